package henan.atlas.chart;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Optional;

/**
 * What one place, or one kind, has of a figure.
 *
 * @param subject  the place; empty for a kind
 * @param number   its number in the table beside, as on the map's drops; empty for none
 * @param name     its name with its marks
 * @param tellings what sources say, the one that is shown first; those they set against it behind. None where nothing
 *                 is told
 * @param absent   why there is none, in words: not recorded, not found
 * @param look     what its bar or area looks like, as on the map
 * @param chosen   whether it is one of those a person chose
 */
public record ChartValue(Optional<SubjectRef> subject, String number, String name, List<Telling> tellings,
                         String absent, MapTheme.LegendItem look, boolean chosen) {
    public ChartValue {
        tellings = List.copyOf(tellings);
    }

    /** How a figure is to be read. */
    public enum Reading {
        EXACT,
        /** As about so much: 约, 超过, 余. */
        ABOUT,
        /** As a plan or a target: it was not so. */
        PLANNED
    }

    /**
     * One figure.
     *
     * @param value     its number
     * @param printed   the figure as it is written, with its own time, its marks and its references
     * @param later     whether it is known from after the book only
     * @param laterPart of a count, how much of it is, where that is neither nothing nor all; else 0
     */
    public record Telling(double value, String printed, Reading reading, boolean later, double laterPart) {
        /** A figure that is known as a whole, be it from after the book or not. */
        public Telling(double value, String printed, Reading reading, boolean later) {
            this(value, printed, reading, later, 0);
        }

        /** A count. @param later how much of it is known from after the book only */
        public static Telling ofCount(int count, String printed, int later) {
            return new Telling(count, printed, Reading.EXACT, later == count, later == count ? 0 : later);
        }

        /** Whether it is told, as no plan, what the book's time knew and what was known later, side by side. */
        boolean isSplit() {
            return laterPart != 0;
        }
    }

    /** Whether sources disagree. */
    public boolean isDisputed() {
        return tellings.stream().map(Telling::value).distinct().count() > 1;
    }
}
