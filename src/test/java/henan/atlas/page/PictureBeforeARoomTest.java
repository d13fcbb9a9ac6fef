package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.MapPurpose;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.MapContent;
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
            Page page = composer.picture(new PageSpec(new PageChoice(PageTemplate.MAP,
                    PaperSize.ofPixels(WIDTH, HEIGHT),
                    PageChoice.of(PageTemplate.MAP, PaperSize.A4).withPurpose(MapPurpose.PRESENTATION).map(), List.of(),
                    EnumSet.of(PagePart.LEGEND, PagePart.SCALE, PagePart.NORTH, PagePart.SOURCES), "", "",
                    Optional.empty()), PageText.NONE));
            assertEquals(WIDTH, page.paper().pixelWidth(), 1);
            assertTrue(page.maps().get(0).frame().width() >= MAP * WIDTH, page.maps().get(0).frame().toString());
            double legend = page.blocks().stream().filter(b -> b.block().layer().equals("legend"))
                    .mapToDouble(b -> b.box().height()).max().orElseThrow();
            assertTrue(legend >= LEGEND * HEIGHT, "legend " + legend);
        }
    }
}
