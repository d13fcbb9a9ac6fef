package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Makes one valid coverage of features that repeat vertices, run into spikes, overlap a little and leave slivers.
 *
 * <p>Every face of the noded linework goes to the unit that alone covers it; faces of overlaps and of gaps go to the
 * neighbouring unit with the longest shared edge, gaps above {@code gapKeptKm2} stay holes; parts below
 * {@code partKeptKm2} that are not a unit's main body go to the neighbour with the longest shared edge, and vanish
 * where the coverage has none. <b>Units:</b> cells of the grid in and out.
 */
final class CoverageCleaner {
    private static final String NONE = "";
    private static final String OPEN = "?";
    private static final int PASSES = 8;

    private final NodingGrid grid;
    private final double gapKeptKm2;
    private final double partKeptKm2;
    private final List<RawUnit> units;
    private final PlanarFaces faces;
    private final String[] owner;
    private final TreeMap<String, Double> overlaps = new TreeMap<>();
    private final List<Double> holes = new ArrayList<>();
    private int gapsFilled;
    private int partsMoved;
    private double partsMovedKm2;

    CoverageCleaner(List<RawUnit> units, NodingGrid grid, double gapKeptKm2, double partKeptKm2)
            throws AtlasException {
        this.grid = grid;
        this.gapKeptKm2 = gapKeptKm2;
        this.partKeptKm2 = partKeptKm2;
        this.units = units;
        faces = new PlanarFaces(Noding.node(units.stream().map(RawUnit::rings).toList()));
        owner = new String[faces.count()];
    }

    /** The arcs of the cleaned coverage, to be made polygons by {@link CoverageEdges#polygons}. */
    List<Arc> arcs() {
        assignByMembership();
        settleOpenFaces();
        moveSmallParts();
        EdgeTable<String> owners = new EdgeTable<>();
        for (PlanarFaces.Side side : faces.sides()) {
            String left = ownerOf(side.left());
            String right = ownerOf(side.right());
            if (!left.equals(right)) {
                Coordinate[] p = side.points();
                for (int i = 1; i < p.length; i++) {
                    owners.merge(p[i - 1], p[i], right, (a, b) -> b);
                    owners.merge(p[i], p[i - 1], left, (a, b) -> b);
                }
            }
        }
        return CoverageEdges.arcs(owners);
    }

    /** Overlapping area in square kilometres by the pair of units, {@code code/code}. */
    TreeMap<String, Double> overlaps() {
        return overlaps;
    }

    /** Areas of the gaps left as holes, in square kilometres. */
    List<Double> holes() {
        return holes;
    }

    int gapsFilled() {
        return gapsFilled;
    }

    int partsMoved() {
        return partsMoved;
    }

    double partsMovedKm2() {
        return partsMovedKm2;
    }

    private void assignByMembership() {
        for (int face = 0; face < owner.length; face++) {
            List<String> codes = codes(face);
            double km2 = km2(face);
            if (codes.size() == 1) {
                owner[face] = codes.get(0);
            } else if (codes.isEmpty() && km2 > gapKeptKm2) {
                owner[face] = NONE;
                holes.add(km2);
            } else {
                owner[face] = OPEN;
                if (codes.isEmpty()) {
                    gapsFilled++;
                } else {
                    overlaps.merge(String.join("/", codes), km2, Double::sum);
                }
            }
        }
    }

    private List<String> codes(int face) {
        TreeSet<String> codes = new TreeSet<>();
        for (int feature : faces.members(face)) {
            codes.add(units.get(feature).code());
        }
        return List.copyOf(codes);
    }

    private void settleOpenFaces() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int face = 0; face < owner.length; face++) {
                if (owner[face].equals(OPEN)) {
                    owner[face] = claimant(face);
                    changed |= !owner[face].equals(OPEN);
                }
            }
        }
        for (int face = 0; face < owner.length; face++) {
            if (owner[face].equals(OPEN)) {
                owner[face] = codes(face).stream().findFirst().orElse(NONE);
            }
        }
    }

    /** The neighbour with the longest edge; of an overlap, one of the overlapping units if any of them touches it. */
    private String claimant(int face) {
        TreeMap<String, Double> edge = edgeLengths(List.of(face), OPEN);
        List<String> codes = codes(face);
        if (codes.stream().anyMatch(edge::containsKey)) {
            edge.keySet().retainAll(codes);
        }
        return longest(edge, OPEN);
    }

    private void moveSmallParts() {
        for (int pass = 0; pass < PASSES; pass++) {
            List<List<Integer>> small = smallParts();
            if (small.isEmpty()) {
                return;
            }
            for (List<Integer> part : small) {
                String own = owner[part.get(0)];
                String taker = longest(edgeLengths(part, own), NONE);
                part.forEach(face -> owner[face] = taker);
                partsMoved++;
                partsMovedKm2 += km2(part);
            }
        }
    }

    /** Parts too small to stay that are not the largest of their unit, smallest first. */
    private List<List<Integer>> smallParts() {
        TreeMap<String, List<List<Integer>>> byUnit = new TreeMap<>();
        for (List<Integer> part : parts()) {
            byUnit.computeIfAbsent(owner[part.get(0)], k -> new ArrayList<>()).add(part);
        }
        byUnit.remove(NONE);
        List<List<Integer>> small = new ArrayList<>();
        for (List<List<Integer>> parts : byUnit.values()) {
            parts.sort(Comparator.comparingDouble(this::km2));
            parts.subList(0, parts.size() - 1).stream().filter(p -> km2(p) < partKeptKm2).forEach(small::add);
        }
        small.sort(Comparator.comparingDouble(this::km2));
        return small;
    }

    /** Faces of one owner that hang together by edges. */
    private List<List<Integer>> parts() {
        List<List<Integer>> parts = new ArrayList<>();
        boolean[] seen = new boolean[owner.length];
        for (int start = 0; start < owner.length; start++) {
            if (!seen[start]) {
                List<Integer> part = new ArrayList<>(List.of(start));
                seen[start] = true;
                for (int i = 0; i < part.size(); i++) {
                    for (PlanarFaces.Side side : faces.around(part.get(i))) {
                        int next = side.other(part.get(i));
                        if (next != PlanarFaces.OUTSIDE && !seen[next] && owner[next].equals(owner[start])) {
                            seen[next] = true;
                            part.add(next);
                        }
                    }
                }
                parts.add(part);
            }
        }
        return parts;
    }

    private TreeMap<String, Double> edgeLengths(List<Integer> part, String except) {
        TreeMap<String, Double> lengths = new TreeMap<>();
        for (int face : part) {
            for (PlanarFaces.Side side : faces.around(face)) {
                String code = ownerOf(side.other(face));
                if (!code.equals(except) && !code.equals(NONE) && !code.equals(OPEN)) {
                    lengths.merge(code, side.length(), Double::sum);
                }
            }
        }
        return lengths;
    }

    private static String longest(TreeMap<String, Double> lengths, String none) {
        String best = none;
        double length = 0;
        for (var entry : lengths.entrySet()) {
            if (entry.getValue() > length) {
                best = entry.getKey();
                length = entry.getValue();
            }
        }
        return best;
    }

    private String ownerOf(int face) {
        return face == PlanarFaces.OUTSIDE ? NONE : owner[face];
    }

    private double km2(List<Integer> part) {
        return part.stream().mapToDouble(this::km2).sum();
    }

    private double km2(int face) {
        Envelope envelope = faces.polygon(face).getEnvelopeInternal();
        return grid.squareKilometres(faces.polygon(face).getArea(), (envelope.getMinY() + envelope.getMaxY()) / 2);
    }
}
