package henan.atlas.handout.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.handout.SheetFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back by another's program. */
class SheetFilesTest {
    private static final List<String> HOSTILE = List.of("=1+1", "+86", "-5", "@SUM(A1)", "\t=1", "＝1",
            "_x0041_", "a\"b,c\r\nd", "<&>\u0001\uFFFE", "𠮷㐂", "'quoted", " x ");

    @TempDir
    private Path folder;

    @Test
    void numbersDaysAndTextsKeepTheirType() throws Exception {
        DataSheet sheet = DataSheet.of("表", List.of(SheetColumn.text("名称"),
                new SheetColumn("从业人员（万人）", SheetColumn.Kind.NUMBER, ""),
                new SheetColumn("年份", SheetColumn.Kind.YEAR, ""), new SheetColumn("日期", SheetColumn.Kind.DATE, "")),
                List.of(List.of(CellValue.of("民权"), new CellValue.Amount(new BigDecimal("-1234.50")),
                        CellValue.of(2013), new CellValue.Day(LocalDate.of(2013, 12, 31))),
                        List.of(new CellValue.Link("书", "https://example.org/?a=1&b=2"), CellValue.of("未载"),
                                CellValue.BLANK, CellValue.BLANK)));
        try (XSSFWorkbook read = read(new SheetBook("题", List.of(sheet)))) {
            XSSFSheet first = read.getSheetAt(0);
            Cell number = first.getRow(1).getCell(1);
            assertEquals(CellType.NUMERIC, number.getCellType());
            assertEquals(-1234.5, number.getNumericCellValue());
            assertEquals("#,##0.00", number.getCellStyle().getDataFormatString());
            assertEquals("0", first.getRow(1).getCell(2).getCellStyle().getDataFormatString());
            assertEquals(LocalDate.of(2013, 12, 31),
                    first.getRow(1).getCell(3).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("未载", first.getRow(2).getCell(1).getStringCellValue());
            assertEquals("书", first.getRow(2).getCell(0).getStringCellValue());
            assertEquals("https://example.org/?a=1&b=2", first.getRow(2).getCell(0).getHyperlink().getAddress());
            assertTrue(first.getRow(2).getCell(3) == null || first.getRow(2).getCell(3).toString().isEmpty());
            assertEquals(1, first.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(first.getPaneInformation().isFreezePane());
            assertEquals("A1:D3", first.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(first.getColumnWidth(1) >= 16 * 256, "room for eight Chinese characters");
            assertEquals("题", read.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void noTextIsAFormulaAndAllComeBack() throws Exception {
        try (XSSFWorkbook read = read(new SheetBook("", List.of(hostile())))) {
            Sheet sheet = read.getSheetAt(0);
            for (int i = 0; i < HOSTILE.size(); i++) {
                Cell cell = sheet.getRow(i + 1).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(HOSTILE.get(i).replaceAll("[\\t\\r\u0001\uFFFE]", " "), cell.getStringCellValue());
                assertEquals("@", cell.getCellStyle().getDataFormatString(), "stays text when it is edited");
            }
        }
    }

    @Test
    void aTextTooLongForACellSaysSo() throws Exception {
        String longest = IntStream.range(0x20000, 0x20000 + 20_000).mapToObj(Character::toString)
                .collect(Collectors.joining());
        try (XSSFWorkbook read = read(new SheetBook("", List.of(one(longest))))) {
            String cell = read.getSheetAt(0).getRow(1).getCell(0).getStringCellValue();
            assertTrue(cell.length() <= XlsxFile.LONGEST_TEXT && cell.length() > XlsxFile.LONGEST_TEXT - 3, cell);
            assertTrue(cell.endsWith("…") && longest.startsWith(cell.substring(0, cell.length() - 1)));
            assertTrue(Character.isLowSurrogate(cell.charAt(cell.length() - 2)), "no half letter");
        }
    }

    @Test
    void sheetsHaveNamesThatProgramsTake() {
        String longName = "产业集聚区".repeat(8);
        List<String> names = SheetNames.of(List.of("a/b:[c]*?\\", "A_b__c____", "", "'q'", longName, longName,
                "History", "a".repeat(30) + "𠮷"));
        assertEquals("a_b__c____", names.get(0));
        assertEquals("A_b__c____ (2)", names.get(1), "names differ by more than capitals");
        assertEquals("_", names.get(2));
        assertEquals("q", names.get(3));
        assertEquals(longName.substring(0, 31), names.get(4));
        assertEquals(longName.substring(0, 27) + " (2)", names.get(5));
        assertEquals("History (2)", names.get(6));
        assertEquals("a".repeat(30), names.get(7));
    }

    @Test
    void hostileNamesOfSheetsOpen() throws Exception {
        List<String> wanted = List.of("a/b", "x".repeat(40), "x".repeat(40), "", "<&>\"'");
        try (XSSFWorkbook read = read(new SheetBook("", wanted.stream().map(name -> DataSheet.of(name,
                List.of(SheetColumn.text("a")), List.of())).toList()))) {
            assertEquals(SheetNames.of(wanted),
                    IntStream.range(0, wanted.size()).mapToObj(read::getSheetName).toList());
        }
    }

    @Test
    void whatColumnsMeanIsASheet() throws Exception {
        DataSheet sheet = DataSheet.of("表", List.of(SheetColumn.text("名称").meaning("书中的名称")), List.of());
        try (XSSFWorkbook read = read(new SheetBook("", List.of(sheet)).explained(List.of("未载不等于零")))) {
            assertEquals("书中的名称", read.getSheetAt(1).getRow(1).getCell(2).getStringCellValue());
            assertEquals("未载不等于零", read.getSheetAt(1).getRow(2).getCell(2).getStringCellValue());
        }
    }

    @Test
    void csvIsQuotedMarkedAndHarmless() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(CsvFile.UTF_8.write(new SheetBook("", List.of(hostile())), out, () -> false));
        String text = out.toString(StandardCharsets.UTF_8);
        assertTrue(text.startsWith("\uFEFF=名\r\n".replace("=", "'=")), text);
        for (String line : List.of("'=1+1", "'+86", "'-5", "'@SUM(A1)", "'\t=1", "'＝1", "\"a\"\"b,c\r\nd\"", "𠮷㐂")) {
            assertTrue(text.contains("\r\n" + line + "\r\n"), line);
        }
        ByteArrayOutputStream number = new ByteArrayOutputStream();
        CsvFile.UTF_8.write(new SheetBook("", List.of(DataSheet.of("", List.of(SheetColumn.text("a")),
                List.of(List.of(CellValue.of(-5)))))), number, () -> false);
        assertEquals("\uFEFFa\r\n-5\r\n", number.toString(StandardCharsets.UTF_8));
    }

    /** Told as what it is, whatever stands between. */
    @Test
    void aFullDiskIsNoFaultOfTheProgram() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        SheetBook large = new SheetBook("", List.of(DataSheet.of("", List.of(SheetColumn.text("a")),
                Collections.nCopies(50_000, List.of(CellValue.of("郑州高新技术产业集聚区"))))));
        assertEquals("No space left on device", assertThrows(IOException.class,
                () -> CsvFile.UTF_8.write(large, full, () -> false)).getMessage());
    }

    @Test
    void gb18030HoldsEveryLetter() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile.GB18030.write(new SheetBook("", List.of(one("𠮷㐂é漯—①"))), out, () -> false);
        assertEquals("名\r\n𠮷㐂é漯—①\r\n", out.toString(Charset.forName("GB18030")));
    }

    @Test
    void tooManyRowsAreRefusedBeforeAnythingIsWritten() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        DataSheet sheet = new DataSheet("", List.of(SheetColumn.text("a")), XlsxFile.MOST_ROWS, () -> {
            asked.incrementAndGet();
            return Stream.<List<CellValue>>empty().iterator();
        });
        Path file = Files.writeString(folder.resolve("t.xlsx"), "old");
        AtlasException told = assertThrows(AtlasException.class,
                () -> SheetFormat.XLSX.write(new SheetBook("", List.of(sheet)), file, () -> false));
        assertTrue(told.getMessage().contains("1,048,575") || told.getMessage().contains("1048575"),
                told.getMessage());
        assertEquals(0, asked.get());
        assertLeft(file);
    }

    @Test
    void whatIsCancelledLeavesWhatWasThere() throws Exception {
        for (SheetFormat format : SheetFormat.values()) {
            Path file = Files.writeString(folder.resolve("t.any"), "old");
            AtomicInteger rows = new AtomicInteger();
            assertFalse(format.write(new SheetBook("", List.of(hostile())), file, () -> rows.incrementAndGet() > 3));
            assertLeft(file);
        }
    }

    @Test
    void theEndingSaysTheFormat() {
        assertEquals(SheetFormat.XLSX, SheetFormat.of(Path.of("a.XLSX")).orElseThrow());
        assertEquals(SheetFormat.CSV, SheetFormat.of(Path.of("a.b.csv")).orElseThrow());
        assertTrue(SheetFormat.of(Path.of("csv")).isEmpty());
    }

    private void assertLeft(Path file) throws IOException {
        assertEquals("old", Files.readString(file));
        try (Stream<Path> there = Files.list(folder)) {
            assertEquals(List.of(file), there.toList());
        }
    }

    private static DataSheet hostile() {
        return DataSheet.of("h", List.of(SheetColumn.text("=名")),
                HOSTILE.stream().map(words -> List.of(CellValue.of(words))).toList());
    }

    private static DataSheet one(String words) {
        return DataSheet.of("h", List.of(SheetColumn.text("名")), List.of(List.of(CellValue.of(words))));
    }

    private static XSSFWorkbook read(SheetBook book) throws IOException, AtlasException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertTrue(XlsxFile.write(book, out, () -> false));
        XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        assertNotNull(read.getSheetAt(0));
        return read;
    }
}
