package henan.atlas.page.legend;

import henan.atlas.render.TextPainter;
import java.util.ArrayList;
import java.util.List;

/**
 * A heading of a legend in as many lines as its width asks for: behind a comma where the line is half full there, else
 * wherever it is full, and no line begins with what closes. Units: logical pixels.
 */
final class HeadLines {
    private static final String NEVER_FIRST = "，。、；：）》”";
    private static final String NEVER_LAST = "（《“";
    private static final String PAUSE = "，；：";

    private HeadLines() {
    }

    /** The lines; one at least. */
    static List<String> of(TextPainter text, String head, double width) {
        List<String> lines = new ArrayList<>();
        String rest = head;
        while (rest.length() > 1 && text.width(rest, FurnitureStyle.LEGEND_HEAD) > width + 0.01) {
            int end = end(text, rest, width);
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        lines.add(rest);
        return lines;
    }

    private static int end(TextPainter text, String words, double width) {
        int most = 1;
        while (most < words.length() - 1
                && text.width(words.substring(0, most + 1), FurnitureStyle.LEGEND_HEAD) <= width + 0.01) {
            most++;
        }
        for (int i = most; i > most / 2; i--) {
            if (PAUSE.indexOf(words.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        for (int i = most; i > most / 2; i--) {
            if (mayEnd(words, i)) {
                return i;
            }
        }
        return most;
    }

    /** Between Chinese characters and at spaces; a word in Latin letters and a number stay whole. */
    private static boolean mayEnd(String words, int at) {
        char before = words.charAt(at - 1);
        char after = words.charAt(at);
        return NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0
                && (before == ' ' || isHan(before) || isHan(after));
    }

    private static boolean isHan(char letter) {
        return Character.isIdeographic(letter);
    }
}
