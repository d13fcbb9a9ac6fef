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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * The owner's files of a folder: GeoPackage, GeoJSON or Shapefile, all of them together. An optional
 * {@code source.yaml} beside them states {@code source} and {@code terms} for the map's source note.
 */
final class OwnFiles {
    private static final Messages TEXT = Messages.of("boundary");
    private static final Set<String> ENDINGS = Set.of("gpkg", "geojson", "json", "shp");

    private final List<Path> files;
    private final JsonNode note;
    private final GeoPackageReader gpkg;
    private final Form form;

    /** @param form what kind of features its files have */
    OwnFiles(Path folder, Form form, GeoPackageReader gpkg) throws AtlasException {
        this.gpkg = gpkg;
        this.form = form;
        Path noteFile = folder.resolve("source.yaml");
        try {
            files = Files.isDirectory(folder) ? files(folder) : List.of();
            note = Files.exists(noteFile) ? new ObjectMapper(new YAMLFactory()).readTree(noteFile.toFile())
                    : new ObjectMapper().createObjectNode();
        } catch (JacksonException e) {
            throw new AtlasException(TEXT.message("own.note", noteFile), e);
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("file.unreadable", folder), e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).filter(f -> ENDINGS.contains(ending(f))).sorted().toList();
        }
    }

    boolean present() {
        return !files.isEmpty();
    }

    String names() {
        return String.join(Punctuation.names(), files.stream().map(file -> file.getFileName().toString()).toList());
    }

    /** What {@code source.yaml} states of something, if it does. */
    Optional<String> stated(String key) {
        return Optional.ofNullable(note.path(key).textValue());
    }

    /** All features of all files, in the order of the files' names. */
    List<RawFeature> features() throws AtlasException {
        List<RawFeature> features = new ArrayList<>();
        for (Path file : files) {
            features.addAll(features(file));
        }
        return features;
    }

    private List<RawFeature> features(Path file) throws AtlasException {
        switch (ending(file)) {
            case "gpkg" -> {
                return geoPackage(file);
            }
            case "shp" -> {
                return ShapefileFeatures.read(file, form);
            }
            default -> {
                try (InputStream in = Files.newInputStream(file)) {
                    return GeoJsonFeatures.read(in, file.getFileName().toString(), form);
                } catch (IOException e) {
                    throw new AtlasException(TEXT.message("file.unreadable", file), e);
                }
            }
        }
    }

    private List<RawFeature> geoPackage(Path file) throws AtlasException {
        List<RawFeature> features = new ArrayList<>();
        for (Map.Entry<Map<String, String>, Geometry> feature : gpkg.read(file)) {
            String origin = TEXT.get("origin.number", file.getFileName(), features.size() + 1);
            features.add(form == Form.AREA ? RawFeature.of(origin, feature.getKey(), feature.getValue())
                    : RawFeature.ofLines(origin, feature.getKey(), feature.getValue()));
        }
        return features;
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
