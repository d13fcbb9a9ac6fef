package henan.atlas.carto;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a thematic map draws beside the base map, resolved: colours and sizes, no values left to classify. Part of a
 * {@link MapSpec}, so equal themes give equal pictures.
 *
 * @param title    what is shown, of whom and when, as in 各省辖市产业集聚区数量（2013年末）
 * @param heading  what the legend's signs stand for, as in 产业集聚区数量（个）
 * @param subtitle how many places there are figures of, unit and method
 * @param source   whom the figures are from, for the sheet's notes
 * @param areas    which areas are coloured, prefectures or counties; empty for none
 * @param fills    colour of an area as {@code 0xRRGGBB}, by code
 * @param below    codes of the areas whose class lies below the middle of a ramp that grows darker to both sides: they
 *                 are strewn with minus signs, which tell the sides apart where colours do not
 * @param stripes  second colour of the areas of two kinds, by code: they are striped in it and their fill
 * @param hatched  codes of the areas nothing is known of, which are hatched
 * @param marks    symbols, largest first, so that small ones stay visible
 * @param legend   what the drawing means, in the order of the legend
 */
public record MapTheme(String title, String heading, String subtitle, String source, Optional<AreaUnit> areas,
                       Map<String, Integer> fills, Set<String> below, Map<String, Integer> stripes,
                       Set<String> hatched, List<Mark> marks, List<LegendItem> legend) {
    /** A theme whose legend says what its map says. */
    public MapTheme(String title, String subtitle, String source, Optional<AreaUnit> areas, Map<String, Integer> fills,
                    Set<String> hatched, List<Mark> marks, List<LegendItem> legend) {
        this(title, title, subtitle, source, areas, fills, hatched, marks, legend);
    }

    /** A theme of one side. */
    public MapTheme(String title, String heading, String subtitle, String source, Optional<AreaUnit> areas,
                    Map<String, Integer> fills, Set<String> hatched, List<Mark> marks, List<LegendItem> legend) {
        this(title, heading, subtitle, source, areas, fills, Set.of(), Map.of(), hatched, marks, legend);
    }

    public MapTheme {
        if (areas.isPresent() && areas.get() == AreaUnit.CLUSTER) {
            throw new IllegalArgumentException("a cluster has no area to be coloured");
        }
        fills = Map.copyOf(fills);
        below = Set.copyOf(below);
        stripes = Map.copyOf(stripes);
        hatched = Set.copyOf(hatched);
        marks = List.copyOf(marks);
        legend = List.copyOf(legend);
    }

    /** Whether areas have colours that tell something. */
    public boolean isFilled() {
        return !fills.isEmpty();
    }

    /** Radius of the discs that have the legend's colours, in logical pixels; 0 where areas have, or pies. */
    public double discs() {
        return isFilled() ? 0 : marks.stream().filter(m -> m.slices().size() == 1).mapToDouble(Mark::radius).max()
                .orElse(0);
    }

    /** Whether one legend explains both. */
    public boolean hasLegendOf(MapTheme other) {
        return heading.equals(other.heading) && legend.equals(other.legend) && discs() == other.discs();
    }

    /** Whether symbols of its own stand at clusters, whose places are no more exact than those of drops. */
    public boolean showsClusters() {
        return marks.stream().anyMatch(Mark::isOfCluster);
    }

    /** The same with these areas on the lower side. */
    public MapTheme withBelow(Set<String> newBelow) {
        return new MapTheme(title, heading, subtitle, source, areas, fills, newBelow, stripes, hatched, marks,
                legend);
    }

    /** The same with these symbols. */
    public MapTheme withMarks(List<Mark> newMarks) {
        return new MapTheme(title, heading, subtitle, source, areas, fills, below, stripes, hatched, newMarks, legend);
    }

    /** The same with these areas striped. */
    public MapTheme withStripes(Map<String, Integer> newStripes) {
        return new MapTheme(title, heading, subtitle, source, areas, fills, below, newStripes, hatched, marks,
                legend);
    }

    /** The same for a legend that is painted so much larger, whose circles are as large as the map's all the same. */
    public MapTheme keyed(double larger) {
        return new MapTheme(title, heading, subtitle, source, areas, fills, below, stripes, hatched,
                marks.stream().map(m -> m.withRadius(m.radius() / larger)).toList(),
                legend.stream().map(item -> item instanceof LegendItem.Circle circle
                        ? new LegendItem.Circle(circle.radius() / larger, circle.color(), circle.label()) : item)
                        .toList());
    }

    /**
     * A circle that stands for a total or a kind: one slice for a proportional symbol, several for a pie. Without any
     * it is the sign of a coloured area's kind or, without one, the hollow ring of a place nothing is known of.
     *
     * @param at     the prefecture, county or cluster it stands in
     * @param radius in logical pixels
     * @param slices parts of the circle, clockwise from the top
     * @param sign   what tells its kind where colours do not
     * @param figure what is written amid it, where it has room; empty for nothing
     */
    public record Mark(SubjectRef at, double radius, List<Slice> slices, Optional<Sign> sign, String figure) {
        /** Radius of a hollow ring. */
        public static final double HOLLOW_RADIUS = 2.1;
        /** Radius of the two halves that are the signs of a striped area. */
        public static final double HALVES_RADIUS = 5;
        /** Radius of the sign of a coloured area. */
        public static final double SIGN_RADIUS = 3.5;
        /** Width of the rim about a circle, which lies outside it: the circle's own area is what is in proportion. */
        public static final double RIM = 1.5;

        public Mark {
            slices = List.copyOf(slices);
        }

        /** One that says nothing in words. */
        public Mark(SubjectRef at, double radius, List<Slice> slices, Optional<Sign> sign) {
            this(at, radius, slices, sign, "");
        }

        /** A circle without a sign. */
        public Mark(SubjectRef at, double radius, List<Slice> slices) {
            this(at, radius, slices, Optional.empty());
        }

        /** The same with a figure written amid it. */
        public Mark withFigure(String newFigure) {
            return new Mark(at, radius, slices, sign, newFigure);
        }

        /** The same of another size. */
        Mark withRadius(double newRadius) {
            return new Mark(at, newRadius, slices, sign, figure);
        }

        /** The same in other colours. */
        public Mark withSlices(List<Slice> newSlices, Optional<Sign> newSign) {
            return new Mark(at, radius, newSlices, newSign, figure);
        }

        /** The sign of a coloured area. */
        public static Mark ofArea(SubjectRef at, Sign sign) {
            return new Mark(at, SIGN_RADIUS, List.of(), Optional.of(sign));
        }

        /** The ring of a place nothing is known of. */
        public static Mark hollow(SubjectRef at) {
            return new Mark(at, HOLLOW_RADIUS, List.of());
        }

        /** Radius with the rim. */
        public double reach() {
            return slices.isEmpty() ? radius : radius + RIM;
        }

        /** Whether it stands for a cluster, which is a place in its county. */
        public boolean isOfCluster() {
            return at.kind() == SubjectKind.CLUSTER;
        }

        public boolean isHollow() {
            return slices.isEmpty() && sign.isEmpty();
        }

        /** Whether it is the sign of a coloured area. */
        public boolean isSignOfArea() {
            return slices.isEmpty() && sign.isPresent();
        }
    }

    /**
     * What tells a kind where colours do not.
     *
     * @param mark   name of a well-known mark
     * @param ground the colour it stands on, {@code 0xRRGGBB}
     */
    public record Sign(String mark, int ground) {
    }

    /**
     * A part of a circle.
     *
     * @param color {@code 0xRRGGBB}
     * @param share part of the whole, 0 to 1
     * @param sign  name of the well-known mark of its kind, which tells it where colours do not
     */
    public record Slice(int color, double share, Optional<String> sign) {
        /** A part without a sign. */
        public Slice(int color, double share) {
            this(color, share, Optional.empty());
        }
    }

    /** A line of the legend. */
    public sealed interface LegendItem {
        String label();

        /**
         * An area's colour.
         *
         * @param color {@code 0xRRGGBB}
         * @param below whether it is strewn with minus signs
         * @param sign  name of the well-known mark of its kind
         */
        record Fill(int color, boolean below, Optional<String> sign, String label) implements LegendItem {
            public Fill(int color, boolean below, String label) {
                this(color, below, Optional.empty(), label);
            }

            public Fill(int color, String label) {
                this(color, false, label);
            }
        }

        /**
         * The stripes of areas of two kinds.
         *
         * @param color  one of the colours
         * @param other  the other
         * @param halves the circle of two halves that is the sign of such an area; none for the stripes alone
         */
        record Stripes(int color, int other, List<Slice> halves, String label) implements LegendItem {
            public Stripes {
                halves = List.copyOf(halves);
            }

            public Stripes(int color, int other, String label) {
                this(color, other, List.of(), label);
            }
        }

        /** The hatching of areas nothing is known of. */
        record Hatch(String label) implements LegendItem {
        }

        /** The hollow rings of points nothing is known of. */
        record Hollow(String label) implements LegendItem {
        }

        /** What the slices of pies are and in which order, above the kinds they are of. */
        record Slices(String label) implements LegendItem {
        }

        /** A circle of some size. @param radius in logical pixels */
        record Circle(double radius, int color, String label) implements LegendItem {
        }
    }
}
