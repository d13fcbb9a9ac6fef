package henan.atlas.render;

import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.PaintPlan;
import henan.atlas.render.style.PaintStep;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * A point layer with its paint steps evaluated.
 *
 * <p><b>Threading:</b> safe; what is handed out is not to be changed.
 */
final class PointLayer {
    /** Names that tell what lies beyond the border: they are no larger than need be to be read from the last row. */
    private static final Set<String> BEYOND = Set.of(MapFeatures.NEIGHBOUR_NAME, MapFeatures.NEIGHBOUR_PROVINCE);

    private final List<MapFeatures.PointFeature> features;
    private final List<PaintStep> steps;
    /** The marks by which of the steps hold, which changes a few times between the farthest and the nearest scale. */
    private final Map<BitSet, List<List<MarkSymbol>>> marks = new ConcurrentHashMap<>();

    private PointLayer(List<MapFeatures.PointFeature> features, List<PaintStep> steps) {
        this.features = features;
        this.steps = steps;
    }

    static PointLayer of(String name, MapStyle style, MapStyle.Sizes sizes,
                         List<MapFeatures.PointFeature> features) {
        List<PaintStep> steps = new ArrayList<>();
        style.layers().stream().filter(l -> l.layer().equals(name)).forEach(l -> steps.addAll(
                PaintPlan.of(l, features.stream().map(MapFeatures.PointFeature::feature).toList())));
        return new PointLayer(features, steps.stream().map(s -> sized(s, sizes, !BEYOND.contains(name))).toList());
    }

    /** @param within whether its names are what a map is read for, and not what lies about it */
    private static PaintStep sized(PaintStep step, MapStyle.Sizes sizes, boolean within) {
        if (step.symbol() instanceof MarkSymbol mark) {
            return new PaintStep(step.layer(), step.scales(), mark.times(sizes.marks()), step.features());
        }
        if (step.symbol() instanceof LabelSymbol text) {
            double written = text.look().size();
            return new PaintStep(step.layer(), step.scales(), new LabelSymbol(text.look().times(within
                    ? sizes.ofName(written) : sizes.ofNameBeyond(written)), text.words()), step.features());
        }
        return step;
    }

    List<MapFeatures.PointFeature> features() {
        return features;
    }

    List<PaintStep> steps() {
        return steps;
    }

    /** The marks of every feature at a scale, bottom first; the same object for the same marks. */
    List<List<MarkSymbol>> marks(double denominator) {
        BitSet holding = new BitSet();
        for (int i = 0; i < steps.size(); i++) {
            holding.set(i, steps.get(i).symbol() instanceof MarkSymbol && steps.get(i).scales().contains(denominator));
        }
        return marks.computeIfAbsent(holding, this::gather);
    }

    private List<List<MarkSymbol>> gather(BitSet holding) {
        List<List<MarkSymbol>> gathered = new ArrayList<>();
        features.forEach(f -> gathered.add(new ArrayList<>()));
        holding.stream().mapToObj(steps::get).forEach(step -> {
            for (int f : step.features()) {
                gathered.get(f).add((MarkSymbol) step.symbol());
            }
        });
        Map<List<MarkSymbol>, List<MarkSymbol>> same = new HashMap<>();
        gathered.replaceAll(list -> same.computeIfAbsent(list, List::copyOf));
        return gathered;
    }

    /** Which features have a name at a scale. */
    BitSet named(double denominator) {
        BitSet named = new BitSet();
        steps.stream().filter(s -> s.symbol() instanceof LabelSymbol && s.scales().contains(denominator))
                .flatMapToInt(s -> IntStream.of(s.features())).forEach(named::set);
        return named;
    }

    /** Height of the largest mark at a scale, in logical pixels; 0 when there is none. */
    double largestMark(double denominator) {
        return marks(denominator).stream().flatMap(List::stream).mapToDouble(MarkSymbol::size).max().orElse(0);
    }

    /** How far the marks at a scale reach below their places where they are no drop's body. */
    double below(double denominator) {
        return marks(denominator).stream().flatMap(List::stream).mapToDouble(MarkSymbol::below).max().orElse(0);
    }
}
