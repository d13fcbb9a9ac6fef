package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the atlas says of several places, row by row side by side, each statement with its sources. Nothing in it is
 * averaged or chosen: where sources disagree, all of them stand in the cell.
 *
 * @param heads      the places, in the order asked for
 * @param rows       the rows, in reading order, each with as many cells as there are places
 * @param nowhere    labels of the rows in which nothing is known of any of them
 * @param leftOut    what was not wanted in it, a sentence each
 * @param references every source cited, by number
 */
public record ComparisonSheet(List<Head> heads, List<Row> rows, List<String> nowhere, List<String> leftOut,
                              List<Reference> references) {
    /** Fewest and most places that stand side by side: of more, no column would be wide enough to be read. */
    public static final int FEWEST = 2;
    public static final int MOST = 6;
    /** From so many places the names of firms fold to their count. */
    public static final int FOLDED_FROM = 5;
    /** The row of firms. */
    static final String FIRMS = "firms";
    /** Of what they can be. */
    public static final Set<SubjectKind> KINDS = Set.of(SubjectKind.CLUSTER, SubjectKind.COUNTY,
            SubjectKind.PREFECTURE);

    public ComparisonSheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        nowhere = List.copyOf(nowhere);
        leftOut = List.copyOf(leftOut);
        references = List.copyOf(references);
    }

    /**
     * A place.
     *
     * @param heading the head of its page
     * @param glance  the few words to know at a glance: of a cluster the class of industry the map shows it by, and how
     *                surely it is known
     */
    public record Head(SubjectRef subject, ProfileHeading heading, List<String> glance) {
        public Head {
            glance = List.copyOf(glance);
        }

        /** Where it lies, from the wider to the narrower; all of it is of the province. */
        public String way() {
            return heading.breadcrumb().stream().skip(1).map(Link::text)
                    .collect(Collectors.joining(Punctuation.path()));
        }
    }

    /**
     * A row.
     *
     * @param id     what it is about, the same in every language
     * @param label  the same in words
     * @param remark how its cells are to be held against each other; may be empty
     * @param cells  one for each place
     */
    public record Row(String id, String label, String remark, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Whether it names more than can be read in narrow columns. */
        public boolean isFolded() {
            return id.equals(FIRMS) && cells.size() >= FOLDED_FROM;
        }

        /** Whether something is known of every place. */
        public boolean isOfAll() {
            return cells.stream().noneMatch(cell -> cell.items().isEmpty());
        }
    }

    /**
     * What is known of a place.
     *
     * @param items  what it is; none where nothing is known
     * @param absent what is said then
     * @param beside what the text of a case says of it then, if anything
     */
    public record Cell(List<Item> items, String absent, Optional<Part> beside) {
        public Cell {
            items = List.copyOf(items);
        }

        /** Of which no case tells anything. */
        public Cell(List<Item> items, String absent) {
            this(items, absent, Optional.empty());
        }
    }

    /** A statement in a cell. */
    public sealed interface Item {
    }

    /**
     * Words, put together of parts that rest on sources of their own.
     *
     * @param strong what is read first; may be empty
     * @param parts  the words behind it
     */
    public record Said(String strong, List<Part> parts) implements Item {
        public Said {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Words with their sources.
     *
     * @param citations numbers of the references
     * @param after     whether it is known from after the book only
     * @param uncertain whether it rests on weak evidence only
     */
    public record Part(String words, List<Integer> citations, AfterBook after, boolean uncertain) {
        public Part {
            citations = List.copyOf(citations);
        }
    }

    /**
     * A figure.
     *
     * @param series  what is measured, in one wording for all sources
     * @param figure  the figure, with its period, unit, sources
     * @param share   its part of the longest bar of its kind in the row, 0 to 1; empty where length would mean nothing
     * @param reading how that length is to be read
     */
    public record Measured(String series, FigureSeries.Figure figure, OptionalDouble share, Reading reading)
            implements Item {
    }

    /**
     * Figures of one series and unit over the years, in their order, as one place alone has them.
     *
     * @param points the figures, without a length
     */
    public record OverTime(String series, String unit, List<Measured> points) implements Item {
        public OverTime {
            points = List.copyOf(points);
        }

        /** The number of a point, without the unit, with what tells how near it is. */
        public String number(int point) {
            FigureSeries.Figure f = points.get(point).figure();
            String behind = f.wordsBehind();
            return f.wordBefore() + f.value() + (behind.endsWith(unit) ? behind.substring(0, behind.length()
                    - unit.length()) : behind);
        }

        /** Whether a point is a plan, or another source's word for the time of the one before it. */
        public boolean isDiamond(int point) {
            return points.get(point).reading() == Reading.PLANNED || point > 0 && points.get(point).figure().when()
                    .equals(points.get(point - 1).figure().when());
        }

        /** Whether a point is known from after the book only, or a plan. */
        public boolean isHollow(int point) {
            return points.get(point).reading() == Reading.PLANNED || points.get(point).figure().after().isAfter();
        }

        /** The sign of a point before its sources, where others give another value for its time; else empty. */
        public String sign(int point) {
            return !points.get(point).figure().disputed() ? "" : isDiamond(point) ? "\u25C7" : "\u25CB";
        }
    }

    /** How a figure is to be read as a length. */
    public enum Reading {
        /** To its end. */
        EXACT,
        /** To somewhere about its end, as told by 余, 超过, 约. */
        ABOUT,
        /** As a plan, a target, a forecast: it was not so yet. */
        PLANNED,
        /** As a mark: sources disagree, and each has one. */
        DISPUTED
    }

    /** An industry chain, all of its stages. */
    public record Stages(List<ChainStage> stages) implements Item {
        public Stages {
            stages = List.copyOf(stages);
        }
    }
}
