package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Period;
import henan.atlas.text.Approximation;
import java.util.List;

/**
 * The values of one series, by period. Sources that disagree stand side by side: they are never averaged, and none is
 * chosen.
 *
 * @param name    what is measured
 * @param figures values, in order of time
 */
public record FigureSeries(String name, List<Figure> figures) {
    public FigureSeries {
        figures = List.copyOf(figures);
    }

    /** The source's own wording of what is measured, where that tells more than the name does; else empty. */
    public String otherwise(Figure figure) {
        return Observation.otherwise(figure.indicator(), name);
    }

    public boolean isDisputed() {
        return figures.stream().anyMatch(Figure::disputed);
    }

    /**
     * One measured value.
     *
     * @param period    the time it holds for, in words
     * @param when      that time
     * @param value     the number as printed
     * @param unit      unit
     * @param nearness  the word that says how near the number is (约, 超过, 余 …); empty when it is meant exactly
     * @param indicator the source's own wording of what is measured
     * @param qualifier how to read it (同比, 占全省 …); may be empty
     * @param note      remark; may be empty
     * @param citations numbers of the references
     * @param disputed  whether another source gives another value for the same period
     * @param after     whether it is known from after the book only
     */
    public record Figure(String period, Period when, String value, String unit, String nearness, String indicator,
                         String qualifier, String note, List<Integer> citations, boolean disputed, AfterBook after) {
        public Figure {
            citations = List.copyOf(citations);
        }

        /** What is to be read before the number: 约, 超过; may be empty. */
        public String wordBefore() {
            return Approximation.before(nearness, unit);
        }

        /** What is to be read behind the number: the unit, and with it 以上 or 余 where the source has it. */
        public String wordsBehind() {
            return Approximation.unit(nearness, unit);
        }
    }
}
