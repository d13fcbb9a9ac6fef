package henan.atlas.page;

import henan.atlas.content.RaisedMark;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/**
 * The letters of a text with the room each takes. A mark of references is one raised letter; punctuation that fills an
 * em square gives up its empty half beside other punctuation and at either end of a line (标点挤压), so that what is
 * printed of it stands at the edge. Units: logical pixels.
 */
final class LetterRow {
    private static final String OPENING = "（《〈「『【〔〖“‘";
    private static final String CLOSING = "）》〉」』】〕〗”’";
    /** Written in the left part of its square. */
    private static final String STOP = "。，、；：";
    private static final double HALF = 0.5;
    private static final double RAISED = 0.7;
    /** Of raised characters, which have more strokes than figures: 6.3 points in a table on A4. */
    private static final double RAISED_WORD = 0.8;
    private static final double RISE = 0.36;
    /** Larger as they are, they end no higher than figures do, clear of the line above. */
    private static final double RISE_WORD = RISE + RAISED - RAISED_WORD;
    /** Room behind a mark of references before what follows, and how far it moves over the stop before it. */
    private static final double BEHIND = 0.2;
    private static final double OVER = 0.36;
    private static final double SMALL = 0.88;
    /** How much closer letters may stand in a line that must be shorter: less than is seen. */
    private static final double CLOSER = 0.02;
    private static final double WHOLE = 0.9;

    private final String words;
    private final TextSymbol symbol;
    private final List<Letter> letters = new ArrayList<>();
    private final BreakRules rules;
    /** Of so many first letters: their width, what they give up, behind how many of them room may be added. */
    private final double[] widths;
    private final double[] gives;
    private final int[] stretches;

    /**
     * A letter, or a mark that is one.
     *
     * @param shown  what is written for it
     * @param at     where in the text it begins
     * @param width  room it takes by itself
     * @param before what is added to that between it and the one before
     * @param lead   what it does not need at the head of a line
     * @param trail  what it does not need at the end of one
     * @param gives  how much it can give up within a line that must be shorter
     * @param counts whether it is a letter proper, neither mark nor punctuation
     */
    record Letter(String words, String shown, int at, TextSymbol look, double rise, double width, double before,
                  double lead,
                  double trail, double gives, boolean counts) {
        boolean isSpace() {
            return words.equals(" ") || words.equals("\u3000");
        }

        int end() {
            return at + words.length();
        }
    }

