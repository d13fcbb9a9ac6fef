package henan.atlas.thematic;

import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import henan.atlas.carto.Ramp;
import java.util.List;

/**
 * How a theme is to be drawn.
 *
 * @param method  how values are divided; only rates are
 * @param classes how many classes are wanted
 * @param breaks  inner breaks for {@link ClassMethod#MANUAL}, ascending; else empty
 * @param ramp    colours; circles take one of its darker ones
 */
public record ThemeDesign(ClassMethod method, int classes, List<Double> breaks, Ramp ramp) {
    public ThemeDesign {
        breaks = List.copyOf(breaks);
    }

    /** How many classes are asked for of a measure: to either side of zero as many, of an odd number one more. */
    public int classesOf(Measure measure) {
        return measure != Measure.DEVIATION || method == ClassMethod.MANUAL || classes % 2 == 0 || classes == 1
                || classes == Classification.MOST_CLASSES ? classes : classes + 1;
    }

    public ThemeDesign withMethod(ClassMethod newMethod) {
        return new ThemeDesign(newMethod, classes, breaks, ramp);
    }

    public ThemeDesign withClasses(int newClasses) {
        return new ThemeDesign(method, newClasses, breaks, ramp);
    }

    public ThemeDesign withRamp(Ramp newRamp) {
        return new ThemeDesign(method, classes, breaks, newRamp);
    }

    /** Classes by hand. @param inner breaks between the classes, ascending */
    public ThemeDesign withBreaks(List<Double> inner) {
        return new ThemeDesign(ClassMethod.MANUAL, inner.size() + 1, inner, ramp);
    }
}
