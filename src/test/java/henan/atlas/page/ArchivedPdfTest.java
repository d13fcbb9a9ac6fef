package henan.atlas.page;

import static henan.atlas.page.file.DrawingDetail.PRINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.PdfFile;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** PDFs are what they say: PDF/A-2u, and tagged throughout. */
class ArchivedPdfTest {
    private static final SortedSet<String> NONE = new TreeSet<>();

    @TempDir
    Path folder;

    private Path written(PageTemplate template) throws Exception {
        return written(template, PaperSize.A4);
    }

    private Path written(PageTemplate template, PaperSize paper) throws Exception {
        Path out = folder.resolve(template + ".pdf");
        PageExport.write(InventedPages.composer().compose(InventedPages.pageSpec(template, paper)), out, PRINT);
        return out;
    }

    @Test
    void aLargePageIsToldAsASmallOne() throws Exception {
        List<String> small = tags(written(PageTemplate.PREFECTURE, PaperSize.A4));
        assertEquals(small, tags(written(PageTemplate.PREFECTURE, PaperSize.A3)));
    }

    private static List<String> tags(Path file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return tags(document);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPageOfEveryTemplateIsArchivedAndTagged(PageTemplate template) throws Exception {
        Path out = written(template);
        assertEquals(NONE, PdfCheck.archive(out));
        assertEquals(NONE, PdfCheck.tags(out));
    }

    @Test
    void aVolumeIsToo() throws Exception {
        Path file = AtlasSeriesTest.series().export(folder, DrawingFormat.PDF, PRINT, (done, all, page) -> { },
                () -> false).get(0);
        assertEquals(NONE, PdfCheck.archive(file));
        assertEquals(NONE, PdfCheck.tags(file));
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            List<String> tags = tags(document);
            assertTrue(tags.containsAll(List.of("H1", "TOC", "TOCI", "Link", "L", "LBody", "Figure", "P")),
                    tags::toString);
            assertEquals("市419100，第4页", document.getPage(2).getAnnotations().get(0).getContents());
        }
    }

