package henan.atlas.page;

import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * What a page says of several places side by side, in words that carry their marks.
 *
 * @param heads   the places
 * @param rows    the rows, each with as many cells
 * @param remarks what holds for all of it, for below the last row
 */
public record ComparisonTable(List<Head> heads, List<Row> rows, List<String> remarks) {
    public ComparisonTable {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
        for (Row row : rows) {
            if (row.cells().size() != heads.size()) {
                throw new IllegalArgumentException(row.cells().size() + " cells for " + heads.size() + " places");
            }
        }
    }

    /**
     * A place.
     *
     * @param way   where it lies, from the wider to the narrower
     * @param tags  the few words to know at a glance; may be empty
     * @param color of its kind of industry, {@code 0xRRGGBB}
     */
    public record Head(SubjectRef subject, String way, String name, String tags, int color) {
    }

    /**
     * A row.
     *
     * @param remark how its cells are to be held against each other; may be empty
     */
    public record Row(String label, String remark, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * What is said of a place.
     *
     * @param entries what is known; none where nothing is
     * @param absent  what is said then
     */
    public record Cell(List<Entry> entries, String absent) {
        public Cell {
            entries = List.copyOf(entries);
        }
    }

    /** One thing said. */
    public sealed interface Entry {
        /** All that is written in it. */
        String wording();
    }

    /**
     * Words.
     *
     * @param strong what is read first; may be empty
     * @param words  what is said of it; may be empty
     */
    public record Words(String strong, String words) implements Entry {
        @Override
        public String wording() {
            return strong + "\n" + words;
        }
    }

    /**
     * A figure.
     *
     * @param number the number with its unit
     * @param words  of what it is, by whom, when
     * @param share  its part of the longest bar of the row, 0 to 1; empty for none
     * @param look   how its bar is to be read
     */
    public record Figure(String number, String words, OptionalDouble share, Look look) implements Entry {
        @Override
        public String wording() {
            return number + "\n" + words;
        }
    }

    /**
     * Figures of one series over the years.
     *
     * @param words  of what they are, by whom
     * @param points the figures, in their order
     */
    public record OverTime(String words, List<Point> points) implements Entry {
        public OverTime {
            points = List.copyOf(points);
        }

        @Override
        public String wording() {
            return points.stream().map(p -> p.number() + " " + p.time()).collect(Collectors.joining("\n"))
                    + "\n" + words;
        }
    }

    /**
     * A figure of a series.
     *
     * @param at      the middle of its time, in years
     * @param diamond whether it is not as it was: a plan, or another source's word for the same time
     * @param hollow  whether it is known from after the book only, or planned
     */
    public record Point(double at, String number, String time, boolean diamond, boolean hollow) {
    }

    /** How the bar of a figure is to be read. */
    public enum Look {
        /** To its end. */
        EXACT,
        /** To somewhere about its end, as told by 余, 超过, 约. */
        ABOUT,
        /** As a plan: it was not so yet. */
        PLANNED,
        /** As a mark: sources disagree, and each has one. */
        DISPUTED
    }

    /**
     * An industry chain.
     *
     * @param stages what is made at each, in order
     * @param known  whether anything is told of each
     */
    public record Chain(List<String> stages, List<Boolean> known) implements Entry {
        public Chain {
            stages = List.copyOf(stages);
            known = List.copyOf(known);
        }

        @Override
        public String wording() {
            return String.join("\n", stages);
        }
    }
}
