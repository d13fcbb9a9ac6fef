package henan.atlas.render;

import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.LabelPlacer.Request;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Writes all names of one rank in one size, the largest in which all find room: one smaller than the others of its
 * rank would be taken for one of a lesser.
 *
 * <p>Where counties are named too, cities are clearly larger than these. A city that finds no room so is led to from
 * further off, and if that is of no use it alone is smaller, but no smaller than a county: the others are not.
 *
 * <p>A name that fails is looked at first from then on, so that most sizes that are too large are given up at once.
 */
final class RankPlacer {
    /** The next smaller size as a share of one. */
    private static final double SMALLER = 0.94;
    /** By what that is smaller than the usual in which it is alike on all maps: as nearly all have room for. */
    private static final double ALIKE = 0.92;
    /** The size of a name that finds no room in the least, by that. */
    private static final double STEP = 0.8;
    /** How often the order is changed before a size is given up, and before the least is. */
    private static final int CHANGES = 1;
    private static final int LAST_CHANGES = 6;

    private final LabelPlacer placer;
    private final Sizes sizes;

    /**
     * How small names of a rank become for want of room.
     *
     * @param usual    size below which a rank becomes smaller only when one were left out
     * @param counties size in which counties are named, below which none of a rank becomes at all; 0 where none is
     * @param asked    size a room needs, below which none becomes as long as it finds any place so; 0 where none does
     * @param alike    whether a rank is written in one size, a little smaller, on all maps that have any room for it,
     *                 as on those of a volume of themes at one scale
     */
    record Sizes(double usual, double counties, double asked, boolean alike) {
        /** By how much a city's name is larger than those of counties at least. */
        private static final double OF_CITIES = 1.12;

        private double least() {
            return counties > 0 ? OF_CITIES * counties : usual;
        }
    }

    RankPlacer(LabelPlacer placer, Sizes sizes) {
        this.placer = placer;
        this.sizes = sizes;
    }

    /** The names that are as important and as large, most important first. */
    static List<List<Request>> ranks(List<Request> requests) {
        List<Request> sorted = new ArrayList<>(requests);
        sorted.sort(Comparator.comparingDouble((Request r) -> -r.priority())
                .thenComparingDouble(r -> shrinks(r) ? -r.text().look().size() : 0));
        List<List<Request>> ranks = new ArrayList<>();
        for (Request request : sorted) {
            List<Request> last = ranks.isEmpty() ? List.of() : ranks.get(ranks.size() - 1);
            if (!last.isEmpty() && isOfOneRank(last.get(0), request)) {
                last.add(request);
            } else {
                ranks.add(new ArrayList<>(List.of(request)));
            }
        }
        return ranks;
    }

    private static boolean isOfOneRank(Request one, Request other) {
        return one.priority() == other.priority() && shrinks(one) == shrinks(other)
                && (!shrinks(one) || one.text().look().size() == other.text().look().size());
    }

    private static boolean shrinks(Request request) {
        return request.text().look().least() < request.text().look().size();
    }

    /** Places names of one rank; those without a place are told too. */
    Map<Request, Optional<PlacedLabel>> place(List<Request> rank) {
        boolean sought = !rank.isEmpty() && shrinks(rank.get(0));
        Map<Request, Optional<PlacedLabel>> found = sought ? sought(rank) : Map.of();
        Map<Request, Optional<PlacedLabel>> placed = new LinkedHashMap<>();
        for (Request request : rank) {
            Optional<PlacedLabel> label = shrinks(request) ? found.getOrDefault(request, Optional.empty())
                    : placer.atAll(request);
            label.ifPresent(placer::take);
            placed.put(request, label);
        }
        return placed;
    }

    /** In the size a room needs, or smaller where one were left out so. */
    private Map<Request, Optional<PlacedLabel>> sought(List<Request> rank) {
        Map<Request, Optional<PlacedLabel>> found = new Search(rank, sizes.asked()).largest();
        return sizes.asked() == 0 || found.values().stream().allMatch(Optional::isPresent) ? found
                : new Search(rank, 0).largest();
    }

    /** The search for a rank's size. */
    private final class Search {
        private final List<Request> rank;
        private final double size;
        private final double least;
        private List<Request> order;
        /** Those that have no good place even alone in the least size. */
        private Set<Request> needy = Set.of();
        private Function<Request, Optional<PlacedLabel>> needily = placer::well;
        private Map<Request, Optional<PlacedLabel>> attempt = Map.of();
        /** Size from which one has no good place even alone. */
        private double hopeless = Double.MAX_VALUE;

        /** @param asked size below which none becomes */
        Search(List<Request> rank, double asked) {
            this.rank = rank;
            this.order = new ArrayList<>(rank);
            this.size = rank.get(0).text().look().size();
            this.least = Math.min(1, Math.max(rank.get(0).text().look().least(), asked) / size);
        }

