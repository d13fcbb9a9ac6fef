package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.WorldPixel;
import henan.atlas.render.style.WellKnownMarks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * Spreads cluster drops that would cover one another, a name or a seat, by as few pixels as it takes, and never out of
 * their county; those for which there is no room are gathered, with what stands next to them, under one counted symbol.
 *
 * <p>Drops are set in the order given, each at the nearest of a fixed ring of offsets that is free; the order and the
 * offsets are the same for every picture of one scale, so a drop never jumps.
 */
final class ClusterPlacer {
    /** Offsets of the drop's point in pixels: where it belongs, then rings of growing radius, north-east first. */
    private static final List<double[]> OFFSETS = offsets(5, 9, 13, 18, 24);
    /** Where a counted symbol is looked for, and a drop that stands by itself: further. */
    private static final List<double[]> FAR_OFFSETS = offsets(4, 8, 12, 16, 20, 24, 28, 32, 38, 44);
    /** How far two drops may overlap before they count as covering one another. */
    private static final double TOLERATED = 1.5;
    /** About how many places a counted symbol is looked for at most, or large crowds would take long. */
    private static final int STARTS = 40;
    /** Clear space between a drop and a name or seat, which two drops do not keep from one another. */
    private static final double CLEARANCE = 1;

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

    private static List<double[]> offsets(double... radii) {
        List<double[]> offsets = new ArrayList<>();
        offsets.add(new double[] {0, 0});
        for (double radius : radii) {
            for (int degrees : new int[] {45, 0, 90, 135, 180, -45, -135, -90, 22, 68, 112, 158}) {
                double angle = Math.toRadians(degrees);
                offsets.add(new double[] {radius * Math.cos(angle), -radius * Math.sin(angle)});
            }
        }
        return offsets;
    }

    /** The box of a drop whose point stands at a place. */
    PixelBox box(double x, double y) {
        return new PixelBox(x - pinWidth / 2, y - pinHeight, pinWidth, pinHeight + below);
    }

    private PixelBox box(WorldPixel at) {
        return box(at.x(), at.y());
    }

    /**
     * The ground drops are set on.
     *
     * @param metresPerPixel the scale
     * @param apart    id of the cluster a picture is of, which is never gathered with others; empty for none
     * @param homes    where each may stand
     * @param kept     boxes no drop may touch at all: names and symbols of cities, furniture
     * @param avoided  boxes of other names and seats, which a drop covers rather than that it is not shown
     * @param inFrame  whether a box lies in the picture, where that has a frame
     * @param symbolOf width and height of the counted symbol of some clusters
     * @param beside   room a cluster's drop keeps to its right where there is that much, for its number
     */
    record Ground(double metresPerPixel, String apart, DropHomes homes, List<PixelBox> kept,
                  List<PixelBox> avoided, Predicate<PixelBox> inFrame,
                  Function<List<String>, PixelBox> symbolOf, ToDoubleFunction<String> beside) {
    }

    /** Places the drops. @param wanted world pixel of each cluster by id, in the order of placing */
    DropPlaces place(Map<String, WorldPixel> wanted, Ground ground) {
        return new Run(wanted, ground).all();
    }

    /** What is shown at a place: a drop, or a counted symbol. */
    private static final class Standing {
        private final List<String> clusters;
        private final PixelBox box;
        private final WorldPixel at;
        private final boolean counted;
        private boolean given;

        Standing(List<String> clusters, PixelBox box, WorldPixel at, boolean counted) {
            this.clusters = clusters;
            this.box = box;
            this.at = at;
            this.counted = counted;
        }
    }

    /** One placing. */
    private final class Run {
        private final Map<String, WorldPixel> wanted;
        private final Ground ground;
        private final BoxGrid<Boolean> kept = new BoxGrid<>();
        private final BoxGrid<Boolean> avoided = new BoxGrid<>();
        private final BoxGrid<Standing> taken = new BoxGrid<>();
        private final List<Standing> standing = new ArrayList<>();
        /** Where each cluster is shown that is shown so far. */
        private final Map<String, Standing> shown = new HashMap<>();
        private final Map<String, Integer> order = new HashMap<>();

        Run(Map<String, WorldPixel> wanted, Ground ground) {
            this.wanted = wanted;
            this.ground = ground;
            wanted.keySet().forEach(id -> order.put(id, order.size()));
            ground.kept().forEach(b -> kept.add(b.grown(CLEARANCE), true));
            ground.avoided().forEach(b -> avoided.add(b.grown(CLEARANCE), true));
        }

