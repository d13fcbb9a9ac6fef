package henan.atlas.ingest.boundary;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import henan.atlas.domain.AtlasException;
import henan.atlas.ingest.boundary.RawFeature.Form;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;

/** Reads the polygon or the line features of a GeoJSON feature collection (RFC 7946), one at a time. */
final class GeoJsonFeatures {
    /** Attribute under which a feature's own id is filed. */
    static final String ID = "id";

    private static final Messages TEXT = Messages.of("boundary");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final String file;
    private final Form form;
    private final List<RawFeature> features = new ArrayList<>();

    private GeoJsonFeatures(String file, Form form) {
        this.file = file;
        this.form = form;
    }

    /** @param file the file's name for messages */
    static List<RawFeature> read(InputStream in, String file) throws AtlasException {
        return read(in, file, Form.AREA, new PointLimit(Form.AREA.mostPoints()));
    }

    /** Features of a form. @param limit counts their points while they are read */
    static List<RawFeature> read(InputStream in, String file, Form form, PointLimit limit) throws AtlasException {
        GeoJsonFeatures reader = new GeoJsonFeatures(file, form);
        try (JsonParser parser = limit.counting(MAPPER.createParser(in))) {
            reader.readable(parser);
        } catch (PointLimit.Exceeded e) {
            throw limit.exceeded(file);
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("file.unreadable", file), e);
        }
        return reader.features;
    }

    private void readable(JsonParser parser) throws IOException, AtlasException {
        try {
            collection(parser);
        } catch (JsonProcessingException e) {
            // What is nested too deep is told without a place.
            int line = (e.getLocation() == null ? parser.currentLocation() : e.getLocation()).getLineNr();
            throw new AtlasException(TEXT.message("geojson.syntax", file, line, features.size() + 1), e);
        }
    }

    private void collection(JsonParser parser) throws IOException, AtlasException {
        boolean found = false;
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("features") && value == JsonToken.START_ARRAY) {
                    if (found) {
                        throw new AtlasException(TEXT.message("geojson.twice", file));
                    }
                    found = true;
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        int line = parser.currentTokenLocation().getLineNr();
                        features.add(feature(MAPPER.readTree(parser), line));
                    }
                } else if (name.equals("crs")) {
                    checkCrs(MAPPER.readTree(parser));
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!found) {
            throw new AtlasException(TEXT.message("geojson.collection", file));
        }
        if (parser.nextToken() != null) {
            throw new AtlasException(TEXT.message("geojson.more", file, parser.currentTokenLocation().getLineNr()));
        }
    }

    private void checkCrs(JsonNode crs) throws AtlasException {
        String name = crs.path("properties").path("name").asText("");
        if (!crs.isNull() && !name.endsWith("CRS84") && !name.endsWith(":4326") && !name.endsWith(":4490")) {
            throw new AtlasException(TEXT.message("crs.unsupported", file, name));
        }
    }

    private RawFeature feature(JsonNode json, int line) throws AtlasException {
        String origin = TEXT.get("origin.line", file, features.size() + 1, line);
        Map<String, String> attributes = new HashMap<>();
        json.path("properties").properties().forEach(entry -> {
            if (entry.getValue().isValueNode() && !entry.getValue().isNull()) {
                attributes.put(entry.getKey(), entry.getValue().asText());
            }
        });
        if (json.path(ID).isValueNode() && !json.path(ID).isNull()) {
            attributes.put(ID, json.path(ID).asText());
        }
        JsonNode geometry = json.path("geometry");
        List<Coordinate[]> rings = new ArrayList<>();
        JsonNode coordinates = geometry.path("coordinates");
        switch (form + geometry.path("type").asText("")) {
            case "AREAPolygon", "LINEMultiLineString" -> rings(coordinates, rings, origin);
            case "AREAMultiPolygon" -> {
                for (JsonNode polygon : coordinates) {
                    rings(polygon, rings, origin);
                }
            }
            case "LINELineString" -> rings.add(points(coordinates, origin));
            default -> throw new AtlasException(TEXT.message(form.otherwise(), origin));
        }
        return new RawFeature(origin, attributes, rings);
    }

    private static void rings(JsonNode parts, List<Coordinate[]> rings, String origin) throws AtlasException {
        for (JsonNode part : parts) {
            rings.add(points(part, origin));
        }
        if (rings.isEmpty()) {
            rings.add(new Coordinate[0]);
        }
    }

    private static Coordinate[] points(JsonNode part, String origin) throws AtlasException {
        Coordinate[] points = new Coordinate[part.size()];
        for (int i = 0; i < points.length; i++) {
            JsonNode x = part.path(i).path(0);
            JsonNode y = part.path(i).path(1);
            if (!x.isNumber() || !y.isNumber()) {
                throw new AtlasException(TEXT.message("geometry.number", origin));
            }
            points[i] = new Coordinate(x.doubleValue(), y.doubleValue());
        }
        return points;
    }
}
