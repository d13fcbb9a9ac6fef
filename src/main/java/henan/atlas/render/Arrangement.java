package henan.atlas.render;

import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * On which sides of one another the clusters of a county are shown: as their places lie in the content, whatever the
 * scale, what else is on the map and which of them it shows. Symbols that have no room apart there are set further from
 * the middle of their county's, and never round one another. One that a source tells to lie on a side of its town lies
 * on that side of it.
 *
 * <p><b>Units:</b> world pixels, y downwards.
 */
final class Arrangement {
    /** The cosine of how much the bearing of one drop from another may differ from that of their places. */
    private static final double DROPS_TURNED = Math.cos(Math.toRadians(20));
    /** The same of circles, which need more room. */
    private static final double CIRCLES_TURNED = Math.cos(Math.toRadians(40));
    /** The same of either from the town on a side of which it is told to lie. */
    private static final double TOLD_TURNED = Math.cos(Math.toRadians(50));
    /** Nearer to its town, in pixels, a place is covered by the symbol of that, and no side can be seen. */
    private static final double SEEN_SIDE = 4;
    /** Places nearer to one another, in pixels, are one place, of which no side can be told. */
    private static final double ONE_PLACE = 1e-3;

    /** Most clusters of a county that keep their sides: of more none can be told, and each is as if it were alone. */
    static final int MOST = 16;

    private final Map<String, List<String>> counties = new HashMap<>();
    private final Map<String, List<String>> others = new HashMap<>();
    private final Map<String, WorldPixel> places;
    private final Map<String, WorldPixel> towns;

    /**
     * Of clusters.
     *
     * @param places where each belongs
     * @param counties those of each county
     * @param towns    of those that stand where they are told to lie, what the side is told of
     */
    Arrangement(Map<String, WorldPixel> places, Collection<List<String>> counties, Map<String, WorldPixel> towns) {
        this.places = places;
        this.towns = towns;
        counties.stream().filter(county -> county.size() <= MOST).forEach(county -> county.forEach(id -> {
            this.counties.put(id, county);
            others.put(id, county.stream().filter(other -> !other.equals(id)).toList());
        }));
    }

    /**
     * Where the symbol of a cluster belongs: at its place, or so much further from the middle of its county's as it
     * takes that the symbols there cover none of one another.
     *
     * @param width  how wide a symbol is
     * @param height how high it is
     */
    WorldPixel aim(String id, double width, double height) {
        List<String> county = counties.getOrDefault(id, List.of(id));
        WorldPixel at = place(id);
        double times = 1;
        for (int i = 0; i < county.size(); i++) {
            WorldPixel one = place(county.get(i));
            for (String other : county.subList(0, i)) {
                double dx = Math.abs(one.x() - place(other).x()) / width;
                double dy = Math.abs(one.y() - place(other).y()) / height;
                times = Math.max(times, 1 / Math.max(ONE_PLACE, Math.max(dx, dy)));
            }
        }
        WorldPixel middle = middle(id);
        return new WorldPixel(middle.x() + times * (at.x() - middle.x()), middle.y() + times * (at.y() - middle.y()));
    }

    /** The place of a cluster in the content. */
    WorldPixel place(String id) {
        return Objects.requireNonNull(places.get(id));
    }

    /** The others of a cluster's county. */
    List<String> others(String id) {
        return others.getOrDefault(id, List.of());
    }

    /** Whether of two clusters of a county the one comes before the other in all lists. */
    private boolean isListedBefore(String one, String other) {
        List<String> county = counties.getOrDefault(one, List.of());
        return county.indexOf(one) < county.indexOf(other);
    }

    /** Whether a circle lies on its side of the middle of its county's, as far as there are others. */
    boolean isOnItsSide(String id, WorldPixel at) {
        WorldPixel middle = middle(id);
        WorldPixel place = place(id);
        return isSameWay(place.x() - middle.x(), place.y() - middle.y(), at.x() - middle.x(), at.y() - middle.y(),
                CIRCLES_TURNED);
    }

    /** Whether a drop or a circle lies on the side of its town where its cluster is told to lie, if it is told. */
    boolean isOnToldSide(String id, WorldPixel at) {
        WorldPixel town = towns.get(id);
        if (town == null) {
            return true;
        }
        WorldPixel place = place(id);
        return Math.hypot(place.x() - town.x(), place.y() - town.y()) < SEEN_SIDE
                || isSameWay(place.x() - town.x(), place.y() - town.y(), at.x() - town.x(), at.y() - town.y(),
                TOLD_TURNED);
    }

    private WorldPixel middle(String id) {
        List<String> county = counties.getOrDefault(id, List.of(id));
        return new WorldPixel(county.stream().mapToDouble(c -> place(c).x()).average().orElseThrow(),
                county.stream().mapToDouble(c -> place(c).y()).average().orElseThrow());
    }

    /** What is asked of the places of two drops of a county, whichever of them comes first in all lists. */
    Sides drops(String one, String other) {
        return new Sides(place(other).x() - place(one).x(), place(other).y() - place(one).y(),
                isListedBefore(one, other));
    }

    /**
     * How the place of one cluster lies from that of another of its county.
     *
     * @param x    way from the one to the other
     * @param y    the same downwards
     * @param first whether the one is listed before the other
     */
    record Sides(double x, double y, boolean first) {
        /** Whether the drops of both lie so too, and are read in the order of all lists. @param width of a drop */
        boolean areKept(WorldPixel at, WorldPixel there, double width) {
            double east = first ? there.x() - at.x() : at.x() - there.x();
            double south = first ? there.y() - at.y() : at.y() - there.y();
            return east >= -width / 2 && (east >= 0 || south >= 0)
                    && isSameWay(x, y, there.x() - at.x(), there.y() - at.y(), DROPS_TURNED);
        }
    }

    /** Whether the middles of two circles of a county lie on the same sides of one another as their places do. */
    boolean areCirclesKept(String one, WorldPixel at, String other, WorldPixel there) {
        return isSameWay(place(other).x() - place(one).x(), place(other).y() - place(one).y(), there.x() - at.x(),
                there.y() - at.y(), CIRCLES_TURNED);
    }

    /** Whether a way is no more turned than it may be, where there is one to be turned. @param most its cosine */
    private static boolean isSameWay(double wantedX, double wantedY, double x, double y, double most) {
        double wanted = Math.sqrt(wantedX * wantedX + wantedY * wantedY);
        return wanted < ONE_PLACE || wantedX * x + wantedY * y >= most * wanted * Math.sqrt(x * x + y * y);
    }
}
