package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapState;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class PageAreaTest {
    /** Farthest a line may reach out of what is taken for its area's extent, in pixels at the scale it is drawn at. */
    private static final double MOST = 8;

    /** As it is drawn at whatever scale, with the bends of its line that smaller maps smooth away. */
    @Test
    void noBendOfAnAreasLineLiesOutOfItsExtent() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            AtlasSnapshot content = file.content();
            MapScenes scenes = new MapScenes(new MapContent(content, file.levels(), file.styles()),
                    new AtlasProjection(), new BundledFonts());
            List<SubjectRef> areas = Stream.concat(content.prefectures().stream().map(Prefecture::ref),
                    content.counties().stream().filter(County::hasOwnPolygon).map(County::ref)).toList();
            List<String> cut = new ArrayList<>();
            for (SubjectRef area : areas) {
                Envelope extent = PageArea.of(area, content, scenes).extent();
                for (double denominator : new double[] {250e3, 380e3, 500e3, 750e3, 1e6}) {
                    double metres = denominator * Viewport.PIXEL_SIZE;
                    Envelope room = new Envelope(extent);
                    room.expandBy(MOST * metres);
                    if (!room.contains(new MapQuery(scenes).extent(area, metres))) {
                        cut.add(area + " at 1:" + Math.round(denominator));
                    }
                }
            }
            assertEquals(List.of(), cut);
            assertTrue(areas.size() > 140, "areas: " + areas.size());
        }
    }

    /** Beside the legend, what lies about a narrow county is told rather than nothing. */
    @Test
    void aPictureOfANarrowAreaIsFilled() throws Exception {
        PaperSize paper = PaperSize.ofPixels(1920, 900, MapExport.DPI);
        Page page = InventedPages.composer().picture(new PageSpec(PageChoice.of(PageTemplate.MAP, paper)
                .withMap(MapState.FIRST).over(SubjectRef.county("419321")), PageText.NONE));
        assertTrue(page.map().viewport().width() > 0.7 * paper.pixelWidth(), page.map().viewport().toString());
    }
}
