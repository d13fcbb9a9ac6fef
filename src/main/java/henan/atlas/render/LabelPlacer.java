package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds room for labels: by priority, each at the first of its candidate positions that covers nothing placed before,
 * lies where it belongs, and is not nearer to another's symbol than to its own.
 *
 * <p>Deterministic: equal input gives equal output. <b>Units:</b> pixels, any origin, y downwards.
 */
final class LabelPlacer {
    /** Clear space kept between a label and anything else. */
    private static final double CLEARANCE = 1.0;
    /** Space between two names in a row, by the size of letters: for widely spaced ones, and for others. */
    private static final double WIDE = 1;
    private static final double APART = 0.45;
    /** By how much other symbols are further off than its own where there is room for that. */
    private static final double PLAIN = 3.5;
    /** How far off another's symbol is at least in the row of a seat's name, by the size of its letters. */
    private static final double IN_ROW = 0.75;
    /** How much smaller the name of an area may be that has no room else. */
    private static final double SMALLER = 0.86;
    /** Half the room the beginning of a line takes that begins at no symbol, and how many such are tried. */
    private static final double FOOT = 2;
    private static final int FEET = 24;
    /** How much better a place is that leaves others room than one that has nothing run under it. */
    private static final int ROOMY = 2;
    /** The same of one that is clearly told. */
    private static final int CLEAR = 4;
    /** Longest line to a name that has a place, but none that is clearly its own; to one that has none at all. */
    private static final double SHORT_LEADER = 14;
    private static final double COUNTY_LEADER = 36;
    /** Width of a halo, in logical pixels, by which a name is still read on any ground. */
    private static final double THIN_HALO = 1.2;
    /** Leader lines: the shortest, by how much the next is longer, and the gap at either end. */
    private static final double SHORTEST_LEADER = 8;
    private static final double LEADER_STEP = 5;
    private static final double LEADER_FINE_STEP = 4;
    private static final double LEADER_GAP = 1.8;
    /** The shortest line that is seen. */
    private static final double SHORTEST_LINE = 4;
    /** Heights that are the same but for rounding. */
    private static final double EQUAL = 1e-6;
    /** Longest line to a city's name, by the size of its letters. */
    private static final double LONG_LEADER = 3.2;
    /** The same before a city's name is smaller than others of its rank, is left out or lies on something. */
    private static final double FAR_LEADER = 9;
    /** The same before it stands in its own prefecture no more: about as long as a cluster's. */
    private static final double OPEN_LEADER = 6.5;
    /** The same before it is left out. */
    private static final double LAST_LEADER = 14;
    /** By how much other symbols are further off from a led name than the end of its line. */
    private static final double LED = 1.5;
    /** By how much a circle that stepped aside for a name is further off than need be. */
    private static final double ALONE = 1;
    /** How much of a city's name lies before the end of a line that leads up or down to it. */
    private static final double[] LEADER_SHARES = {0.5, 0.25, 0.75, 0.1, 0.9, 0.4, 0.6};
    /** The same where the line leads to the right, to the left, and up or down to another's. */
    private static final double[] BEFORE = {0};
    private static final double[] AFTER = {1};
    private static final double[] HALF = {0.5};
    /** Directions of leader lines in sixteenths of a turn, clockwise from the right, in the order they are tried. */
    private static final int[] LEADER_DIRECTIONS = {1, 15, 7, 9, 2, 14, 6, 10, 0, 8, 3, 13, 5, 11, 4, 12};
    /** How far these lead across and down, and then those half a step on, which a city's name is led in too. */
    private static final double[] ACROSS = leading(Math::cos);
    private static final double[] DOWN = leading(Math::sin);

    /** What stands inside an area says again what is said beside its main body, or what lies beyond the border. */
    private static final Set<TextSymbol.Candidates> MAY_BE_MISSING =
            EnumSet.of(TextSymbol.Candidates.INSIDE, TextSymbol.Candidates.AREA);

    private final Predicate<PixelBox> allowed;
    private final RankPlacer.Sizes sizes;
    /** Boxes and whose they are: a cluster's name may take the place of its number. */
    private final BoxGrid<Optional<SubjectRef>> taken = new BoxGrid<>();
    private final BoxGrid<Boolean> avoided = new BoxGrid<>();
    private final Set<PixelBox> yielding = new HashSet<>();
    private final BoxGrid<Boolean> circles = new BoxGrid<>();
    /** A theme's circles whole, a name beside one of which is to be told from it. */
    private final BoxGrid<Disc> discs = new BoxGrid<>();
    private boolean themed;
    private boolean abroad;
    private boolean settled;
    private boolean alike;
    /** Whether districts are written smaller from the first. */
    private boolean smaller;
    private final BoxGrid<Dot> dots = new BoxGrid<>();
    private final ClusterSymbols clusters = new ClusterSymbols();
    /** Names that stand, which one beside them is to be told from. */
    private final BoxGrid<Boolean> names = new BoxGrid<>();
    /** What is taken for the time being, while a rank's size is sought. */
    private final BoxGrid<Boolean> tried = new BoxGrid<>();
    private boolean supposed;

