package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sets a theme's circles at one scale: the largest first, each where it touches no other, covers no seat's symbol and
 * all of it is in its own area, as near to where it belongs as that can be. Its middle is never out of the area. Then
 * each is set anew about the others as long as that makes it better, and one that still hides too much of another, or
 * is hidden, stands beside its area with a line into it.
 *
 * <p>Deterministic. <b>Units:</b> world pixels, y downwards.
 */
final class CirclePlacer {
    /** How often all are gone over at most. */
    private static final int ROUNDS = 6;
    /** Below what of its cost a circle is well where it is. */
    private static final double WELL = 0.3;
    /** By what a place has to be better to be taken instead, so that two do not push one another for ever. */
    private static final double BETTER = 1e-6;
    /** How far from the end of its line a circle may stand, besides its own radius. */
    private static final double NEAREST = 6;
    private static final double FARTHEST = 72;
    /** The part of it that may lie on another there, which then is set anew. */
    private static final double LED_SHARED = 0.01;

    private final SymbolGround ground;
    private final LedOut beside;
    private final List<Standing> set = new ArrayList<>();

    /** On some ground. */
    CirclePlacer(SymbolGround ground) {
        this.ground = ground;
        this.beside = new LedOut(ground, NEAREST, FARTHEST, LED_SHARED);
    }

    /** A circle being set. */
    private final class Standing {
        private final MapTheme.Mark mark;
        private final CircleSpots spots;
        private Dot dot;
        private Optional<Leader> leader = Optional.empty();

        Standing(MapTheme.Mark mark, Dot at) {
            this.mark = mark;
            this.spots = new CircleSpots(ground, mark, at, this::turned);
            this.dot = at;
        }

        /** About how many others it would be turned at a place, from the side on which it lies of them. */
        private int turned(Dot at) {
            int turned = 0;
            for (Standing other : set) {
                turned += other != this && !ground.home().isKept(mark, at, other.mark, other.dot) ? 1 : 0;
            }
            return turned;
        }

        ThemeSymbol symbol() {
            return new ThemeSymbol(mark, dot, leader);
        }
    }

    /**
     * Sets circles.
     *
     * @param anchor where each belongs; empty where it has no place on the map
     * @return in the order of painting: the smallest on top
     */
    List<ThemeSymbol> place(List<MapTheme.Mark> marks, Function<MapTheme.Mark, Optional<Dot>> anchor) {
        set.clear();
        marks.stream().sorted(Comparator.comparing(m -> -m.radius())).forEach(mark -> anchor.apply(mark)
                .map(at -> new Standing(mark, at))
                .ifPresent(s -> s.spots.best().ifPresent(dot -> {
                    s.dot = dot;
                    ground.add(dot);
                    set.add(s);
                })));
        settle(set);
        settlePairs(set);
        leadOut(set);
        return set.stream().map(Standing::symbol).toList();
    }

    /**
     * Moves circles that lie under names aside, where there is a better place for them.
     *
     * @param circles as they were set
     * @return the same, in the order of painting
     */
    List<ThemeSymbol> beside(List<ThemeSymbol> circles, Function<MapTheme.Mark, Optional<Dot>> anchor) {
        set.clear();
        for (ThemeSymbol circle : circles) {
            Standing standing = new Standing(circle.mark(), anchor.apply(circle.mark()).orElse(circle.dot()));
            standing.dot = circle.dot();
            standing.leader = circle.leader();
            set.add(standing);
        }
        List<Standing> free = set.stream().filter(s -> s.leader.isEmpty()).toList();
        // All of them: where one has no better place, another that stands there may have.
        settle(free);
        settlePairs(free);
        leadOut(free);
        return set.stream().map(Standing::symbol).toList();
    }

