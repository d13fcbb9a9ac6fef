package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Sets the numbers of clusters beside their symbols: to the right where it can be, else where nobody takes a number
 * for that of the symbol next to it: its own is clearly the nearest. A number that finds no such place
 * stands at the end of a line from its symbol, or another gives up its place; it is left out where there is no room
 * for that either.
 *
 * <p>Deterministic. <b>Units:</b> world pixels.
 */
final class NumberPlacer {
    /** Gaps between a symbol and its number. */
    private static final double[] GAPS = {1.2, 3};
    /** Clear space between a number and anything else. */
    private static final double CLEARANCE = 0.5;
    /** Space between two numbers in a row, by the size of their figures. */
    private static final double APART = 0.4;
    /** By how much other symbols are further off than its own, where there is room for that. */
    private static final double PLAIN = 3;
    /** What it costs to stand nearer to another symbol, a pixel, and across a line. */
    private static final double UNTOLD = 40;
    private static final double ACROSS = 60;
    /** What it costs to lie on no line, on one of counties, and on a heavier one: that is more than any place costs. */
    private static final double[] ON_A_LINE = {0, 12, 30};
    /** What the last of these costs; those that follow on the way round it cost no more. */
    private static final int BESIDE = 24;
    /** How many places round a symbol are looked at. */
    private static final int ROUND_ABOUT = 24;
    /** Lines that lead to a number: the shortest, by how much the next is longer, the longest; and how many ways. */
    private static final double SHORTEST = 5;
    private static final double LONGER = 2;
    private static final double LONGEST = 38;
    private static final double FARTHEST = 62;
    /** The longest before a number is not written at all. */
    private static final double OUTSIDE = 150;
    /** How often those that found no room choose first. */
    private static final int ATTEMPTS = 6;
    /** How many of the nearest are asked to give up their place. */
    private static final int ASKED = 24;
    /** How far other symbols are at least from a number at the end of a line. */
    private static final double CLOSE = 1.2;
    private static final int DIRECTIONS = 72;
    /** Owner of what is no cluster's symbol. */
    private static final int NOBODY = -1;
    private static final double EQUAL = 1e-6;

    private final TextPainter text;
    private final Predicate<PixelBox> allowed;
    private final BoxGrid<Integer> taken = new BoxGrid<>();
    private final BoxGrid<Dot> dots = new BoxGrid<>();
    private final ClusterSymbols clusters = new ClusterSymbols();
    private final BoxGrid<Boolean> written = new BoxGrid<>();
    /** Those of the symbols that are round, and so leave the corners of their boxes free. */
    private final Set<Integer> round = new HashSet<>();

    /**
     * A cluster's symbol.
     *
     * @param subject whose it is
     * @param words   what is written beside it; empty for nothing
     * @param head    the round part of the symbol, beside which it is written
     * @param box     the whole of it
     * @param lines   how heavy a line lies across a box: none, one of counties, a heavier one
     * @param home    whether a box lies where the symbol does, as in its prefecture
     * @param around  whether a box lies where a line may lead, as in the province
     * @param open    whether it lies where one leads that has no room there, as beyond the border
     */
    record Symbol(SubjectRef subject, String words, Dot head, PixelBox box, ToIntFunction<PixelBox> lines,
                  Predicate<PixelBox> home, Predicate<PixelBox> around, Predicate<PixelBox> open) {
        boolean isOnHeavyLine(PixelBox room) {
            return lines.applyAsInt(room) == ON_A_LINE.length - 1;
        }

        boolean isRound() {
            return Math.abs(box.height() - 2 * head.radius()) < EQUAL;
        }
    }

    /**
     * A map to set numbers on.
     *
     * @param obstacles boxes no number may cover
     * @param others    symbols for which a number might be taken instead of its own
     * @param allowed   further condition on a number's box, as that it lies inside the frame
     */
    NumberPlacer(TextPainter text, List<PixelBox> obstacles, List<Dot> others, Predicate<PixelBox> allowed) {
        this.text = text;
        this.allowed = allowed;
        obstacles.forEach(b -> taken.add(b, NOBODY));
        others.forEach(d -> dots.add(d.box(), d));
    }