    /**
     * A label looking for room.
     *
     * @param subject  what a click on it opens
     * @param text     the label
     * @param priority what is placed first
     * @param symbol   the symbol at the point it belongs to, of no size when there is none
     * @param width    width of the text
     * @param height   height of the text
     * @param home     where this label may stand, as in its prefecture
     * @param must     whether at need its halo lies on a line or it covers a theme's circle, rather than that it is not
     *                 written at all
     */
    record Request(Optional<SubjectRef> subject, LabelSymbol text, double priority, Dot symbol, double width,
                   double height, NameHomes.Home home, boolean must) {
        private Request haloed(double radius) {
            return new Request(subject, new LabelSymbol(text.look().withHalo(text.look().halo(), radius),
                    text.words()), priority, symbol, width, height, home, must);
        }

        Request from(Dot at) {
            return new Request(subject, text, priority, at, width, height, home, must);
        }

        /** One that is left out rather than that it covers anything. */
        Request atWill() {
            return new Request(subject, text, text.look().priority(), symbol, width, height, home, true);
        }

        Request in(NameHomes.Home other) {
            return new Request(subject, text, priority, symbol, width, height, other, must);
        }

        Request leaving(DropRoom room) {
            return in(new NameHomes.Leaving(home, room));
        }

        Request ledUpTo(double farthest) {
            return new Request(subject, new LabelSymbol(text.look().ledUpTo(farthest), text.words()), priority, symbol,
                    width, height, home, must);
        }

        Request times(double factor) {
            return new Request(subject, new LabelSymbol(text.look().times(factor), text.words()), priority, symbol,
                    width * factor, height * factor, home, must);
        }
    }

    /**
     * Places beside its symbol where a label would lie on nothing, kept of one that is nowhere placed well: what else
     * decides is less strict where there is no such place.
     *
     * @param near  the usual ones
     * @param close those by small steps
     */
    record Free(List<PixelBox> near, List<PixelBox> close) {
        static Free none() {
            return new Free(new ArrayList<>(), new ArrayList<>());
        }
    }

    /** Labels that found room and those that did not. */
    record Outcome(List<PlacedLabel> placed, List<LabelPlacement.DroppedLabel> dropped) {
    }

    /**
     * A map to place labels on.
     *
     * @param obstacles boxes no label may cover
     * @param yielding  boxes a label covers only when it must and would otherwise find no room at all
     * @param dots      symbols of places, each of which should have its own name next to it
     * @param allowed   further condition on a label's box, as that it lies inside the frame
     * @param sizes     how small names become for want of room
     */
    LabelPlacer(List<PixelBox> obstacles, List<PixelBox> yielding, List<Dot> dots, Predicate<PixelBox> allowed,
                RankPlacer.Sizes sizes) {
        this.allowed = allowed;
        this.sizes = sizes;
        obstacles.forEach(b -> taken.add(b, Optional.empty()));
        yielding.forEach(b -> avoided.add(b, true));
        this.yielding.addAll(yielding);
        dots.forEach(d -> this.dots.add(d.box(), d));
    }

    private static double[] leading(DoubleUnaryOperator of) {
        return IntStream.range(0, 2 * LEADER_DIRECTIONS.length).mapToDouble(i -> of.applyAsDouble(
                (LEADER_DIRECTIONS[i % LEADER_DIRECTIONS.length] + i / LEADER_DIRECTIONS.length * 0.5) * Math.PI / 8))
                .toArray();
    }

    /** Keeps labels placed from now on off a box. */
    void take(PixelBox box) {
        taken.add(box, Optional.empty());
    }

    /** Keeps labels placed from now on off a box, but for those of a subject. */
    void take(PixelBox box, SubjectRef subject) {
        taken.add(box, Optional.of(subject));
    }

    /** Has what is written of clusters told from each other's symbols. */
    void beside(Collection<Dot> ofClusters) {
        ofClusters.forEach(clusters::add);
    }

    /** The same of a drop, which is higher than its head. @param box all of it */
    void beside(Dot ofCluster, PixelBox box) {
        clusters.add(ofCluster, box);
    }

    /** The same of a ring. @param within radius of the drop in it */
    void besideRing(Dot ring, double within) {
        clusters.addRing(ring, within);
    }

