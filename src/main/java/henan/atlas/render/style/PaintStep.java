package henan.atlas.render.style;

import org.geotools.api.style.Rule;

/**
 * One symbol and the features of a layer drawn with it, within a range of scales: what remains of a style once its
 * filters and expressions are evaluated.
 *
 * @param layer    layer drawn
 * @param scales   scale range of the rule
 * @param symbol   the symbol
 * @param features indexes into the layer, ascending
 */
public record PaintStep(String layer, Scales scales, Symbol symbol, int[] features) {

    /**
     * Scale denominators a rule holds for: from the smaller (inclusive) to the larger (exclusive), as GeoTools has it.
     */
    public record Scales(double min, double max) {
        public static Scales of(Rule rule) {
            return new Scales(rule.getMinScaleDenominator(), rule.getMaxScaleDenominator());
        }

        public boolean contains(double denominator) {
            return denominator >= min && denominator < max;
        }
    }
}
