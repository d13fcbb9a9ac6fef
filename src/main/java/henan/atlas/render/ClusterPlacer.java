package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.WorldPixel;
import henan.atlas.render.style.WellKnownMarks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Spreads cluster drops that would cover one another, a name or a seat, by as few pixels as it takes, and never out of
 * their county, the whole of each clear of the county's line where the county is large enough; those for which there is
 * no room are gathered under one counted symbol, with others of their county, where that does not help of their
 * prefecture, and with those of another only at scales at which one's names take all of it.
 *
 * <p>First those of counties with several are set, all of a county together and on the sides of one another on which
 * their places lie ({@link Arrangement}), with room for a ring where a picture is of one; then the others in the order
 * given, each at the nearest of fixed rings of offsets that is free. The order and the offsets are the same for every
 * picture of one scale, so a drop never jumps.
 *
 * <p>Those of a county that are more than keep their sides ({@link Arrangement#MOST}) are all under one counted symbol
 * at scales at which they have no ground to stand on one by one.
 */
final class ClusterPlacer {
    /** How far two drops may overlap before they count as covering one another. */
    private static final double TOLERATED = 1.5;
    /** About how many places a counted symbol is looked for at most, or large crowds would take long. */
    private static final int STARTS = 40;
    /** How many are taken in one by one before twice as many are each time, for the same reason. */
    private static final int SINGLY = 12;
    /** About how many of those taken in together room is looked for. */
    private static final int FEW_STARTS = 6;
    /** After how many looks for room in vain no more are put with any other: as on a map that is tiny. */
    private static final int MOST_IN_VAIN = 1000;
    /** How far from a counted symbol what it counts rather stands by itself over the name of a county. */
    private static final double FAR_OFF = 40;
    /** How bad it is that a drop's number has no room to the right of it, as the square of pixels it is moved. */
    private static final double UNNUMBERED = 64;
    /** Scale, in metres a pixel, from which a map is too full for each drop to be set that has any place at all. */
    private static final double OVERFULL = 1058;
    /** Clear space between a drop and a name or seat, which two drops do not keep from one another. */
    static final double CLEARANCE = 1;
    /** Radius about the drop of the cluster a picture is of that others keep clear of: a page rings it. */
    static final double RINGED = 15;
    /** How much more it takes that the halo of a city's name wipes nothing out of the ring. */
    private static final double RIM = 0.4;

    /** How large a counted symbol is drawn, the smaller ones where it finds no room else in its own prefecture. */
    private static final List<Double> SIZES = List.of(1.0, 0.85, 0.7);
    /** How small it becomes before it lies across a line. */
    private static final double LEAST = 0.6;
    /** Most on a sheet that rather stand elsewhere in their prefecture than are counted with those of another. */
    private static final int FEW = 24;
    /** How many times the ground a drop covers there is to each of a crowd where they are set one by one. */
    private static final double GROUND_EACH = 8;
    /** Width of a cell, in pixels: those of a crowd whose places lie in one stand at one place when shown alone. */
    private static final double CELL = 24;
    /** How far from its place a drop is looked for that is shown alone, and by which steps. */
    private static final double ALONE = 30;
    private static final double STEP = 2;

    private final double pinWidth;
    private final double pinHeight;
    private final double below;

    /** Of drops that reach no further down than their point. */
    ClusterPlacer(double pinHeight) {
        this(pinHeight, 0);
    }

    /** @param below how far what is drawn about a drop's point reaches below it */
    ClusterPlacer(double pinHeight, double below) {
        this.pinHeight = pinHeight;
        this.below = below;
        this.pinWidth = pinHeight * 2 * (1 - WellKnownMarks.PIN_HEAD);
    }

    /** The box of a drop whose point stands at a place. */
    PixelBox box(double x, double y) {
        return new PixelBox(x - pinWidth / 2, y - pinHeight, pinWidth, pinHeight + below);
    }

    private PixelBox box(WorldPixel at) {
        return box(at.x(), at.y());
    }

    /** The same without what is drawn about its point. */
    private PixelBox sign(WorldPixel at) {
        return new PixelBox(at.x() - pinWidth / 2, at.y() - pinHeight, pinWidth, pinHeight);
    }

    /** The box of the ring a page draws about a drop. */
    private PixelBox ring(PixelBox drop) {
        double across = 2 * (RINGED + RIM);
        return PixelBox.around(drop.centerX(), drop.y() + pinHeight / 2, across, across);
    }

    /** The box of its round head. */
    PixelBox head(double x, double y) {
        return new PixelBox(x - pinWidth / 2, y - pinHeight, pinWidth, pinWidth);
    }

    /** The box of what of it is below its head, narrow as it is. @param half half as wide as the box is made */
    PixelBox stem(double x, double y, double half) {
        return new PixelBox(x - half, y - pinHeight + pinWidth, 2 * half, pinHeight - pinWidth);
    }

    /**
     * The ground drops are set on.
     *
     * @param metresPerPixel the scale
     * @param apart    id of the cluster a picture is of, which is never gathered with others; empty for none
     * @param homes    where each may stand
     * @param kept     boxes no drop may touch at all: names and symbols of cities, furniture
     * @param names    those of them that are names, which a window writes elsewhere where a drop stands on one
     * @param avoided  boxes of other names and seats, which a drop covers rather than that it is not shown
     * @param sheet    whether it is that of a sheet, on which no counted symbol can be opened
     * @param inFrame  whether a box lies in the picture, where that has a frame
     * @param symbolOf width and height of the counted symbol of some clusters
     * @param beside   room a cluster's drop keeps to its right where there is that much, for its number
     * @param seats    symbols of the seats of counties, by the clusters that bear the county's name
     * @param towns    symbols of the seats of counties, by the clusters of the county; near none of another stands a
     *                 drop that has room elsewhere, since it would be taken for that one's
     */
    record Ground(double metresPerPixel, String apart, DropHomes homes, List<PixelBox> kept, List<PixelBox> names,
                  List<PixelBox> avoided, boolean sheet, Predicate<PixelBox> inFrame,
                  Function<List<String>, PixelBox> symbolOf, ToDoubleFunction<String> beside,
                  Map<String, LabelPlacement.Dot> seats, Map<String, LabelPlacement.Dot> towns) {
        /** The same where a city's name is covered as that of a county is. */
        Ground overNames() {
            Set<PixelBox> written = Set.copyOf(names);
            return new Ground(metresPerPixel, apart, homes, kept.stream().filter(b -> !written.contains(b)).toList(),
                    List.of(), Stream.concat(avoided.stream(), names.stream()).toList(), sheet, inFrame, symbolOf,
                    beside, seats, towns);
        }
    }

    /** Places the drops. @param wanted world pixel of each cluster by id, in the order of placing */
    DropPlaces place(Map<String, WorldPixel> wanted, Ground ground) {
        return new Run(wanted, ground).all();
    }

    /**
     * How drops are set.
     *
     * @param search looks for their places
     * @param aim    where each belongs
     * @param room   what each keeps clear
     */
    private record Way(DropSearch search, Function<String, WorldPixel> aim, DropSearch.Room room) {
    }

    /** What is shown at a place: a drop, or a counted symbol. */
    private static final class Standing {
        private final List<String> clusters;
        private final PixelBox box;
        private final WorldPixel at;
        private final boolean counted;
        /** What it may cost at most where it is moved. */
        private final int worst;
        private boolean given;
        /** Where the line to a counted symbol begins that stands off. */
        private Optional<WorldPixel> foot = Optional.empty();

        /** The drop of one. */
        Standing(String cluster, PixelBox box, WorldPixel at) {
            this.clusters = List.of(cluster);
            this.box = box;
            this.at = at;
            this.counted = false;
            this.worst = 0;
        }

        /** A counted symbol. */
        Standing(List<String> clusters, PixelBox box, WorldPixel at, int worst) {
            this.clusters = clusters;
            this.box = box;
            this.at = at;
            this.counted = true;
            this.worst = worst;
        }
    }

    /** Where those of a crowd belong that stand at one place when they are shown alone. */
    private record Cell(DropHomes.Home county, long column, long row) {
    }

    /** One placing. */
    private final class Run {
        private final Map<String, WorldPixel> wanted;
        private final Ground ground;
        private final Arrangement arrangement;
        private final BoxGrid<Standing> taken = new BoxGrid<>();
        private final DropSearch search;
        /** For what is shown where others are not, as under a filter: beside counted symbols, over other drops. */
        private final DropSearch overDrops;
        /** The same where a city's name is covered as that of a county is. */
        private final DropSearch overNames;
        private final Way usual;
        /** With room for the ring about the one a picture is of. */
        private final Way ringed;
        private final BoxGrid<Boolean> symbols = new BoxGrid<>();
        private final List<Standing> standing = new ArrayList<>();
        /** Where each cluster is shown that is shown so far. */
        private final Map<String, Standing> shown = new HashMap<>();
        private final Map<String, Integer> order = new HashMap<>();
        /** Those that are counted with all of their county from the first. */
        private final Set<String> crowds = new HashSet<>();
        /** How often room was looked for in vain where there was none even for the symbol of all that stood. */
        private int inVain;

        Run(Map<String, WorldPixel> wanted, Ground ground) {
            this.wanted = wanted;
            this.ground = ground;
            this.arrangement = ground.homes().arrangement();
            Ground overNames = ground.overNames();
            this.search = search(ground, covers(s -> !s.given));
            Predicate<PixelBox> counted = covers(s -> !s.given && s.counted);
            this.overDrops = search.besides(counted);
            this.overNames = search(overNames, counted);
            this.usual = new Way(search, wanted::get, (id, drop) -> drop);
            this.ringed = clearing(wanted::get, (id, drop) -> id.equals(ground.apart()) ? ring(drop) : drop);
            overNames.kept().forEach(box -> symbols.add(box, true));
            wanted.keySet().forEach(id -> order.put(id, order.size()));
        }

        private DropSearch search(Ground on, Predicate<PixelBox> covering) {
            return new DropSearch(ClusterPlacer.this, on, CLEARANCE, covering, this::isOnItsSide);
        }

        private Way clearing(Function<String, WorldPixel> aim, DropSearch.Room room) {
            return new Way(search.clearing(room), aim, room);
        }

        /** Whether a box covers anything of some kind that is set. */
        private Predicate<PixelBox> covers(Predicate<Standing> kind) {
            return box -> taken.any(box.grown(-TOLERATED / 2), kind);
        }

        /** Whether a cluster's drop at a place lies on its side of all drops of its county, and of its town if told. */
        private boolean isOnItsSide(String id, WorldPixel at) {
            if (!arrangement.isOnToldSide(id, at)) {
                return false;
            }
            for (String other : arrangement.others(id)) {
                Standing s = shown.get(other);
                if (s != null && !s.counted && !s.given && !isApart(id, at, other, s.at)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isApart(String one, WorldPixel at, String other, WorldPixel there) {
            return arrangement.drops(one, other).areKept(at, there, pinWidth);
        }

        DropPlaces all() {
            Set<List<String>> counties = Collections.newSetFromMap(new IdentityHashMap<>());
            wanted.keySet().stream().map(ground.homes()::ofCounty).filter(counties::add)
                    .map(county -> county.stream().filter(wanted::containsKey).toList())
                    .filter(county -> county.size() > 1).forEach(county -> {
                        if (county.size() <= Arrangement.MOST) {
                            standTogether(county);
                        } else if (!isRoomy(county)) {
                            countAll(county.stream().filter(id -> !id.equals(ground.apart())).toList());
                        }
                    });
            if (wanted.containsKey(ground.apart()) && !isShown(ground.apart())) {
                standRinged(ground.apart());
            }
            List<String> crowded = new ArrayList<>();
            wanted.keySet().stream().filter(id -> !shown.containsKey(id)).forEach(id -> {
                double beside = ground.beside().applyAsDouble(id);
                if (!(beside > 0 && stands(id, 0, DropSearch.NEAR, beside, DropSearch.IN_COUNTY))
                        && !stands(id, 0, DropSearch.NEAR, 0, DropSearch.IN_COUNTY)) {
                    crowded.add(id);
                }
            });
            // Where others have left no room in the first round there is none now.
            crowded.removeIf(id -> stands(id, DropSearch.NEAR, DropSearch.FAR, 0, DropSearch.IN_COUNTY));
            if (crowded.remove(ground.apart())) {
                stand(ground.apart(), leastCovering(ground.apart()), 0);
            }
            crowded.removeIf(id -> stands(id, 0, DropSearch.FAR, 0, DropSearch.OVER_A_NAME));
            if (ground.metresPerPixel() < OVERFULL) {
                crowded.removeIf(this::standsByFineSteps);
            }
            // Those that find none of their prefecture yet wait for it before they are put with others.
            List<String> waiting = crowded.stream().filter(id -> !isShown(id) && !isGathered(id)).toList();
            // Counted with those of another prefecture they would be looked for there, and nothing on paper opens.
            boolean elsewhere = ground.sheet() && wanted.size() <= FEW && ground.metresPerPixel() >= OVERFULL;
            waiting.stream().filter(id -> !isShown(id) && !isGathered(id) && !(elsewhere && standsInItsPrefecture(id))
                    && !isCountedAtHome(id)).forEach(this::standWithAny);
            List.copyOf(standing).stream().filter(this::isOfSome).forEach(this::centre);
            List.copyOf(standing).stream().filter(this::isOfSome).forEach(this::release);
            List.copyOf(standing).stream().filter(this::isOfSome).forEach(this::takeIn);
            List.copyOf(standing).stream().filter(this::isOfSome).forEach(this::divide);
            List.copyOf(standing).stream().filter(s -> s.counted && !s.given && !search.isInOnePrefecture(s.box))
                    .forEach(this::keepAtHome);
            Map<String, GroundPoint> drops = new LinkedHashMap<>();
            Map<String, WorldPixel> alone = new LinkedHashMap<>();
            List<DropPlaces.Group> groups = new ArrayList<>();
            for (Standing s : standing) {
                if (s.counted && !s.given) {
                    groups.add(new DropPlaces.Group(s.clusters, onGround(s.at), s.box.width(), s.box.height(),
                            s.foot.map(this::onGround)));
                    Map<Cell, WorldPixel> cells = new HashMap<>();
                    s.clusters.forEach(id -> drops.put(id, onGround(crowds.contains(id)
                            ? cells.computeIfAbsent(cell(id), unseen -> byItself(id, s)) : byItself(id, s))));
                } else if (!s.given) {
                    alone.put(s.clusters.get(0), s.at);
                }
            }
            alone.forEach((id, at) -> drops.put(id, onGround(at)));
            return new DropPlaces(drops, groups);
        }

        /** Whether something is a counted symbol without a crowd, which may be set anew. */
        private boolean isOfSome(Standing s) {
            return s.counted && !s.given && (crowds.isEmpty() || s.clusters.stream().noneMatch(crowds::contains));
        }

        private Cell cell(String id) {
            WorldPixel at = wanted.get(id);
            return new Cell(ground.homes().of(id), Math.round(at.x() / CELL), Math.round(at.y() / CELL));
        }

        /** Whether the places of a crowd lie far enough from one another to be told apart. */
        private boolean isRoomy(List<String> crowd) {
            double west = Double.MAX_VALUE;
            double east = -Double.MAX_VALUE;
            double north = Double.MAX_VALUE;
            double south = -Double.MAX_VALUE;
            for (String id : crowd) {
                WorldPixel at = wanted.get(id);
                west = Math.min(west, at.x());
                east = Math.max(east, at.x());
                north = Math.min(north, at.y());
                south = Math.max(south, at.y());
            }
            return (east - west) * (south - north) >= GROUND_EACH * pinWidth * pinHeight * crowd.size();
        }

        /** Puts all of a county under one symbol there, at need a smaller one or one led out by a line. */
        private void countAll(List<String> crowd) {
            crowds.addAll(crowd);
            PixelBox size = ground.symbolOf().apply(crowd);
            WorldPixel middle = middle(crowd);
            Set<DropHomes.Home> county = counties(crowd);
            Optional<WorldPixel> room = search.central(county, middle, size, DropSearch.IN_COUNTY)
                    .or(() -> search.anywhere(county, middle, size, DropSearch.OVER_A_NAME));
            WorldPixel at = room.orElse(middle);
            if (room.isPresent() || !isSetAtHome(crowd)) {
                stand(new Standing(crowd, PixelBox.around(at.x(), at.y(), size.width(), size.height()), at,
                        DropSearch.OVER_A_NAME));
            }
        }

        private boolean isShown(String id) {
            return shown.containsKey(id);
        }

        /** Sets the drops of a county where there is room for all of them, rather over a name than not. */
        private void standTogether(List<String> county) {
            for (Way way : ways(county)) {
                Optional<List<CountySearch.Spot>> spots = together(county, DropSearch.IN_COUNTY, way)
                        .or(() -> together(county, DropSearch.OVER_A_NAME, way));
                if (spots.isPresent()) {
                    standTogether(county, spots.get());
                    return;
                }
            }
        }

        /** Of the drops only that with the ring is kept clear of from then on by as much as it was set with. */
        private void standTogether(List<String> county, List<CountySearch.Spot> spots) {
            for (int i = 0; i < county.size(); i++) {
                String id = county.get(i);
                PixelBox box = id.equals(ground.apart()) ? spots.get(i).box() : spots.get(i).drop();
                stand(new Standing(id, box, spots.get(i).at()));
            }
        }

        /**
         * Those of the county of the cluster a picture is of stand as far from one another as the ring about that
         * takes, which leaves their names room, or else at least clear of the ring.
         */
        private List<Way> ways(List<String> county) {
            return !county.contains(ground.apart()) ? List.of(usual) : List.of(clearing(
                    id -> arrangement.aim(id, 2 * RINGED, 2 * RINGED), (id, drop) -> ring(drop)), ringed, usual);
        }

        private Optional<List<CountySearch.Spot>> together(List<String> county, int worst, Way way) {
            // Where each can stand where it belongs, as at most scales, no place about that is looked at.
            return together(county, id -> List.of(home(id, worst, way)))
                    .or(() -> together(county, id -> spots(id, worst, way)));
        }

        /** @param spots where one may stand: one kind of place or more */
        private Optional<List<CountySearch.Spot>> together(List<String> county,
                                                           Function<String, List<CountySearch.Rings>> spots) {
            Optional<LabelPlacement.Dot> seat = county.stream().map(ground.seats()::get).filter(Objects::nonNull)
                    .findFirst();
            return new CountySearch(county, county.stream().map(spots).toList(), (one, other) -> {
                Arrangement.Sides sides = arrangement.drops(one, other);
                CountySearch.Pair apart = (first, second) -> isBeside(first.box(), second.box())
                        && sides.areKept(first.at(), second.at(), pinWidth);
                return seat.<CountySearch.Pair>map(dot -> (first, second) -> apart.allows(first, second)
                        && isAtItsSeat(dot, one, first, other, second)).orElse(apart);
            }).find();
        }

        /** Whether of two boxes neither covers the other by more than is tolerated. */
        private static boolean isBeside(PixelBox one, PixelBox other) {
            return one.x() + TOLERATED / 2 >= other.maxX() || other.x() >= one.maxX() - TOLERATED / 2
                    || one.y() + TOLERATED / 2 >= other.maxY() || other.y() >= one.maxY() - TOLERATED / 2;
        }

        /** Where a drop belongs, if it has room there with its number. */
        private CountySearch.Rings home(String id, int worst, Way way) {
            return rings(id, ground.beside().applyAsDouble(id), 0, worst, 1, way);
        }

        /** Where a drop has room, the better with its number to the right of it. */
        private List<CountySearch.Rings> spots(String id, int worst, Way way) {
            double beside = ground.beside().applyAsDouble(id);
            CountySearch.Rings whole = rings(id, beside, 0, worst, Integer.MAX_VALUE, way);
            return beside == 0 ? List.of(whole)
                    : List.of(whole, rings(id, 0, UNNUMBERED, worst, Integer.MAX_VALUE, way));
        }

        /** @param bad how bad it is that there is no more room beside it @param rings how many are looked at at most */
        private CountySearch.Rings rings(String id, double beside, double bad, int worst, int rings, Way way) {
            WorldPixel at = way.aim().apply(id);
            return new CountySearch.Rings() {
                @Override
                public double least(int ring) {
                    double off = ring < rings ? DropSearch.off(ring) : Double.POSITIVE_INFINITY;
                    return off * off + bad;
                }

                @Override
                public List<CountySearch.Spot> at(int ring) {
                    return way.search().ring(id, at, beside, worst, ring).stream().map(place ->
                            new CountySearch.Spot(place, DropSearch.wider(box(place), beside), DropSearch.wider(
                            way.room().about(id, box(place)), beside), Math.pow(distance(place, at), 2) + bad))
                            .sorted(Comparator.comparing(CountySearch.Spot::bad)).toList();
                }
            };
        }

        /** Whether none of two is nearer to their county's seat than the one that bears its name, if that is one. */
        private boolean isAtItsSeat(LabelPlacement.Dot seat, String one, CountySearch.Spot first, String other,
                                    CountySearch.Spot second) {
            double nearer = seat.gap(sign(first.at())) - seat.gap(sign(second.at()));
            return !(ground.seats().containsKey(one) && nearer >= 0)
                    && !(ground.seats().containsKey(other) && nearer <= 0);
        }

        /**
         * Sets a counted symbol anew, once all it counts is known: as near to the middle of that as it can be, and
         * rather a little further off than across a line.
         */
        private void centre(Standing counted) {
            WorldPixel middle = middle(counted.clusters);
            counted.given = true;
            search.central(counties(counted.clusters), middle, counted.box, counted.worst)
                    .filter(at -> off(at, middle, counted.box) < off(counted.at, middle, counted.box))
                    .ifPresentOrElse(at -> stand(new Standing(counted.clusters, PixelBox.around(at.x(), at.y(),
                            counted.box.width(), counted.box.height()), at, counted.worst)),
                            () -> counted.given = false);
        }

        /**
         * Has those stand by themselves that have room now, the farthest from their counted symbol first: some gave up
         * their place for a symbol that stands elsewhere since. The others stay under it, or none does.
         */
        private void release(Standing counted) {
            List<String> rest = new ArrayList<>(counted.clusters);
            List<Standing> alone = new ArrayList<>();
            counted.clusters.stream().sorted(Comparator.comparing((String id) -> -distance(wanted.get(id), counted.at)))
                    .filter(id -> rest.size() > 2).forEach(id -> alone(id, counted).ifPresent(drop -> {
                        alone.add(drop);
                        rest.remove(id);
                    }));
            counted.given = true;
            if (rest.size() == 2) {
                List<Standing> both = new ArrayList<>();
                rest.forEach(id -> alone(id).ifPresent(both::add));
                if (both.size() == 2) {
                    return;
                }
                both.forEach(this::takeBack);
            }
            if (alone.isEmpty() || !isCounted(rest, counted)) {
                alone.forEach(this::takeBack);
                counted.given = false;
                counted.clusters.forEach(id -> shown.put(id, counted));
            }
        }

        /** Counts those of each prefecture by themselves where all find a place, at need at the end of a line. */
        private void divide(Standing mixed) {
            Map<String, List<String>> parts = new LinkedHashMap<>();
            mixed.clusters.forEach(id -> parts.computeIfAbsent(ground.homes().ofPrefecture(id).get(0),
                    first -> new ArrayList<>()).add(id));
            if (parts.size() == 1) {
                return;
            }
            int before = standing.size();
            mixed.given = true;
            if (!parts.values().stream().allMatch(this::isSetByItself)) {
                standing.subList(before, standing.size()).forEach(this::takeBack);
                mixed.given = false;
                mixed.clusters.forEach(id -> shown.put(id, mixed));
            }
        }

        private boolean isSetByItself(List<String> part) {
            String first = part.get(0);
            return part.size() > 1 ? isSetAtHome(part) : alone(first).isPresent() || standsByFineSteps(first)
                    || standsInItsPrefecture(first);
        }

        /**
         * Sets a counted symbol that lies across a line of its prefecture where it lies across none, the smaller where
         * only that finds room, or with others of its prefecture, or else at the end of a line: a number across a line
         * would be taken for either side's.
         */
        private void keepAtHome(Standing counted) {
            counted.given = true;
            if (isKeptAtHome(counted.clusters, SIZES) || isKeptWithOthers(counted)
                    || isLedOutOrSmall(counted.clusters)) {
                return;
            }
            counted.given = false;
            counted.clusters.forEach(id -> shown.put(id, counted));
        }

        private boolean isSetAtHome(List<String> clusters) {
            return isKeptAtHome(clusters, SIZES) || isLedOutOrSmall(clusters);
        }

        private boolean isLedOutOrSmall(List<String> clusters) {
            return isLedOut(clusters, true) || isKeptAtHome(clusters, List.of(LEAST)) || isLedOut(clusters, false);
        }

        private boolean isKeptWithOthers(Standing counted) {
            Gathering more = new Gathering(counted);
            if (more.untilKeptAtHome()) {
                return true;
            }
            more.giveBack();
            return false;
        }

        private boolean isLedOut(List<String> clusters, boolean beyond) {
            PixelBox usual = ground.symbolOf().apply(clusters);
            for (double size : SIZES) {
                PixelBox box = PixelBox.around(0, 0, usual.width() * size, usual.height() * size);
                Optional<LabelPlacement.Leader> line = search.ledOut(counties(clusters), middle(clusters),
                        box, beyond);
                if (line.isPresent()) {
                    standLed(clusters, line.get(), box.moved(line.get().x1(), line.get().y1()));
                    return true;
                }
            }
            return false;
        }

        private void standLed(List<String> clusters, LabelPlacement.Leader line, PixelBox box) {
            Standing led = new Standing(clusters, box, new WorldPixel(line.x1(), line.y1()), DropSearch.AT_NEED);
            led.foot = Optional.of(new WorldPixel(line.x0(), line.y0()));
            stand(led);
            line.beads().forEach(bead -> taken.add(bead, led));
        }

        private boolean isKeptAtHome(List<String> clusters, List<Double> sizes) {
            PixelBox usual = ground.symbolOf().apply(clusters);
            for (double size : sizes) {
                PixelBox box = new PixelBox(0, 0, usual.width() * size, usual.height() * size);
                Optional<WorldPixel> room = search.anywhere(counties(clusters), middle(clusters), box,
                        DropSearch.AT_NEED);
                if (room.isPresent()) {
                    WorldPixel at = room.get();
                    stand(new Standing(clusters, PixelBox.around(at.x(), at.y(), box.width(), box.height()), at,
                            DropSearch.AT_NEED));
                    return true;
                }
            }
            return false;
        }

        private Optional<Standing> alone(String id) {
            double beside = ground.beside().applyAsDouble(id);
            if (!(beside > 0 && stands(id, 0, DropSearch.FAR, beside, DropSearch.IN_COUNTY))
                    && !stands(id, 0, DropSearch.FAR, 0, DropSearch.IN_COUNTY)) {
                return Optional.empty();
            }
            return Optional.of(standing.get(standing.size() - 1));
        }

        /** The same of one far off, rather over a county's name than under a symbol taken for others'. */
        private Optional<Standing> alone(String id, Standing counted) {
            return alone(id).or(() -> distance(wanted.get(id), counted.at) > FAR_OFF
                    && stands(id, 0, DropSearch.FAR, 0, DropSearch.OVER_A_NAME)
                    ? Optional.of(standing.get(standing.size() - 1)) : Optional.empty());
        }

        private void takeBack(Standing drop) {
            drop.given = true;
        }

        /** Sets the symbol of what is left of those of another, amid them. */
        private boolean isCounted(List<String> rest, Standing before) {
            Set<DropHomes.Home> counties = counties(rest);
            PixelBox size = ground.symbolOf().apply(rest);
            Optional<WorldPixel> room = search.central(counties, middle(rest), size, before.worst)
                    .or(() -> distance(before.at, middle(before.clusters)) < FAR_OFF ? Optional.empty()
                            : search.central(counties, middle(rest), size, DropSearch.ACROSS));
            room.ifPresent(at -> stand(new Standing(List.copyOf(rest),
                    PixelBox.around(at.x(), at.y(), size.width(), size.height()), at, before.worst)));
            return room.isPresent();
        }

        /** How far off the middle of what it counts a symbol stands, more where it reaches out of the prefecture. */
        private double off(WorldPixel at, WorldPixel middle, PixelBox symbol) {
            return distance(at, middle) + DropSearch.OUTSIDE * ground.homes().outside(
                    PixelBox.around(at.x(), at.y(), symbol.width(), symbol.height()));
        }

        private Set<DropHomes.Home> counties(List<String> clusters) {
            Set<DropHomes.Home> counties = Collections.newSetFromMap(new IdentityHashMap<>());
            clusters.forEach(id -> counties.add(ground.homes().of(id)));
            return counties;
        }

        private WorldPixel middle(List<String> clusters) {
            double x = 0;
            double y = 0;
            for (String id : clusters) {
                x += wanted.get(id).x() / clusters.size();
                y += wanted.get(id).y() / clusters.size();
            }
            return new WorldPixel(x, y);
        }

        private static double distance(WorldPixel one, WorldPixel other) {
            return Math.hypot(one.x() - other.x(), one.y() - other.y());
        }

        /** Sets a drop where there is room for it. @param beside room kept to the right of it */
        private boolean stands(String id, int from, int reach, double beside, int worst) {
            Optional<WorldPixel> spot = search.drop(id, wanted.get(id), from, reach, beside, worst);
            spot.ifPresent(at -> stand(id, at, beside));
            return spot.isPresent();
        }

        /** Sets the only one of a county with room for the ring about it, where there is that much. */
        private void standRinged(String id) {
            ringed.search().drop(id, wanted.get(id), 0, DropSearch.FAR, ground.beside().applyAsDouble(id),
                    DropSearch.OVER_A_NAME).ifPresent(at -> stand(new Standing(id, ring(box(at)), at)));
        }

        /** The same of the only one of a county by fine steps: a small district has few places. */
        private boolean standsByFineSteps(String id) {
            WorldPixel at = wanted.get(id);
            Optional<WorldPixel> spot = ground.homes().ofCounty(id).size() > 1 ? Optional.empty()
                    : search.closely(id, at, DropSearch.IN_COUNTY)
                            .or(() -> search.closely(id, at, DropSearch.OVER_A_NAME));
            spot.ifPresent(place -> stand(id, place, 0));
            return spot.isPresent();
        }

        /** Sets a drop outside its county, as one that is no larger than the name of a city that covers it. */
        private boolean standsInItsPrefecture(String id) {
            PixelBox drop = box(wanted.get(id));
            Optional<WorldPixel> spot = search.central(counties(ground.homes().ofPrefecture(id)),
                    new WorldPixel(drop.centerX(), drop.centerY()), drop, DropSearch.ACROSS);
            spot.ifPresent(middle -> stand(id, new WorldPixel(middle.x(), middle.y() + drop.height() / 2 - below), 0));
            return spot.isPresent();
        }

        private GroundPoint onGround(WorldPixel at) {
            return new GroundPoint(at.x() * ground.metresPerPixel(), -at.y() * ground.metresPerPixel());
        }

        private void stand(String id, WorldPixel at, double beside) {
            stand(new Standing(id, DropSearch.wider(box(at), beside), at));
        }

        private void stand(Standing here) {
            standing.add(here);
            taken.add(here.box, here);
            here.clusters.forEach(id -> shown.put(id, here));
        }

        /**
         * Counts with others what is shown alone of their county and leaves one of them, where that is shown alone,
         * no place but on it or on the wrong side of it.
         */
        private void takeIn(Standing counted) {
            counted.clusters.stream().flatMap(id -> inTheWay(id, counted)).findFirst()
                    .ifPresent(drop -> takeIn(counted, drop));
        }

        private Stream<Standing> inTheWay(String id, Standing counted) {
            List<Standing> alone = arrangement.others(id).stream().map(shown::get).filter(Objects::nonNull)
                    .filter(s -> !s.counted && !s.clusters.contains(ground.apart())).toList();
            if (alone.isEmpty()) {
                return Stream.of();
            }
            WorldPixel at = byItself(id, counted);
            return alone.stream().filter(s -> box(at).grown(-TOLERATED / 2).intersects(s.box)
                    || !isApart(id, at, s.clusters.get(0), s.at));
        }

        private void takeIn(Standing counted, Standing drop) {
            List<String> all = Stream.of(counted, drop).flatMap(s -> s.clusters.stream())
                    .sorted(Comparator.comparing(order::get)).toList();
            counted.given = true;
            drop.given = true;
            if (isCounted(all, counted)) {
                takeIn(standing.get(standing.size() - 1));
            } else {
                counted.given = false;
                drop.given = false;
            }
        }

        /** Where a cluster of a group stands where no other of it is shown. */
        private WorldPixel byItself(String id, Standing whole) {
            whole.given = true;
            Optional<WorldPixel> found = byItself(id, search, DropSearch.ACROSS)
                    .or(() -> byItself(id, overDrops, DropSearch.ACROSS))
                    .or(() -> byItself(id, overNames, DropSearch.ACROSS))
                    .or(() -> byItself(id, search, DropSearch.OVER_OTHERS))
                    .or(() -> byItself(id, overNames, DropSearch.OVER_OTHERS));
            whole.given = false;
            return found.or(() -> besideCities(id)).orElseGet(() -> leastCovering(id));
        }

        private Optional<WorldPixel> byItself(String id, DropSearch by, int worst) {
            // Where the others of its county do not stand, it is looked for at its place.
            return by.drop(id, wanted.get(id), 0, DropSearch.FAR, 0, worst)
                    .or(() -> by.first(id, wanted.get(id), worst))
                    .or(() -> by.about(id, arrangement.place(id), worst));
        }

        /** The place in its county that covers least of the symbols of cities, of several the nearest. */
        private Optional<WorldPixel> besideCities(String id) {
            WorldPixel at = arrangement.place(id);
            return SymbolGround.allAround(new LabelPlacement.Dot(at.x(), at.y(), 0), 0, ALONE, STEP, 0)
                    .filter(dot -> ground.homes().inCounty(id, dot.x(), dot.y()))
                    .min(Comparator.comparingDouble(dot -> symbols.covered(head(dot.x(), dot.y()))
                            + symbols.covered(stem(dot.x(), dot.y(), 1))))
                    .map(dot -> new WorldPixel(dot.x(), dot.y()));
        }

        /** Where a cluster is shown that is shown although it has no room. */
        private WorldPixel leastCovering(String id) {
            WorldPixel at = wanted.get(id);
            return search.drop(id, at, 0, DropSearch.FAR, 0, DropSearch.ANYHOW).or(() -> search.anyInCounty(id, at))
                    .orElse(at);
        }

        /**
         * Puts a cluster under one symbol with what stands nearest in its county, or else across the line of that by
         * itself, or under one symbol with what stands nearest in its prefecture.
         */
        private boolean isGathered(String id) {
            Gathering near = new Gathering(id);
            if (near.with(() -> nearest(id, ground.homes().ofCounty(id)), DropSearch.IN_COUNTY,
                    DropSearch.OVER_A_NAME) || near.withAllOfItsCounty()) {
                return true;
            }
            near.giveBack();
            if (stands(id, 0, DropSearch.FAR, 0, DropSearch.IN_PREFECTURE)) {
                return true;
            }
            Gathering wider = new Gathering(id);
            if (wider.with(() -> nearestAtHome(id), DropSearch.IN_COUNTY, DropSearch.OVER_A_NAME)
                    || wider.atNeed()) {
                return true;
            }
            wider.giveBack();
            return false;
        }

        /**
         * Puts all of its prefecture under one symbol there, smaller at need, rather than with those of another, where
         * its number would be taken for that one's.
         */
        private boolean isCountedAtHome(String id) {
            Gathering home = new Gathering(id);
            if (home.withAllOfItsPrefecture()) {
                return true;
            }
            home.giveBack();
            return false;
        }

        /** Takes in what stands nearest anywhere; where there is no room for all together, it stands over others. */
        private void standWithAny(String id) {
            Gathering any = new Gathering(id);
            boolean found = false;
            if (inVain < MOST_IN_VAIN) {
                any.takeAll(() -> nearestAtHome(id));
                found = any.with(() -> nearestOf(id, standing), DropSearch.ACROSS, DropSearch.ACROSS);
            }
            if (!found) {
                inVain += any.tries;
                any.giveBack();
                stand(id, leastCovering(id), 0);
            }
        }

        /** What stands nearest in a cluster's county, or else in its prefecture. */
        private Optional<Standing> nearestAtHome(String id) {
            return nearest(id, ground.homes().ofCounty(id)).or(() -> nearest(id, ground.homes().ofPrefecture(id)));
        }

        private Optional<Standing> nearest(String id, List<String> among) {
            List<Standing> there = new ArrayList<>();
            for (String other : among) {
                Standing s = shown.get(other);
                if (s != null && ground.homes().samePrefecture(id, s.clusters.get(0))) {
                    there.add(s);
                }
            }
            return nearestOf(id, there);
        }

        private Optional<Standing> nearestOf(String id, List<Standing> among) {
            WorldPixel at = wanted.get(id);
            Standing nearest = null;
            double least = Double.MAX_VALUE;
            for (Standing s : among) {
                double dx = s.at.x() - at.x();
                double dy = s.at.y() - at.y();
                double distance = dx * dx + dy * dy;
                if (!s.given && distance < least && (s.counted || !s.clusters.get(0).equals(ground.apart()))) {
                    nearest = s;
                    least = distance;
                }
            }
            return Optional.ofNullable(nearest);
        }

        /** What is put under one symbol. */
        private final class Gathering {
            private final String first;
            private final List<String> clusters = new ArrayList<>();
            private final List<Standing> taking = new ArrayList<>();
            private int tries;

            Gathering(String first) {
                this.first = first;
                add(first);
            }

            /** Of what a counted symbol counts already. */
            Gathering(Standing counted) {
                this.first = counted.clusters.get(0);
                counted.clusters.forEach(this::add);
            }

            private void add(String cluster) {
                clusters.add(cluster);
            }

            /** Takes in the nearest of its prefecture one by one until all have room for one symbol across no line. */
            boolean untilKeptAtHome() {
                for (Optional<Standing> next = nearestAtHome(first); next.isPresent(); next = nearestAtHome(first)) {
                    take(next.get());
                    if (isKeptAtHome(clusters.stream().sorted(Comparator.comparing(order::get)).toList(), SIZES)) {
                        return true;
                    }
                }
                return false;
            }

            /** Takes in one by one until there is room for the symbol of all; of a large crowd more each time. */
            boolean with(Supplier<Optional<Standing>> nearest, int enough, int worst) {
                tries = 0;
                for (Optional<Standing> next = nearest.get(); next.isPresent(); next = nearest.get()) {
                    // Where there was no room before there is some now only where these gave it up.
                    List<WorldPixel> starts = new ArrayList<>();
                    int together = 1 << Math.max(0, Math.min(20, ++tries - SINGLY));
                    for (int i = 0; i < together && next.isPresent(); i++) {
                        Standing other = next.get();
                        take(other);
                        if (starts.size() < FEW_STARTS) {
                            starts.add(new WorldPixel(other.box.centerX(), other.box.centerY()));
                        }
                        next = i + 1 < together ? nearest.get() : next;
                    }
                    if (tries == 1) {
                        starts.add(wanted.get(first));
                    }
                    if (isCounted(starts, enough, worst)) {
                        return true;
                    }
                }
                return false;
            }

            /** By the finest steps, with those too that wait for room: rather than with what is another county's. */
            boolean withAllOfItsCounty() {
                ground.homes().ofCounty(first).stream().filter(id -> wanted.containsKey(id) && !shown.containsKey(id)
                        && !clusters.contains(id)).forEach(this::add);
                return clusters.size() > 1 && (isCounted(anywhere(search), DropSearch.OVER_A_NAME)
                        || isCountedInPlaceOfOthers());
            }

            /** In any of its counties, and by the finest steps. */
            boolean withAllOfItsPrefecture() {
                takeAll(() -> nearestAtHome(first));
                List<String> prefecture = ground.homes().ofPrefecture(first);
                prefecture.stream().filter(id -> wanted.containsKey(id) && !shown.containsKey(id)
                        && !clusters.contains(id)).forEach(this::add);
                PixelBox usual = ground.symbolOf().apply(clusters);
                return SIZES.stream().anyMatch(size -> isCountedAs(
                        new PixelBox(0, 0, usual.width() * size, usual.height() * size), counties(prefecture)));
            }

            private boolean isCountedAs(PixelBox size, Set<DropHomes.Home> counties) {
                Optional<WorldPixel> room = search.anywhere(counties, middle(clusters), size, DropSearch.ACROSS);
                room.ifPresent(at -> stand(new Standing(clusters.stream().sorted(Comparator.comparing(order::get))
                        .toList(), PixelBox.around(at.x(), at.y(), size.width(), size.height()), at,
                        DropSearch.ACROSS)));
                return room.isPresent();
            }

            private Optional<WorldPixel> anywhere(DropSearch by) {
                return by.anywhere(counties(clusters), middle(clusters), ground.symbolOf().apply(clusters),
                        DropSearch.OVER_A_NAME);
            }

            /** Where drops of other counties stand that have room elsewhere. */
            private boolean isCountedInPlaceOfOthers() {
                if (!isCounted(anywhere(overDrops), DropSearch.OVER_A_NAME)) {
                    return false;
                }
                Standing symbol = standing.get(standing.size() - 1);
                List<Standing> others = standing.stream().filter(s -> !s.given && s != symbol
                        && s.box.intersects(symbol.box.grown(-TOLERATED / 2))).toList();
                others.forEach(other -> other.given = true);
                List<Standing> moved = new ArrayList<>();
                if (others.stream().allMatch(other -> !other.clusters.contains(ground.apart())
                        && elsewhere(other.clusters.get(0)).filter(moved::add).isPresent())) {
                    return true;
                }
                symbol.given = true;
                shown.keySet().removeAll(clusters);
                moved.forEach(ClusterPlacer.Run.this::takeBack);
                others.forEach(other -> {
                    other.given = false;
                    shown.put(other.clusters.get(0), other);
                });
                return false;
            }

            private Optional<Standing> elsewhere(String id) {
                return alone(id).or(() -> standsByFineSteps(id) ? Optional.of(standing.get(standing.size() - 1))
                        : Optional.empty());
            }

            void takeAll(Supplier<Optional<Standing>> nearest) {
                for (Optional<Standing> next = nearest.get(); next.isPresent(); next = nearest.get()) {
                    take(next.get());
                }
            }

            /** All of the prefecture: as at the smallest scales, where names take all its room. */
            boolean atNeed() {
                if (clusters.size() == 1) {
                    return stands(first, 0, DropSearch.FAR, 0, DropSearch.ACROSS);
                }
                List<WorldPixel> starts = new ArrayList<>();
                taking.forEach(s -> starts.add(new WorldPixel(s.box.centerX(), s.box.centerY())));
                starts.add(wanted.get(first));
                return isCounted(starts.subList(0, Math.min(STARTS, starts.size())), DropSearch.AT_NEED,
                        DropSearch.ACROSS);
            }

            private boolean isCounted(List<WorldPixel> starts, int enough, int worst) {
                PixelBox size = ground.symbolOf().apply(clusters);
                return isCounted(search.counted(counties(clusters), starts, size, enough, worst), worst);
            }

            private boolean isCounted(Optional<WorldPixel> room, int worst) {
                PixelBox size = ground.symbolOf().apply(clusters);
                room.ifPresent(at -> stand(new Standing(
                        clusters.stream().sorted(Comparator.comparing(order::get)).toList(),
                        PixelBox.around(at.x(), at.y(), size.width(), size.height()), at, worst)));
                return room.isPresent();
            }

            private void take(Standing other) {
                other.given = true;
                shown.keySet().removeAll(other.clusters);
                taking.add(other);
                other.clusters.forEach(this::add);
            }

            void giveBack() {
                for (Standing s : taking) {
                    s.given = false;
                    s.clusters.forEach(id -> shown.put(id, s));
                }
            }
        }
    }
}
