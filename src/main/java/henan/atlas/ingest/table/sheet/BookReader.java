package henan.atlas.ingest.table.sheet;

import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a spreadsheet by what it is, whatever its name says. */
public final class BookReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private BookReader() {
    }

    /**
     * Reads one.
     *
     * @throws AtlasException when it cannot be read, is no table, is locked or is larger than any table people keep:
     *                        why, and what to do
     */
    public static ReadBook read(Path file) throws AtlasException {
        byte[] bytes = bytes(file);
        String name = file.getFileName().toString();
        if (bytes.length == 0) {
            throw SheetBounds.wrong("empty", name);
        }
        if (begins(bytes, OLE)) {
            // A locked workbook is kept in the container of the older format, in a part of this name.
            throw SheetBounds.wrong(holds(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)) ? "locked"
                    : "xls", name);
        }
        if (begins(bytes, PDF)) {
            throw SheetBounds.wrong("noTable", name);
        }
        ReadBook book = begins(bytes, ZIP) ? XlsxReading.read(name, file) : CsvReading.read(name, bytes);
        if (book.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
            throw SheetBounds.wrong("empty", name);
        }
        return book;
    }

    private static byte[] bytes(Path file) throws AtlasException {
        if (!Files.exists(file)) {
            throw SheetBounds.wrong("none", file);
        }
        if (!Files.isRegularFile(file)) {
            throw SheetBounds.wrong("noFile", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(SheetBounds.MOST_BYTES + 1);
            if (bytes.length > SheetBounds.MOST_BYTES) {
                throw SheetBounds.wrong("tooLarge", file.getFileName(), SheetBounds.MOST_BYTES >> 20);
            }
            return bytes;
        } catch (IOException e) {
            throw SheetBounds.wrong("unreadable", file);
        }
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && at(bytes, 0, with);
    }

    private static boolean at(byte[] bytes, int start, byte[] part) {
        for (int i = 0; i < part.length; i++) {
            if (bytes[start + i] != part[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length <= bytes.length; i++) {
            if (at(bytes, i, part)) {
                return true;
            }
        }
        return false;
    }
}
