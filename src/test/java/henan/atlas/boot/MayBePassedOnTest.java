package henan.atlas.boot;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.MetaKeys;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MayBePassedOnTest {
    @TempDir
    private Path folder;

    /** What does not say whose its boundaries are may not. */
    @Test
    void onlyAnAtlasWithBoundariesOfItsOwner() throws Exception {
        AtlasSnapshot content = InventedProvince.content();
        assertFalse(MayBePassedOn.may(written("other.gpkg", content)));
        Map<String, String> meta = new HashMap<>(content.meta());
        meta.put(MetaKeys.BOUNDARY_OWN, MetaKeys.YES);
        assertTrue(MayBePassedOn.may(written("own.gpkg", content.withMeta(meta))));
    }

    private Path written(String name, AtlasSnapshot content) throws Exception {
        Path file = folder.resolve(name);
        AtlasFileWriter.write(file, content, InventedProvince.boundaries(), InventedMap.content().styles());
        return file;
    }
}
