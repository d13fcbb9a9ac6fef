package henan.atlas.page;

import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Breaks Chinese text into lines by the {@link BreakRules} and sets them. No text ends in a line of one letter: it is
 * taken into the line before where that can be made so much shorter, and else has more to go with it.
 *
 * <p><b>Threading:</b> safe. What was set is kept, since laying out asks for it many times.
 */
public final class LineBreaker {
    private static final double CLOSE = 0.01;
    /** Fewest letters on the last line. */
    private static final int LEAST = 2;
    /** Width of a column too narrow for that, in letters. */
    private static final int NARROW = 4;
    private static final int KEPT = 4000;

    private final TextPainter text;
    private final Map<TextSymbol, Map<String, Double>> advances = new ConcurrentHashMap<>();
    private final Map<Wanted, List<SetLine>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Wanted, List<SetLine>> eldest) {
            return size() > KEPT;
        }
    };

    /** How a text is to be set. */
    private record Wanted(String words, TextSymbol symbol, double width, Edge edge) {
        // Words and width tell nearly all apart, and a symbol's fields are many.
        @Override
        public boolean equals(Object other) {
            return other instanceof Wanted w && width == w.width && edge == w.edge && words.equals(w.words)
                    && (symbol == w.symbol || symbol.equals(w.symbol));
        }

        @Override
        public int hashCode() {
            return 31 * words.hashCode() + Double.hashCode(width);
        }
    }

    /** How lines end at the right. */
    public enum Edge {
        /** Wherever they do, names of clusters whole. */
        RAGGED,
        /** All but the last at the edge. */
        EVEN,
        /** All at the edge: the text goes on elsewhere. */
        EVEN_TO_THE_LAST
    }

    /** Sets in the faces of a painter. */
    public LineBreaker(TextPainter text) {
        this.text = text;
    }

    /** The lines of a text; at least one. Widths in logical pixels. */
    List<String> lines(String words, TextSymbol symbol, double width) {
        return set(words, symbol, width, Edge.RAGGED).stream().map(SetLine::words).toList();
    }

    /** The same as they are set. */
    public List<SetLine> set(String words, TextSymbol symbol, double width, Edge edge) {
        Wanted wanted = new Wanted(words, symbol, width, edge);
        synchronized (kept) {
            List<SetLine> known = kept.get(wanted);
            if (known != null) {
                return known;
            }
        }
        List<SetLine> lines = List.copyOf(broken(wanted));
        synchronized (kept) {
            kept.put(wanted, lines);
        }
        return lines;
    }

    /** A text on one line. */
    public SetLine line(String words, TextSymbol symbol) {
        LetterRow row = row(words, symbol, Edge.RAGGED);
        return row.line(0, row.size(), 0);
    }

    /** Width of a text on one line. */
    public double width(String words, TextSymbol symbol) {
        LetterRow row = row(words, symbol, Edge.RAGGED);
        return row.width(0, row.size());
    }

    /** Width of the widest part of a text that is never broken. */
    double whole(String words, TextSymbol symbol) {
        LetterRow row = row(words, symbol, Edge.RAGGED);
        double widest = 0;
        int from = 0;
        for (int i = 1; i <= row.size(); i++) {
            if (i == row.size() || row.mayBreak(i)) {
                widest = Math.max(widest, row.width(row.withoutSpaces(from), i));
                from = i;
            }
        }
        return widest;
    }

    /** Where so many lines of a text end in it. */
    int end(String words, TextSymbol symbol, double width, Edge edge, int count) {
        int end = 0;
        for (SetLine line : set(words, symbol, width, edge).subList(0, count)) {
            // A line begins and ends without the spaces it was broken at.
            end = words.indexOf(line.words(), end) + line.words().length();
        }
        return end;
    }

    /** As much of a text as one line holds, with an ellipsis where it is cut. */
    String cut(String words, TextSymbol symbol, double width) {
        LetterRow row = row(words, symbol, Edge.RAGGED);
        if (row.width(0, row.size()) <= width) {
            return words;
        }
        int end = row.size();
        while (end > 0 && width(words.substring(0, row.at(end)) + "…", symbol) > width) {
            end--;
        }
        return words.substring(0, row.at(end)) + "…";
    }

    private LetterRow row(String words, TextSymbol symbol, Edge edge) {
        return new LetterRow(words, symbol, this::advance, edge == Edge.RAGGED);
    }

    private double advance(String letter, TextSymbol symbol) {
        return letter.length() == 1 && Character.isIdeographic(letter.charAt(0)) ? symbol.size()
                : advances.computeIfAbsent(symbol, s -> new ConcurrentHashMap<>())
                        .computeIfAbsent(letter, l -> text.width(l, symbol));
    }

    private List<SetLine> broken(Wanted wanted) {
        LetterRow row = row(wanted.words(), wanted.symbol(), wanted.edge());
        List<Integer> ends = ends(row, wanted);
        List<SetLine> lines = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            int from = from(row, ends, i - 1);
            double spare = wanted.width() - row.width(from, ends.get(i));
            boolean even = wanted.edge() == Edge.EVEN && i < ends.size() - 1
                    || wanted.edge() == Edge.EVEN_TO_THE_LAST;
            SetLine line = row.line(from, ends.get(i), even || spare < 0 ? spare : 0);
            lines.add(spare > 0 && even && isTooLoose(row, from, ends.get(i), spare, wanted)
                    ? row.line(from, ends.get(i), 0) : line);
        }
        return lines;
    }

    private static List<Integer> ends(LetterRow row, Wanted wanted) {
        if (wanted.edge() != Edge.RAGGED && wanted.width() >= NARROW * wanted.symbol().size()) {
            List<Integer> even = new EvenLines(row, wanted.width(), wanted.symbol().size(),
                    wanted.edge() == Edge.EVEN_TO_THE_LAST, LEAST).ends();
            if (even.size() > 1) {
                if (wanted.edge() == Edge.EVEN) {
                    lookAfterLast(row, even, wanted);
                }
                return even;
            }
        }
        List<Integer> ends = new ArrayList<>(List.of(0));
        while (ends.get(ends.size() - 1) < row.size() || ends.size() == 1) {
            ends.add(end(row, from(row, ends, ends.size() - 1), wanted.width()));
        }
        if (wanted.edge() != Edge.EVEN_TO_THE_LAST) {
            lookAfterLast(row, ends, wanted);
        }
        return ends;
    }

    private static boolean isTooLoose(LetterRow row, int from, int to, double spare, Wanted wanted) {
        return spare > EvenLines.TOO_LOOSE * wanted.symbol().size() * row.stretching(from, to);
    }

    /** Where the line after so many begins. */
    private static int from(LetterRow row, List<Integer> ends, int line) {
        return line == 0 ? 0 : row.withoutSpaces(ends.get(line));
    }

    /** Where a line ends that begins at a letter. */
    private static int end(LetterRow row, int from, double width) {
        int best = from;
        int forced = from + 1;
        int need = from;
        for (int to = from + 1; to <= row.size(); to++) {
            if (row.width(from, to) <= width + CLOSE) {
                forced = Math.max(forced, to);
                if (to == row.size() || row.mayBreak(to)) {
                    best = to;
                }
                if (to < row.size() && row.mayBreakAtNeed(to)) {
                    need = to;
                }
            } else if (to > forced + 2) {
                break;
            }
        }
        while (forced > from + 1 && forced < row.size() && row.isTail(forced)) {
            forced--;
        }
        int end = best > from ? best : need > from ? need : Math.min(forced, row.size());
        // What is left are spaces alone.
        return row.withoutSpaces(end) == row.size() ? row.size() : end;
    }

    private static void lookAfterLast(LetterRow row, List<Integer> ends, Wanted wanted) {
        int lines = ends.size() - 1;
        double ems = wanted.width() / wanted.symbol().size();
        if (lines < 2 || ems < NARROW) {
            return;
        }
        int last = from(row, ends, lines - 1);
        if (row.counted(last, row.size()) >= LEAST) {
            return;
        }
        int before = from(row, ends, lines - 2);
        if (row.width(before, row.size()) - row.giving(before, row.size()) <= wanted.width() + CLOSE) {
            ends.remove(lines - 1);
            return;
        }
        // A name that no line holds is taken apart as it may be: 济源市 / 玉川.
        boolean apart = !row.mayBreak(last);
        for (int to = last - 1; to > before + (last - before) / 2; to--) {
            if ((row.mayBreak(to) || apart && row.mayBreakAtNeed(to)) && row.counted(to, row.size()) >= LEAST
                    && row.width(row.withoutSpaces(to), row.size()) <= wanted.width() + CLOSE) {
                ends.set(lines - 1, to);
                return;
            }
        }
    }
}
