package henan.atlas.handout.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.handout.DocumentFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back by another's program. */
class DocumentFilesTest {
    private static final String HOSTILE = "<a> & *b* _c_ `d` [e](f) | # ~g~ \\ 1. ** \u0001\uFFFE 𠮷";

    @TempDir
    private Path folder;

    @Test
    void headingsAreHeadingsAndWordsComeBack() throws IOException {
        try (XWPFDocument read = read(document())) {
            List<XWPFParagraph> paragraphs = read.getParagraphs();
            assertEquals(List.of("Heading1", "Heading2", "Normal", "Remark", "TableText"),
                    paragraphs.stream().map(XWPFParagraph::getStyle).toList());
            assertTrue(paragraphs.stream().allMatch(each -> read.getStyles().styleExist(each.getStyle())));
            assertEquals("heading 1", read.getStyles().getStyle("Heading1").getName());
            assertEquals("题", paragraphs.get(0).getText());
            assertEquals(HOSTILE.replaceAll("[\u0001\uFFFE]", " "), paragraphs.get(1).getText());
            assertEquals("题", read.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void aSourceIsOneNoteHoweverOftenItIsReferredTo() throws IOException {
        try (XWPFDocument read = read(document())) {
            List<String> notes = read.getFootnotes().stream().filter(each -> each.getId().intValue() > 0)
                    .map(XWPFFootnote::getParagraphs).map(each -> each.get(0).getText().strip()).toList();
            assertEquals(List.of("后一个出处", "前一个出处"), notes, "in the order of the text");
            String first = read.getParagraphs().get(2).getCTP().xmlText();
            assertTrue(first.indexOf("footnoteReference") >= 0 && first.contains("note1"), first);
            assertTrue(first.contains(">,<"), "two marks are not one number");
            XWPFTable table = read.getTables().get(0);
            String cell = table.getRow(1).getCell(1).getCTTc().xmlText();
            assertTrue(cell.contains("NOTEREF note1"), cell);
            assertFalse(cell.contains("footnoteReference "), cell);
        }
    }

    @Test
    void tablesRepeatTheirHeaderAndSheetsAreNumbered() throws IOException {
        try (XWPFDocument read = read(document())) {
            XWPFTable table = read.getTables().get(0);
            assertTrue(table.getRow(0).isRepeatHeader());
            assertEquals("甲|乙", table.getRow(0).getCell(0).getText() + "|" + table.getRow(0).getCell(1).getText());
            assertTrue(read.getFooterList().get(0).getParagraphs().get(0).getCTP().xmlText().contains("PAGE"));
            assertEquals(11906, ((Number) read.getDocument().getBody().getSectPr().getPgSz().getW()).intValue());
        }
    }

    /** Six places beside what rows are called: across, and the first column wide enough for that. */
    @Test
    void manyColumnsLieAcross() throws IOException {
        List<String> header = List.of("项目", "甲", "乙", "丙", "丁", "戊", "己");
        Document wide = new Document("题", Locale.CHINESE, List.of(new DocumentPart.Table(
                List.of(1, 9, 9, 9, 9, 9, 9), header, List.of())), List.of());
        try (XWPFDocument read = read(wide)) {
            assertEquals(16838, ((Number) read.getDocument().getBody().getSectPr().getPgSz().getW()).intValue());
            List<Integer> widths = read.getTables().get(0).getCTTbl().getTblGrid().getGridColList().stream()
                    .map(column -> ((Number) column.getW()).intValue()).toList();
            assertTrue(widths.get(0) >= 1200, widths.toString());
            assertTrue(widths.stream().mapToInt(Integer::intValue).sum() <= 16838 - 2 * 1304, widths.toString());
        }
    }

    @Test
    void noSignInWordsMeansAnythingInMarkdown() throws IOException {
        String text = markdown(document());
        Node heading = Parser.builder().build().parse(text).getFirstChild().getNext();
        assertEquals(2, ((Heading) heading).getLevel());
        assertEquals(HOSTILE, rendered(heading));
        for (String line : List.of("# a", "- a", "+ a", "1. a", "12) a", "> a", "===", "---", "***", "| a |",
                "    - a")) {
            Node node = Parser.builder().build().parse(markdown(new Document("题", Locale.CHINESE,
                    List.of(DocumentPart.Paragraph.of("甲\n" + line), DocumentPart.Paragraph.of(line)), List.of())))
                    .getFirstChild().getNext();
            assertTrue(node instanceof Paragraph && node.getNext() instanceof Paragraph, line);
            assertEquals(line.strip(), rendered(node.getNext()), line);
        }
        assertTrue(text.contains("| 丙 | 丁[^2] |") && text.contains("\n[^1]: 前一个出处\n[^2]: 后一个出处\n"), text);
        assertFalse(text.contains("[^3]"), "a note nobody refers to");
    }

    @Test
    void whatIsCancelledLeavesWhatWasThere() throws Exception {
        for (DocumentFormat format : DocumentFormat.values()) {
            Path file = Files.writeString(folder.resolve("t.any"), "old");
            assertFalse(format.write(document(), file, () -> true));
            assertEquals("old", Files.readString(file));
            try (Stream<Path> there = Files.list(folder)) {
                assertEquals(List.of(file), there.toList());
            }
        }
        assertEquals(DocumentFormat.MD, DocumentFormat.of(Path.of("a.md")).orElseThrow());
        assertEquals(DocumentFormat.DOCX, DocumentFormat.of(Path.of("a.DocX")).orElseThrow());
        assertTrue(DocumentFormat.of(Path.of("a.doc")).isEmpty());
    }

    private static Document document() {
        return new Document("题", Locale.CHINESE, List.of(new DocumentPart.Heading(2, HOSTILE),
                new DocumentPart.Paragraph(List.of(new DocumentRun.Words("话", true), new DocumentRun.NoteMark(2),
                        new DocumentRun.NoteMark(1)), false),
                DocumentPart.Paragraph.remark("说明"),
                new DocumentPart.Table(List.of(1, 2), List.of("甲", "乙"), List.of(List.of(
                        List.of(new DocumentRun.Words("丙")),
                        List.of(new DocumentRun.Words("丁"), new DocumentRun.NoteMark(2)))))),
                List.of("前一个出处", "后一个出处", "没有引用的"));
    }

    private static String rendered(Node node) {
        return TextContentRenderer.builder().build().render(node).strip();
    }

    private static String markdown(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MarkdownFile.write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static XWPFDocument read(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(DocxFile.write(document, out, () -> false));
        return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
    }
}