    /**
     * What a picture is of stays unnamed rather than that its name hides a theme's symbol.
     *
     * @param abroad whether the name of a city that has no room in its prefecture is led out of that
     */
    void underATheme(boolean abroad) {
        themed = true;
        this.abroad = abroad;
    }

    boolean isUnderATheme() {
        return themed;
    }

    /** Circles will not be moved aside any more: what would lie under one is not written. */
    void settle() {
        settled = true;
    }

    /** A theme's circle. @param seat whose seat it is of: that one's name may stand beside it */
    record Disc(ThemeSymbol circle, SubjectRef seat) {
        Dot dot() {
            return circle.dot();
        }
    }

    /**
     * Keeps labels off a theme's circle and the line that leads there, save those that must be written and would cover
     * something anywhere, and names of seats nearer to their own symbol than to it.
     */
    void keepOff(Disc disc) {
        disc.circle().boxes().forEach(b -> circles.add(b, true));
        discs.add(disc.dot().box(), disc);
    }

    /** Keeps labels off a theme's circle where it stands now, and no longer where it stood. */
    void moved(Disc from, ThemeSymbol to) {
        from.circle().boxes().forEach(b -> circles.remove(b, true));
        discs.remove(from.dot().box(), from);
        keepOff(new Disc(to, from.seat()));
    }

    /**
     * Has all districts of a sheet written in one size where some find no room in the usual: with two, one is taken for
     * a place of less rank.
     */
    void districtsAlike() {
        alike = true;
    }

    /** Places labels, given in any order, beside those placed before. */
    Outcome place(List<Request> requests) {
        Outcome found = placed(requests);
        if (!alike || smaller || !isInTwoSizes(found.placed())) {
            return found;
        }
        found.placed().forEach(this::giveUp);
        smaller = true;
        return placed(requests);
    }

    private static boolean isInTwoSizes(List<PlacedLabel> placed) {
        return placed.stream().filter(l -> l.text().look().candidates() == TextSymbol.Candidates.CENTER)
                .mapToDouble(l -> l.text().look().size()).distinct().count() > 1;
    }

    private Outcome placed(List<Request> requests) {
        List<PlacedLabel> placed = new ArrayList<>();
        List<LabelPlacement.DroppedLabel> dropped = new ArrayList<>();
        RankPlacer ranks = new RankPlacer(this, sizes);
        for (List<Request> all : RankPlacer.ranks(requests)) {
            List<Request> rank = all.stream().filter(r -> !isCovered(r.symbol())).toList();
            ranks.place(rank).forEach((request, found) -> {
                found.ifPresent(placed::add);
                if (found.isEmpty() && !mayBeMissing(request)) {
                    dropped.add(new LabelPlacement.DroppedLabel(request.text(), request.symbol().x(),
                            request.symbol().y()));
                }
            });
        }
        return new Outcome(placed, dropped);
    }

    /** Whether a city's name has taken the place of a county's symbol. */
    private boolean isCovered(Dot symbol) {
        return yielding.contains(symbol.box()) && names.intersects(symbol.box());
    }

    /** Keeps labels off one that stands. */
    void take(PlacedLabel label) {
        take(label.box());
        names.add(label.box(), true);
        label.leader().ifPresent(line -> line.beads().forEach(this::take));
    }

    /** Gives up the place of one that stood. */
    void giveUp(PlacedLabel label) {
        taken.remove(label.box(), Optional.empty());
        names.remove(label.box(), true);
        label.leader().ifPresent(line -> line.beads().forEach(b -> taken.remove(b, Optional.empty())));
    }

    /** Keeps labels off one that may come to stand, until all that may are forgotten. */
    void suppose(PlacedLabel label) {
        supposed = true;
        tried.add(label.box(), true);
        label.leader().ifPresent(line -> line.beads().forEach(b -> tried.add(b, true)));
    }

    void forgetSupposed() {
        tried.clear();
        supposed = false;
    }

    private static boolean mayBeMissing(Request request) {
        return MAY_BE_MISSING.contains(request.text().look().candidates())
                || !isChosen(request) && isOfACluster(request);
    }

    /** Where nobody takes it for another's, and its halo is on no line. */
    Optional<PlacedLabel> well(Request request) {
        return well(request, Free.none());
    }

    /** The same, with a thin halo where it must be written and a usual one would lie on a line. */
    Optional<PlacedLabel> narrowly(Request request) {
        Free free = Free.none();
        return well(request, free).or(() -> narrowly(request, free));
    }

    /** The same, or a city's at the end of a longer line in its prefecture, or a worse place at need. */
    Optional<PlacedLabel> atAll(Request request) {
        Free free = Free.none();
        if (isOfADistrict(request)) {
            return inItsArea(request).or(() -> request.must() ? notWell(request, free) : Optional.empty());
        }
        return well(request, free).or(() -> notWell(request, free));
    }