        DropPlaces all() {
            List<String> crowded = new ArrayList<>();
            wanted.keySet().forEach(id -> {
                if (!standsWithRoom(id, ground.beside().applyAsDouble(id)) && !standsWithRoom(id, 0)) {
                    crowded.add(id);
                }
            });
            if (crowded.remove(ground.apart())) {
                WorldPixel spot = leastCovering(ground.apart());
                stand(List.of(ground.apart()), box(spot), spot, false);
            }
            crowded.forEach(this::gather);
            Map<String, GroundPoint> drops = new LinkedHashMap<>();
            List<DropPlaces.Group> groups = new ArrayList<>();
            Set<String> roomless = new TreeSet<>();
            for (Standing s : standing.stream().filter(s -> !s.given).toList()) {
                if (s.counted) {
                    groups.add(new DropPlaces.Group(s.clusters, onGround(s.at), s.box.width(), s.box.height()));
                    s.clusters.forEach(id -> drops.put(id, onGround(byItself(id, s).orElseGet(() -> {
                        roomless.add(id);
                        return leastCovering(id);
                    }))));
                } else {
                    drops.put(s.clusters.get(0), onGround(s.at));
                }
            }
            return new DropPlaces(drops, groups, roomless);
        }

        /** @param beside room kept to the right of it */
        private boolean standsWithRoom(String id, double beside) {
            Optional<WorldPixel> spot = spot(id, OFFSETS, box -> isFree(wider(box, beside)));
            spot.ifPresent(at -> stand(List.of(id), wider(box(at), beside), at, false));
            return spot.isPresent();
        }

        private static PixelBox wider(PixelBox box, double by) {
            return by == 0 ? box : new PixelBox(box.x(), box.y(), box.width() + by, box.height());
        }

        private GroundPoint onGround(WorldPixel at) {
            return new GroundPoint(at.x() * ground.metresPerPixel(), -at.y() * ground.metresPerPixel());
        }

        private void stand(List<String> clusters, PixelBox box, WorldPixel at, boolean counted) {
            Standing here = new Standing(clusters, box, at, counted);
            standing.add(here);
            taken.add(box, here);
            clusters.forEach(id -> shown.put(id, here));
        }

        /** The nearest place in its county where a cluster's drop covers nothing. */
        private Optional<WorldPixel> spot(String id, List<double[]> offsets, Predicate<PixelBox> free) {
            WorldPixel at = wanted.get(id);
            for (double[] offset : offsets) {
                WorldPixel spot = new WorldPixel(at.x() + offset[0], at.y() + offset[1]);
                if (ground.homes().nearCounty(id, spot) && free.test(box(spot)) && ground.homes().inCounty(id, spot)) {
                    return Optional.of(spot);
                }
            }
            return Optional.empty();
        }

        private boolean isFree(PixelBox box) {
            return isBearable(box) && !avoided.intersects(box);
        }

        /** Whether a drop covers at most the name of a county. */
        private boolean isBearable(PixelBox box) {
            return isPossible(box) && !taken.any(box.grown(-TOLERATED / 2), s -> !s.given);
        }

        /** Whether a drop covers at most that, and others. */
        private boolean isPossible(PixelBox box) {
            return ground.inFrame().test(box) && !kept.intersects(box);
        }

        /** Where a cluster of a group stands where no other of it is shown. */
        private Optional<WorldPixel> byItself(String id, Standing whole) {
            whole.given = true;
            Optional<WorldPixel> found = spot(id, OFFSETS, this::isFree).or(() -> spot(id, OFFSETS, this::isBearable))
                    .or(() -> spot(id, FAR_OFFSETS, this::isBearable))
                    .or(() -> spot(id, FAR_OFFSETS, this::isPossible));
            whole.given = false;
            return found;
        }

        /** Where a cluster is shown that is shown although it has no room. */
        private WorldPixel leastCovering(String id) {
            return spot(id, OFFSETS, this::isBearable).or(() -> spot(id, OFFSETS, this::isPossible))
                    .or(() -> spot(id, FAR_OFFSETS, box -> true)).orElse(wanted.get(id));
        }

