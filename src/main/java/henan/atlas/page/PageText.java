package henan.atlas.page;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What stands on a page beside its map, in words.
 *
 * @param title    heading; empty for the area's own
 * @param subtitle line below it; may be empty
 * @param parts    what is said, in reading order
 * @param sources  whom the data are from, for the foot; may be empty
 * @param notes    numbered references, one a line, for the end of the text
 * @param spare    what is said behind the parts, as far as the last sheet has room to spare; it cites nothing
 */
public record PageText(String title, String subtitle, List<Part> parts, String sources, List<String> notes,
                       List<Part> spare) {
    /** A page without words of its own. */
    public static final PageText NONE = new PageText("", "", List.of(), "", List.of());

    public PageText {
        parts = List.copyOf(parts);
        notes = List.copyOf(notes);
        spare = List.copyOf(spare);
    }

    /** All of what is said, whatever room it needs. */
    public PageText(String title, String subtitle, List<Part> parts, String sources, List<String> notes) {
        this(title, subtitle, parts, sources, notes, List.of());
    }

    public PageText withTitle(String newTitle) {
        return new PageText(newTitle, subtitle, parts, sources, notes, spare);
    }

    /** Something said under one heading. */
    public sealed interface Part {
        String heading();

        /** Ids of the clusters its rows are of, in the order of the rows; empty when they are of something else. */
        default List<String> clusters() {
            return List.of();
        }

        /** The same in short, for beside the map where all of it stands on another sheet; empty for nothing. */
        default Optional<Brief> brief() {
            return Optional.empty();
        }
    }

    /**
     * What explains a map: whom it shows, each with one word of what is told elsewhere.
     *
     * @param clusters ids of the clusters the entries are of; empty when they are of something else
     */
    public record Brief(String heading, List<Entry> entries, List<String> clusters) implements Part {
        public Brief {
            entries = List.copyOf(entries);
            clusters = List.copyOf(clusters);
            requireAllOrNone(clusters, entries);
        }

        /** One of them. @param word what is told of it; may be empty */
        public record Entry(String label, String word) {
        }
    }

    /** Sentences, each a paragraph. */
    public record Paragraphs(String heading, List<String> sentences) implements Part {
        public Paragraphs {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * Names in running text, of places that would all have the same row.
     *
     * @param lead     begins it
     * @param names    each with what marks it has
     * @param clusters ids of the clusters the names are of; empty when they are of something else
     */
    public record Run(String lead, List<String> names, List<String> clusters) implements Part {
        public Run {
            names = List.copyOf(names);
            clusters = List.copyOf(clusters);
            requireAllOrNone(clusters, names);
        }

        @Override
        public String heading() {
            return "";
        }
    }

    /**
     * What is told on another page of the volume.
     *
     * @param words what is told there, and under which name
     * @param where what that page is of
     */
    public record See(String heading, String words, SubjectRef where) implements Part {
    }

    /** Lines of label and value. */
    public record Facts(String heading, List<Line> lines) implements Part {
        public Facts {
            lines = List.copyOf(lines);
        }

        /**
         * The same with a remark behind one of them.
         *
         * @param line which, from 0: of a prefecture the first counts its units; none beyond the last
         */
        Facts with(int line, String remark) {
            return new Facts(heading, IntStream.range(0, lines.size()).mapToObj(i -> i == line
                    ? new Line(lines.get(i).label(), lines.get(i).value() + remark) : lines.get(i)).toList());
        }

        /** A label and its value. */
        public record Line(String label, String value) {
        }
    }

    /**
     * A table.
     *
     * @param rows     cells, as many in each row as there are columns
     * @param clusters ids of the clusters the rows are of; empty when they are of something else
     */
    public record Grid(String heading, List<String> columns, List<List<String>> rows, List<String> clusters,
                       Optional<Brief> brief) implements Part {
        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            clusters = List.copyOf(clusters);
            requireAllOrNone(clusters, rows);
        }

        /** The same without columns nothing stands in. */
        public Grid withoutEmptyColumns() {
            List<Integer> kept = IntStream.range(0, columns.size())
                    .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isBlank())).boxed().toList();
            return new Grid(heading, kept.stream().map(columns::get).toList(),
                    rows.stream().map(row -> kept.stream().map(row::get).toList()).toList(), clusters, brief);
        }

        /** A table that is never told in short. */
        public Grid(String heading, List<String> columns, List<List<String>> rows, List<String> clusters) {
            this(heading, columns, rows, clusters, Optional.empty());
        }

        /** A table of anything but clusters. */
        public Grid(String heading, List<String> columns, List<List<String>> rows) {
            this(heading, columns, rows, List.of(), Optional.empty());
        }
    }

    private static void requireAllOrNone(List<String> clusters, List<?> rows) {
        if (!clusters.isEmpty() && clusters.size() != rows.size()) {
            throw new IllegalArgumentException(clusters.size() + " clusters for " + rows.size() + " rows");
        }
    }

    /**
     * A bar chart.
     *
     * @param note     remark below it; may be empty
     * @param clusters ids of the clusters the bars are of; empty when they are of something else
     */
    public record Bars(String heading, List<Bar> bars, String note, List<String> clusters, Optional<Brief> brief)
            implements Part {
        public Bars {
            bars = List.copyOf(bars);
            clusters = List.copyOf(clusters);
            requireAllOrNone(clusters, bars);
        }

        /** Bars of anything but clusters. */
        public Bars(String heading, List<Bar> bars, String note) {
            this(heading, bars, note, List.of(), Optional.empty());
        }

        /**
         * A bar.
         *
         * @param label   whose it is
         * @param printed the figure as it is written
         * @param share   length as part of the longest, −1 to 1, to the left of zero where it is below; not a number
         *                where length would mean nothing: a square of the colour stands for it
         * @param look    what it looks like, as on the map: a colour, signs, stripes
         */
        public record Bar(String label, String printed, double share, MapTheme.LegendItem look) {
            /** A bar of one colour. @param color {@code 0xRRGGBB} */
            public Bar(String label, String printed, double share, int color) {
                this(label, printed, share, new MapTheme.LegendItem.Fill(color, ""));
            }

            /** The same with a remark behind its figure, where labels are cut at need. */
            Bar with(String remark) {
                return new Bar(label, printed + remark, share, look);
            }
        }
    }
}
