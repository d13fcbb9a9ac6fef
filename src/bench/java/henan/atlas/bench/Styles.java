package henan.atlas.bench;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the grown atlases share with the shipped one. */
final class Styles {
    private Styles() {
    }

    /** The shipped style. */
    static Map<String, String> of(Path project) throws IOException {
        return Map.of(MapSpec.BOOK_STYLE, Files.readString(project.resolve("maps/style/book.yaml")));
    }

    /** What the shipped atlas says. */
    static AtlasSnapshot shipped(Path project) throws AtlasException {
        try (AtlasFile atlas = AtlasFile.open(project.resolve("target/atlas/henan.gpkg"))) {
            return atlas.content();
        }
    }
}
