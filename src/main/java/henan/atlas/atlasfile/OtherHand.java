package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Traces a GIS leaves when it writes into a GeoPackage, or copies it: tables of its own. GDAL, by which QGIS writes,
 * counts features in {@code gpkg_ogr_contents}; QGIS keeps styles and projects beside the layers. Where there are such
 * traces, what a GIS is known to write otherwise is told as that; where there are none, it is unexplained, and wrong.
 *
 * @param tables tables that are neither ours nor SQLite's own, in order
 * @param styled whether styles of layers are not all as we have written them: QGIS keeps those a person sets there
 */
record OtherHand(List<String> tables, boolean styled) {
    private static final List<String> TRACES = List.of("gpkg_ogr_contents", "qgis_projects");
    /** Whose the styles are that are written with the file. */
    static final String STYLES_OWNER = "henan.atlas";

    static OtherHand in(Database database) throws AtlasException {
        List<String> ours = Stream.of(Schema.tables().stream(), Schema.ownTables().stream(),
                Stream.of(FeatureTable.values()).map(FeatureTable::rtreeName)).flatMap(names -> names).toList();
        return new OtherHand(database.query("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
                row -> row.text(1)).stream().filter(name -> !ours.contains(name) && !isInner(name)).toList(),
                isStyled(database));
    }

    /** Whether a GIS has written into the file. */
    boolean isSeen() {
        return styled || tables.stream().anyMatch(TRACES::contains);
    }

    private static boolean isStyled(Database database) {
        try {
            return database.number("SELECT count(*) FROM layer_styles WHERE owner IS NOT ? OR update_time IS NOT"
                    + " (SELECT last_change FROM gpkg_contents WHERE table_name = 'layer_styles')", STYLES_OWNER) > 0;
        } catch (AtlasException without) {
            // A table that is not there, or not ours, is told as that.
            return false;
        }
    }

    /** Tables of SQLite, and those in which it keeps an R-tree. */
    private static boolean isInner(String name) {
        return name.startsWith("sqlite_") || Stream.of(FeatureTable.values()).anyMatch(table ->
                name.startsWith(table.rtreeName() + "_"));
    }
}
