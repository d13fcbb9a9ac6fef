package henan.atlas.thematic;

import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import henan.atlas.carto.Ramp;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Classes and the colour of each.
 *
 * @param classes the classes
 * @param colors  a colour for each, {@code 0xRRGGBB}
 * @param below   how many classes, from the first, lie below the middle of a ramp that grows darker to both sides
 */
record ClassColors(Classification classes, List<Integer> colors, int below) {
    private static final Messages TEXTS = Messages.of("thematic");

    /**
     * Divides values as a measure and a design ask; the greatest have the last of its colours.
     *
     * @throws AtlasException when breaks set by hand are out of order
     */
    static ClassColors of(List<Double> values, Measure measure, ThemeDesign design) throws AtlasException {
        Classification classes = design.method() == ClassMethod.MANUAL ? byHand(values, design)
                : measure == Measure.DEVIATION
                ? Classifier.aboutZero(values, design.method(), design.classesOf(measure))
                : Classifier.classify(values, design.method(), design.classes());
        return of(classes, measure, design.ramp());
    }

    /** Colours classes. */
    static ClassColors of(Classification classes, Measure measure, Ramp ramp) {
        if (measure == Measure.DEVIATION) {
            return aboutZero(classes, ramp);
        }
        return new ClassColors(classes, ramp.colors(classes.classes()),
                ramp.kind() == Ramp.Kind.DIVERGING ? classes.classes() / 2 : 0);
    }

    boolean isBelow(double value) {
        return classes.classOf(value) < below;
    }

    int colorOf(double value) {
        return colors.get(classes.classOf(value));
    }

    private static Classification byHand(List<Double> values, ThemeDesign design) throws AtlasException {
        double least = Collections.min(values);
        double greatest = Collections.max(values);
        List<Double> bounds = new ArrayList<>(List.of(least));
        bounds.addAll(design.breaks());
        // A last class may hold the greatest value alone.
        bounds.add(bounds.get(bounds.size() - 1) == greatest && bounds.size() > 1 ? Math.nextUp(greatest) : greatest);
        try {
            return new Classification(bounds);
        } catch (IllegalArgumentException e) {
            throw new AtlasException(TEXTS.message("compose.order", ThemeComposer.number(least),
                    ThemeComposer.number(greatest)), e);
        }
    }

    private static ClassColors aboutZero(Classification classes, Ramp ramp) {
        List<Double> breaks = classes.breaks();
        int below = 0;
        int above = 0;
        for (int i = 0; i < classes.classes(); i++) {
            below += breaks.get(i + 1) <= 0 ? 1 : 0;
            above += breaks.get(i) >= 0 ? 1 : 0;
        }
        return new ClassColors(classes, ramp.colorsAbout(below, below + above < classes.classes(), above),
                ramp.kind() == Ramp.Kind.DIVERGING ? below : 0);
    }
}
