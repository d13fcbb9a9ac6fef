package henan.atlas.page;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapContent;
import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.Faces;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;

/** Draws a sheet of the province, a prefecture, a county or a cluster's surroundings into a file. */
public final class MapExport {
    private static final Messages TEXT = Messages.of("page");

    private final AtlasContent content;
    private final MapScenes scenes;

    public MapExport(MapContent map) {
        this.content = map.content();
        this.scenes = new MapScenes(map, new AtlasProjection(), new Faces());
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
        SheetFormat format = SheetFormat.of(request.out());
        Path folder = request.out().toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new AtlasException(TEXT.get("export.folder", folder));
        }
        try {
            Sheet sheet = Sheet.of(scenes, content, SheetArea.of(request.area(), content, scenes), request.width(),
                    request.height());
            return write(sheet, format, request, folder);
        } catch (OutOfMemoryError e) {
            throw new AtlasException(TEXT.get("export.memory", request.width(), request.height()), e);
        }
    }

    private static List<String> write(Sheet sheet, SheetFormat format, Request request, Path folder)
            throws AtlasException {
        Path part = null;
        try {
            part = Files.createFile(folder.resolve(".atlas-" + UUID.randomUUID() + ".part"));
            List<String> dropped;
            try (OutputStream out = Files.newOutputStream(part)) {
                dropped = format.write(sheet, request.width(), request.height(), out);
            }
            move(part, request.out());
            return dropped;
        } catch (IOException e) {
            throw new AtlasException(TEXT.get("export.write", request.out(), e.getMessage()), e);
        } finally {
            discard(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) throws AtlasException {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new AtlasException(TEXT.get("export.write", part, e.getMessage()), e);
            }
        }
    }
}
