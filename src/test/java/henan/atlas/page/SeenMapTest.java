package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.Legend;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeenMapTest {
    private final AtlasSnapshot content = InventedProvince.content();
    private final MapScenes scenes = InventedMap.scenes(InventedMap.content());

    private Page page(int width, int height, Optional<SubjectRef> selected) throws Exception {
        return page(width, height, selected, 0);
    }

    @TempDir
    private Path folder;

    private SeenOver over = SeenOver.NOTHING;

    private Page page(int width, int height, Optional<SubjectRef> selected, double least) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), width,
                height, Viewport.Margins.all(20));
        MapSpec seen = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of("hexin_gx", "lingdong"), List.of(), true)
                .withRivers(true).withLeastType(least);
        return new SeenMap(scenes, content).page(seen, selected.stream().toList(), over,
                new MapHeading("装备制造产业集聚区分布", "2013年末　2个"), LegendWording.BOOK);
    }

    /** In the window what lies about a place that is selected keeps its colours; what marks it is drawn over it. */
    @Test
    void whatLiesAboutWhatIsSelectedLooksAsItDid() throws Exception {
        BufferedImage bare = painted(page(700, 500, Optional.empty()));
        Page chosen = page(700, 500, Optional.of(SubjectRef.cluster("lingdong")));
        BufferedImage with = painted(chosen);
        PixelBox frame = chosen.mapFrame();
        PixelPoint drop = new MapQuery(scenes).clusterPixel(chosen.map(), "lingdong").orElseThrow();
        int other = 0;
        int red = 0;
        for (int y = (int) frame.y() + 1; y < frame.maxY() - 1; y++) {
            for (int x = (int) frame.x() + 1; x < frame.maxX() - 1; x++) {
                boolean differs = bare.getRGB(x, y) != with.getRGB(x, y);
                other += differs ? 1 : 0;
                red += differs && (with.getRGB(x, y) & 0xFFFFFF) == new MapSymbols(scenes).selectionColor("book")
                        ? 1 : 0;
            }
        }
        assertTrue(other < frame.width() * frame.height() / 20, "pixels that differ: " + other);
        assertTrue(red > 50, "pixels of the county's outline: " + red);
        int x = (int) Math.round(frame.x() + drop.x());
        int y = (int) Math.round(frame.y() + drop.y());
        int above = (int) Math.ceil(1.3 * new MapQuery(scenes).dropHeight(chosen.map()));
        assertNotEquals(bare.getRGB(x, y - above), with.getRGB(x, y - above), "the drop is larger");
        assertTrue(words(chosen).contains("所选集聚区"), words(chosen));
    }

    /** What is measured and what an area is today lie over the map, and the legend tells of the latter. */
    @Test
    void whatAPersonLaidOverTheMapGoesWithIt() throws Exception {
        Page bare = page(700, 500, Optional.empty());
        PixelPoint from = new PixelPoint(120, 90);
        PixelPoint to = new PixelPoint(520, 90);
        float[][] rings = new MapQuery(scenes).outline(SubjectRef.prefecture("419100"),
                bare.maps().get(0).spec().viewport());
        over = new SeenOver(rings, "今丰禾市范围", Optional.of(new SeenOver.Way(List.of(from, to), false,
                List.of(new SeenOver.Figure("约221千米", new PixelPoint(320, 90))), 12)));
        Page with = page(700, 500, Optional.empty());
        assertTrue(words(with).contains("今丰禾市范围"), words(with));
        BufferedImage one = painted(bare);
        BufferedImage other = painted(with);
        PixelBox frame = with.maps().get(0).frame();
        for (double part : new double[] {0.1, 0.3, 0.8}) {
            int x = (int) Math.round(frame.x() + from.x() + part * (to.x() - from.x()));
            int y = (int) Math.round(frame.y() + from.y());
            assertNotEquals(one.getRGB(x, y), other.getRGB(x, y), "the line at " + part);
        }
        int dashes = 0;
        for (int y = (int) frame.y(); y < frame.maxY(); y++) {
            for (int x = (int) frame.x(); x < frame.maxX(); x++) {
                dashes += (other.getRGB(x, y) & 0xFFFFFF) == 0x1D4F8F ? 1 : 0;
            }
        }
        assertTrue(dashes > 50, "dashes of today: " + dashes);
    }

    private static BufferedImage painted(Page page) throws Exception {
        BufferedImage image = new BufferedImage((int) (page.paper().width() * PaperSize.PIXELS),
                (int) (page.paper().height() * PaperSize.PIXELS), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        page.paint(g);
        g.dispose();
        return image;
    }

    private static String words(Page page) {
        return page.blocks().stream().map(b -> b.block().wording()).collect(Collectors.joining("\n"));
    }

    @Test
    void theMapIsTheOneThatIsSeenWithHeadingLegendCreditAndMark() throws Exception {
        Page page = page(700, 500, Optional.of(SubjectRef.prefecture("419100")));
        assertEquals(Set.of("hexin_gx", "lingdong"), page.map().clusters());
        assertEquals(Optional.empty(), page.map().subject(), "nothing about it is veiled");
        assertEquals(new PixelBox(page.mapFrame().x(), page.mapFrame().y(), 700, 500), page.mapFrame());
        String words = words(page);
        for (String said : List.of("装备制造产业集聚区分布", "2013年末　2个", "虚构的界线", "虚构的河流", "内部资料", "装备制造",
                "所选范围")) {
            assertTrue(words.contains(said), said + " in " + words);
        }
        assertTrue(!words.contains("审图号："), words);
    }

    @Test
    void itsScaleReadsAsTheWindowsDoes() throws Exception {
        Page page = page(700, 500, Optional.empty());
        double scale = page.scaleDenominator();
        assertTrue(Math.abs(scale - Math.rint(scale / 10_000) * 10_000) > 500, "not round by itself: " + scale);
        Path file = folder.resolve("seen.svg");
        DrawingFormat.of(file).write(page, DrawingDetail.of(96), file);
        String written = Files.readString(file);
        assertTrue(written.contains(ScaleText.of(scale)), ScaleText.of(scale));
        assertTrue(!written.contains(ScaleText.exactly(scale)), ScaleText.exactly(scale));
    }

    private static double legendHeight(Page page) {
        return page.blocks().stream().filter(b -> b.block().name().equals(
                Messages.of("page").get("legend.title"))).findFirst().orElseThrow().box()
                .height();
    }

    @Test
    void beforeARoomTheLegendIsAsLargeAsTheWindowsIs() throws Exception {
        double usual = legendHeight(page(1600, 900, Optional.empty()));
        double factor = 24 / Legend.SMALLEST_LETTERS;
        double larger = legendHeight(page(1600, 900, Optional.empty(), 24));
        assertTrue(larger >= usual * factor - 1, larger + " and " + usual);
    }

    @Test
    void nothingLiesOverAnotherAndAllLiesOnThePaper() throws Exception {
        for (int width : new int[] {300, 500, 900, 1600}) {
            Page page = page(width, width * 3 / 4, Optional.empty());
            List<PixelBox> boxes = new ArrayList<>(page.blocks().stream().map(Block.Placed::box).toList());
            boxes.add(page.mapFrame());
            PixelBox paper = new PixelBox(0, 0, page.paper().pixelWidth(), page.paper().pixelHeight());
            for (int i = 0; i < boxes.size(); i++) {
                assertTrue(paper.encloses(boxes.get(i)), boxes.get(i) + " on " + paper);
                for (int j = 0; j < i; j++) {
                    assertTrue(!boxes.get(i).intersects(boxes.get(j)), boxes.get(i) + " over " + boxes.get(j));
                }
            }
        }
    }
}
