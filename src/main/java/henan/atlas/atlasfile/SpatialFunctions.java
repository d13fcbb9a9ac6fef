package henan.atlas.atlasfile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.Function;

/**
 * The functions that the triggers of a GeoPackage's R-trees call (OGC 12-128r17, annex F.3), so that these follow what
 * is written here as they follow what a GIS writes.
 */
final class SpatialFunctions {
    private static final Map<String, ToDoubleFunction<Envelope>> SIDES = Map.of("ST_MinX", Envelope::getMinX,
            "ST_MaxX", Envelope::getMaxX, "ST_MinY", Envelope::getMinY, "ST_MaxY", Envelope::getMaxY);
    /** SQLITE_INNOCUOUS: triggers may call them though the schema of the file is not trusted. */
    private static final int INNOCUOUS = 0x000200000;

    private SpatialFunctions() {
    }

    static void addTo(Connection connection) throws SQLException {
        for (Map.Entry<String, ToDoubleFunction<Envelope>> side : SIDES.entrySet()) {
            Function.create(connection, side.getKey(), new Function() {
                @Override
                protected void xFunc() throws SQLException {
                    result(side.getValue().applyAsDouble(GeometryBlob.envelope(value_blob(0))));
                }
            }, 1, Function.FLAG_DETERMINISTIC | INNOCUOUS);
        }
        Function.create(connection, "ST_IsEmpty", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(GeometryBlob.envelope(value_blob(0)).isNull() ? 1 : 0);
            }
        }, 1, Function.FLAG_DETERMINISTIC | INNOCUOUS);
    }
}
