package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import java.util.List;
import java.util.Map;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.referencing.CRS;

/** Checks that the reference systems are those of ours, as we or, in a file it has written into, a GIS defines them. */
final class ReferenceSystemCheck {
    private final Database database;
    private final OtherHand otherHand;
    private final CheckReport problems;

    ReferenceSystemCheck(Database database, OtherHand otherHand, CheckReport problems) {
        this.database = database;
        this.otherHand = otherHand;
        this.problems = problems;
    }

    void run() throws AtlasException {
        Map<Integer, String> wanted = Map.of(-1, "undefined", 0, "undefined", 4326, GeoPackageTables.WGS84,
                Schema.CGCS2000, GeoPackageTables.CGCS2000, Schema.DISPLAY_PROJECTION, GeoPackageTables.DISPLAY);
        for (Integer id : wanted.keySet().stream().sorted().toList()) {
            List<String> found = database.query("SELECT definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?",
                    row -> row.text(1), id);
            if (found.equals(List.of(wanted.get(id)))) {
                continue;
            }
            if (otherHand.isSeen() && found.isEmpty() && isOfNoLayer(id)) {
                problems.differs("differ.srsGone", id);
            } else if (otherHand.isSeen() && found.size() == 1 && sameSystem(found.get(0), wanted.get(id))) {
                problems.differs("differ.srs", id);
            } else {
                problems.add("check.srs", id);
            }
        }
    }

    /** A copy keeps the reference systems of its layers only. */
    private boolean isOfNoLayer(int id) throws AtlasException {
        return database.number("SELECT count(*) FROM gpkg_contents WHERE srs_id = ?", id) == 0
                && database.number("SELECT count(*) FROM gpkg_geometry_columns WHERE srs_id = ?", id) == 0;
    }

    /**
     * Whether two definitions tell of one system: of the same datum. The order of axes, which a GIS writes as the
     * authority has it, says nothing of a GeoPackage's coordinates: they are longitude first.
     */
    private static boolean sameSystem(String definition, String ours) {
        try {
            return CRS.parseWKT(definition) instanceof GeographicCRS found
                    && CRS.parseWKT(ours) instanceof GeographicCRS wanted
                    && CRS.equalsIgnoreMetadata(found.getDatum(), wanted.getDatum());
        } catch (FactoryException e) {
            return false;
        }
    }
}
