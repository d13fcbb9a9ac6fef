package henan.atlas.page;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.OutputFile;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapScenes;
import java.nio.file.Path;
import java.util.List;

/** Draws a sheet of the province, a prefecture, a county or a cluster's surroundings into a file. */
public final class MapExport {
    private final AtlasSnapshot content;
    private final MapScenes scenes;

    public MapExport(MapContent map) {
        this.content = map.content();
        this.scenes = new MapScenes(map, new AtlasProjection(), new BundledFonts());
    }

    /**
     * What is asked for.
     *
     * @param out    file to write; its ending names the format
     * @param area   a subject of one of {@link SheetArea#KINDS}
     * @param width  width in logical pixels
     * @param height height in logical pixels
     */
    public record Request(Path out, SubjectRef area, int width, int height) {
    }

    /**
     * Draws the sheet. Nothing is left behind when it fails: the file is written beside its place and then moved.
     *
     * @return names of places on the sheet that found no room, most important first
     */
    public List<String> export(Request request) throws AtlasException {
        DrawingFormat format = DrawingFormat.of(request.out());
        OutputFile.folderOf(request.out());
        Sheet sheet = Sheet.of(scenes, content, SheetArea.of(request.area(), content, scenes), request.width(),
                request.height());
        return format.write(sheet, 96, request.out());
    }
}