    /** @param advance width of a letter in a lettering @param names whether names of clusters are whole */
    LetterRow(String words, TextSymbol symbol, ToDoubleBiFunction<String, TextSymbol> advance, boolean names) {
        this.words = words;
        this.symbol = symbol;
        this.rules = new BreakRules(words, names);
        TextSymbol raised = raised(symbol);
        TextSymbol marking = TextSymbol.plain(BundledFonts.SANS, false, symbol.size() * RAISED_WORD,
                FurnitureStyle.MUTED, 0);
        TextSymbol small = TextSymbol.plain(symbol.family(), symbol.bold(), symbol.size() * SMALL,
                FurnitureStyle.MUTED, symbol.spacing());
        for (int i = 0; i < words.length();) {
            Optional<String> mark = rules.citation(i);
            if (mark.isPresent()) {
                String shown = shown(mark.get());
                letters.add(raised(mark.get(), shown, i, raised, RISE, advance.applyAsDouble(shown, raised)));
                i += mark.get().length();
                continue;
            }
            Optional<RaisedMark> word = rules.raised(i);
            if (word.isPresent()) {
                String shown = word.get().raised();
                letters.add(raised(word.get().inline(), shown, i, marking, RISE_WORD,
                        advance.applyAsDouble(shown, marking)));
                i += word.get().inline().length();
                continue;
            }
            String letter = Character.toString(words.codePointAt(i));
            TextSymbol look = rules.isSmall(i) ? small : symbol;
            letters.add(letter(letter, i, look, advance.applyAsDouble(letter, look)));
            i += letter.length();
        }
        widths = new double[letters.size() + 1];
        gives = new double[letters.size() + 1];
        stretches = new int[letters.size() + 1];
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            widths[i + 1] = widths[i] + letter.width() + letter.before();
            gives[i + 1] = gives[i] + giving(i);
            stretches[i + 1] = stretches[i] + (isLoose(i + 1) ? 1 : 0);
        }
    }

    /** Whether room may be added before a letter, or a little taken away. */
    private boolean isLoose(int letter) {
        return letter < size() && rules.mayStretch(at(letter));
    }

    /** How much can be taken away behind a letter within a line that must be shorter. */
    private double giving(int letter) {
        return letters.get(letter).gives() + (isLoose(letter + 1) ? CLOSER * symbol.size() : 0);
    }

    private static TextSymbol raised(TextSymbol symbol) {
        return TextSymbol.plain(BundledFonts.SANS, false, symbol.size() * RAISED, FurnitureStyle.WARNING, 0);
    }

    /** A mark as it is written: with room behind a comma. */
    static String shown(String mark) {
        return mark.replace(",", ", ");
    }

    private Letter raised(String mark, String shown, int at, TextSymbol raised, double rise, double width) {
        // A mark stands over the stop before it; behind another mark there is room already.
        boolean over = !letters.isEmpty() && letters.get(letters.size() - 1).rise() == 0
                && letters.get(letters.size() - 1).trail() > 0;
        return new Letter(mark, shown, at, raised, symbol.size() * rise, width + BEHIND * symbol.size(),
                over ? -Math.max(OVER * symbol.size(), letters.get(letters.size() - 1).trail() * 0.9) : 0, 0,
                BEHIND * symbol.size(), 0, false);
    }

    private Letter letter(String letter, int at, TextSymbol look, double advance) {
        boolean whole = advance >= WHOLE * look.size();
        boolean opening = whole && OPENING.contains(letter);
        boolean closing = whole && (CLOSING.contains(letter) || STOP.contains(letter));
        double half = HALF * look.size();
        double before = 0;
        if (!letters.isEmpty()) {
            Letter last = letters.get(letters.size() - 1);
            if (last.trail() > 0 && last.rise() == 0 && (opening || closing)) {
                before = -last.trail();
            } else if (opening && last.lead() > 0) {
                before = -half;
            } else if (closing && last.rise() > 0) {
                before = -last.trail();
            }
        }
        boolean mark = opening || closing || !Character.isLetterOrDigit(letter.codePointAt(0));
        return new Letter(letter, letter, at, look, 0, advance + look.spacing(), before, opening ? half : 0,
                closing ? half : 0, closing && STOP.contains(letter) ? half / 2 : 0, !mark);
    }

    int size() {
        return letters.size();
    }

    /** Where in the text a letter begins; its end behind the last. */
    int at(int letter) {
        return letter == letters.size() ? words.length() : letters.get(letter).at();
    }

    /** Whether a line may end before a letter. */
    boolean mayBreak(int letter) {
        return rules.mayBreak(at(letter));
    }

    /** Whether a line may end before a letter where a name is longer than a line. */
    boolean mayBreakAtNeed(int letter) {
        return rules.mayBreakAtNeed(at(letter));
    }

    /** Whether a letter belongs to the one before it even where a word is longer than a line: a mark or a stop. */
    boolean isTail(int letter) {
        return letters.get(letter).rise() > 0 || CLOSING.contains(letters.get(letter).words())
                || STOP.contains(letters.get(letter).words());
    }

    /** The first letter from one on that is no space, which no line begins with. */
    int withoutSpaces(int letter) {
        int first = letter;
        while (first < size() && letters.get(first).isSpace()) {
            first++;
        }
        return first;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end > from && letters.get(end - 1).isSpace()) {
            end--;
        }
        return end;
    }

    /** Width of a line of the letters from one up to another. */
    double width(int from, int to) {
        int end = trimmed(from, to);
        return end == from ? 0 : widths[end] - widths[from] - letters.get(from).before() - letters.get(from).lead()
                - letters.get(end - 1).trail() - letters.get(end - 1).look().spacing();
    }

    /** How much shorter a line can be made. */
    double giving(int from, int to) {
        return Math.max(0, gives[Math.max(from, trimmed(from, to) - 1)] - gives[from]);
    }

    /** Between how many of its letters a line can be made longer. */
    int stretching(int from, int to) {
        return Math.max(0, stretches[Math.max(from, trimmed(from, to) - 1)] - stretches[from]);
    }

    /** How many letters proper a line has. */
    long counted(int from, int to) {
        return letters.subList(from, to).stream().filter(Letter::counts).count();
    }

    /** The words of a line. */
    String words(int from, int to) {
        return words.substring(at(from), at(trimmed(from, to)));
    }

    /**
     * Sets a line.
     *
     * @param more what is added to its width between letters, or taken from behind its stops
     */
    SetLine line(int from, int to, double more) {
        int end = trimmed(from, to);
        int gaps = stretching(from, end);
        double each = more > 0 && gaps > 0 ? more / gaps : 0;
        double taken = more < 0 ? Math.min(1, -more / Math.max(1e-6, giving(from, to))) : 0;
        List<SetLine.Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        double x = from < end ? -letters.get(from).lead() : 0;
        double began = x;
        for (int i = from; i < end; i++) {
            Letter letter = letters.get(i);
            double shift = i == from ? 0 : letter.before() + (isLoose(i) ? each : 0) - giving(i - 1) * taken;
            if (i == from || shift != 0 || !letter.look().equals(letters.get(i - 1).look())
                    || letters.get(i - 1).rise() > 0) {
                add(runs, run, i, began);
                began = x + shift;
            }
            x += shift + letter.width();
            run.append(letter.shown());
        }
        add(runs, run, end, began);
        return new SetLine(words(from, to), symbol, runs, width(from, to) + each * gaps
                - taken * giving(from, to));
    }

    private void add(List<SetLine.Run> runs, StringBuilder run, int end, double x) {
        if (run.length() > 0) {
            Letter last = letters.get(end - 1);
            runs.add(new SetLine.Run(run.toString(), last.look(), x, last.rise()));
            run.setLength(0);
        }
    }
}
