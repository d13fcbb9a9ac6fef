package henan.atlas.page;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.Faces;
import henan.atlas.render.MapScenes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The province on an A3 page, upright size across, as the benchmark asks for it: the one place that knows the room. */
public final class A3Page {
    /** 420 × 297 mm at 96 pixels an inch. */
    private static final int WIDTH = 1587;
    private static final int HEIGHT = 1123;
    private static final double DPI = 300;

    private A3Page() {
    }

    /** Writes it as vectors. */
    public static void pdf(MapContent map, Path out) throws AtlasException {
        new MapExport(map).export(new MapExport.Request(out, SubjectRef.PROVINCE, WIDTH, HEIGHT));
    }

    /** Writes it as a picture of 300 dots an inch. */
    public static void png(MapContent map, Path out) throws AtlasException, IOException {
        MapScenes scenes = new MapScenes(map, new AtlasProjection(), new Faces());
        Sheet sheet = Sheet.of(scenes, map.content(), SheetArea.of(SubjectRef.PROVINCE, map.content(), scenes), WIDTH,
                HEIGHT);
        try (OutputStream file = Files.newOutputStream(out)) {
            ImageIO.write(sheet.picture(DPI / 96).image(), "png", file);
        }
    }
}
