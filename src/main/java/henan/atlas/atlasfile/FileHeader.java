package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * What the first hundred bytes of a file tell before any SQL is spoken (SQLite file format, "The Database Header").
 *
 * @param applicationId whose database it is
 * @param userVersion   version, for a GeoPackage 10300 and the like
 * @param changes       counts the changes made by SQLite, whoever made them
 * @param pages         of how many pages the file is
 */
record FileHeader(int applicationId, int userVersion, int changes, int pages) {
    private static final Messages TEXT = Messages.of("atlasfile");
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int BYTES = 100;

    /** Reads the header. @throws AtlasException when there is no file, or none that can be a whole GeoPackage */
    static FileHeader ofGeoPackage(Path file) throws AtlasException {
        FileHeader header = of(file);
        // GP10 and GP11 are the ids of GeoPackage 1.0 and 1.1.
        int id = header.applicationId;
        if (id != Schema.APPLICATION_ID && id != 0x47503130 && id != 0x47503131) {
            throw new AtlasException(TEXT.message("open.notGeoPackage", file));
        }
        return header;
    }

    private static FileHeader of(Path file) throws AtlasException {
        requireReadableFile(file);
        byte[] head;
        long size;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(BYTES);
            size = Files.size(file);
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("open.unreadable", file), e);
        }
        if (head.length == 0) {
            throw new AtlasException(TEXT.message("open.empty", file));
        }
        int shared = Math.min(head.length, MAGIC.length);
        if (!Arrays.equals(head, 0, shared, MAGIC, 0, shared)) {
            throw new AtlasException(TEXT.message("open.notSqlite", file));
        }
        if (head.length < BYTES || size < expectedSize(ByteBuffer.wrap(head))) {
            throw new AtlasException(TEXT.message("open.truncated", file));
        }
        ByteBuffer numbers = ByteBuffer.wrap(head);
        return new FileHeader(numbers.getInt(68), numbers.getInt(60), numbers.getInt(24), numbers.getInt(28));
    }

    private static void requireReadableFile(Path file) throws AtlasException {
        if (Files.notExists(file)) {
            throw new AtlasException(TEXT.message("open.missing", file));
        }
        if (Files.isDirectory(file)) {
            throw new AtlasException(TEXT.message("open.folder", file));
        }
        if (!Files.isReadable(file)) {
            throw new AtlasException(TEXT.message("open.unreadable", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new AtlasException(TEXT.message("open.notSqlite", file));
        }
    }

    /** Page size times number of pages; the latter is only right when written by the same change as the header. */
    private static long expectedSize(ByteBuffer head) {
        int pageSize = head.getShort(16) & 0xFFFF;
        long pages = head.getInt(28) & 0xFFFFFFFFL;
        boolean pagesAreRight = head.getInt(24) == head.getInt(92);
        return pagesAreRight ? pages * (pageSize == 1 ? 65536 : pageSize) : 0;
    }
}
