package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.Dot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleToIntFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a theme's symbols are set on at one scale: what stands there already, and how bad it is to cover it.
 *
 * <p><b>Units:</b> world pixels, y downwards.
 */
final class SymbolGround {
    /** Clear space kept to a seat's symbol. */
    static final double CLEAR = 1;
    /** How many places of a ring about another are looked at at least. */
    private static final int DIRECTIONS = 16;
    /** How bad it is to cover a seat's symbol. */
    static final double SEAT = 9;
    /** How bad it is to lie under a name: worse than to reach over the line of its area. */
    private static final double NAME = 4.5;
    /** How bad it is to overlap another at all, and to cover the whole of one. */
    private static final double TOUCHED = 0.3;
    private static final double CIRCLE = 3;
    /** The part of the smaller of two circles that may be covered for want of room, and what more costs. */
    static final double MOST_SHARED = 0.005;
    private static final double TOO_MUCH = 60;
    /** How bad it is to lie on what stands beside its area, or the line to that. */
    private static final double LED = 4;

    /** Room for a name to each side of a seat, by the radius of its symbol, and how bad it is to take it. */
    private static final double NAME_WIDTH = 6.5;
    private static final double NAME_HEIGHT = 2.4;
    private static final double ROOM = 0.2;
    /** The same where the other side is taken. */
    private static final double LAST_ROOM = 1.2;

    /** How near to their beginnings lines may run together. */
    private static final double LINES_MEET = 5;

    private final Home home;
    private final Predicate<PixelBox> allowed;
    private final BoxGrid<Dot> seats = new BoxGrid<>();
    private final BoxGrid<Dot> set = new BoxGrid<>();
    private final BoxGrid<PixelBox> names = new BoxGrid<>();
    private final BoxGrid<Room> rooms = new BoxGrid<>();
    /** What stands beside its area and is not moved any more, and the lines that lead there. */
    private final BoxGrid<PixelBox> led = new BoxGrid<>();

    /** What a symbol is taken for by the prefectures it lies in; the better first. */
    enum Told {
        /** All of it lies in its own. */
        OWN,
        /** Part of it lies beyond the border, its middle and the rest in its own. */
        BEYOND,
        /** Part of it lies in another or its middle beyond the border, and it seems to be of what is there. */
        ANOTHERS
    }

    /** Where symbols belong. */
    interface Home {
        /** How bad it is for a symbol to stand at a place: nothing where all of it lies in its own area. */
        double strayed(MapTheme.Mark mark, Dot dot);

        /** Whether a place lies in the area a symbol belongs to, out of which its middle never is. */
        default boolean holds(MapTheme.Mark mark, double x, double y) {
            return true;
        }

        /** Whether two symbols belong to one area, as those of two clusters of a county. */
        default boolean isSame(MapTheme.Mark one, MapTheme.Mark other) {
            return one.at().equals(other.at());
        }

        /** Whether two symbols of one area lie on the sides of one another on which their places lie. */
        default boolean isKept(MapTheme.Mark one, Dot at, MapTheme.Mark other, Dot there) {
            return true;
        }

        /** The bounds of that area; empty where it has no shape. */
        default Optional<PixelBox> bounds(MapTheme.Mark mark) {
            return Optional.empty();
        }

        /** Whether a place lies in the prefecture of the area a symbol belongs to. */
        default boolean isAtHome(MapTheme.Mark mark, double x, double y) {
            return true;
        }

        /** In whose prefecture a symbol lies. */
        default Told told(MapTheme.Mark mark, Dot dot) {
            return Told.OWN;
        }
    }

    /**
     * A map to set symbols on.
     *
     * @param seats   symbols to be kept clear
     * @param named   those of them beside which a name will want to stand
     * @param allowed whether a symbol's box may be there, as inside the frame
     */
    SymbolGround(List<Dot> seats, List<Dot> named, Home home, Predicate<PixelBox> allowed) {
        seats.forEach(seat -> this.seats.add(seat.box(), seat));
        for (Dot seat : named) {
            for (int side = -1; side <= 1; side += 2) {
                PixelBox room = PixelBox.around(seat.x() + side * seat.radius() * (1 + NAME_WIDTH / 2), seat.y(),
                        seat.radius() * NAME_WIDTH, seat.radius() * NAME_HEIGHT);
                rooms.add(room, new Room(room, room.moved(2 * (seat.x() - room.centerX()), 0)));
            }
        }
        this.home = home;
        this.allowed = allowed;
    }

    Home home() {
        return home;
    }

    /** From now on the names are known, and no room is kept where one may come to stand. */
    void namesStand() {
        rooms.clear();
    }

    /** Has what is set from now on know of a name or what else is there. */
    void take(PixelBox name) {
        names.add(name, name);
    }

    /** Forgets the names, as those that were written for the time being. */
    void forgetNames() {
        names.clear();
    }

    void add(Dot symbol) {
        set.add(symbol.box(), symbol);
    }

    void remove(Dot symbol) {
        set.remove(symbol.box(), symbol);
    }

    boolean isAllowed(Dot dot) {
        return allowed.test(dot.box());
    }

