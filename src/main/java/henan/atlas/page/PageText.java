package henan.atlas.page;

import java.util.List;

/**
 * What stands on a page beside its map, in words.
 *
 * @param title    heading; empty for the area's own
 * @param subtitle line below it; may be empty
 * @param parts    what is said, in reading order
 * @param sources  whom the data are from, for the foot; may be empty
 * @param notes    numbered references, one a line, for the end of the text
 */
public record PageText(String title, String subtitle, List<Part> parts, String sources, List<String> notes) {
    /** A page without words of its own. */
    public static final PageText NONE = new PageText("", "", List.of(), "", List.of());

    public PageText {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
    }

    public PageText withTitle(String newTitle) {
        return new PageText(newTitle, subtitle, parts, sources, notes);
    }

    /** Something said under one heading. */
    public sealed interface Part {
        String heading();
    }

    /** Sentences, each a paragraph. */
    public record Paragraphs(String heading, List<String> sentences) implements Part {
        public Paragraphs {
            sentences = List.copyOf(sentences);
        }
    }

    /** Lines of label and value. */
    public record Facts(String heading, List<Line> lines) implements Part {
        public Facts {
            lines = List.copyOf(lines);
        }

        /** A label and its value. */
        public record Line(String label, String value) {
        }
    }

    /** A table. @param rows cells, as many in each row as there are columns */
    public record Grid(String heading, List<String> columns, List<List<String>> rows) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A bar chart. @param note remark below it; may be empty */
    public record Bars(String heading, List<Bar> bars, String note) implements Part {
        public Bars {
            bars = List.copyOf(bars);
        }

        /**
         * A bar.
         *
         * @param label   whose it is
         * @param printed the figure as it is written
         * @param share   length as part of the longest, −1 to 1, to the left of zero where it is below; not a number
         *                where length would mean nothing: a square of the colour stands for it
         * @param color   {@code 0xRRGGBB}
         */
        public record Bar(String label, String printed, double share, int color) {
        }
    }
}