    /** How far beyond its symbol a number reaches. */
    static double reach(TextPainter text, String words, TextSymbol look) {
        return GAPS[0] + text.width(words, look) + CLEARANCE;
    }

    /** Sets the numbers beside the symbols that have one; the first choose first. */
    List<PlacedLabel> place(List<Symbol> symbols, TextSymbol look) {
        for (int i = 0; i < symbols.size(); i++) {
            taken.add(symbols.get(i).box(), i);
            if (symbols.get(i).isRound()) {
                round.add(i);
            }
            dots.add(symbols.get(i).head().box(), symbols.get(i).head());
            clusters.add(symbols.get(i).head());
        }
        List<Integer> first = new ArrayList<>();
        Map<Integer, PlacedLabel> best = attempt(symbols, first, look);
        Map<Integer, PlacedLabel> last = best;
        for (int i = 0; i < ATTEMPTS && !bare(symbols, last).isEmpty(); i++) {
            first.removeAll(bare(symbols, last));
            first.addAll(0, bare(symbols, last));
            Map<Integer, PlacedLabel> given = new TreeMap<>(last);
            List.copyOf(given.keySet()).forEach(own -> remove(own, given));
            last = attempt(symbols, first, look);
            best = last.size() > best.size() ? last : best;
        }
        return List.copyOf(best.values());
    }

    private static List<Integer> bare(List<Symbol> symbols, Map<Integer, PlacedLabel> placed) {
        return IntStream.range(0, symbols.size()).boxed()
                .filter(i -> !symbols.get(i).words().isEmpty() && !placed.containsKey(i)).toList();
    }

    /** Sets all. @param first those that choose before all others, since they have found no room after these */
    private Map<Integer, PlacedLabel> attempt(List<Symbol> symbols, List<Integer> first, TextSymbol look) {
        Map<Integer, PlacedLabel> placed = new TreeMap<>();
        for (int i : first) {
            Optional<PlacedLabel> found = anyhow(symbols.get(i), i, look);
            (found.isPresent() ? found : led(symbols.get(i), i, look, Reach.OPEN))
                    .ifPresent(label -> add(i, label, placed));
        }
        List<Integer> crowded = new ArrayList<>();
        for (int i = 0; i < symbols.size(); i++) {
            if (!symbols.get(i).words().isEmpty() && !placed.containsKey(i)) {
                Optional<PlacedLabel> found = place(symbols.get(i), i, look);
                if (found.isPresent()) {
                    add(i, found.get(), placed);
                } else {
                    crowded.add(i);
                }
            }
        }
        List<Integer> bare = new ArrayList<>();
        for (int i : crowded) {
            Optional<PlacedLabel> found = led(symbols.get(i), i, look);
            if (found.isPresent()) {
                add(i, found.get(), placed);
            } else {
                bare.add(i);
            }
        }
        for (int i : bare) {
            if (!makeRoom(symbols, i, look, placed, new HashSet<>(), 1)) {
                led(symbols.get(i), i, look, Reach.OPEN).ifPresent(label -> add(i, label, placed));
            }
        }
        return placed;
    }

    /**
     * Sets a number that has no room where another gives it up that has room elsewhere, or where a third gives that up;
     * the nearest are asked first.
     *
     * @param asked those that give up none, as those that are being set
     * @param deep  how many more may give up theirs for one that did
     */
    private boolean makeRoom(List<Symbol> symbols, int own, TextSymbol look, Map<Integer, PlacedLabel> placed,
                             Set<Integer> asked, int deep) {
        Symbol symbol = symbols.get(own);
        asked.add(own);
        List<Integer> near = placed.keySet().stream()
                .filter(i -> !asked.contains(i) && symbol.head().gap(placed.get(i).box()) < FARTHEST)
                .sorted(Comparator.comparing(i -> symbol.head().gap(placed.get(i).box()))).limit(ASKED).toList();
        for (int other : near) {
            PlacedLabel before = placed.get(other);
            remove(other, placed);
            Optional<PlacedLabel> found = anyhow(symbol, own, look);
            if (found.isPresent()) {
                add(own, found.get(), placed);
                Optional<PlacedLabel> elsewhere = anyhow(symbols.get(other), other, look);
                elsewhere.ifPresent(label -> add(other, label, placed));
                if (elsewhere.isPresent()
                        || deep > 0 && makeRoom(symbols, other, look, placed, asked, deep - 1)) {
                    return true;
                }
                remove(own, placed);
            }
            add(other, before, placed);
        }
        asked.remove(own);
        return false;
    }

