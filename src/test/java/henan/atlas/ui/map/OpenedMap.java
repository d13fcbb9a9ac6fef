package henan.atlas.ui.map;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapScenes;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.nio.file.Path;

/** The map of the invented province, over a session of its own. */
final class OpenedMap {
    private OpenedMap() {
    }

    static AtlasSession session() {
        return new AtlasSession(Path.of("invented.gpkg"), InventedProvince.content());
    }

    static MapModel over(AtlasSession session, BackgroundRunner runner) throws AtlasException {
        AtlasProjection projection = new AtlasProjection();
        return new MapModel(session, new PerSnapshot<>(session.snapshot(),
                new MapScenes(InventedMap.content(), projection, new BundledFonts()), MapScenes::renewed), projection,
                runner);
    }
}
