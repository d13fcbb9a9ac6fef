package henan.atlas.page;

import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Breaks Chinese text into lines: between any two characters, but no line begins with a closing mark or ends with an
 * opening one (避头尾), and letters and figures of one word stay together unless the word alone is too long.
 */
final class LineBreaker {
    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’％%…—·,.;:?!)]}";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{";

    private final TextPainter text;
    private final Map<TextSymbol, Map<String, Double>> widths = new HashMap<>();

    LineBreaker(TextPainter text) {
        this.text = text;
    }

    /** The lines of a text; at least one. Widths in logical pixels. */
    List<String> lines(String words, TextSymbol symbol, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        for (String piece : pieces(words, symbol, width)) {
            double needed = width(piece, symbol);
            if (line.length() > 0 && used + width(piece.stripTrailing(), symbol) > width + 0.01) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
                piece = piece.stripLeading();
                needed = width(piece, symbol);
            }
            line.append(piece);
            used += needed;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Where so many lines of a text end in it. */
    int end(String words, TextSymbol symbol, double width, int count) {
        int end = 0;
        for (String line : lines(words, symbol, width).subList(0, count)) {
            // A line begins and ends without the spaces it was broken at.
            end = words.indexOf(line, end) + line.length();
        }
        return end;
    }

    /** As much of a text as one line holds, with an ellipsis where it is cut. */
    String cut(String words, TextSymbol symbol, double width) {
        if (width(words, symbol) <= width) {
            return words;
        }
        int end = words.length();
        while (end > 0 && width(words.substring(0, end) + "…", symbol) > width) {
            end = words.offsetByCodePoints(end, -1);
        }
        return words.substring(0, end) + "…";
    }

    private double width(String piece, TextSymbol symbol) {
        if (piece.length() == 1 && Character.isIdeographic(piece.charAt(0))) {
            return symbol.size() + symbol.spacing();
        }
        return widths.computeIfAbsent(symbol, s -> new HashMap<>())
                .computeIfAbsent(piece, p -> text.width(p, symbol) + symbol.spacing());
    }

    /** The smallest pieces that may stand on a line of their own. */
    private List<String> pieces(String words, TextSymbol symbol, double width) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int before = -1;
        for (int i = 0; i < words.length();) {
            int c = words.codePointAt(i);
            if (before >= 0 && mayBreak(before, c) || before >= 0 && width(piece.toString(), symbol) > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.appendCodePoint(c);
            before = c;
            i += Character.charCount(c);
        }
        if (piece.length() > 0) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayBreak(int before, int after) {
        if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0 || after == ' ' || after == '[') {
            return false;
        }
        return before == ' ' || before == '\u3000' || isFull(before) || isFull(after);
    }

    /** Whether it fills an em square, so that a line may break beside it. */
    private static boolean isFull(int character) {
        return Character.isIdeographic(character) || character >= 0x3000 && character <= 0x303F
                || character >= 0xFF00 && character <= 0xFFEF || character == '”' || character == '“';
    }
}
