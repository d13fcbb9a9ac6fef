package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;

/**
 * Reads the polygons or the lines of any GeoPackage, such as boundaries of the user's own.
 *
 * <p><b>CRS:</b> only a layer in longitude and latitude, CGCS2000 (EPSG:4490) or WGS 84 (EPSG:4326), which differ by
 * less than a metre; any other is refused with the command that converts it.
 */
public final class GeoPackageFeatures {
    private static final Messages TEXT = Messages.of("atlasfile");
    /** What is said instead of what is said of an atlas file; of the rest that it is broken. */
    private static final Map<String, String> OWN = Map.of("open.missing", "own.missing", "open.unreadable",
            "own.unreadable", "open.unfinished", "own.unfinished");

    private GeoPackageFeatures() {
    }

    /** A feature layer as its GeoPackage registers it. */
    private record Layer(String table, String geometryColumn, String referenceSystem) {
        boolean isGeographic() {
            return referenceSystem.equals("EPSG:4490") || referenceSystem.equals("EPSG:4326");
        }
    }

    /**
     * All features of the only polygon layer in the order of the file, those without a geometry left out.
     *
     * @return attributes by column name, as text, absent ones left out; and the geometry, longitude first
     * @throws AtlasException when the file cannot be read, has none or several such layers, or one that is not
     *                        geographic
     */
    public static List<Map.Entry<Map<String, String>, Geometry>> read(Path file) throws AtlasException {
        return told(file, "Polygons", "'POLYGON', 'MULTIPOLYGON', 'GEOMETRY'");
    }

    /** The same of the only line layer. */
    public static List<Map.Entry<Map<String, String>, Geometry>> readLines(Path file) throws AtlasException {
        return told(file, "Lines", "'LINESTRING', 'MULTILINESTRING', 'GEOMETRY'");
    }

    /** What is wrong with an atlas file is not what is wrong with a file of the owner's, nor does the same help. */
    private static List<Map.Entry<Map<String, String>, Geometry>> told(Path file, String kinds, String types)
            throws AtlasException {
        try {
            return read(file, kinds, types);
        } catch (AtlasException e) {
            String key = e.told().key();
            if (!key.startsWith("open.")) {
                throw e;
            }
            throw new AtlasException(TEXT.message(OWN.getOrDefault(key, "own.broken"), file), e);
        }
    }

    /**
     * All features of the only layer of some kinds.
     *
     * @param kinds end of the keys of what is said when there is none or several
     * @param types the kinds of geometry, as SQL has them
     */
    private static List<Map.Entry<Map<String, String>, Geometry>> read(Path file, String kinds, String types)
            throws AtlasException {
        FileHeader.ofGeoPackage(file);
        try (Database database = Database.open(file)) {
            List<Layer> layers = layers(database, types);
            if (layers.isEmpty()) {
                throw new AtlasException(TEXT.message("own.no" + kinds, file));
            }
            if (layers.size() > 1) {
                throw new AtlasException(TEXT.message("own.several" + kinds, file,
                        WordList.of(layers.stream().map(Layer::table).toList())));
            }
            Layer layer = layers.get(0);
            if (!layer.isGeographic()) {
                throw new AtlasException(TEXT.message("own.notGeographic", file, layer.table(),
                        layer.referenceSystem()));
            }
            return read(database, layer);
        }
    }

    private static List<Layer> layers(Database database, String types) throws AtlasException {
        return database.query("SELECT g.table_name, g.column_name,"
                + " coalesce(upper(s.organization) || ':' || s.organization_coordsys_id, '?')"
                + " FROM gpkg_geometry_columns g JOIN gpkg_contents c ON c.table_name = g.table_name"
                + " AND c.data_type = 'features' LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id"
                + " WHERE upper(g.geometry_type_name) IN (" + types + ")"
                + " ORDER BY g.table_name", row -> new Layer(row.text(1), row.text(2), row.text(3)));
    }

    private static List<Map.Entry<Map<String, String>, Geometry>> read(Database database, Layer layer)
            throws AtlasException {
        List<Map.Entry<Map<String, String>, Geometry>> features = new ArrayList<>();
        List<Integer> broken = new ArrayList<>();
        int[] number = {0};
        database.query("SELECT * FROM " + quoted(layer.table()), row -> {
            number[0]++;
            byte[] blob = row.optionalBytes(layer.geometryColumn());
            try {
                return blob.length > 0
                        && features.add(Map.entry(attributes(row, layer), GeometryBlob.decode(blob)));
            } catch (ParseException e) {
                return broken.add(number[0]);
            }
        });
        if (!broken.isEmpty()) {
            throw new AtlasException(TEXT.message("own.geometry", database.file(), layer.table(),
                    broken.get(0).toString()));
        }
        return features;
    }

    private static Map<String, String> attributes(ResultRow row, Layer layer) throws SQLException {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 1; i <= row.columns(); i++) {
            if (!row.columnName(i).equalsIgnoreCase(layer.geometryColumn()) && row.value(i) != null) {
                attributes.put(row.columnName(i), row.text(i));
            }
        }
        return attributes;
    }

    private static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }
}
