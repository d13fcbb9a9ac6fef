package henan.atlas.atlasfile;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.MetaKeys;
import henan.atlas.text.Messages;
import java.sql.SQLException;
import org.locationtech.jts.geom.Envelope;

/** Fills the tables every GeoPackage has (OGC 12-128r17, clauses 1.1.2, 1.1.3, 2.1.5 and 2.3). */
final class GeoPackageTables {
    private static final Messages TEXT = Messages.of("atlasfile");
    /** Definitions of the reference systems. */
    static final String CGCS2000 = AtlasProjection.GEOGRAPHIC_WKT;
    static final String DISPLAY = AtlasProjection.WKT;
    static final String WGS84 = """
            GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],\
            AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],\
            UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Latitude",NORTH],\
            AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]""";
    private static final String RTREE_SPECIFICATION = "http://www.geopackage.org/spec120/#extension_rtree";

    private final Inserts inserts;

    GeoPackageTables(Inserts inserts) {
        this.inserts = inserts;
    }

    void write(AtlasSnapshot content) throws SQLException {
        referenceSystems();
        String date = lastChange(content);
        for (FeatureTable table : FeatureTable.values()) {
            String name = table.tableName();
            features(name, name, TEXT.get("table." + name), table.geometryTypeName(), date, new Envelope());
            inserts.plain("gpkg_extensions", name, "geom", "gpkg_rtree_index", RTREE_SPECIFICATION, "write-only");
        }
        for (String name : Schema.attributeTables()) {
            attributes(name, TEXT.get("table." + name), date);
        }
    }

    void referenceSystems() throws SQLException {
        referenceSystem("Undefined cartesian SRS", -1, "NONE", -1, "undefined", "undefined cartesian coordinates");
        referenceSystem("Undefined geographic SRS", 0, "NONE", 0, "undefined", "undefined geographic coordinates");
        referenceSystem("WGS 84", 4326, "EPSG", 4326, WGS84, "longitude and latitude, WGS 84");
        referenceSystem("China Geodetic Coordinate System 2000", Schema.CGCS2000, "EPSG", 4490,
                CGCS2000, "longitude and latitude, CGCS2000; all features");
        referenceSystem("CGCS2000 / Henan Atlas Albers", Schema.DISPLAY_PROJECTION, "henan.atlas",
                Schema.DISPLAY_PROJECTION, DISPLAY, "metres; shapes in table display_level");
    }

    /**
     * A table with a geometry in CGCS2000.
     *
     * @param identifier name people see, of this table alone
     * @param date       of the last change, as GeoPackage writes it
     * @param extent     of the features; a null one where that is not known yet
     */
    void features(String name, String identifier, String description, String geometry, String date, Envelope extent)
            throws SQLException {
        Object[] sides = extent.isNull() ? new Object[] {null, null, null, null}
                : new Object[] {extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()};
        inserts.plain("gpkg_contents", name, "features", identifier, description, date, sides[0], sides[1], sides[2],
                sides[3], Schema.CGCS2000);
        inserts.plain("gpkg_geometry_columns", name, "geom", geometry, Schema.CGCS2000, 0, 0);
    }

    /** A table without one. */
    void attributes(String name, String description, String date) throws SQLException {
        inserts.plain("gpkg_contents", name, "attributes", name, description, date, null, null, null, null, null);
    }

    private void referenceSystem(String name, int id, String organization, int organizationId, String wkt,
                                 String description) throws SQLException {
        inserts.plain("gpkg_spatial_ref_sys", name, id, organization, organizationId, wkt, description);
    }

    /** The date the content speaks of: a date of writing would make two equal atlases differ. */
    static String lastChange(AtlasSnapshot content) {
        String vintage = content.meta().getOrDefault(MetaKeys.VINTAGE, "");
        return (vintage.matches("\\d{4}-\\d{2}-\\d{2}") ? vintage : "2013-12-31") + "T00:00:00.000Z";
    }
}