    /** On no line, smaller rather than that, else at the end of a line from its area, else nearly on none. */
    private Optional<PlacedLabel> inItsArea(Request request) {
        Request smaller = request.times(Math.min(1, Math.max(SMALLER, sizes.asked() / request.text().look().size())));
        if (this.smaller) {
            return quietly(smaller).or(() -> ledFromItsArea(smaller)).or(() -> aboutItsCentre(smaller));
        }
        return quietly(request).or(() -> quietly(smaller)).or(() -> ledFromItsArea(smaller))
                .or(() -> aboutItsCentre(request));
    }

    private Optional<PlacedLabel> ledFromItsArea(Request district) {
        return feet(district).flatMap(foot -> atALeader(district.from(foot), 0, farthest(district)).stream())
                .findFirst();
    }

    /** Where in its area a line to a name may begin: on nothing, and off the lines about the area. */
    private Stream<Dot> feet(Request request) {
        return LabelCandidates.about(request.symbol()).filter(foot -> {
            PixelBox dot = foot.box().grown(FOOT);
            return request.home().isQuiet(dot) && allowed.test(dot) && !isTaken(dot, request)
                    && !avoided.intersects(dot) && !circles.intersects(dot);
        }).limit(FEET);
    }

    private Optional<PlacedLabel> quietly(Request request) {
        return LabelCandidates.within(request).filter(b -> isFree(b, request) && !avoided.intersects(b)
                && request.home().isQuiet(b) && isTold(request, b, 0)).findFirst().map(b -> label(request, b));
    }

    private Optional<PlacedLabel> aboutItsCentre(Request request) {
        return LabelCandidates.round(request, 0).stream().filter(b -> isFree(b, request) && !avoided.intersects(b)
                && isTold(request, b, 0) && isAtHome(request, b)).findFirst().map(b -> label(request, b));
    }

    /** Where one that is nowhere placed well stands at all. @param free what has been found of it */
    Optional<PlacedLabel> notWell(Request request, Free free) {
        return ledIfNeedBe(request, free).or(() -> atNeed(request, free));
    }

    /** The same, but at the end of no line much longer than it is. */
    Optional<PlacedLabel> atAllNearby(Request request) {
        return atAll(request).filter(label -> label.leader().filter(line -> line.length()
                > FAR_LEADER * request.text().look().size()).isEmpty());
    }

    /** The same, but in no worse place. */
    Optional<PlacedLabel> ledIfNeedBe(Request request, Free free) {
        return narrowly(request, free).or(() -> isOfACity(request) ? ledFar(request) : Optional.empty())
                .or(() -> isOfASeat(request) ? atALeader(thin(request), farthest(request), COUNTY_LEADER)
                        : Optional.empty());
    }

    /** At the end of a line and nowhere else. */
    Optional<PlacedLabel> ledOnly(Request request) {
        return atALeader(thin(request), 0, farthest(request));
    }

    private Optional<PlacedLabel> narrowly(Request request, Free free) {
        return request.must() || isOfASeat(request) ? thinly(request, free) : Optional.empty();
    }

    /** At the end of a line longer than those looked at before. */
    private Optional<PlacedLabel> ledFar(Request request) {
        return atALeader(thin(request), farthest(request), FAR_LEADER * request.text().look().size());
    }

    /**
     * The name of a city without room beside a theme's circles: at the end of a line in its prefecture, or, where that
     * has none at all, on open ground beyond a line of areas, if it may.
     */
    Optional<PlacedLabel> ledOut(Request request) {
        Optional<PlacedLabel> found = led(request)
                .or(() -> abroad ? led(request.in(request.home().open())) : Optional.empty());
        found.ifPresent(this::take);
        return found;
    }

    /** The nearest, over the edge of circles where there is no other way, but of no name. */
    private Optional<PlacedLabel> led(Request request) {
        double size = request.text().look().size();
        double farthest = OPEN_LEADER * size;
        return atALeader(thin(request), 0, farthest).or(() -> atALeader(thin(request), 0, farthest, true))
                .or(() -> atALeader(thin(request), farthest, LAST_LEADER * size))
                .or(() -> atALeader(thin(request), farthest, LAST_LEADER * size, true));
    }

