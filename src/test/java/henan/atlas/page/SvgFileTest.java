package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingDetail;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.Lettering;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.SheetFiles;
import henan.atlas.page.file.Tags;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapLayers;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

class SvgFileTest {
    private static final String INKSCAPE = "http://www.inkscape.org/namespaces/inkscape";
    private static final double SCALE = 2;

    @TempDir
    Path folder;

    private static Page page(PageTemplate template) throws AtlasException {
        return InventedPages.composer().compose(InventedPages.pageSpec(template, template.lay(PaperSize.A4)));
    }

    private Document written(Drawing drawing, Lettering letters) throws Exception {
        Path out = folder.resolve(drawing.hashCode() + ".svg");
        SheetFiles.write(List.of(drawing), new DrawingDetail(96, letters), out);
        return SvgPicture.read(out);
    }

    private static List<Element> elements(Document document, String tag) {
        NodeList all = document.getElementsByTagNameNS("*", tag);
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            list.add((Element) all.item(i));
        }
        return list;
    }

    /** Read by another program it is the same picture, whatever letters are; edges may lie half a pixel off. */
    @ParameterizedTest
    @CsvSource({"PROVINCE,TEXT", "THEME,TEXT", "PREFECTURE,TEXT", "CLUSTER,TEXT", "THEME,OUTLINES", "CLUSTER,OUTLINES"})
    void itIsThePagesPicture(PageTemplate template, Lettering letters) throws Exception {
        Page page = page(template);
        BufferedImage wanted = page.picture(SCALE).image();
        BufferedImage found = SvgPicture.of(written(page, letters), wanted.getWidth(), wanted.getHeight(), SCALE);
        int size = 24;
        for (int y = 0; y + size <= wanted.getHeight(); y += size) {
            for (int x = 0; x + size <= wanted.getWidth(); x += size) {
                for (int shift : new int[] {0, 8, 16}) {
                    double off = Math.abs(mean(wanted, x, y, size, shift) - mean(found, x, y, size, shift));
                    assertTrue(off < 12, off + " steps of 255 at " + x + ", " + y);
                }
            }
        }
    }

    /** The mean of a colour in a square. @param shift where it stands in a pixel */
    private static double mean(BufferedImage image, int x, int y, int size, int shift) {
        long sum = 0;
        for (int i = 0; i < size * size; i++) {
            sum += image.getRGB(x + i % size, y + i / size) >> shift & 0xff;
        }
        return sum / (double) (size * size);
    }

    @Test
    void lettersAreTextOfANamedFaceWithOthersToFallBackOn() throws Exception {
        Document svg = written(page(PageTemplate.PREFECTURE), Lettering.TEXT);
        Set<String> words = new HashSet<>();
        elements(svg, "text").forEach(e -> words.add(e.getTextContent()));
        assertTrue(words.containsAll(List.of("沙陂市", "主导产业", "梁口")), words.toString());
        assertTrue(svg.getDocumentElement().getAttribute("font-family").matches("'Noto Sans SC',.*,sans-serif"));
        assertTrue(elements(svg, "text").stream().anyMatch(e -> e.getAttribute("font-family")
                .matches("'Noto Serif SC',.*,serif")));
    }

    @Test
    void wordsWhoseLettersAreSpacedAreOneText() throws Exception {
        Document svg = written(page(PageTemplate.PREFECTURE), Lettering.TEXT);
        Element title = elements(svg, "text").get(0);
        assertEquals("石梁市产业集聚区分布", title.getTextContent());
        assertFalse(title.getAttribute("letter-spacing").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(value = PageTemplate.class, mode = EnumSource.Mode.EXCLUDE, names = "MAP")
    void outlinesNeedNoFaceAndSayTheirWords(PageTemplate template) throws Exception {
        Document svg = written(page(template), Lettering.OUTLINES);
        assertEquals(List.of(), elements(svg, "text"));
        Set<String> words = new HashSet<>();
        elements(svg, "path").forEach(e -> words.add(e.getAttribute("aria-label")));
        elements(svg, "use").forEach(e -> words.add(e.getAttribute("aria-label")));
        assertTrue(words.contains("图例"), words.toString());
    }

    @Test
    void layersAndThingsAreFoundByTheirIdsAndTitled() throws Exception {
        Document svg = written(page(PageTemplate.PREFECTURE), Lettering.TEXT);
        List<String> layers = elements(svg, "g").stream().filter(e -> e.getAttributeNS(INKSCAPE, "groupmode")
                .equals("layer")).map(e -> e.getAttribute("id")).toList();
        assertTrue(layers.containsAll(List.of("paper", "head", "map", "map-prefecture", "map-boundary", "map-seats",
                "map-clusters", "map-names", "map-furniture", "legend", "foot")), layers.toString());
        for (String layer : layers) {
            assertFalse(byId(svg, layer).getAttributeNS(INKSCAPE, "label").isBlank(), layer);
        }
        assertEquals("map", parent(svg, "map-boundary"));
        assertEquals("map-prefecture", parent(svg, "prefecture-419300"));
        assertEquals("石梁市", title(svg, "prefecture-419300"));
        assertEquals("map-clusters", parent(svg, "cluster-shabei"));
        assertEquals("沙陂市产业集聚区", title(svg, "cluster-shabei"));
        assertEquals("map-names", parent(svg, "name-county-419321"));
    }

    @Test
    void pagesOfAVolumeHaveLayersToo() throws Exception {
        for (Path file : AtlasSeriesTest.series().export(folder, DrawingFormat.SVG, DrawingDetail.of(96),
                (done, all, page) -> { }, () -> false)) {
            Document svg = SvgPicture.read(file);
            List<Element> outside = new ArrayList<>();
            for (Node n = svg.getDocumentElement().getFirstChild(); n != null; n = n.getNextSibling()) {
                if (n instanceof Element e && !Set.of("title", "desc", "metadata", "defs").contains(e.getLocalName())
                        && !e.getAttributeNS(INKSCAPE, "groupmode").equals("layer")) {
                    outside.add(e);
                }
            }
            assertEquals(List.of(), outside, file.toString());
        }
    }

    @Test
    void areasOfAThemeArePathsEachByItself() throws Exception {
        Document svg = written(page(PageTemplate.THEME), Lettering.TEXT);
        assertEquals("map-theme-areas", parent(svg, "prefecture-419100"));
        Element area = byId(svg, "prefecture-419100");
        assertEquals("丰禾市", title(svg, "prefecture-419100"));
        assertEquals("#b2502a", ((Element) area.getElementsByTagName("path").item(0)).getAttribute("fill"));
        assertEquals("map-theme-symbols", parent(svg, "value-prefecture-419100"));
    }

    private static Element byId(Document svg, String id) {
        return elements(svg, "*").stream().filter(e -> e.getAttribute("id").equals(id)).findFirst()
                .orElseThrow(() -> new AssertionError("not there: " + id));
    }

    private static String parent(Document svg, String id) {
        return ((Element) byId(svg, id).getParentNode()).getAttribute("id");
    }

    private static String title(Document svg, String id) {
        return byId(svg, id).getElementsByTagName("title").item(0).getTextContent();
    }

    @Test
    void nothingOfTheMapLiesFarBeyondItsFrame() throws Exception {
        Page page = page(PageTemplate.PREFECTURE);
        PixelBox frame = page.mapFrame().grown(48);
        Element map = byId(written(page, Lettering.TEXT), "map");
        NodeList paths = map.getElementsByTagName("path");
        assertTrue(paths.getLength() > 20, "paths: " + paths.getLength());
        for (int i = 0; i < paths.getLength(); i++) {
            Rectangle2D box = SvgPicture.path((Element) paths.item(i), "fill-rule").getBounds2D();
            assertTrue(box.getMinX() > frame.x() && box.getMinY() > frame.y() && box.getMaxX() < frame.maxX()
                    && box.getMaxY() < frame.maxY() + 30, frame + " " + box);
        }
    }

    @Test
    void whatIsPaintedOftenIsHeldOnce() throws Exception {
        Document svg = written(page(PageTemplate.PROVINCE), Lettering.TEXT);
        long symbols = elements(svg, "g").stream().filter(e -> e.getAttribute("id").startsWith("symbol-")).count();
        long uses = elements(svg, "use").stream().filter(e -> e.getAttribute("xlink:href").startsWith("#symbol-"))
                .count();
        assertTrue(symbols > 2 && uses > symbols, symbols + " symbols, used " + uses + " times");
        assertEquals(1, elements(svg, "path").stream().filter(e -> e.getAttribute("d").length() > 200)
                .map(e -> e.getAttribute("d")).sorted().reduce((a, b) -> {
                    assertFalse(a.equals(b), a);
                    return b;
                }).stream().count());
        assertTrue(Files.size(folder.toFile().listFiles()[0].toPath()) < 200_000);
    }

    @Test
    void itSaysWhatItIsAndWhose() throws Exception {
        Document svg = written(page(PageTemplate.PROVINCE), Lettering.TEXT);
        Element root = svg.getDocumentElement();
        assertEquals("zh-CN", root.getAttribute("xml:lang"));
        String title = InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.PROVINCE,
                PaperSize.A4.across())).title();
        assertEquals(title, elements(svg, "title").get(0).getTextContent());
        assertEquals(1, root.getElementsByTagName("dc:title").getLength() - root.getElementsByTagName("cc:Agent")
                .getLength());
        for (String told : new String[] {"dc:creator", "dc:source", "dc:rights", "dc:subject"}) {
            assertFalse(root.getElementsByTagName(told).item(0).getTextContent().isBlank(), told);
        }
        assertTrue(byId(svg, "map").getElementsByTagName("desc").item(0).getTextContent().startsWith("地图，"));
    }

    @Test
    void theSamePageGivesTheSameFile() throws Exception {
        Path one = folder.resolve("one.svg");
        Path other = folder.resolve("other.svg");
        PageExport.write(page(PageTemplate.PROVINCE), one, DrawingDetail.of(96));
        PageExport.write(page(PageTemplate.PROVINCE), other, DrawingDetail.of(96));
        assertEquals(Files.readString(one), Files.readString(other));
    }

    /** Two cells of a row, close to one another. */
    private record Cells() implements Drawing {
        @Override
        public String title() {
            return "";
        }

        @Override
        public PaperSize paper() {
            return PaperSize.A4;
        }

        @Override
        public List<String> paint(Graphics2D g) {
            g.setColor(Color.BLACK);
            g.setFont(new BundledFonts().font(BundledFonts.SANS, false, 10));
            try (Tags.Part cell = Tags.begin(g, Role.CELL)) {
                g.drawString("号", 10, 20);
            }
            try (Tags.Part cell = Tags.begin(g, Role.CELL)) {
                g.drawString("名称", 27, 20);
            }
            g.drawString("在", 10, 40);
            g.drawString("一行里", 27, 40);
            return List.of();
        }

        @Override
        public Picture picture(double density) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void cellsAreTextsOfTheirOwnAndALineIsOne() throws Exception {
        List<Element> texts = elements(written(new Cells(), Lettering.TEXT), "text");
        assertEquals(List.of("号", "名称", "在一行里"), texts.stream().map(Element::getTextContent).toList());
        NodeList spans = texts.get(2).getElementsByTagName("tspan");
        assertEquals("一行里", spans.item(spans.getLength() - 1).getTextContent());
        assertEquals("27", ((Element) spans.item(spans.getLength() - 1)).getAttribute("x"));
    }

    /** What somebody may paste into a title or a note. */
    private record Hostile(String words) implements Drawing {
        @Override
        public String title() {
            return words;
        }

        @Override
        public FileLabel label() {
            return new FileLabel(words, words, words, List.of(words, ""), words, words);
        }

        @Override
        public PaperSize paper() {
            return PaperSize.A4;
        }

        @Override
        public List<String> paint(Graphics2D g) {
            try (MapLayers.Open layer = MapLayers.layer(g, "map", words)) {
                g.setColor(Color.BLACK);
                g.setFont(new BundledFonts().font(BundledFonts.SANS, false, 12));
                g.drawString(words, 10, 20);
            }
            return List.of();
        }

        @Override
        public Picture picture(double density) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void whateverIsWrittenItIsWellFormed() throws Exception {
        for (String words : new String[] {"<script>&amp;\"'</script>]]>--><!--", " 前后　空 ", "长".repeat(200), "",
            "\u0000\u0001\b\t\n\r\u001f\u007f\u0085", "\ud800高\udfff\ufffe\uffff😀𠮷", "\u202e\u2028"}) {
            for (Lettering letters : Lettering.values()) {
                Document svg = written(new Hostile(words), letters);
                if (!words.isEmpty() && letters == Lettering.TEXT) {
                    assertEquals(words.replaceAll("[\\p{Cc}\ufffe\uffff\\p{Cs}]", " "),
                            elements(svg, "text").get(0).getTextContent());
                }
            }
        }
    }
}