    /** Sets each anew about all others while that makes it better. */
    private void settle(List<Standing> circles) {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (Standing s : circles) {
                ground.remove(s.dot);
                double cost = s.spots.cost(s.dot);
                if (cost > WELL) {
                    Optional<Dot> better = s.spots.best(cost - BETTER);
                    moved |= better.isPresent();
                    s.dot = better.orElse(s.dot);
                }
                ground.add(s.dot);
            }
        }
    }

    /**
     * Sets those that hide one another, or are turned about one another, anew, one after the other, where that makes
     * both together better.
     */
    private void settlePairs(List<Standing> circles) {
        for (Standing one : circles) {
            for (Standing other : circles) {
                if (one != other && (one.dot.covers(other.dot)
                        || !ground.home().isKept(one.mark, one.dot, other.mark, other.dot))) {
                    settle(one, other);
                }
            }
        }
    }

    private void settle(Standing one, Standing other) {
        Dot first = one.dot;
        Dot second = other.dot;
        double before = cost(one) + cost(other);
        ground.remove(one.dot);
        ground.remove(other.dot);
        one.dot = one.spots.best().orElse(first);
        ground.add(one.dot);
        other.dot = other.spots.best().orElse(second);
        ground.add(other.dot);
        if (cost(one) + cost(other) >= before - BETTER) {
            ground.remove(one.dot);
            ground.remove(other.dot);
            one.dot = first;
            other.dot = second;
            ground.add(one.dot);
            ground.add(other.dot);
        }
    }

    private double cost(Standing s) {
        ground.remove(s.dot);
        double cost = s.spots.cost(s.dot);
        ground.add(s.dot);
        return cost;
    }

    /**
     * Has circles that have no room in their area stand beside it, the smallest first, which leaves the larger some:
     * all but the largest of an area, or, where that takes all of it, that too.
     */
    private void leadOut(List<Standing> all) {
        List<Standing> crowded = new ArrayList<>();
        for (Standing s : all) {
            if (s.leader.isEmpty() && isCrowded(s)) {
                crowded.add(s);
            }
        }
        while (!crowded.isEmpty()) {
            Standing last = crowded.get(crowded.size() - 1);
            List<Standing> home = crowded.stream().filter(s -> ground.home().isSame(last.mark, s.mark)).toList();
            crowded.removeAll(home);
            home.forEach(s -> ground.remove(s.dot));
            leadOut(home, home.size() > 1 || !isCrowded(last));
        }
        settle(all.stream().filter(s -> s.leader.isEmpty()).toList());
    }

    /** @param oneStays whether there is room for one of them */
    private void leadOut(List<Standing> home, boolean oneStays) {
        if (oneStays) {
            home.get(0).dot = home.get(0).spots.best().orElse(home.get(0).dot);
            ground.add(home.get(0).dot);
        }
        for (Standing s : home.subList(oneStays ? 1 : 0, home.size())) {
            Optional<ThemeSymbol> led = beside.find(s.mark, s.spots.first(), s.dot.radius(),
                    d -> s.turned(d) == 0);
            if (led.isEmpty() && oneStays) {
                home.forEach(this::takeUp);
                leadOut(home, false);
                return;
            }
            Dot inside = s.spots.best().orElse(s.dot);
            s.dot = led.map(ThemeSymbol::dot).or(() -> s.spots.beyond(s.spots.cost(inside))).orElse(inside);
            s.leader = led.isPresent() ? led.flatMap(ThemeSymbol::leader) : line(s);
            add(s);
        }
    }

    /** The line from a symbol's place to where it stands, where that is beside and no part of it is in another's. */
    private Optional<Leader> line(Standing s) {
        Dot place = s.spots.first();
        return s.dot.covers(place.withRadius(ThemePainter.FOOT))
                || ground.home().told(s.mark, s.dot) == SymbolGround.Told.ANOTHERS ? Optional.empty()
                : Optional.of(Leader.between(place, s.dot));
    }

    private void add(Standing s) {
        s.leader.ifPresentOrElse(line -> ground.add(s.dot, line), () -> ground.add(s.dot));
    }

    private void takeUp(Standing s) {
        s.leader.ifPresentOrElse(line -> ground.remove(s.dot, line), () -> ground.remove(s.dot));
        s.leader = Optional.empty();
    }

    /** Whether it hides a seat or too much of another, is hidden or turned about another, or lies under a name. */
    private boolean isCrowded(Standing s) {
        return s.turned(s.dot) > 0 || ground.isUnderAName(s.dot) || ground.seats(s.dot) > 0
                || ground.covered(s.dot).stream()
                .anyMatch(d -> !d.equals(s.dot) && d.shared(s.dot) > SymbolGround.MOST_SHARED);
    }
}
