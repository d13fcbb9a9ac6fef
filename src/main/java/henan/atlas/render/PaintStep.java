package henan.atlas.render;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Rule;

/**
 * One symbol and the features of a layer drawn with it, within a range of scales: what remains of a style once its
 * filters and expressions are evaluated.
 *
 * @param <S>      kind of symbol
 * @param layer    layer drawn
 * @param scales   scale range of the rule
 * @param symbol   the symbol
 * @param features indexes into the layer, ascending
 */
record PaintStep<S>(String layer, Scales scales, S symbol, int[] features) {

    /**
     * Scale denominators a rule holds for: from the smaller (inclusive) to the larger (exclusive), as GeoTools has it.
     */
    record Scales(double min, double max) {
        static Scales of(Rule rule) {
            return new Scales(rule.getMinScaleDenominator(), rule.getMaxScaleDenominator());
        }

        boolean contains(double denominator) {
            return denominator >= min && denominator < max;
        }
    }

    /** An area's fill. */
    record Fill(Color color) {
    }

    /** A line's stroke; dashes in logical pixels, empty when solid. */
    record Line(Color color, float width, int join, int cap, List<Float> dashes) {
        private static final float MITRE_LIMIT = 4;

        /** As the style has it, for a sample. */
        BasicStroke stroke() {
            return stroke(dashes.isEmpty() ? DashFit.SOLID : DashFit.AS_IT_IS, 0);
        }

        /** With dashes fitted to a path. @param along place along the path where it begins */
        BasicStroke stroke(DashFit fit, double along) {
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
        List<Float> pattern() {
            return dashes.size() % 2 == 0 ? dashes
                    : Stream.concat(dashes.stream(), dashes.stream()).toList();
        }

        /** Length after which the pattern begins anew. */
        double period() {
            return pattern().stream().mapToDouble(Float::doubleValue).sum();
        }
    }

    /** A label. */
    record Text(TextSymbol symbol, String label) {
    }

    /** Tells which symbol a feature gets. */
    interface Resolver<S> {
        S resolve(SimpleFeature feature);
    }
}
