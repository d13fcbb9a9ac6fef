package henan.atlas.ingest.content;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Position;
import java.nio.file.Path;

/** The atlas's own tables, read without boundaries. */
public final class RealTables {
    public static final Path MAPS = Path.of("maps");
    public static final Path DATA = Path.of("data");
    /** Stands in for every point inside a polygon. */
    public static final Position INSIDE = new Position(113.5, 34);

    private RealTables() {
    }

    public static AtlasSnapshot read() throws ContentException {
        return ContentReader.read(MAPS, DATA, (code, near) -> INSIDE, codePoint -> true);
    }
}
