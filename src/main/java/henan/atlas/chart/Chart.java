package henan.atlas.chart;

import henan.atlas.carto.MapTheme;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A chart as a value: equal ones give equal pictures. */
public sealed interface Chart {
    ChartWords words();

    /** The same under another title. */
    Chart withTitle(String title);

    /** Bars on one scale, to the left of zero where they lie below it, in the order given. */
    record Bars(ChartWords words, List<ChartValue> values) implements Chart {
        public Bars {
            values = List.copyOf(values);
        }

        @Override
        public Bars withTitle(String title) {
            return new Bars(words.withTitle(title), values);
        }
    }

    /**
     * Figures over time.
     *
     * @param unit what its axis counts
     */
    record Lines(ChartWords words, String unit, List<Line> lines) implements Chart {
        public Lines {
            lines = List.copyOf(lines);
        }

        @Override
        public Lines withTitle(String title) {
            return new Lines(words.withTitle(title), unit, lines);
        }
    }

    /**
     * The figures of one place.
     *
     * @param marks in the order of time
     */
    record Line(String name, List<Mark> marks) {
        public Line {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A figure at a time.
     *
     * @param at      where that time lies, in years: 2013.5 is the middle of 2013, and so where a whole year stands
     * @param alike   what it has in common with those it may be held against: measured alike, for periods of one form
     * @param telling the figure
     */
    record Mark(double at, String alike, ChartValue.Telling telling) {
    }

    /** Points by two figures, each with its name. */
    record Scatter(ChartWords words, Axis across, Axis up, List<Point> points) implements Chart {
        public Scatter {
            points = List.copyOf(points);
        }

        @Override
        public Scatter withTitle(String title) {
            return new Scatter(words.withTitle(title), across, up, points);
        }
    }

    /**
     * An axis.
     *
     * @param title       what is measured, with its unit
     * @param logarithmic whether equal lengths are equal ratios
     */
    record Axis(String title, boolean logarithmic) {
    }

    /** A place by two of its figures. @param chosen whether it is one of those a person chose */
    record Point(String name, ChartValue.Telling across, ChartValue.Telling up, boolean chosen) {
        /** One that nobody chose. */
        public Point(String name, ChartValue.Telling across, ChartValue.Telling up) {
            this(name, across, up, false);
        }
    }

    /** Of which years figures are, a row for each place; how high they are is not told. */
    record Years(ChartWords words, List<YearRow> rows) implements Chart {
        public Years {
            rows = List.copyOf(rows);
        }

        @Override
        public Years withTitle(String title) {
            return new Years(words.withTitle(title), rows);
        }
    }

    /**
     * The years of a place.
     *
     * @param number its number in the table beside; empty for none
     * @param marks  in the order of time, those without a year last; none where nothing is told
     * @param absent why there are none, in words
     * @param chosen whether it is one of those a person chose
     */
    record YearRow(String number, String name, List<YearMark> marks, String absent, boolean chosen) {
        public YearRow {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Figures of one year that are read alike.
     *
     * @param year    empty where none is told
     * @param count   how many there are
     * @param planned whether they tell what was planned: they were not so
     * @param later   whether they are known from after the book only
     * @param printed the figures in words
     */
    record YearMark(OptionalInt year, int count, boolean planned, boolean later, String printed) {
    }

    /** Areas in proportion to what each kind counts, together a whole. */
    record Treemap(ChartWords words, List<Cell> cells) implements Chart {
        public Treemap {
            cells = List.copyOf(cells);
        }

        @Override
        public Treemap withTitle(String title) {
            return new Treemap(words.withTitle(title), cells);
        }
    }

    /**
     * The area of a kind.
     *
     * @param look empty where the kind is not known: it is hatched
     */
    record Cell(String name, double value, String printed, Optional<MapTheme.LegendItem.Fill> look) {
    }
}
