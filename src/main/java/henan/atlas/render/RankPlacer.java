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
import java.util.function.Function;

/**
 * Writes all names of one rank in one size, the largest in which all find room: one smaller than the others of its
 * rank would be taken for one of a lesser.
 *
 * <p>A name that fails is looked at first from then on, so that most sizes that are too large are given up at once.
 * Names that would find no room even alone and in the least size do not make the others smaller.
 */
final class RankPlacer {
    /** The next smaller size as a share of one. */
    private static final double SMALLER = 0.94;
    /** How often the order is changed before a size is given up, and before the least is. */
    private static final int CHANGES = 1;
    private static final int LAST_CHANGES = 6;

    private final LabelPlacer placer;
    private final double leastSize;

    /** @param leastSize size below which names do not become smaller unless one were left out */
    RankPlacer(LabelPlacer placer, double leastSize) {
        this.placer = placer;
        this.leastSize = leastSize;
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
        Map<Request, Optional<PlacedLabel>> found = shrinks(rank.get(0)) ? new Search(rank).largest() : Map.of();
        Map<Request, Optional<PlacedLabel>> placed = new LinkedHashMap<>();
        for (Request request : rank) {
            Optional<PlacedLabel> label = shrinks(request) ? found.getOrDefault(request, Optional.empty())
                    : placer.atAll(request);
            label.ifPresent(placer::take);
            placed.put(request, label);
        }
        return placed;
    }

    /** The search for a rank's size. */
    private final class Search {
        private final List<Request> rank;
        private final double size;
        private final double least;
        private List<Request> order;
        /** Those that have no good place even alone in the least size; those that have none at all are left out. */
        private Set<Request> needy = Set.of();
        private Function<Request, Optional<PlacedLabel>> needily = placer::well;
        private Map<Request, Optional<PlacedLabel>> attempt = Map.of();
        /** Size from which one has no good place even alone. */
        private double hopeless = Double.MAX_VALUE;

        Search(List<Request> rank) {
            this.rank = rank;
            this.order = new ArrayList<>(rank);
            this.size = rank.get(0).text().look().size();
            this.least = rank.get(0).text().look().least() / size;
        }

        Map<Request, Optional<PlacedLabel>> largest() {
            if (fits(1)) {
                return attempt;
            }
            double enough = Math.min(1, leastSize / size);
            if (enough > least) {
                if (fitsInTheLeast(enough, placer::narrowly)) {
                    return between(enough, 1);
                }
                return fitsInTheLeast(least, placer::atAll) ? between(least, enough) : asMany();
            }
            return fitsInTheLeast(least, placer::atAll) ? between(least, 1) : asMany();
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

        /** Whether all that can find room at all do. @param how the needy are placed: only if at all, they may fail */
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
                Request it = failed.get();
                if (!isFirst(it)) {
                    changes++;
                    putFirst(it);
                } else if (!needy.add(it)) {
                    if (factor > least) {
                        return false;
                    }
                    order.remove(it);
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

        /** As many in the least size as find room. */
        private Map<Request, Optional<PlacedLabel>> asMany() {
            attempt = new LinkedHashMap<>();
            for (Request request : order) {
                Optional<PlacedLabel> label = placer.atAll(request.times(least));
                label.ifPresent(placer::suppose);
                attempt.put(request, label);
            }
            placer.forgetSupposed();
            return attempt;
        }
    }
}
