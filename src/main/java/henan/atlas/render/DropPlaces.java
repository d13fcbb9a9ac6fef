package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where clusters are shown at one scale: each by its drop, or those of a crowded spot by one counted symbol. Which of
 * them are shown is asked of it and moves nothing.
 *
 * <p><b>Units:</b> places in metres of the display projection, sizes in logical pixels.
 *
 * @param drops  where the point of each cluster's drop stands where it is shown by itself; missing are those outside
 *               a sheet's frame. One that finds no room even by itself, as in a district under its city's name, lies
 *               over that where no other of its group is shown
 * @param groups those that have no room apart
 */
public record DropPlaces(Map<String, GroundPoint> drops, List<Group> groups) {

    /**
     * Clusters that have no room apart.
     *
     * @param clusters their ids, in the order of the content
     * @param at       the middle of their counted symbol
     * @param width    width of the symbol
     * @param height   height of it
     * @param foot     where in their prefecture the line to it begins, where that has no room for the symbol itself
     */
    public record Group(List<String> clusters, GroundPoint at, double width, double height,
                        Optional<GroundPoint> foot) {
        /** A symbol that stands where they are. */
        Group(List<String> clusters, GroundPoint at, double width, double height) {
            this(clusters, at, width, height, Optional.empty());
        }

        /** What is written on the symbol where clusters have no numbers. */
        public String words() {
            return CountedSymbol.words(clusters, Map.of());
        }

        /** Its box in world pixels of the scale it was placed at. */
        PixelBox box(double metresPerPixel) {
            return PixelBox.around(at.x() / metresPerPixel, -at.y() / metresPerPixel, width, height);
        }

        /** The line from its prefecture to the middle of it, likewise. */
        Optional<LabelPlacement.Leader> leader(double metresPerPixel) {
            return foot.map(from -> new LabelPlacement.Leader(from.x() / metresPerPixel, -from.y() / metresPerPixel,
                    at.x() / metresPerPixel, -at.y() / metresPerPixel));
        }

        /** What it covers with its line, likewise. */
        List<PixelBox> boxes(double metresPerPixel) {
            return Stream.concat(Stream.of(box(metresPerPixel)), leader(metresPerPixel).stream()
                    .flatMap(line -> line.beads().stream())).toList();
        }
    }

    /**
     * What is seen of it.
     *
     * @param drops   ids of the clusters shown by their drop
     * @param counted groups shown by a counted symbol, each with those of its clusters that are shown
     */
    public record Seen(Set<String> drops, List<Group> counted) {
    }

    /** The same, with some drops elsewhere. */
    DropPlaces elsewhere(Map<String, GroundPoint> places) {
        Map<String, GroundPoint> moved = new HashMap<>(drops);
        moved.putAll(places);
        return new DropPlaces(moved, groups);
    }

    /** Some of the clusters in the order their drops are laid upon one another; without those that have no place. */
    public List<String> fromNorthToSouth(Collection<String> clusters) {
        record Drop(String id, double north) {
        }
        // Each is looked up once, not at every step of the sorting: a map may show ten thousands.
        return clusters.stream().flatMap(id -> Stream.ofNullable(drops.get(id)).map(at -> new Drop(id, at.y())))
                .sorted(Comparator.comparingDouble((Drop drop) -> -drop.north()).thenComparing(Drop::id))
                .map(Drop::id).toList();
    }

    /** What is seen when some of the clusters are shown: one alone of a group stands by itself. */
    public Seen seen(Predicate<String> visible) {
        return seen(visible, Set.of());
    }

    /** The same. @param chosen ids of the clusters chosen, which stand by themselves and are not counted with others */
    public Seen seen(Predicate<String> visible, Set<String> chosen) {
        Set<String> single = new HashSet<>(2 * drops.size());
        drops.keySet().stream().filter(visible).forEach(single::add);
        List<Group> counted = new ArrayList<>();
        for (Group group : groups) {
            counted(group, visible, chosen).ifPresent(shown -> {
                counted.add(shown);
                shown.clusters().forEach(single::remove);
            });
        }
        return new Seen(single, counted);
    }

    /**
     * What a group's counted symbol holds when some of the clusters are shown; empty when it is not shown. Of two the
     * one that is not chosen would stand under the drop of the other: they stay counted.
     */
    Optional<Group> counted(Group group, Predicate<String> visible, Set<String> chosen) {
        List<String> shown = group.clusters().stream().filter(visible).toList();
        List<String> others = shown.stream().filter(id -> !chosen.contains(id)).toList();
        List<String> held = others.size() > 1 ? others : shown;
        return held.size() > 1 ? Optional.of(new Group(held, group.at(), group.width(), group.height(),
                group.foot())) : Optional.empty();
    }
}