    /**
     * A city's name wherever there is room for it about its symbol, by small steps: beside that, or at the end of the
     * shortest line to it.
     */
    Optional<PlacedLabel> anywhere(Request request) {
        if (!isOfACity(request)) {
            return Optional.empty();
        }
        Request thin = thin(request);
        Dot own = thin.symbol();
        return LabelCandidates.everywhere(thin, OPEN_LEADER * request.text().look().size())
                .filter(b -> thin.home().led().isNear(b) && isFree(b, thin) && !avoided.intersects(b)
                        && thin.home().led().holds(b, thin.text().look().haloRadius()))
                .flatMap(b -> own.gap(b) <= LabelCandidates.FARTHEST_BESIDE && isTold(thin, b, 0)
                        ? Stream.of(label(thin, b)) : led(thin, b).stream()).findFirst();
    }

    /** At a place at the end of the shortest line to it. */
    private Optional<PlacedLabel> led(Request r, PixelBox box) {
        Dot own = r.symbol();
        double x = Math.max(box.x(), Math.min(box.maxX(), own.x()));
        double y = Math.max(box.y(), Math.min(box.maxY(), own.y()));
        double distance = Math.hypot(x - own.x(), y - own.y());
        double across = (x - own.x()) / distance;
        double down = (y - own.y()) / distance;
        double begin = own.radius() + LEADER_GAP;
        double end = distance - LEADER_GAP;
        if (end - begin < SHORTEST_LINE || !isClearOfOthers(box, LEADER_GAP + LED, r)) {
            return Optional.empty();
        }
        return Optional.of(new Leader(own.x() + across * begin, own.y() + down * begin, own.x() + across * end,
                own.y() + down * end)).filter(line -> isFree(line, r, false))
                .map(line -> new PlacedLabel(r.subject(), r.text(), box, Optional.of(line), Optional.empty()));
    }

    /** A city's name over the symbols of counties, which then are not shown, rather than that it is left out. */
    Optional<PlacedLabel> overCounties(Request request) {
        if (!isOfACity(request)) {
            return Optional.empty();
        }
        Request thin = thin(request);
        List<PixelBox> candidates = LabelCandidates.closeTo(thin, 0);
        for (int round = 1; !candidates.isEmpty(); round++) {
            for (PixelBox b : candidates) {
                double gap = thin.symbol().gap(b);
                if (isFree(b, thin) && isAtHome(thin, b)
                        && !isBeside(b, gap, thin, d -> d.gap(b) <= gap && !yielding.contains(d.box()))) {
                    return Optional.of(label(thin, b));
                }
            }
            candidates = LabelCandidates.closeTo(thin, round);
        }
        return Optional.empty();
    }

    private static Request thin(Request request) {
        return request.haloed(Math.min(THIN_HALO, request.text().look().haloRadius()));
    }

    /** With a halo no wider than it needs to be read, so that it wipes out no line. */
    private Optional<PlacedLabel> thinly(Request request, Free free) {
        Request thin = thin(request);
        if (thin.text().look().haloRadius() == request.text().look().haloRadius()) {
            return Optional.empty();
        }
        return Stream.concat(free.near().stream(), free.close().stream())
                .filter(b -> isTold(thin, b, 0) && !avoided.intersects(b) && isAtHome(thin, b)).findFirst()
                .map(b -> label(thin, b)).or(() -> atALeader(thin, 0, farthest(thin)))
                .or(() -> isChosen(thin) ? atALeader(thin, 0, farthest(thin), true) : Optional.empty());
    }

    /** Where nobody takes it for another's. @param free is given what is found of it */
    Optional<PlacedLabel> well(Request request, Free free) {
        PixelBox best = null;
        int least = 0;
        List<PixelBox> candidates = LabelCandidates.round(request, 0);
        for (int round = 1; !candidates.isEmpty(); round++) {
            for (PixelBox box : candidates) {
                if (!isFree(box, request)) {
                    continue;
                }
                free.near().add(box);
                if (isTold(request, box, 0) && !avoided.intersects(box) && isAtHome(request, box)) {
                    boolean quiet = request.home().isQuiet(box);
                    boolean clear = isClearlyTold(request, box);
                    boolean roomy = isTold(request, box, PLAIN) && request.home().leavesRoom(box);
                    if (quiet && clear && roomy) {
                        return Optional.of(label(request, box));
                    }
                    int good = 1 + (clear ? CLEAR : 0) + (roomy ? ROOMY : 0) + (quiet ? 1 : 0);
                    best = good > least ? box : best;
                    least = Math.max(least, good);
                }
            }
            candidates = LabelCandidates.round(request, round);
        }
        return best != null && least > CLEAR ? Optional.of(label(request, best)) : crowded(request, free, best);
    }

    /** Where no usual place is clearly its own: by small steps, at the end of a line, or at a place that will do. */
    private Optional<PlacedLabel> crowded(Request request, Free free, @Nullable PixelBox usual) {
        PixelBox close = isOfASeat(request) ? closeTo(request, free, usual != null) : null;
        if (close != null && (usual != null || isClearlyTold(request, close))) {
            return Optional.of(label(request, close));
        }
        PixelBox enough = usual != null ? usual : close;
        return atALeader(request, 0, enough == null ? farthest(request) : SHORT_LEADER)
                .or(() -> Optional.ofNullable(enough).map(b -> label(request, b)));
    }

