package henan.atlas.atlasfile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one table of a SQLite file without SQLite, page by page (SQLite file format, "B-tree Pages" and "Record
 * Format"). Of a file nobody is writing, and in UTF-8.
 *
 * <p><b>Errors:</b> whatever does not hang together is an {@link IOException}; nothing is read twice, so a file that
 * points in circles ends.
 */
final class PagedTable {
    private static final int INTERIOR = 5;
    private static final int LEAF = 13;
    private static final int HEADER = 100;
    private static final int UTF_8 = 1;
    /** Bytes read at most: many times what any such table has. */
    private static final int MOST = 64 << 20;
    /** SQLite itself goes no deeper. */
    private static final int DEEPEST = 20;
    /** Columns of the table that describes all tables. */
    private static final int NAME = 1;
    private static final int ROOT = 3;
    private static final int SQL = 4;

    private final RandomAccessFile file;
    private final int pageSize;
    /** Bytes of a page that are used. */
    private final int usable;
    private final long pages;
    /** How many pages may yet be read. */
    private long left;

    private PagedTable(RandomAccessFile file) throws IOException {
        this.file = file;
        byte[] head = new byte[HEADER];
        file.readFully(head);
        ByteBuffer numbers = ByteBuffer.wrap(head);
        int size = numbers.getShort(16) & 0xFFFF;
        this.pageSize = size == 1 ? 65536 : size;
        this.usable = pageSize - (numbers.get(20) & 0xFF);
        if (numbers.getInt(56) != UTF_8 || usable < 480) {
            throw new IOException("not of pages of UTF-8");
        }
        this.pages = file.length() / pageSize;
        this.left = Math.min(pages, MOST / pageSize);
    }

    /**
     * The rows of a table: texts, whole numbers as {@link Long}; for all else a blank object. The row id stands where
     * it is stored, so not in a column that goes by its name.
     */
    static List<List<Object>> rows(Path path, String table) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            PagedTable reader = new PagedTable(file);
            List<List<Object>> all = new ArrayList<>();
            reader.read(1, DEEPEST, all);
            Optional<Long> root = all.stream().filter(row -> row.size() > SQL && row.get(NAME).equals(table)
                    && row.get(SQL) instanceof String sql && sql.startsWith("CREATE TABLE ")
                    && row.get(ROOT) instanceof Long).map(row -> (Long) row.get(ROOT)).findFirst();
            List<List<Object>> rows = new ArrayList<>();
            if (root.isPresent()) {
                reader.read(root.get(), DEEPEST, rows);
            }
            return rows;
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new IOException(e);
        }
    }

    private ByteBuffer page(long number) throws IOException {
        if (number < 1 || number > pages || left-- <= 0) {
            throw new IOException("no page " + number);
        }
        byte[] bytes = new byte[usable];
        file.seek((number - 1) * pageSize);
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** @param depth how many pages may lie below this one, one under the other */
    private void read(long number, int depth, List<List<Object>> rows) throws IOException {
        if (depth < 0) {
            throw new IOException("too deep");
        }
        ByteBuffer page = page(number);
        int start = number == 1 ? HEADER : 0;
        int kind = page.get(start);
        int cells = page.getShort(start + 3) & 0xFFFF;
        int pointers = start + (kind == INTERIOR ? 12 : 8);
        if (kind != INTERIOR && kind != LEAF) {
            throw new IOException("no page of a table: " + number);
        }
        for (int i = 0; i < cells; i++) {
            page.position(page.getShort(pointers + 2 * i) & 0xFFFF);
            if (kind == INTERIOR) {
                read(page.getInt() & 0xFFFFFFFFL, depth - 1, rows);
            } else {
                rows.add(record(payload(page)));
            }
        }
        if (kind == INTERIOR) {
            read(page.getInt(start + 8) & 0xFFFFFFFFL, depth - 1, rows);
        }
    }

    /** What a row is stored as: its beginning on its page, the rest on pages of its own. */
    private ByteBuffer payload(ByteBuffer page) throws IOException {
        long size = number(page);
        number(page); // the row id
        if (size < 0 || size > MOST) {
            throw new IOException("longer than anything that is read so");
        }
        byte[] payload = new byte[(int) size];
        int most = usable - 35;
        int least = (usable - 12) * 32 / 255 - 23;
        int fitting = least + (int) ((size - least) % (usable - 4));
        int here = size <= most ? (int) size : fitting <= most ? fitting : least;
        page.get(payload, 0, here);
        ByteBuffer from = page;
        while (here < size) {
            from = page(from.getInt() & 0xFFFFFFFFL);
            int length = (int) Math.min(size - here, usable - 4);
            from.get(4, payload, here, length);
            here += length;
        }
        return ByteBuffer.wrap(payload);
    }

    private static List<Object> record(ByteBuffer payload) {
        int value = (int) number(payload);
        int headerEnd = value;
        List<Object> values = new ArrayList<>();
        while (payload.position() < headerEnd) {
            long type = number(payload);
            int length = length(type);
            values.add(value(payload, type, value, length));
            value += length;
        }
        return values;
    }

    private static Object value(ByteBuffer payload, long type, int at, int length) {
        if (type > 12 && type % 2 == 1) {
            return new String(payload.array(), at, length, StandardCharsets.UTF_8);
        }
        if (type < 1 || type > 6) {
            return type == 8 ? (Object) 0L : type == 9 ? (Object) 1L : "";
        }
        long number = payload.get(at);
        for (int i = 1; i < length; i++) {
            number = number << 8 | payload.get(at + i) & 0xFF;
        }
        return number;
    }

    private static int length(long type) {
        return type > 11 ? (int) Math.min(Integer.MAX_VALUE / 2, (type - 12) / 2) : switch ((int) type) {
            case 5 -> 6;
            case 6, 7 -> 8;
            case 8, 9, 10, 11 -> 0;
            default -> (int) type;
        };
    }

    /** A number of one to nine bytes, seven bits each, eight of the last. */
    private static long number(ByteBuffer from) {
        long number = 0;
        for (int i = 0; i < 8; i++) {
            byte next = from.get();
            number = number << 7 | next & 0x7F;
            if (next >= 0) {
                return number;
            }
        }
        return number << 8 | from.get() & 0xFF;
    }
}
