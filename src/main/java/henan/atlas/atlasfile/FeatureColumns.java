package henan.atlas.atlasfile;

import henan.atlas.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of the feature tables are called before people who open the file in a GIS. */
public final class FeatureColumns {
    private static final Messages TEXT = Messages.of("atlasfile");
    private static final List<String> WITHOUT_NAME = List.of("geom");

    private FeatureColumns() {
    }

    /** Their names in the language spoken, by table and column, in the order of the tables. */
    public static Map<String, Map<String, String>> names() {
        Map<String, Map<String, String>> names = new LinkedHashMap<>();
        Schema.columns().forEach((table, columns) -> {
            if (FeatureTable.names().contains(table)) {
                Map<String, String> each = new LinkedHashMap<>();
                columns.stream().filter(column -> !WITHOUT_NAME.contains(column))
                        .forEach(column -> each.put(column, TEXT.get("column." + column)));
                names.put(table, each);
            }
        });
        return names;
    }
}
