package henan.atlas.boot;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.Faces;
import henan.atlas.search.SearchIndex;
import henan.atlas.ui.map.MapModel;
import henan.atlas.ui.work.BackgroundRunner;
import java.nio.file.Path;

/**
 * An atlas file read and made ready for a window, off the JavaFX thread.
 *
 * @param file    the open file
 * @param map     the map over it
 * @param search  the index over its content
 * @param painter draws the map's pictures
 */
record OpenAtlas(AtlasFile file, MapModel map, SearchIndex search, BackgroundRunner painter)
        implements AutoCloseable {

    /** Opens a file. Takes some hundred milliseconds. */
    static OpenAtlas open(Path path, Faces faces) throws AtlasException {
        AtlasFile file = AtlasFile.open(path);
        BackgroundRunner painter = BackgroundRunner.pool("map", 1);
        try {
            MapModel map = new MapModel(file.mapContent(), new AtlasProjection(), faces, painter);
            map.drawAhead();
            return new OpenAtlas(file, map, new SearchIndex(file.content()), painter);
        } catch (AtlasException | RuntimeException e) {
            painter.close(file::close);
            throw e;
        }
    }

    /** Stops drawing, without waiting. The file is closed once the picture under way, which reads from it, is done. */
    @Override
    public void close() {
        painter.close(file::close);
    }
}
