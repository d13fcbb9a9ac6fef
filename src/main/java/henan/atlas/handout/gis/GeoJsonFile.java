package henan.atlas.handout.gis;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * GeoJSON (RFC 7946), by Jackson, which is at hand: the writer of JTS stands on a library nobody keeps any more.
 * Numbers to a tenth of a metre; outer rings counter-clockwise. Title, what columns mean and credits are members of
 * their own, which the format allows.
 */
public final class GeoJsonFile {
    private static final int DECIMALS = 6;

    private GeoJsonFile() {
    }

    /** Writes one. @return whether it is whole; false when it was cancelled */
    public static boolean write(FeatureSheet sheet, OutputStream out, BooleanSupplier cancelled) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            json.writeStringField("type", "FeatureCollection");
            json.writeStringField("name", sheet.title());
            json.writeObjectFieldStart("columns");
            for (FeatureSheet.Column column : sheet.columns()) {
                json.writeStringField(column.name(), column.title());
            }
            json.writeEndObject();
            json.writeArrayFieldStart("credits");
            for (String line : sheet.credits()) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("features");
            for (FeatureSheet.Feature feature : sheet.features()) {
                if (cancelled.getAsBoolean()) {
                    return false;
                }
                feature(json, sheet.columns(), feature);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return true;
    }

    private static void feature(JsonGenerator json, List<FeatureSheet.Column> columns, FeatureSheet.Feature feature)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", feature.id());
        json.writeFieldName("geometry");
        geometry(json, feature.geometry());
        json.writeObjectFieldStart("properties");
        for (int i = 0; i < columns.size(); i++) {
            json.writeFieldName(columns.get(i).name());
            value(json, feature.values().get(i));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Optional<Object> value) throws IOException {
        if (value.isEmpty()) {
            json.writeNull();
        } else if (value.get() instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else {
            json.writeString(value.get().toString());
        }
    }

    private static void geometry(JsonGenerator json, Geometry geometry) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", geometry.getGeometryType());
        json.writeFieldName("coordinates");
        coordinates(json, geometry);
        json.writeEndObject();
    }

    private static void coordinates(JsonGenerator json, Geometry geometry) throws IOException {
        if (geometry instanceof Point point) {
            position(json, point.getCoordinate());
        } else if (geometry instanceof Polygon polygon) {
            json.writeStartArray();
            ring(json, polygon.getExteriorRing(), true);
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                ring(json, polygon.getInteriorRingN(i), false);
            }
            json.writeEndArray();
        } else if (geometry instanceof GeometryCollection parts) {
            json.writeStartArray();
            for (int i = 0; i < parts.getNumGeometries(); i++) {
                coordinates(json, parts.getGeometryN(i));
            }
            json.writeEndArray();
        } else {
            positions(json, ((LineString) geometry).getCoordinates());
        }
    }

    private static void ring(JsonGenerator json, LinearRing ring, boolean counterClockwise) throws IOException {
        boolean asWanted = Orientation.isCCW(ring.getCoordinateSequence()) == counterClockwise;
        positions(json, (asWanted ? ring : ring.reverse()).getCoordinates());
    }

    private static void positions(JsonGenerator json, Coordinate[] coordinates) throws IOException {
        json.writeStartArray();
        for (Coordinate coordinate : coordinates) {
            position(json, coordinate);
        }
        json.writeEndArray();
    }

    private static void position(JsonGenerator json, Coordinate c) throws IOException {
        json.writeStartArray();
        json.writeNumber(rounded(c.x));
        json.writeNumber(rounded(c.y));
        json.writeEndArray();
    }

    private static BigDecimal rounded(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
    }
}