        Map<Request, Optional<PlacedLabel>> largest() {
            double enough = Math.min(1, Math.max(least, sizes.least() / size));
            boolean alike = sizes.alike() && rank.size() > 1;
            if (alike ? fitsInTheLeast(Math.max(least, enough * ALIKE), placer::atAllNearby) : fits(1)) {
                return attempt;
            }
            if (fitsInTheLeast(enough, placer::narrowly)) {
                return between(enough, 1);
            }
            if (sizes.counties() > 0) {
                double ofCounties = Math.min(1, Math.max(least, sizes.counties() / size) / enough);
                settle(enough, (r, free) -> placer.ledIfNeedBe(r, free)
                        .or(() -> placer.atAll(r.times(ofCounties)))
                        .or(() -> placer.overCounties(r.times(ofCounties))));
                return attempt;
            }
            if (enough > least && fitsInTheLeast(least, placer::atAll)) {
                return alike ? attempt : between(least, enough);
            }
            settle(least, (r, free) -> placer.notWell(r, free)
                    .or(() -> sizes.asked() > 0 ? placer.anywhere(r).or(() -> placer.overCounties(r))
                            : Optional.empty())
                    .or(() -> smaller(r)));
            return attempt;
        }

        /** Under a theme not: a line leads to it into the open, where it is as large as others. */
        private Optional<PlacedLabel> smaller(Request request) {
            return placer.isUnderATheme() ? Optional.empty() : placer.atAll(request.times(STEP))
                    .or(() -> placer.atAll(request.times(STEP * STEP)));
        }

        /** The largest size that fits. @param fits one that was just seen to fit @param large one that does not */
        private Map<Request, Optional<PlacedLabel>> between(double fits, double large) {
            Map<Request, Optional<PlacedLabel>> best = attempt;
            double small = fits;
            double tooLarge = large;
            while (tooLarge > small / SMALLER) {
                double middle = Math.sqrt(small * tooLarge);
                if (fits(middle)) {
                    best = attempt;
                    small = middle;
                } else {
                    tooLarge = middle;
                }
            }
            return best;
        }

        private boolean fits(double factor) {
            if (factor >= hopeless) {
                return false;
            }
            for (int i = 0; i <= CHANGES; i++) {
                Optional<Request> failed = attempt(factor);
                if (failed.isEmpty()) {
                    return true;
                }
                if (isFirst(failed.get())) {
                    hopeless = needy.isEmpty() ? Math.min(hopeless, factor) : hopeless;
                    return false;
                }
                putFirst(failed.get());
            }
            return false;
        }

        /**
         * Whether all find room in a size from which the rank becomes no smaller for a name alone.
         *
         * @param how where those are placed that have no good place even alone
         */
        private boolean fitsInTheLeast(double factor, Function<Request, Optional<PlacedLabel>> how) {
            order = new ArrayList<>(rank);
            needy = new HashSet<>();
            needily = how;
            int changes = 0;
            while (changes <= LAST_CHANGES) {
                Optional<Request> failed = attempt(factor);
                if (failed.isEmpty()) {
                    return true;
                }
                if (!isFirst(failed.get())) {
                    changes++;
                    putFirst(failed.get());
                } else if (!needy.add(failed.get())) {
                    return false;
                }
            }
            return false;
        }

        private boolean isFirst(Request request) {
            return order.get(0) == request;
        }

        private void putFirst(Request request) {
            order.remove(request);
            order.add(0, request);
        }

        /** Tries a size. @return the first that finds no room; empty when all do */
        private Optional<Request> attempt(double factor) {
            attempt = new LinkedHashMap<>();
            try {
                for (Request request : order) {
                    Request sized = request.times(factor);
                    Optional<PlacedLabel> label = needy.contains(request) ? needily.apply(sized) : placer.well(sized);
                    if (label.isEmpty()) {
                        return Optional.of(request);
                    }
                    placer.suppose(label.get());
                    attempt.put(request, label);
                }
                return Optional.empty();
            } finally {
                placer.forgetSupposed();
            }
        }

        /**
         * Places as many as find room: well, those that stood in others' way first, or else as a last resort.
         *
         * @param resort is given where one would lie on nothing
         */
        private void settle(double factor,
                            BiFunction<Request, LabelPlacer.Free, Optional<PlacedLabel>> resort) {
            attempt = new LinkedHashMap<>();
            for (Request request : order) {
                Request sized = request.times(factor);
                LabelPlacer.Free free = LabelPlacer.Free.none();
                Optional<PlacedLabel> label = placer.well(sized, free).or(() -> resort.apply(sized, free));
                label.ifPresent(placer::suppose);
                attempt.put(request, label);
            }
            placer.forgetSupposed();
        }
    }
}
