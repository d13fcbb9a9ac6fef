package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import henan.atlas.render.SelectedTogether;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private Map<String, Integer> numbers = Map.of();

    private Page page(int width, int height, Optional<SubjectRef> selected, double least) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), width,
                height, Viewport.Margins.all(20));
        MapSpec seen = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of("hexin_gx", "lingdong"), List.of(), true)
                .withRivers(true).withLeastType(least).withNumbers(numbers);
        return new SeenMap(scenes, content).page(seen, selected.stream().toList(), over,
                new MapHeading("装备制造产业集聚区分布", "2013年末　2个"), LegendWording.BOOK);
    }

    /** What is listed beside the map has its numbers in the copy too, and the legend says what they are. */
    @Test
    void numbersOfAListGoWithIt() throws Exception {
        assertFalse(words(page(700, 500, Optional.empty())).contains("表中序号"));
        numbers = Map.of("hexin_gx", 7, "lingdong", 12);
        Page with = page(700, 500, Optional.empty());
        assertTrue(words(with).contains("表中序号"), words(with));
        assertEquals(numbers.keySet(), new MapQuery(scenes).numbered(with.map()));
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

    /** Those selected together are ringed, their counties outlined, and the legend tells of them once. */
    @Test
    void whatIsSelectedTogetherGoesWithIt() throws Exception {
        Page bare = page(700, 500, Optional.empty());
        SelectedTogether both = SelectedTogether.of(List.of(SubjectRef.cluster("hexin_gx"),
                SubjectRef.cluster("lingdong")), content.index());
        over = new SeenOver(new float[0][], "", Optional.empty(), both, Optional.empty());
        Page with = page(700, 500, Optional.empty());
        assertEquals(2, words(with).split("已选2个所在县市", -1).length, words(with));
        assertFalse(words(bare).contains("已选"), words(bare));
        BufferedImage one = painted(bare);
        BufferedImage other = painted(with);
        int color = new MapSymbols(scenes).selectionColor("book");
        PixelBox frame = with.mapFrame();
        for (String id : List.of("hexin_gx", "lingdong")) {
            PixelPoint drop = new MapQuery(scenes).clusterPixel(with.map(), id).orElseThrow();
            int x0 = (int) Math.round(frame.x() + drop.x());
            int y0 = (int) Math.round(frame.y() + drop.y());
            int ring = 0;
            for (int y = y0 - 30; y < y0; y++) {
                for (int x = x0 - 15; x < x0 + 15; x++) {
                    ring += (other.getRGB(x, y) & 0xFFFFFF) == color && (one.getRGB(x, y) & 0xFFFFFF) != color ? 1 : 0;
                }
            }
            assertTrue(ring > 10, id + ": " + ring + " pixels of its ring");
        }
        Page looked = page(700, 500, Optional.of(SubjectRef.cluster("lingdong")));
        assertTrue(words(looked).contains("正在看的集聚区") && !words(looked).contains("所选集聚区"), words(looked));
    }

    @Test
    void theCircleGoesWithItAndItsWordsStandWhereItIsSeen() throws Exception {
        Page bare = page(700, 500, Optional.empty());
        Viewport view = bare.map().viewport();
        float[] ring = new float[2 * 180];
        for (int i = 0; i < 180; i++) {
            ring[2 * i] = (float) view.toGroundX(350 + 120 * Math.sin(Math.toRadians(2 * i)));
            ring[2 * i + 1] = (float) view.toGroundY(250 - 120 * Math.cos(Math.toRadians(2 * i)));
        }
        over = new SeenOver(new float[0][], "", Optional.empty(), SelectedTogether.of(List.of(), content.index()),
                Optional.of(new SeenOver.Circle(ring, "岭东区周围40千米")));
        BufferedImage one = painted(bare);
        BufferedImage other = painted(page(700, 500, Optional.empty()));
        PixelBox frame = bare.mapFrame();
        int drawn = 0;
        for (int i = 0; i < 360; i++) {
            int x = (int) Math.round(frame.x() + 350 + 120 * Math.sin(Math.toRadians(i)));
            int y = (int) Math.round(frame.y() + 250 - 120 * Math.cos(Math.toRadians(i)));
            drawn += one.getRGB(x, y) != other.getRGB(x, y) ? 1 : 0;
        }
        assertTrue(drawn > 300, drawn + " of 360 points");
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
