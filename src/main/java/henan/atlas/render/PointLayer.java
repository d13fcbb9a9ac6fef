package henan.atlas.render;

import java.util.ArrayList;
import java.util.List;

/** A point layer with its paint steps evaluated. */
record PointLayer(String name, List<MapFeatures.PointFeature> features, List<PaintStep<?>> steps) {

    static PointLayer of(String name, MapStyle style, List<MapFeatures.PointFeature> features) {
        List<PaintStep<?>> steps = new ArrayList<>();
        style.layers().stream().filter(l -> l.layer().equals(name)).forEach(l -> steps.addAll(
                PaintPlan.of(l, features.stream().map(MapFeatures.PointFeature::feature).toList())));
        return new PointLayer(name, features, List.copyOf(steps));
    }

    /** The marks of every feature at a scale, bottom first. */
    List<List<MarkSymbol>> marks(double denominator) {
        List<List<MarkSymbol>> marks = new ArrayList<>();
        features.forEach(f -> marks.add(new ArrayList<>()));
        for (PaintStep<?> step : steps) {
            if (step.symbol() instanceof MarkSymbol mark && step.scales().contains(denominator)) {
                for (int f : step.features()) {
                    marks.get(f).add(mark);
                }
            }
        }
        return marks;
    }

    /** Height of the largest mark at a scale, in logical pixels; 0 when there is none. */
    double largestMark(double denominator) {
        return marks(denominator).stream().flatMap(List::stream).mapToDouble(MarkSymbol::size).max().orElse(0);
    }
}
