package henan.atlas.chart;

import java.util.List;

/**
 * What is said about a chart.
 *
 * @param title      what of whom and when
 * @param subtitle   of how many places, and the unit
 * @param remarks    how it is to be read, and what is not shown and why, a paragraph each
 * @param references what marks mean and the numbered references, a line each
 * @param credit     whom the data are from, in a line
 */
public record ChartWords(String title, String subtitle, List<String> remarks, List<String> references,
                         String credit) {
    public ChartWords {
        remarks = List.copyOf(remarks);
        references = List.copyOf(references);
    }

    /** The same under another title. */
    public ChartWords withTitle(String newTitle) {
        return new ChartWords(newTitle, subtitle, remarks, references, credit);
    }
}