    static boolean isOfACity(Request request) {
        return request.must() && isOfASeat(request);
    }

    private static boolean isOfADistrict(Request request) {
        return request.text().look().candidates() == TextSymbol.Candidates.CENTER;
    }

    private static boolean isOfASeat(Request request) {
        return request.text().look().candidates() == TextSymbol.Candidates.AROUND && !isOfACluster(request);
    }

    /**
     * A place by small steps.
     *
     * @param clearly whether only one that is clearly its own will do, which is looked for first anyway
     * @return null where there is none
     */
    private @Nullable PixelBox closeTo(Request request, Free free, boolean clearly) {
        PixelBox first = null;
        List<PixelBox> candidates = LabelCandidates.closeTo(request, 0);
        for (int round = 1; !candidates.isEmpty(); round++) {
            for (PixelBox b : candidates) {
                if (!isFree(b, request)) {
                    continue;
                }
                free.close().add(b);
                if ((first == null || isClearlyTold(request, b)) && !avoided.intersects(b) && isTold(request, b, 0)
                        && isAtHome(request, b)) {
                    if (isClearlyTold(request, b)) {
                        return b;
                    }
                    first = clearly ? first : b;
                }
            }
            candidates = LabelCandidates.closeTo(request, round);
        }
        return first;
    }

    /**
     * Whether a seat's symbol is the one a reader takes its name for: others are half as far again, and none stands
     * before or behind it in its row, where a symbol usually stands.
     */
    private boolean isClearlyTold(Request request, PixelBox box) {
        Dot own = request.symbol();
        if (own.radius() == 0 || !isOfASeat(request)) {
            return true;
        }
        double gap = ClusterSymbols.plainly(Math.max(0, own.gap(box)));
        double inRow = Math.max(gap, IN_ROW * request.text().look().size());
        return !isBeside(box, inRow, request, d -> d.gap(box) < (isInRow(d, box) ? inRow : gap));
    }

    /** Whether a symbol that is not the name's own stands so near to a box. @param near whether one of those does */
    private boolean isBeside(PixelBox box, double reach, Request request, Predicate<Dot> near) {
        PixelBox about = box.grown(reach);
        return dots.any(about, d -> near.test(d) && !d.equals(request.symbol()))
                || isOfASeat(request) && discs.any(about, d -> near.test(d.dot())
                && !d.dot().equals(request.symbol()) && !request.subject().equals(Optional.of(d.seat())));
    }

    private static boolean isInRow(Dot symbol, PixelBox name) {
        return symbol.y() > name.y() && symbol.y() < name.maxY();
    }

    private static PlacedLabel label(Request request, PixelBox box) {
        return new PlacedLabel(request.subject(), request.text(), box, Optional.empty(), Optional.empty());
    }

    /**
     * Its halo on a line or its letters over a theme's circle rather than not at all, but never in another's area or
     * nearer to another's symbol, where it would be taken for that one's name.
     */
    private Optional<PlacedLabel> atNeed(Request request, Free free) {
        if (!request.must()) {
            return Optional.empty();
        }
        if (isAlwaysWritten(request)) {
            return free.near().stream().filter(b -> !avoided.intersects(b)).findFirst()
                    .or(() -> free.near().stream().findFirst())
                    .or(() -> leastCovered(request)).or(() -> leastOverOthers(request)).map(b -> label(request, b));
        }
        return free.near().stream().filter(b -> isTold(request, b, 0) && !avoided.intersects(b) && isInside(request, b))
                .findFirst().map(b -> label(request, b))
                .or(() -> themed && isOfACity(request) ? led(request) : Optional.empty())
                .or(() -> isOfACluster(request) ? Optional.empty()
                        : leastCovered(request).map(b -> label(request, b)));
    }

    /** Whether it is what a picture is of, which is named whatever the room. */
    private static boolean isAlwaysWritten(Request request) {
        return request.priority() == NameRequests.SUBJECT;
    }

    private static boolean isInside(Request request, PixelBox box) {
        return request.home().holds(box, 0);
    }

    private Optional<PixelBox> leastCovered(Request request) {
        List<PixelBox> loose = new ArrayList<>();
        List<PixelBox> candidates = LabelCandidates.round(request, 0);
        for (int round = 1; !candidates.isEmpty(); round++) {
            candidates.stream().filter(b -> isLoose(b, request)
                    && (isAlwaysWritten(request) || isInside(request, b) && isToldOfSeats(request, b)))
                    .forEach(loose::add);
            candidates = LabelCandidates.round(request, round);
        }
        return loose.stream().filter(b -> !settled || circles.covered(b) == 0)
                .min(Comparator.comparingDouble(circles::covered));
    }

