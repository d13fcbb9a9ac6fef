package henan.atlas.ingest.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;

/**
 * One unbroken line of a course and where it runs beside a boundary.
 *
 * <p><b>Units:</b> metres of the display projection.
 *
 * @param line   its points
 * @param beside the stretches beside a boundary, in its order
 */
record CoursePart(Coordinate[] line, List<SideBySide.Stretch> beside) {
    /** Within how much of a stretch beside a boundary a course is bent to meet it. */
    private static final double BEND = 6000;
    /** How far a remembered point of a boundary may lie from the boundary of another level. */
    private static final double REACH = 20_000;
    /** How much longer the boundary may be between two such points than they are apart. */
    private static final double DETOUR = 8;
    /** How long two courses may lie on one boundary: where one flows into the other, and no longer. */
    private static final double SHARED = 4000;

    /** A stretch ready to be drawn. @param along whether it is a boundary's own course */
    record Piece(boolean along, Coordinate[] path) {
    }

    /** A line that keeps its place. */
    static CoursePart free(Coordinate[] line) {
        return new CoursePart(line, List.of());
    }

    static CoursePart of(Coordinate[] line, BoundaryNetwork network) {
        LengthIndexedLine indexed = indexed(line);
        List<Coordinate> places = new ArrayList<>();
        for (double at = 0; at < indexed.getEndIndex(); at += SideBySide.STEP) {
            places.add(indexed.extractPoint(at));
        }
        places.add(line[line.length - 1]);
        return new CoursePart(line, SideBySide.of(network, places));
    }

    private static LengthIndexedLine indexed(Coordinate[] line) {
        return new LengthIndexedLine(new GeometryFactory().createLineString(line));
    }

    /** The same without the stretches that would lie for long where others lie already. @param taken of the network */
    CoursePart apart(BoundaryNetwork network, Set<Coordinate> taken) {
        return new CoursePart(line, beside.stream()
                .filter(stretch -> shared(way(stretch.past(), network), taken) < SHARED).toList());
    }

    private static double shared(List<Coordinate> way, Set<Coordinate> taken) {
        return IntStream.range(1, way.size()).filter(i -> taken.contains(way.get(i - 1)) && taken.contains(way.get(i)))
                .mapToDouble(i -> way.get(i - 1).distance(way.get(i))).sum();
    }

    /** The points of boundaries it lies on. @param network that it was laid over */
    List<Coordinate> laidOn(BoundaryNetwork network) {
        return beside.stream().flatMap(stretch -> way(stretch.past(), network).stream()).toList();
    }

    /** The pieces of the line over the boundaries of a level, in its order: at least one. */
    List<Piece> on(BoundaryNetwork network) {
        List<Piece> pieces = new ArrayList<>();
        LengthIndexedLine indexed = indexed(line);
        double end = indexed.getEndIndex();
        double done = 0;
        Optional<Coordinate> from = Optional.empty();
        for (SideBySide.Stretch stretch : beside) {
            List<Coordinate> way = way(stretch.past(), network);
            if (way.size() < 2) {
                continue;
            }
            double start = Math.min(end, stretch.from() * SideBySide.STEP);
            addFree(pieces, indexed, done, start, from, Optional.of(way.get(0)));
            pieces.add(new Piece(true, way.toArray(Coordinate[]::new)));
            from = Optional.of(way.get(way.size() - 1));
            done = Math.min(end, stretch.to() * SideBySide.STEP);
        }
        addFree(pieces, indexed, done, end, from, Optional.empty());
        if (pieces.isEmpty()) {
            // Shorter than anything that is cut off here, but a line all the same.
            pieces.add(new Piece(false, line));
        }
        return pieces;
    }

    private static void addFree(List<Piece> pieces, LengthIndexedLine indexed, double from, double to,
                                Optional<Coordinate> first, Optional<Coordinate> last) {
        if (to - from > 1) {
            pieces.add(new Piece(false, bent(indexed.extractLine(from, to).getCoordinates(), first, last)));
        } else if (first.isPresent() && last.isPresent() && !first.equals(last)) {
            pieces.add(new Piece(false, new Coordinate[] {first.get(), last.get()}));
        }
    }

    /** The path with its ends moved to where it has to meet a boundary, and what is near them moved along. */
    private static Coordinate[] bent(Coordinate[] path, Optional<Coordinate> first, Optional<Coordinate> last) {
        double length = BoundaryNetwork.length(List.of(path));
        double reach = Math.min(BEND, length / (first.isPresent() && last.isPresent() ? 2 : 1));
        Coordinate[] moved = new Coordinate[path.length];
        double along = 0;
        for (int i = 0; i < path.length; i++) {
            along += i == 0 ? 0 : path[i - 1].distance(path[i]);
            Coordinate c = path[i].copy();
            shift(c, path[0], first, i == 0 ? 1 : share(along / reach));
            shift(c, path[path.length - 1], last, i == path.length - 1 ? 1 : share((length - along) / reach));
            moved[i] = c;
        }
        // To the last bit, so that the pieces of a course hang together.
        first.ifPresent(to -> moved[0] = to.copy());
        last.ifPresent(to -> moved[moved.length - 1] = to.copy());
        return moved;
    }

    private static void shift(Coordinate c, Coordinate end, Optional<Coordinate> to, double share) {
        to.ifPresent(t -> {
            c.x += share * (t.x - end.x);
            c.y += share * (t.y - end.y);
        });
    }

    /** One at the end, nothing at the reach of the bend, smooth between. */
    private static double share(double distance) {
        double d = Math.min(1, Math.max(0, distance));
        return 1 - d * d * (3 - 2 * d);
    }

    /** Along the boundary past all these points, without going anywhere twice. */
    private static List<Coordinate> way(List<Coordinate> past, BoundaryNetwork network) {
        List<Coordinate> way = new ArrayList<>();
        Optional<Coordinate> before = Optional.empty();
        for (Coordinate point : past) {
            Optional<Coordinate> here = network.near(point, REACH);
            if (here.isEmpty() || here.equals(before)) {
                continue;
            }
            if (before.isPresent()) {
                double longest = DETOUR * Math.max(SideBySide.STEP, before.get().distance(here.get()));
                Optional<List<Coordinate>> leg = network.way(before.get(), here.get(), longest);
                if (leg.isEmpty()) {
                    continue;
                }
                way.addAll(way.isEmpty() ? leg.get() : leg.get().subList(1, leg.get().size()));
            }
            before = here;
        }
        return withoutLoops(way);
    }

    private static List<Coordinate> withoutLoops(List<Coordinate> way) {
        List<Coordinate> kept = new ArrayList<>();
        Map<Coordinate, Integer> place = new HashMap<>();
        for (Coordinate c : way) {
            Integer seen = place.get(c);
            if (seen == null) {
                place.put(c, kept.size());
                kept.add(c);
            } else {
                while (kept.size() > seen + 1) {
                    place.remove(kept.remove(kept.size() - 1));
                }
            }
        }
        return kept;
    }
}
