package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On a frame wider than what is known no line beyond the border ends in mid-air: it has faded before. */
class EdgeOfGroundTest {
    private static final int WIDTH = 1500;
    private static final int HEIGHT = 800;
    /** So much ground about the province that rivers end in the frame, which go on beyond that of any sheet. */
    private static final int AROUND = 200;
    /** Steps of grey that are not seen on the paper. */
    private static final int UNSEEN = 6;
    /** As far as an end may be from a line of the edge. Units: metres. */
    private static final double AT = 600;

    @Test
    void linesHaveFadedWhereTheyEnd() throws Exception {
        try (AtlasFile atlas = AtlasFile.open(CompiledAtlasTest.FILE)) {
            MapScenes scenes = new MapScenes(new MapContent(atlas.content(), atlas.levels(), atlas.styles()),
                    new AtlasProjection(), new BundledFonts());
            Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), WIDTH, HEIGHT,
                    Viewport.Margins.all(AROUND));
            BufferedImage picture = new MapRenderer(scenes).render(new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(),
                    List.of(), false).withRivers(true), () -> false).orElseThrow().image();
            int paper = picture.getRGB(3, 3);
            List<String> loose = new ArrayList<>();
            int ends = 0;
            for (float[] end : ends(atlas.displayLevel(level(atlas, view)))) {
                int x = (int) view.toPixelX(end[0]);
                int y = (int) view.toPixelY(end[1]);
                if (x < 4 || y < 4 || x >= WIDTH - 4 || y >= HEIGHT - 4) {
                    continue;
                }
                ends++;
                int seen = 0;
                for (int i = -1; i <= 1; i++) {
                    for (int j = -1; j <= 1; j++) {
                        seen = Math.max(seen, difference(paper, picture.getRGB(x + i, y + j)));
                    }
                }
                if (seen > UNSEEN) {
                    loose.add(x + "," + y + " by " + seen);
                }
            }
            assertTrue(ends > 12, "ends in the frame: " + ends);
            assertEquals(List.of(), loose);
        }
    }

    private static int level(AtlasFile atlas, Viewport view) throws Exception {
        int level = 0;
        while (level + 1 < atlas.tolerances().length
                && atlas.tolerances()[level + 1] <= 3.5 * view.metresPerPixel()) {
            level++;
        }
        return level;
    }

    /** Ends of lines between provinces, and of rivers, that lie on the edge, but where a river goes on. */
    private static List<float[]> ends(DisplayLevel level) {
        List<float[]> ends = new ArrayList<>();
        List<DisplayLevel.Shape> lines = new ArrayList<>(level.layers().get(DisplayLevel.COURSE));
        level.layers().get(DisplayLevel.BOUNDARY).stream().filter(line -> ((BoundaryCode) line.code()).boundaryClass()
                == BoundaryClass.NEIGHBOUR_PROVINCE).forEach(lines::add);
        for (DisplayLevel.Shape line : lines) {
            for (float[] xy : line.parts()) {
                add(ends, level, xy[0], xy[1]);
                add(ends, level, xy[xy.length - 2], xy[xy.length - 1]);
            }
        }
        return ends.stream().filter(end -> level.layers().get(DisplayLevel.COURSE).stream()
                .flatMap(river -> Stream.of(river.parts())).noneMatch(xy -> goesOn(xy, end))).toList();
    }

    /** Whether a line passes a point and does not end there. */
    private static boolean goesOn(float[] xy, float[] point) {
        int last = xy.length - 2;
        return Math.hypot(xy[0] - point[0], xy[1] - point[1]) > AT
                && Math.hypot(xy[last] - point[0], xy[last + 1] - point[1]) > AT && passes(xy, point[0], point[1]);
    }

    private static void add(List<float[]> ends, DisplayLevel level, float x, float y) {
        boolean edge = level.layers().get(DisplayLevel.BOUNDARY).stream()
                .filter(l -> ((BoundaryCode) l.code()).boundaryClass() == BoundaryClass.EDGE)
                .flatMap(l -> List.of(l.parts()).stream()).anyMatch(xy -> passes(xy, x, y));
        if (edge) {
            ends.add(new float[] {x, y});
        }
    }

    private static boolean passes(float[] xy, float x, float y) {
        for (int i = 0; i < xy.length; i += 2) {
            if (Math.hypot(xy[i] - x, xy[i + 1] - y) < AT) {
                return true;
            }
        }
        return false;
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }
}