    boolean isUnderAName(Dot dot) {
        return names.any(dot.box(), dot::covers);
    }

    /** Whether a name's box has a part in common with a symbol's. */
    boolean isAtAName(Dot dot) {
        return names.intersects(dot.box());
    }

    /** How bad it is that a symbol hides seats. */
    double seats(Dot dot) {
        List<Dot> hidden = new ArrayList<>();
        seats.any(dot.box().grown(CLEAR), seat -> {
            if (dot.gap(seat) < CLEAR && !hidden.contains(seat)) {
                hidden.add(seat);
            }
            return false;
        });
        return SEAT * hidden.size();
    }

    /** How bad it is that a circle lies under a name, or where one of a seat will want to stand. */
    double names(Dot dot) {
        List<Room> taken = new ArrayList<>(4);
        rooms.any(dot.box(), room -> {
            if (dot.covers(room.box()) && !taken.contains(room)) {
                taken.add(room);
            }
            return false;
        });
        double rooms = 0;
        for (Room room : taken) {
            boolean last = dot.covers(room.other()) || set.any(room.other(), other -> other.covers(room.other()));
            rooms += last ? LAST_ROOM : ROOM;
        }
        return (isUnderAName(dot) ? NAME : 0) + rooms;
    }

    /** Room for the name of a seat. @param other that on the other side of it */
    private record Room(PixelBox box, PixelBox other) {
    }

    /** How bad it is that a circle and others hide one another, or a line. */
    double others(Dot dot) {
        double[] sum = {0};
        covered(dot).forEach(other -> {
            double shared = dot.shared(other);
            sum[0] += TOUCHED + CIRCLE * shared + TOO_MUCH * Math.max(0, shared - MOST_SHARED);
        });
        return sum[0] + (led.any(dot.box(), dot::covers) ? LED : 0);
    }

    /** The symbols that have a part in common with a circle, itself among them where it stands. */
    List<Dot> covered(Dot dot) {
        List<Dot> covered = new ArrayList<>(4);
        set.any(dot.box(), other -> {
            if (dot.covers(other) && !covered.contains(other)) {
                covered.add(other);
            }
            return false;
        });
        return covered;
    }

    /** Whether a symbol hides nothing and is hidden by nothing. */
    boolean isFree(Dot dot) {
        return isFree(dot, 0);
    }

    /** The same but for a part of the smaller of it and any other symbol. */
    boolean isFree(Dot dot, double shared) {
        return seats(dot) == 0 && !isAtAName(dot) && !set.any(dot.box(), other -> dot.shared(other) > shared)
                && !led.intersects(dot.box());
    }

    /** Whether a symbol and another hide one another. */
    boolean isOnAnother(Dot dot) {
        return set.any(dot.box(), dot::covers);
    }

    /** Whether a line lies on nothing. @param covered how much of it at its beginning may lie on a name or line */
    boolean isFree(LabelPlacement.Leader line, double covered) {
        double allowed = Math.max(covered, LINES_MEET);
        return line.all(bead -> {
            double from = Math.hypot(bead.centerX() - line.x0(), bead.centerY() - line.y0());
            return !set.any(bead, d -> d.covers(bead)) && (from < covered || !names.intersects(bead))
                    && (from < allowed || !led.intersects(bead));
        });
    }

    /** Sets a symbol beside its area, and the line that leads there. */
    void add(Dot symbol, LabelPlacement.Leader line) {
        add(symbol);
        covered(symbol, line).forEach(b -> led.add(b, b));
    }

    /** Takes these away. */
    void remove(Dot symbol, LabelPlacement.Leader line) {
        remove(symbol);
        covered(symbol, line).forEach(b -> led.remove(b, b));
    }

    private static Stream<PixelBox> covered(Dot symbol, LabelPlacement.Leader line) {
        return Stream.concat(symbol.slices().stream(), line.beads().stream()
                .filter(b -> Math.hypot(b.centerX() - line.x0(), b.centerY() - line.y0()) >= LINES_MEET));
    }

    /** Places about another, the nearest first, on rings so many pixels apart. */
    static Stream<Dot> around(Dot at, double from, double to, double step, double radius) {
        return rings(at, from, to, step, radius, off -> DIRECTIONS);
    }

    /** The same, no further apart on a ring than the rings are. */
    static Stream<Dot> allAround(Dot at, double from, double to, double step, double radius) {
        return rings(at, from, to, step, radius,
                off -> Math.max(DIRECTIONS, (int) Math.ceil(2 * Math.PI * off / step)));
    }

    private static Stream<Dot> rings(Dot at, double from, double to, double step, double radius,
                                     DoubleToIntFunction directions) {
        return DoubleStream.iterate(from, off -> off <= to, off -> off + step).boxed().flatMap(off -> {
            int count = off == 0 ? 1 : directions.applyAsInt(off);
            return IntStream.range(0, count).mapToDouble(i -> 2 * Math.PI * i / count - Math.PI / 4)
                    .mapToObj(angle -> new Dot(at.x() + off * Math.cos(angle), at.y() + off * Math.sin(angle),
                            radius));
        });
    }
}
