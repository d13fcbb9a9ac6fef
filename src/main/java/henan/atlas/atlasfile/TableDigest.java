package henan.atlas.atlasfile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A SHA-256 digest of all a table says, on whatever pages it is stored: of each row, in the order of their row ids (of
 * the table that describes all tables, of type and name), of each column in its order, the letter of its storage class
 * and the value. {@code n} null; {@code i} an integer, 8 bytes; {@code r} a real, 8 bytes IEEE 754; {@code t} text and
 * {@code b} a blob, the number of bytes in 4 bytes and these, text as UTF-8. Numbers are big-endian.
 */
final class TableDigest {
    private final MessageDigest digest;

    TableDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The query of the rows a digest is made of.
     *
     * @param table one that there is; {@link Schema#MASTER} stands for the description of all tables
     */
    static String query(String table) {
        return table.equals(Schema.MASTER) ? "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
                : "SELECT * FROM \"" + table.replace("\"", "\"\"") + "\"" + (table.equals(Schema.META)
                        ? " WHERE key <> '" + Schema.DIGEST_PREFIX + Schema.META + "'" : "") + " ORDER BY rowid";
    }

    void add(ResultRow row) throws SQLException {
        for (int i = 1; i <= row.columns(); i++) {
            add(row.value(i));
        }
    }

    private void add(@Nullable Object value) {
        if (value == null) {
            digest.update((byte) 'n');
        } else if (value instanceof Integer || value instanceof Long) {
            digest.update(ByteBuffer.allocate(9).put((byte) 'i').putLong(((Number) value).longValue()).array());
        } else if (value instanceof Double real) {
            digest.update(ByteBuffer.allocate(9).put((byte) 'r').putDouble(real).array());
        } else if (value instanceof byte[] bytes) {
            add('b', bytes);
        } else {
            add('t', value.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void add(char storage, byte[] bytes) {
        digest.update(ByteBuffer.allocate(5).put((byte) storage).putInt(bytes.length).array());
        digest.update(bytes);
    }

    /** The digest, in hexadecimal figures. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
