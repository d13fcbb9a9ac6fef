package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.render.style.WellKnownMarks;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The drops over a window's picture that bear the number of their cluster in a list beside it. Where heads would lie
 * upon one another, the first in the list have theirs; the others get them at a larger scale.
 *
 * <p><b>Units:</b> logical pixels.
 *
 * @param alone   the numbers written in drops, by the clusters' ids
 * @param counted the counted symbols that hold any that is listed, and what is written on each
 */
public record NumberedDrops(Map<String, Integer> alone, List<Counted> counted) {
    /** No drop has a number. */
    public static final NumberedDrops NONE = new NumberedDrops(Map.of(), List.of());
    /** Letters of a number, below which it cannot be read at arm's length, and by how much a head is wider. */
    private static final double LETTERS = 10.5;
    private static final double[] ROOM = {1.42, 1.55, 2.05};
    /** By how much a drop is larger at least, to be seen among others. */
    private static final double LARGER = 1.25;
    /** How far heads may reach into one another. */
    private static final double TOUCHED = 1.5;
    /** How wide a counted symbol may become for the numbers of what it holds, as a part of its height. */
    private static final double WIDEST = 3.4;
    /** From how many on drops have numbers only where they stand free: with more, heads would be all there is. */
    private static final int MANY = 99;
    /** Height of the plate on which the number of an area stands. */
    static final double PLATE = 14;
    private static final String MORE = "…";
    private static final String FACE = "Noto Sans SC";

    /** A counted symbol as wide as its words need. @param words the numbers of what it holds, or that of the first */
    public record Counted(DropPlaces.Group group, String words) {
    }

    /** Height of the drop that bears a number. @param usual height of a drop without */
    public static double height(double usual, int number) {
        double head = LETTERS * ROOM[Math.min(ROOM.length, digits(number)) - 1];
        return Math.max(usual * LARGER, head / (2 * (1 - WellKnownMarks.PIN_HEAD)));
    }

    private static int digits(int number) {
        return String.valueOf(number).length();
    }

    /** The letters of a number in the head of a drop. @param height of the drop */
    static TextSymbol letters(double height, int number, Color color) {
        double head = 2 * (1 - WellKnownMarks.PIN_HEAD) * height;
        return new TextSymbol(FACE, true, head / ROOM[Math.min(ROOM.length, digits(number)) - 1], color, color, 0, 0,
                TextSymbol.Candidates.CENTER, 0, 0, 0, 0);
    }

    /** By how much plates are larger where letters have a least size. */
    public static double larger(double least) {
        return Math.max(1, least / LETTERS);
    }

    /** The letters of a number on a plate. */
    static TextSymbol plateLetters(Color color) {
        return new TextSymbol(FACE, true, LETTERS, color, color, 0, 0, TextSymbol.Candidates.CENTER, 0, 0, 0, 0);
    }

    /**
     * Which numbers are seen.
     *
     * @param numbers the clusters listed, in their order
     * @param usual   height of a drop without a number
     * @param metres  of a pixel
     * @param cities  where the names of cities stand, which many numbers leave readable
     */
    static NumberedDrops of(Map<String, Integer> numbers, DropPlaces places, DropPlaces.Seen seen, double usual,
                            double metres, List<PixelBox> cities, MapScene scene, TextPainter text) {
        BoxGrid<String> taken = new BoxGrid<>();
        List<Counted> counted = new ArrayList<>();
        List<PixelBox> kept = numbers.size() > MANY ? cities : List.of();
        for (DropPlaces.Group group : seen.counted()) {
            Counted wide = counted(group, numbers, scene, text);
            Counted one = kept.stream().anyMatch(wide.group().box(metres)::intersects)
                    ? first(group, numbers, scene, text) : wide;
            counted.add(one);
            taken.add(one.group().box(metres), "");
        }
        if (numbers.size() > MANY) {
            seen.drops().stream().filter(places.drops()::containsKey).forEach(id -> taken.add(
                    head(places, id, usual, metres), id));
        }
        kept.forEach(name -> taken.add(name, ""));
        Map<String, Integer> alone = new LinkedHashMap<>();
        numbers.forEach((id, number) -> {
            if (seen.drops().contains(id) && places.drops().containsKey(id)) {
                PixelBox head = head(places, id, height(usual, number), metres);
                if (!taken.any(head.grown(-TOUCHED), other -> !other.equals(id))) {
                    taken.add(head, id);
                    alone.put(id, number);
                }
            }
        });
        return new NumberedDrops(alone, counted);
    }

    /** What heads and counted symbols cover that bear numbers, in world pixels. */
    List<PixelBox> boxes(DropPlaces places, double usual, double metres) {
        List<PixelBox> boxes = new ArrayList<>();
        alone.forEach((id, number) -> boxes.add(head(places, id, height(usual, number), metres)));
        counted.forEach(one -> boxes.add(one.group().box(metres)));
        return boxes;
    }

    private static PixelBox head(DropPlaces places, String id, double height, double metres) {
        return new ClusterPlacer(height).head(places.drops().get(id).x() / metres,
                -places.drops().get(id).y() / metres);
    }

    /** Its numbers, or, where these are too long, that of the first: how many it holds would be read as one. */
    private static Counted counted(DropPlaces.Group group, Map<String, Integer> numbers, MapScene scene,
                                   TextPainter text) {
        String words = CountedSymbol.words(group.clusters(), numbers);
        return scene.counted().size(text, words).width() > Math.max(WIDEST * group.height(), group.width())
                ? first(group, numbers, scene, text) : wide(group, words, scene, text);
    }

    private static Counted first(DropPlaces.Group group, Map<String, Integer> numbers, MapScene scene,
                                 TextPainter text) {
        return wide(group, group.clusters().stream().map(numbers::get).filter(Objects::nonNull).min(Integer::compare)
                .map(first -> first + MORE).orElseGet(() -> CountedSymbol.words(group.clusters(), numbers)), scene,
                text);
    }

    private static Counted wide(DropPlaces.Group group, String words, MapScene scene, TextPainter text) {
        return new Counted(new DropPlaces.Group(group.clusters(), group.at(), Math.max(group.width(),
                scene.counted().size(text, words).width()), group.height(), group.foot()), words);
    }
}