    /** The same as told, but circles that may still step aside for it do not count: those of prefectures stay. */
    private boolean isToldOfSeats(Request request, PixelBox box) {
        double gap = Math.max(0, request.symbol().gap(box));
        return settled || !isOfACity(request) ? isTold(request, box, 0)
                : !dots.any(box.grown(gap + 0.1), d -> d.gap(box) <= gap && !d.equals(request.symbol()))
                && !discs.any(box.grown(gap + 0.1), d -> d.dot().gap(box) <= gap
                && d.circle().mark().at().kind() == SubjectKind.PREFECTURE
                && !request.subject().equals(Optional.of(d.seat())));
    }

    /** Beside its symbol over as little of others as can be: what a picture is of is named in any crowd. */
    private Optional<PixelBox> leastOverOthers(Request request) {
        return LabelCandidates.round(request, 0).stream()
                .filter(b -> allowed.test(b) && !themed)
                .min(Comparator.comparingDouble(taken::covered));
    }

    /** Whether a box lies where its label may stand, so that its halo wipes out no line. */
    private static boolean isAtHome(Request request, PixelBox box) {
        return request.home().holds(box, request.text().look().haloRadius());
    }

    private boolean isFree(PixelBox box, Request request) {
        return isLoose(box, request) && !circles.intersects(box);
    }

    private boolean isLoose(PixelBox box, Request request) {
        return allowed.test(box) && !isTaken(box.grown(CLEARANCE), request) && !runsOn(box, request)
                && !isTight(box, request);
    }

    /**
     * Whether the name of a whole area is set so close to one above or below that both are read as one, or before or
     * behind a symbol, which would be taken for its own.
     */
    private boolean isTight(PixelBox box, Request request) {
        TextSymbol look = request.text().look();
        if (look.candidates() != TextSymbol.Candidates.AREA) {
            return false;
        }
        PixelBox row = row(box, IN_ROW * look.size());
        return names.intersects(box.grown(APART * look.size())) || clusters.isAt(row) || dots.intersects(row);
    }

    /** The middle of a name's row, and so much before and behind it. */
    private static PixelBox row(PixelBox box, double beyond) {
        return new PixelBox(box.x() - beyond, box.y() + box.height() / 4, box.width() + 2 * beyond, box.height() / 2);
    }

    /** Whether it would be read together with a name in the same row. */
    private boolean runsOn(PixelBox box, Request request) {
        TextSymbol look = request.text().look();
        double gap = look.size() * (look.candidates() == TextSymbol.Candidates.AREA ? WIDE : APART);
        PixelBox row = row(box, gap);
        return names.intersects(row) || supposed && tried.intersects(row);
    }

    private boolean isTaken(PixelBox box, Request request) {
        return taken.any(box, whose -> whose.isEmpty() || !whose.equals(request.subject()))
                || supposed && tried.intersects(box);
    }

    /** Whether one that stands is told from what has been set on the map since. @param request as it was asked */
    boolean isTold(PlacedLabel label, Request request) {
        return label.leader().isPresent() ? isClearOfOthers(label.box(), LEADER_GAP + LED, request)
                : isTold(request, label.box(), 0);
    }

    /** What one that stands wants to have to itself: some room beside it where others are as near as its own symbol. */
    PixelBox room(PlacedLabel label, Request request) {
        double gap = label.leader().isPresent() ? LEADER_GAP + LED : Math.max(0, request.symbol().gap(label.box()));
        return isTold(label, request) ? label.box() : label.box().grown(gap + ALONE);
    }

    /** Whether the symbol next to a box is the label's own, and all others further off by so much. */
    private boolean isTold(Request request, PixelBox box, double by) {
        Dot own = request.symbol();
        double gap = own.radius() > 0 ? Math.max(0, own.gap(box)) + by : by;
        return (!isOfACluster(request) || clusters.isTold(box, own))
                && isClearOfOthers(box, gap, request);
    }

    /**
     * The nearest place at the end of a leader line, when there is one and neither covers anything.
     *
     * @param beyond lines no longer than that have been looked at
     */
    private Optional<PlacedLabel> atALeader(Request r, double beyond, double farthest) {
        return atALeader(r, beyond, farthest, false);
    }

