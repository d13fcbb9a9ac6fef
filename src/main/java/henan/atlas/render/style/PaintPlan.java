package henan.atlas.render.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.FeatureTypeStyle;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Symbolizer;

/**
 * The steps that draw a layer: its style's rules evaluated once for every feature, not once a picture.
 *
 * <p>Steps keep the order of rules and symbolizers. Features of one rule that resolve to the same symbol share a step,
 * which the renderer draws as one path.
 */
public final class PaintPlan {
    private PaintPlan() {
    }

    public static List<PaintStep> of(MapStyle.StyledLayer layer, List<SimpleFeature> features) {
        List<PaintStep> steps = new ArrayList<>();
        for (FeatureTypeStyle fts : layer.style().featureTypeStyles()) {
            List<List<Integer>> matches = match(fts.rules(), features);
            for (int r = 0; r < fts.rules().size(); r++) {
                Rule rule = fts.rules().get(r);
                for (Symbolizer symbolizer : rule.symbolizers()) {
                    Map<Symbol, List<Integer>> bySymbol = new LinkedHashMap<>();
                    for (int i : matches.get(r)) {
                        Symbol symbol = SymbolResolver.resolve(symbolizer, features.get(i));
                        bySymbol.computeIfAbsent(symbol, s -> new ArrayList<>()).add(i);
                    }
                    bySymbol.forEach((symbol, indexes) -> steps.add(new PaintStep(layer.layer(),
                            PaintStep.Scales.of(rule), symbol,
                            indexes.stream().mapToInt(Integer::intValue).toArray())));
                }
            }
        }
        return List.copyOf(steps);
    }

    /** Which features each rule holds for; an else rule holds where no other does, as OGC SLD 1.0 has it. */
    private static List<List<Integer>> match(List<Rule> rules, List<SimpleFeature> features) {
        List<List<Integer>> matches = new ArrayList<>();
        rules.forEach(r -> matches.add(new ArrayList<>()));
        for (int i = 0; i < features.size(); i++) {
            boolean matched = false;
            for (int r = 0; r < rules.size(); r++) {
                Rule rule = rules.get(r);
                if (!rule.isElseFilter() && (rule.getFilter() == null || rule.getFilter().evaluate(features.get(i)))) {
                    matches.get(r).add(i);
                    matched = true;
                }
            }
            for (int r = 0; r < rules.size() && !matched; r++) {
                if (rules.get(r).isElseFilter()) {
                    matches.get(r).add(i);
                }
            }
        }
        return matches;
    }
}
