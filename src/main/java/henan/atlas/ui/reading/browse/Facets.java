package henan.atlas.ui.reading.browse;

import java.util.List;

/**
 * What there is to choose from now. A facet's counts answer "how many would this give": they follow the choices made
 * in the other facets, not those made in its own. A cluster counts for each class of industry it has, so that the
 * counts of that facet add up to more than there are clusters.
 *
 * @param industries  classes of industry
 * @param prefectures prefectures
 * @param grades      grades of evidence
 * @param shown       how many clusters pass, of those that count
 * @param all         how many count
 * @param more        how many of those recorded besides are shown with them
 * @param besides     words for those recorded besides; empty when there are none
 * @param filtered    whether anything is chosen
 */
public record Facets(List<Row> industries, List<Row> prefectures, List<Row> grades, int shown, int all, int more,
                     String besides, boolean filtered) {
    public Facets {
        industries = List.copyOf(industries);
        prefectures = List.copyOf(prefectures);
        grades = List.copyOf(grades);
    }

    /** One choice. */
    public record Row(String id, String name, int count, boolean selected) {
    }
}
