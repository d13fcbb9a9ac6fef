package henan.atlas.render;

import java.awt.BasicStroke;
import java.awt.Color;
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
    record Line(Color color, float width, int join, int cap, java.util.List<Float> dashes) {
        BasicStroke stroke(float phase) {
            if (dashes.isEmpty()) {
                return new BasicStroke(width, cap, join, 4f);
            }
            float[] pattern = new float[dashes.size()];
            for (int i = 0; i < pattern.length; i++) {
                pattern[i] = dashes.get(i);
            }
            return new BasicStroke(width, cap, join, 4f, pattern, phase);
        }

        float period() {
            float sum = 0;
            for (float dash : dashes) {
                sum += dash;
            }
            return dashes.size() % 2 == 0 ? sum : 2 * sum;
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