        /**
         * Puts a cluster under one symbol with what stands nearest, and with more as long as there is no room; where
         * there is none for all together, it stands alone over others, which stay as they were.
         */
        private void gather(String id) {
            List<String> clusters = new ArrayList<>(List.of(id));
            List<Standing> taking = new ArrayList<>();
            while (true) {
                Optional<Standing> next = nearestAtHome(id);
                if (next.isEmpty()) {
                    // All of the prefecture: as at the smallest scales, where its names take all its room.
                    if (standsAtNeed(id, clusters, taking)) {
                        return;
                    }
                    next = nearest(id, standing);
                }
                if (next.isEmpty()) {
                    taking.forEach(this::giveBack);
                    WorldPixel at = leastCovering(id);
                    stand(List.of(id), box(at), at, false);
                    return;
                }
                take(next.get(), taking, clusters);
                List<String> ordered = ordered(clusters);
                Optional<WorldPixel> room = room(ordered, taking, this::isFree);
                if (room.isPresent()) {
                    count(ordered, room.get());
                    return;
                }
            }
        }

        /** Puts one cluster, or some under one symbol, where at most the name of a county is covered. */
        private boolean standsAtNeed(String id, List<String> clusters, List<Standing> taking) {
            List<String> ordered = ordered(clusters);
            boolean single = clusters.size() == 1;
            Optional<WorldPixel> room = single ? spot(id, FAR_OFFSETS, this::isBearable)
                    : room(ordered, taking, this::isBearable);
            room.ifPresent(at -> {
                if (single) {
                    stand(clusters, box(at), at, false);
                } else {
                    count(ordered, at);
                }
            });
            return room.isPresent();
        }

        private void count(List<String> clusters, WorldPixel at) {
            PixelBox size = ground.symbolOf().apply(clusters);
            stand(clusters, PixelBox.around(at.x(), at.y(), size.width(), size.height()), at, true);
        }

        private List<String> ordered(List<String> clusters) {
            return clusters.stream().sorted(Comparator.comparing(order::get)).toList();
        }

        /** What stands nearest in a cluster's county, or else in its prefecture. */
        private Optional<Standing> nearestAtHome(String id) {
            List<Standing> prefecture = ground.homes().ofPrefecture(id).stream().map(shown::get)
                    .filter(s -> s != null && ground.homes().samePrefecture(id, s.clusters.get(0))).toList();
            List<Standing> county = ground.homes().ofCounty(id).stream().map(shown::get)
                    .filter(prefecture::contains).toList();
            return nearest(id, county).or(() -> nearest(id, prefecture));
        }

        private Optional<Standing> nearest(String id, List<Standing> among) {
            WorldPixel at = wanted.get(id);
            Standing nearest = null;
            for (int i = 0; i < among.size(); i++) {
                Standing s = among.get(i);
                if (!s.given && (nearest == null || distance(s.at, at) < distance(nearest.at, at))
                        && !s.clusters.contains(ground.apart())) {
                    nearest = s;
                }
            }
            return Optional.ofNullable(nearest);
        }

        private void giveBack(Standing taken) {
            taken.given = false;
            taken.clusters.forEach(id -> shown.put(id, taken));
        }

        private void take(Standing other, List<Standing> taking, List<String> clusters) {
            other.given = true;
            shown.keySet().removeAll(other.clusters);
            taking.add(other);
            clusters.addAll(other.clusters);
        }

        /** The place for a counted symbol nearest to what it stands for, at home with one of them. */
        private Optional<WorldPixel> room(List<String> clusters, List<Standing> taking, Predicate<PixelBox> free) {
            PixelBox size = ground.symbolOf().apply(clusters);
            List<WorldPixel> from = new ArrayList<>();
            taking.forEach(s -> from.add(new WorldPixel(s.box.centerX(), s.box.centerY())));
            clusters.forEach(c -> from.add(wanted.get(c)));
            List<WorldPixel> starts = from.subList(0, Math.min(from.size(), STARTS));
            for (double[] offset : FAR_OFFSETS) {
                for (WorldPixel start : starts) {
                    WorldPixel spot = new WorldPixel(start.x() + offset[0], start.y() + offset[1]);
                    if (free.test(PixelBox.around(spot.x(), spot.y(), size.width(), size.height()))
                            && isHome(clusters, spot)) {
                        return Optional.of(spot);
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isHome(List<String> clusters, WorldPixel spot) {
            for (int i = 0; i < clusters.size(); i++) {
                if (ground.homes().inCounty(clusters.get(i), spot)) {
                    return true;
                }
            }
            return false;
        }

        private static double distance(WorldPixel a, WorldPixel b) {
            return Math.hypot(a.x() - b.x(), a.y() - b.y());
        }
    }
}
