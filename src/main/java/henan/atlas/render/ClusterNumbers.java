package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.PaintStep;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** The numbers by which the clusters of a picture are found in the list beside it. */
final class ClusterNumbers {
    /** Clear space between a number and a line, in pixels. */
    private static final double CLEARANCE = 1;
    /** Between a number and the name it stands before. */
    private static final String GAP = "\u00a0";

    private final TextPainter text;
    private final Map<String, Integer> numbers;
    private final Optional<TextSymbol> look;

    /** @param numbers the numbers by cluster id */
    ClusterNumbers(MapScene scene, TextPainter text, double denominator, Map<String, Integer> numbers)
            throws AtlasException {
        this.text = text;
        this.look = numbers.isEmpty() ? Optional.empty() : look(scene, denominator);
        this.numbers = look.isPresent() ? numbers : Map.of();
    }

    /** How the style writes numbers at a scale. */
    static Optional<TextSymbol> look(MapScene scene, double denominator) throws AtlasException {
        return scene.points(MapFeatures.CLUSTER_NUMBER).steps().stream()
                .filter(s -> s.scales().contains(denominator)).map(PaintStep::symbol)
                .filter(LabelSymbol.class::isInstance).map(s -> ((LabelSymbol) s).look()).findFirst();
    }

    /** Room a cluster's number takes beside its symbol; nothing for one without. */
    double reach(String id) {
        return numbers.containsKey(id) ? NumberPlacer.reach(text, words(id), look.orElseThrow()) : 0;
    }

    private String words(String id) {
        return String.valueOf(numbers.get(id));
    }

    /**
     * Sets the numbers beside the symbols.
     *
     * @param symbols   boxes of the clusters' symbols by id, with a round head at the top
     * @param obstacles boxes no number may cover
     * @param seats     symbols of seats, for which a number should not be taken
     * @param lines     how heavy a line lies across a box
     */
    List<PlacedLabel> place(Map<String, PixelBox> symbols, List<PixelBox> obstacles, List<Dot> seats,
                            Predicate<PixelBox> allowed, ToIntFunction<PixelBox> lines, NameHomes homes) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<NumberPlacer.Symbol> all = new ArrayList<>();
        symbols.forEach((id, box) -> {
            Dot head = new Dot(box.centerX(), box.y() + box.width() / 2, box.width() / 2);
            NameHomes.Home home = homes.prefectureOf(head.x(), head.y());
            NameHomes.Home around = homes.anyPrefecture();
            all.add(new NumberPlacer.Symbol(SubjectRef.cluster(id), numbers.containsKey(id) ? words(id) : "", head,
                    box, lines, room -> home.holds(room, CLEARANCE), room -> around.holds(room, CLEARANCE),
                    room -> home.open().holds(room, CLEARANCE)));
        });
        return new NumberPlacer(text, obstacles, seats, allowed).place(all, look.orElseThrow());
    }

    /** A cluster's name with its number before it, where it has one. */
    static LabelSymbol before(LabelSymbol name, SubjectRef cluster, Map<String, Integer> numbers) {
        Integer number = numbers.get(cluster.id());
        return number == null ? name : new LabelSymbol(name.look(), number + GAP + name.words());
    }

    /** The names and the numbers of the clusters that are not named. */
    static List<PlacedLabel> beside(List<PlacedLabel> names, List<PlacedLabel> numbers) {
        Set<Optional<SubjectRef>> named = new HashSet<>();
        names.stream().filter(PlacedLabel::isOfCluster).forEach(l -> named.add(l.subject()));
        List<PlacedLabel> all = new ArrayList<>(names);
        numbers.stream().filter(l -> !named.contains(l.subject())).forEach(all::add);
        return all;
    }

    /** Ids of the clusters whose number is written, by itself or before the name. */
    static Set<String> written(List<PlacedLabel> labels, Map<String, Integer> numbers) {
        return labels.stream().filter(PlacedLabel::isOfCluster).map(l -> l.subject().orElseThrow().id())
                .filter(numbers::containsKey).collect(Collectors.toSet());
    }
}