    /** @param across whether the line may run across what is not a cluster's symbol */
    private Optional<PlacedLabel> atALeader(Request r, double beyond, double farthest, boolean across) {
        Dot own = r.symbol();
        NameHomes.Home home = r.home().led();
        PixelBox all = isOfACluster(r) ? clusters.box(own) : own.box();
        boolean fine = isOfACity(r) || isOfADistrict(r);
        double step = fine ? LEADER_FINE_STEP : LEADER_STEP;
        for (double distance = SHORTEST_LEADER; distance <= farthest; distance += step) {
            int directions = distance <= beyond ? 0 : LEADER_DIRECTIONS.length * (fine ? 2 : 1);
            for (int direction = 0; direction < directions; direction++) {
                double aside = ACROSS[direction];
                double down = DOWN[direction];
                double begin = Math.max(own.radius(), exit(all, own, aside, down));
                double end = begin + distance;
                for (double share : shares(aside, fine)) {
                    PixelBox box = new PixelBox(own.x() + aside * (end + LEADER_GAP) - r.width() * share,
                            own.y() + down * (end + LEADER_GAP) - r.height() * share(down), r.width(), r.height());
                    if (!home.isNear(box) || !isFree(box, r) || avoided.intersects(box)
                            || !home.holds(box, r.text().look().haloRadius()) || !isToldByItsLine(r, box)) {
                        continue;
                    }
                    Leader leader = new Leader(own.x() + aside * (begin + LEADER_GAP),
                            own.y() + down * (begin + LEADER_GAP), own.x() + aside * end, own.y() + down * end);
                    // Asked last: most places are taken, which is found sooner than whether all of a line is free.
                    if (!isFree(leader, r, across)) {
                        break;
                    }
                    return Optional.of(new PlacedLabel(r.subject(), r.text(), box, Optional.of(leader),
                            Optional.empty()));
                }
            }
        }
        return Optional.empty();
    }

    /** How far it is from a symbol's middle out of what is higher than broad, as a drop; nothing for a round one. */
    private static double exit(PixelBox all, Dot symbol, double across, double down) {
        if (all.height() <= 2 * symbol.radius() + EQUAL) {
            return 0;
        }
        double x = across > 0 ? (all.maxX() - symbol.x()) / across : across < 0 ? (all.x() - symbol.x()) / across
                : Double.MAX_VALUE;
        double y = down > 0 ? (all.maxY() - symbol.y()) / down : down < 0 ? (all.y() - symbol.y()) / down
                : Double.MAX_VALUE;
        return Math.min(x, y);
    }

    /** A larger name of a city may stand further off, before a room. */
    private static double farthest(Request r) {
        double leader = r.text().look().leader();
        return isOfACity(r) ? Math.max(leader, LONG_LEADER * r.text().look().size()) : leader;
    }

    /** Whether it is the cluster a picture is of: its line runs across others where there is no other way. */
    private static boolean isChosen(Request r) {
        return isAlwaysWritten(r) && isOfACluster(r);
    }

    private static boolean isOfACluster(Request r) {
        return r.subject().filter(s -> s.kind() == SubjectKind.CLUSTER).isPresent();
    }

    private boolean isFree(Leader leader, Request r, boolean across) {
        boolean written = across && !isOfACity(r);
        return leader.all(b -> (written || !isTaken(b, r))
                && (across || !avoided.intersects(b) && !circles.intersects(b))
                && allowed.test(b) && r.home().led().lets(b))
                && (!isOfACluster(r) || clusters.isPast(leader, r.symbol()));
    }

    /**
     * Whether no other symbol is near a led name: for a city's, and in its hue for that of the cluster a picture is
     * of or one of few, it is the line that tells whose it is. That of another cluster is not led onto the line of a
     * county.
     */
    private boolean isToldByItsLine(Request r, PixelBox box) {
        if (isOfACluster(r)) {
            return clusters.isToldByItsLine(box, r.symbol()) && (isChosen(r) || r.must()
                    && isClearOfOthers(box, LEADER_GAP + LED, r) || r.home().isQuiet(box)
                    && isClearOfOthers(box, Math.max(0, r.symbol().gap(box)), r));
        }
        boolean clear = !isOfADistrict(r) || r.home().led().isQuiet(box);
        return clear && isTold(r, box, 0) || isOfACity(r) && isClearOfOthers(box, LEADER_GAP + LED, r);
    }

    private boolean isClearOfOthers(PixelBox box, double gap, Request request) {
        return !isBeside(box, gap + 0.1, request, d -> d.gap(box) <= gap);
    }

    private static double[] shares(double across, boolean many) {
        return many && Math.abs(across) <= 0.5 ? LEADER_SHARES : across > 0.5 ? BEFORE : across < -0.5 ? AFTER : HALF;
    }

    /** How much of a label lies before the point its leader line ends at, when the line points so far that way. */
    private static double share(double direction) {
        return direction > 0.5 ? 0 : direction < -0.5 ? 1 : 0.5;
    }
}