    @Test
    void aPageSaysWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(PageTemplate.PREFECTURE).toFile())) {
            assertEquals("石梁市产业集聚区分布", document.getDocumentInformation().getTitle());
            assertEquals("虚构省产业集聚图集", document.getDocumentInformation().getAuthor());
            assertTrue(document.getDocumentInformation().getSubject().contains("虚构省 › 省辖市"));
            assertTrue(document.getDocumentInformation().getKeywords().contains("产业集聚区"));
            assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            String xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(xmp.contains("石梁市产业集聚区分布") && xmp.contains("虚构省产业集聚图集")
                    && xmp.contains("<pdfaid:part>2</pdfaid:part>"), xmp);
        }
    }

    @Test
    void itsPartsStandInTheOrderTheyAreRead() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(PageTemplate.PREFECTURE).toFile())) {
            List<String> tags = tags(document);
            List<String> parts = tags.stream().filter(Set.of("H1", "H2", "P", "Figure", "Table")::contains).toList();
            // At the end two references, what the page comes from and its notice.
            assertEquals(List.of("H1", "P", "Figure", "Figure", "H2", "Figure", "H2", "Table", "H2", "P", "P", "P",
                    "P"), parts);
            int head = tags.indexOf("TR");
            assertEquals(List.of("TR", "TH", "TH", "TH", "TH", "TR", "TD", "TD", "TD", "TD"),
                    tags.subList(head, head + 10));
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            int from = 0;
            for (String words : List.of("石梁市产业集聚区分布", "北", "图例", "在全省的位置", "主导产业", "梁口县",
                    "虚构日报的报道", "行政区划以")) {
                assertTrue(text.indexOf(words, from) >= from, words + " after " + from + " in " + text);
                from = text.indexOf(words, from);
            }
        }
    }

    /** A table that goes on in the next column and on the next page is one, and its columns are named once. */
    @Test
    void whatGoesOnIsOnePart() throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            rows.add(List.of("县" + i, "面制品", "企业" + i));
        }
        PageSpec usual = InventedPages.pageSpec(PageTemplate.PREFECTURE, PaperSize.A4);
        Page page = InventedPages.composer().compose(new PageSpec(usual.choice(), new PageText("", "", List.of(
                new PageText.Grid("名单", List.of("县", "产业", "企业"), rows)), "", List.of())));
        assertTrue(page.further().size() > 0);
        Path out = folder.resolve("on.pdf");
        PageExport.write(page, out, PRINT);
        assertEquals(NONE, PdfCheck.archive(out));
        assertEquals(NONE, PdfCheck.tags(out));
        List<String> tags = tags(out);
        assertEquals(1, tags.stream().filter("Table"::equals).count(), tags::toString);
        assertEquals(151, tags.stream().filter("TR"::equals).count());
        assertEquals(3, tags.stream().filter("TH"::equals).count());
    }

    /** Programs that do not heed a clip would show it, and files would be ten times as large. */
    @ParameterizedTest
    @EnumSource
    void nothingIsDrawnBesideThePaper(PageTemplate template) throws Exception {
        try (PDDocument document = Loader.loadPDF(written(template).toFile())) {
            List<Float> numbers = new ArrayList<>();
            int points = 0;
            for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
                if (token instanceof COSNumber number) {
                    numbers.add(number.floatValue());
                } else if (token instanceof Operator operator) {
                    if (Set.of("m", "l", "c").contains(operator.getName())) {
                        for (int i = 0; i < numbers.size(); i += 2) {
                            assertTrue(numbers.get(i) > -1.1 && numbers.get(i) < PaperSize.A4.pixelWidth() + 1.1
                                    && numbers.get(i + 1) > -1.1
                                    && numbers.get(i + 1) < PaperSize.A4.pixelHeight() + 1.1, numbers::toString);
                            points++;
                        }
                    }
                    numbers.clear();
                }
            }
            assertTrue(points > 500, "points: " + points);
        }
    }

    @Test
    void figuresTellWhatTheyShow() throws Exception {
        try (PDDocument document = Loader.loadPDF(written(PageTemplate.PREFECTURE).toFile())) {
            List<String> said = new ArrayList<>();
            figures(document.getDocumentCatalog().getStructureTreeRoot(), said);
            assertEquals(3, said.size(), said::toString);
            assertTrue(said.get(0).contains("比例尺1∶") && said.get(0).contains("石梁"), said.get(0));
            assertTrue(said.get(1).startsWith("图例") && said.get(1).contains("县级行政中心"), said.get(1));
            assertTrue(said.get(2).contains("石梁市"), said.get(2));
        }
    }

    private static void figures(PDStructureNode node, List<String> said) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getStructureType().equals("Figure")) {
                    said.add(element.getAlternateDescription());
                }
                figures(element, said);
            }
        }
    }

    private static List<String> tags(PDDocument document) {
        List<String> tags = new ArrayList<>();
        tags(document.getDocumentCatalog().getStructureTreeRoot(), tags);
        return tags;
    }

    private static void tags(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStructureType());
                tags(element, tags);
            }
        }
    }

    /** A picture nothing is said of. */
    private record Mute(boolean told) implements Drawing {
        @Override
        public String title() {
            return "图";
        }

        @Override
        public PaperSize paper() {
            return PaperSize.A4;
        }

        @Override
        public List<String> paint(Graphics2D g) {
            try (Tags.Part figure = Tags.begin(g, Role.FIGURE, told ? "黑框" : "")) {
                g.setColor(new Color(0, 0, 0, 90));
                g.fill(new Rectangle(10, 10, 50, 50));
            }
            return List.of();
        }

        @Override
        public Picture picture(double density) {
            throw new UnsupportedOperationException();
        }
    }

    private Path mute(boolean told) throws Exception {
        Path out = folder.resolve("mute.pdf");
        Mute drawing = new Mute(told);
        try (PdfFile file = new PdfFile(drawing.label()); OutputStream to = Files.newOutputStream(out)) {
            file.add(drawing);
            file.save(to);
        }
        return out;
    }

    @Test
    void theCheckNoticesAFigureNothingIsSaidOf() throws Exception {
        assertEquals(NONE, PdfCheck.tags(mute(true)));
        assertFalse(PdfCheck.tags(mute(false)).isEmpty());
    }

    @Test
    void theCheckNoticesWhatAnArchiveCannotKeep() throws Exception {
        Path whole = mute(true);
        assertEquals(NONE, PdfCheck.archive(whole));
        Path spoilt = folder.resolve("spoilt.pdf");
        try (PDDocument document = Loader.loadPDF(whole.toFile())) {
            document.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS);
            document.save(spoilt.toFile());
        }
        assertFalse(PdfCheck.archive(spoilt).isEmpty());
    }

    @Test
    void aLetterNoFaceHasDoesNotStopAFile() throws Exception {
        PageText text = new PageText("中国产业", "", List.of(new PageText.Paragraphs("案", List.of("有\uD83D\uDE00字"))), "",
                List.of());
        Path out = folder.resolve("letter.pdf");
        try (PdfFile file = new PdfFile(mapless(text).label()); OutputStream to = Files.newOutputStream(out)) {
            file.add(mapless(text));
            file.save(to);
        }
        assertEquals(NONE, PdfCheck.archive(out));
    }

    private static Page mapless(PageText text) throws AtlasException {
        return InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.PROVINCE, PaperSize.A4,
                SubjectRef.PROVINCE, text));
    }
}
