package henan.atlas.handout.gis;

import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * Things with a place, and what is told of each.
 *
 * @param title    what they are together
 * @param columns  what is told of each
 * @param features in the order of the list
 * @param credits  sources and terms, a line each: boundaries go nowhere without them
 */
public record FeatureSheet(String title, List<Column> columns, List<Feature> features, List<String> credits) {
    public FeatureSheet {
        columns = List.copyOf(columns);
        features = List.copyOf(features);
        credits = List.copyOf(credits);
    }

    /**
     * A column.
     *
     * @param name  for programs: letters, digits and low lines
     * @param title for people
     */
    public record Column(String name, String title) {
    }

    /**
     * One thing.
     *
     * @param geometry longitude and latitude in degrees, CGCS2000, which differs from WGS 84 by less than a metre
     * @param values   in the order of the columns: texts, numbers, or nothing
     * @param color    of its symbol, as {@code 0xRRGGBB}; empty for that of the program that shows it
     */
    public record Feature(String id, String name, Geometry geometry, List<Optional<Object>> values,
                          Optional<Integer> color) {
        public Feature {
            values = List.copyOf(values);
        }
    }
}
