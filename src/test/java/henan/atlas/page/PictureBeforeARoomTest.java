package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.MapPurpose;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The picture of the province that is shown before a room. */
class PictureBeforeARoomTest {
    private static final int WIDTH = 1920;
    private static final int HEIGHT = 1080;
    /** Share of the picture's width that the map has, and of its height that the legend fills beside it. */
    private static final double MAP = 0.6;
    private static final double LEGEND = 0.6;

    @Test
    void theMapHasMostOfItAndTheLegendFillsTheRest() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            PageComposer composer = new PageComposer(new MapContent(file.content(), file.levels(), file.styles()));
            Page page = picture(composer, WIDTH, HEIGHT);
            assertEquals(WIDTH, page.paper().pixelWidth(), 1);
            assertTrue(page.maps().get(0).frame().width() >= MAP * WIDTH, page.maps().get(0).frame().toString());
            double legend = page.blocks().stream().filter(b -> b.block().layer().equals("legend"))
                    .mapToDouble(b -> b.box().height()).max().orElseThrow();
            assertTrue(legend >= LEGEND * HEIGHT, "legend " + legend);
        }
    }

    /** Names take all of 济源 and much of 焦作: each count is led out by a line of its own. */
    @Test
    void everyCountIsOfOnePrefecture() throws Exception {
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            PageComposer composer = new PageComposer(new MapContent(file.content(), file.levels(), file.styles()));
            AtlasIndex index = file.content().index();
            for (int height : new int[] {768, 900, HEIGHT, 1440}) {
                Page page = picture(composer, height * WIDTH / HEIGHT, height);
                List<DropPlaces.Group> counted = new MapQuery(page.maps().get(0).scenes()).drops(page.map()).groups();
                assertFalse(counted.isEmpty());
                for (DropPlaces.Group group : counted) {
                    assertEquals(1, group.clusters().stream().map(id -> index.prefectureOf(SubjectRef.cluster(id)))
                            .distinct().count(), height + ": " + group);
                }
            }
        }
    }

    private static Page picture(PageComposer composer, int width, int height) throws Exception {
        return composer.picture(new PageSpec(new PageChoice(PageTemplate.MAP, PaperSize.ofPixels(width, height),
                PageChoice.of(PageTemplate.MAP, PaperSize.A4).withPurpose(MapPurpose.PRESENTATION).map(), List.of(),
                EnumSet.of(PagePart.LEGEND, PagePart.SCALE, PagePart.NORTH, PagePart.SOURCES), "", "",
                Optional.empty()), PageText.NONE));
    }
}
