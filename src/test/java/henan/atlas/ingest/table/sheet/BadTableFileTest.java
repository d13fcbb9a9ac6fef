package henan.atlas.ingest.table.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of strangers are read as they are, or refused in one sentence with what to do. */
class BadTableFileTest {
    private static final String WORKBOOK = "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
            + "relationships'><sheets><sheet name='a' r:id='r1'/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships><Relationship Id='r1' Target='worksheets/sheet1.xml'/></Relationships>";

    @TempDir
    private Path folder;

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("表");
            sheet.createRow(0).createCell(0).setCellValue("题");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.createRow(2).createCell(1).setCellValue(0.1 + 0.2);
            sheet.getRow(2).setZeroHeight(true);
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            CellStyle percent = book.createCellStyle();
            percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
            sheet.getRow(2).createCell(2).setCellValue(41639);
            sheet.getRow(2).getCell(2).setCellStyle(day);
            sheet.getRow(2).createCell(3).setCellValue(0.125);
            sheet.getRow(2).getCell(3).setCellStyle(percent);
            sheet.getRow(2).createCell(4).setCellFormula("1/0");
            sheet.getRow(2).createCell(5).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.write(out);
            return out.toByteArray();
        }
    }

    /** A workbook of these parts. */
    private Path zipped(String... parts) throws IOException {
        Path file = folder.resolve("made.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static void refused(Path file, String word) {
        String sentence = assertThrows(AtlasException.class, () -> BookReader.read(file)).getMessage();
        assertTrue(sentence.contains(word) && sentence.contains("请"), sentence);
    }

    @Test
    void aWorkbookOfAnothersProgramIsReadAsItStands() throws Exception {
        ReadSheet sheet = BookReader.read(file("a.xlsx", workbook())).first();
        assertEquals(List.of(1, 3), sheet.rows().stream().map(ReadRow::number).toList());
        assertEquals(List.of(new ReadSheet.Area(1, 0, 1, 3)), sheet.merged());
        ReadRow row = sheet.rows().get(1);
        assertTrue(row.hidden());
        assertEquals(List.of(ReadCell.BLANK, new ReadCell(ReadCell.Kind.NUMBER, "0.3", false, false),
                new ReadCell(ReadCell.Kind.DAY, "2013-12-31", false, false),
                new ReadCell(ReadCell.Kind.NUMBER, "12.5", true, false),
                new ReadCell(ReadCell.Kind.FAULT, "#DIV/0!", false, true),
                new ReadCell(ReadCell.Kind.NUMBER, "2", false, true)), row.cells());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void textIsReadInWhateverItIsWritten(String charset) throws Exception {
        String text = "集聚区名称,从业人员（万人）\r\n民权县产业集聚区,\"1,234.5\"\r\n偃师市产业集聚区,2\r\n";
        ReadBook book = BookReader.read(file("a.csv", text.getBytes(Charset.forName(charset))));
        assertEquals("民权县产业集聚区", book.first().rows().get(1).cell(0).text());
        assertEquals("1,234.5", book.first().rows().get(1).cell(1).text());
        assertEquals(charset.startsWith("GB") ? "GB18030" : charset.substring(0, charset.indexOf('-') + 1)
                + (charset.startsWith("UTF-8") ? "8" : "16"), book.encoding());
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void cellsArePartedByWhatPartsThem(String separator) throws Exception {
        ReadBook book = BookReader.read(file("a.txt", String.join("\n", "甲" + separator + "乙",
                "\"1,2\"" + separator + "3").getBytes(StandardCharsets.UTF_8)));
        assertEquals(separator, book.separator());
        assertEquals("1,2", book.first().rows().get(1).cell(0).text());
    }

    @Test
    void whatIsNoTableIsTold() throws Exception {
        refused(file("a.csv", new byte[0]), "没有内容");
        refused(file("a.csv", "\r\n , ,\r\n".getBytes(StandardCharsets.UTF_8)), "没有内容");
        refused(file("a.csv", new byte[] {'M', 'Z', 0, 1, 2, 3, 0, 0, 9}), "不是表格");
        refused(file("a.xlsx", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), "不是表格");
        refused(zipped("word/document.xml", "<a/>"), "不是表格");
        refused(folder.resolve("none.xlsx"), "没有找到");
        refused(folder, "不是一份表");
    }

    @Test
    void aTruncatedWorkbookIsTold() throws Exception {
        byte[] whole = workbook();
        for (int length : new int[] {10, whole.length / 2, whole.length - 30}) {
            refused(file("a.xlsx", Arrays.copyOf(whole, length)), "不完整或已损坏");
        }
        refused(zipped("xl/workbook.xml", "<workbook><sheets>"), "不完整或已损坏");
        refused(zipped("xl/workbook.xml", WORKBOOK, "xl/_rels/workbook.xml.rels", RELATIONS), "不完整或已损坏");
    }

    @Test
    void aLockedOneAndAnOldOneAreToldApart() throws Exception {
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("密码");
            try (OutputStream inside = encryptor.getDataStream(container)) {
                inside.write(workbook());
            }
            container.writeFilesystem(out);
        }
        refused(locked, "密码");
        Path old = folder.resolve("old.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(old)) {
            book.createSheet().createRow(0).createCell(0).setCellValue("甲");
            book.write(out);
        }
        refused(old, "另存为");
    }

    @Test
    void aZipBombIsNotUnpacked() throws Exception {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write(WORKBOOK.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/_rels/workbook.xml.rels"));
            zip.write(RELATIONS.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] blank = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (long i = 0; i <= SheetBounds.MOST_UNPACKED; i += blank.length) {
                zip.write(blank);
            }
        }
        refused(file, "解开后超过");
    }

    @Test
    void entitiesOfADocumentTypeAreNotRead() throws Exception {
        refused(zipped("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/hostname'>]>"
                + WORKBOOK.replace("name='a'", "name='&b;'")), "损坏");
    }

    @Test
    void moreThanAnyTableHasIsRefusedBeforeTheMemoryIsFull() throws Exception {
        StringBuilder rows = new StringBuilder("甲,乙\n");
        rows.append("1\n".repeat(SheetBounds.MOST_ROWS));
        refused(file("rows.csv", rows.toString().getBytes(StandardCharsets.UTF_8)), "行");
        refused(file("wide.csv", ("a" + ",a".repeat(SheetBounds.MOST_COLUMNS)).getBytes(StandardCharsets.UTF_8)),
                "栏");
    }

    @Test
    void twoEncodingsInOneFileAreToldWithTheLine() throws Exception {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write("集聚区名称,数\n民权县产业集聚区,1\n".getBytes(StandardCharsets.UTF_8));
        mixed.write("偃师市产业集聚区,2\n".getBytes(Charset.forName("GBK")));
        refused(file("mixed.csv", mixed.toByteArray()), "第3行");
        refused(file("quote.csv", "甲,乙\n\"1,2\n".getBytes(StandardCharsets.UTF_8)), "引号");
    }
}
