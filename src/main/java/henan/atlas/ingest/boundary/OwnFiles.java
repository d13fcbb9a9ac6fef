package henan.atlas.ingest.boundary;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import henan.atlas.domain.AtlasException;
import henan.atlas.ingest.boundary.RawFeature.Form;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;

/**
 * The owner's files of a folder: GeoPackage, GeoJSON or Shapefile, all of them together. An optional
 * {@code source.yaml} beside them states {@code source} and {@code terms} for the map's source note. A file without
 * features is told and then is as if it were not there.
 */
final class OwnFiles {
    private static final Messages TEXT = Messages.of("boundary");

    private final List<RawFeature> features = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Path noteFile;
    private final JsonNode note;
    private final OwnReading reading;
    private final Form form;

    /** Reads them all. @param folder may not exist @param form what kind of features its files have */
    OwnFiles(Path folder, Form form, OwnReading reading) throws AtlasException {
        this.reading = reading;
        this.form = form;
        noteFile = folder.resolve("source.yaml");
        PointLimit limit = new PointLimit(form.mostPoints());
        try {
            for (Path file : OwnFolder.files(folder, reading.remarks())) {
                List<RawFeature> read = read(file, limit);
                if (read.isEmpty()) {
                    reading.remarks().accept(TEXT.get("own.empty", file));
                } else {
                    features.addAll(read);
                    names.add(file.getFileName().toString());
                }
            }
            note = Files.exists(noteFile) ? new ObjectMapper(new YAMLFactory()).readTree(noteFile.toFile())
                    : new ObjectMapper().createObjectNode();
        } catch (JacksonException e) {
            throw new AtlasException(TEXT.message("own.note", noteFile), e);
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("file.unreadable", folder), e);
        }
    }

    boolean present() {
        return !features.isEmpty();
    }

    String names() {
        return String.join(Punctuation.names(), names);
    }

    /**
     * What the map says of the files: as {@code source.yaml} states it, else the files' names in a sentence.
     *
     * @param key       of the note
     * @param otherwise key of the sentence
     */
    String stated(String key, String otherwise) throws AtlasException {
        Optional<String> stated = Optional.ofNullable(note.path(key).textValue()).map(String::strip);
        return stated.isPresent() ? reading.text().checked(noteFile.toString(), key, stated.get(), OwnText.NOTE)
                : reading.text().checked(names(), TEXT.get("own.text.fileName"), TEXT.get(otherwise, names()),
                        OwnText.NOTE);
    }

    /** All features of all files, in the order of the files' names. */
    List<RawFeature> features() {
        return List.copyOf(features);
    }

    private List<RawFeature> read(Path file, PointLimit limit) throws AtlasException {
        String name = file.getFileName().toString();
        String ending = OwnFolder.ending(file);
        if (!ending.equals("gpkg") && !ending.equals("shp")) {
            try (InputStream in = Files.newInputStream(file)) {
                return GeoJsonFeatures.read(in, name, form, limit);
            } catch (IOException e) {
                throw new AtlasException(TEXT.message("file.unreadable", file), e);
            }
        }
        List<RawFeature> read = ending.equals("gpkg") ? geoPackage(file) : ShapefileFeatures.read(file, form);
        limit.take(name, read.stream().mapToLong(RawFeature::points).sum());
        return read;
    }

    private List<RawFeature> geoPackage(Path file) throws AtlasException {
        List<RawFeature> read = new ArrayList<>();
        for (Map.Entry<Map<String, String>, Geometry> feature : reading.gpkg().read(file)) {
            String origin = TEXT.get("origin.number", file.getFileName(), read.size() + 1);
            read.add(form == Form.AREA ? RawFeature.of(origin, feature.getKey(), feature.getValue())
                    : RawFeature.ofLines(origin, feature.getKey(), feature.getValue()));
        }
        return read;
    }
}
