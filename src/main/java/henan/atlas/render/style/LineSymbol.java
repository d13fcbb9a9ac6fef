package henan.atlas.render.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;

/** A line's stroke; dashes in logical pixels, empty when solid. */
public record LineSymbol(Color color, float width, int join, int cap, List<Float> dashes) implements Symbol {
    private static final float MITRE_LIMIT = 4;

    /** As the style has it, for a sample. */
    public BasicStroke stroke() {
        return stroke(dashes.isEmpty() ? DashFit.SOLID : DashFit.AS_IT_IS, 0);
    }

    /** With dashes fitted to a path. @param along place along the path where it begins */
    public BasicStroke stroke(DashFit fit, double along) {
        if (!fit.dashed()) {
            return new BasicStroke(width, cap, join, MITRE_LIMIT);
        }
        List<Float> pattern = pattern();
        float[] fitted = new float[pattern.size()];
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = (float) (pattern.get(i) / fit.stretch());
        }
        return new BasicStroke(width, cap, join, MITRE_LIMIT, fitted,
                (float) (fit.at(along) % period() / fit.stretch()));
    }

    /** Dashes and gaps in turn, an even number of them. */
    public List<Float> pattern() {
        return dashes.size() % 2 == 0 ? dashes
                : Stream.concat(dashes.stream(), dashes.stream()).toList();
    }

    /** Length after which the pattern begins anew. */
    public double period() {
        return pattern().stream().mapToDouble(Float::doubleValue).sum();
    }
}