    private Optional<PlacedLabel> anyhow(Symbol symbol, int own, TextSymbol look) {
        Optional<PlacedLabel> beside = place(symbol, own, look);
        return beside.isPresent() ? beside : led(symbol, own, look);
    }

    private void add(int own, PlacedLabel label, Map<Integer, PlacedLabel> placed) {
        taken.add(label.box(), NOBODY);
        written.add(label.box(), true);
        label.leader().ifPresent(line -> line.beads().forEach(b -> taken.add(b, NOBODY)));
        placed.put(own, label);
    }

    private void remove(int own, Map<Integer, PlacedLabel> placed) {
        PlacedLabel label = placed.remove(own);
        taken.remove(label.box(), NOBODY);
        written.remove(label.box(), true);
        label.leader().ifPresent(line -> line.beads().forEach(b -> taken.remove(b, NOBODY)));
    }

    /** The nearest place at the end of a line, where neither covers anything: where the symbol is, or near by. */
    private Optional<PlacedLabel> led(Symbol symbol, int own, TextSymbol look) {
        Optional<PlacedLabel> found = led(symbol, own, look, Reach.HOME);
        return found.isPresent() ? found : led(symbol, own, look, Reach.AROUND);
    }

    /** How far a line leads to a number. */
    private enum Reach {
        /** In the area of its symbol. */
        HOME(LONGEST, PLAIN, Symbol::home),
        /** Across a line, and nearer to symbols of another kind than is usual. */
        AROUND(FARTHEST, CLOSE, Symbol::around),
        /** As far as there is open ground, be that beyond the border. */
        OPEN(OUTSIDE, CLOSE, Symbol::open);

        private final double longest;
        private final double plain;
        private final Function<Symbol, Predicate<PixelBox>> ground;

        Reach(double longest, double plain, Function<Symbol, Predicate<PixelBox>> ground) {
            this.longest = longest;
            this.plain = plain;
            this.ground = ground;
        }
    }

    private Optional<PlacedLabel> led(Symbol symbol, int own, TextSymbol look, Reach reach) {
        Dot head = symbol.head();
        double w = text.width(symbol.words(), look);
        double h = TextPainter.height(look);
        double plain = reach.plain;
        Predicate<PixelBox> ground = reach.ground.apply(symbol);
        for (double length = SHORTEST; length <= reach.longest; length += LONGER) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double across = Math.cos(2 * Math.PI * i / DIRECTIONS);
                double down = Math.sin(2 * Math.PI * i / DIRECTIONS);
                double end = head.radius() + length;
                Leader line = new Leader(head.x() + across * head.radius(), head.y() + down * head.radius(),
                        head.x() + across * end, head.y() + down * end);
                PixelBox box = PixelBox.around(line.x1() + across * (w / 2 + CLEARANCE),
                        line.y1() + down * (h / 2 + CLEARANCE), w, h);
                if (allowed.test(box) && ground.test(box) && (reach != Reach.HOME || !symbol.isOnHeavyLine(box))
                        && !taken.intersects(box.grown(CLEARANCE)) && !runsOn(box, look)
                        && clusters.isToldByItsLine(box, head)
                        && !dots.any(box.grown(plain), d -> d.gap(box) < plain)
                        && line.all(b -> isFree(b, own, head))) {
                    return Optional.of(label(symbol, look, box, Optional.of(line)));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a piece of a symbol's line lies on nothing, beside another that is round neither. */
    private boolean isFree(PixelBox bead, int own, Dot head) {
        return !taken.any(bead, owner -> owner != own && !round.contains(owner))
                && !dots.any(bead, d -> d.covers(bead) && !d.equals(head));
    }

    private static PlacedLabel label(Symbol symbol, TextSymbol look, PixelBox box, Optional<Leader> line) {
        return new PlacedLabel(Optional.of(symbol.subject()), new LabelSymbol(look, symbol.words()), box, line,
                Optional.empty());
    }

    private Optional<PlacedLabel> place(Symbol symbol, int own, TextSymbol look) {
        Optional<PixelBox> best = Optional.empty();
        double least = Double.MAX_VALUE;
        List<PixelBox> candidates = candidates(symbol, text.width(symbol.words(), look), TextPainter.height(look));
        for (int i = 0; i < candidates.size() && least > Math.min(i, BESIDE); i++) {
            PixelBox box = candidates.get(i);
            if (allowed.test(box) && !taken.any(box.grown(CLEARANCE), owner -> owner != own) && !runsOn(box, look)
                    && clusters.isTold(box, symbol.head())) {
                double untold = untold(symbol.head(), box);
                double cost = Math.min(i, BESIDE) + UNTOLD * untold + (symbol.home().test(box) ? 0 : ACROSS);
                cost += cost < least ? ON_A_LINE[symbol.lines().applyAsInt(box)] : 0;
                if (cost < least && untold < PLAIN) {
                    least = cost;
                    best = Optional.of(box);
                }
            }
        }
        // A number on a line is read with it, or as one beyond.
        Optional<PlacedLabel> beside = best.map(box -> label(symbol, look, box, Optional.empty()));
        return beside.filter(label -> symbol.isOnHeavyLine(label.box()) || !symbol.home().test(label.box()))
                .flatMap(label -> led(symbol, own, look, Reach.HOME)).or(() -> beside);
    }

    /** Whether it would be read together with a number in the same row. */
    private boolean runsOn(PixelBox box, TextSymbol look) {
        double gap = APART * look.size();
        return written.intersects(new PixelBox(box.x() - gap, box.y() + box.height() / 4, box.width() + 2 * gap,
                box.height() / 2));
    }

    /** By how many pixels another symbol is nearer than would be plain. */
    private double untold(Dot own, PixelBox box) {
        double plain = Math.max(0, own.gap(box)) + PLAIN;
        double[] most = {0};
        dots.any(box.grown(plain), d -> {
            most[0] = d.equals(own) ? most[0] : Math.max(most[0], plain - d.gap(box));
            return false;
        });
        return most[0];
    }

    /** Right, left, above and below at the sides, above, as a drop's point is below; then all the way round it. */
    private static List<PixelBox> candidates(Symbol symbol, double w, double h) {
        Dot head = symbol.head();
        List<PixelBox> boxes = new ArrayList<>();
        for (double clear : GAPS) {
            double gap = head.radius() + clear;
            double slanting = gap * 0.75;
            for (double down : new double[] {-h / 2, -h / 2 - head.radius() * 0.6, -h / 2 + head.radius() * 0.6}) {
                boxes.add(new PixelBox(head.x() + gap, head.y() + down, w, h));
                boxes.add(new PixelBox(head.x() - gap - w, head.y() + down, w, h));
            }
            boxes.add(new PixelBox(head.x() + slanting, head.y() - slanting - h, w, h));
            boxes.add(new PixelBox(head.x() - slanting - w, head.y() - slanting - h, w, h));
            boxes.add(new PixelBox(head.x() - w / 2, head.y() - gap - h, w, h));
            boxes.add(new PixelBox(head.x() + slanting, head.y() + slanting, w, h));
            boxes.add(new PixelBox(head.x() - slanting - w, head.y() + slanting, w, h));
        }
        for (double clear : GAPS) {
            for (int i = 0; i < ROUND_ABOUT; i++) {
                double across = Math.cos(2 * Math.PI * i / ROUND_ABOUT);
                double down = Math.sin(2 * Math.PI * i / ROUND_ABOUT);
                PixelBox box = PixelBox.around(head.x() + across * (head.radius() + clear + w / 2),
                        head.y() + down * (head.radius() + clear + h / 2), w, h);
                if (!head.covers(box) && (down <= 0 || symbol.isRound() || !box.intersects(symbol.box()))) {
                    boxes.add(box);
                }
            }
        }
        return boxes;
    }
}
