package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a dBASE III table, all values as text.
 *
 * <p><b>Encoding:</b> what the {@code .cpg} file names; without one, UTF-8 if every value is valid UTF-8, else GBK.
 * Memo fields are not followed.
 */
final class DbfRows {
    private static final Messages TEXT = Messages.of("boundary");
    private static final int HEADER = 32;
    private static final int DESCRIPTOR = 32;
    private static final int NAME_BYTES = 11;
    private static final int LENGTH_OFFSET = 16;
    private static final byte END = 0x0D;
    private static final Charset GBK = Charset.forName("GBK");

    private record Field(byte[] name, int offset, int length) {
    }

    private DbfRows() {
    }

    /** @return a row of values by column for each record in order, empty for one marked as deleted */
    static List<Optional<Map<String, String>>> read(String file, byte[] bytes, String encoding) throws AtlasException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        if (bytes.length < HEADER) {
            throw new AtlasException(TEXT.message("dbf.broken", file));
        }
        long count = Integer.toUnsignedLong(buffer.getInt(4));
        int first = Short.toUnsignedInt(buffer.getShort(8));
        int length = Short.toUnsignedInt(buffer.getShort(10));
        List<Field> fields = fields(bytes, first, length);
        if (fields.isEmpty() || first + count * length > bytes.length) {
            throw new AtlasException(TEXT.message("dbf.broken", file));
        }
        Charset charset = charset(file, bytes, encoding);
        List<Optional<Map<String, String>>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            int start = first + row * length;
            if (bytes[start] == '*') {
                rows.add(Optional.empty());
                continue;
            }
            Map<String, String> values = new HashMap<>();
            for (Field field : fields) {
                values.put(new String(field.name(), charset),
                        new String(bytes, start + field.offset(), field.length(), charset).replace("\0", "").strip());
            }
            rows.add(Optional.of(values));
        }
        return rows;
    }

    private static List<Field> fields(byte[] bytes, int first, int recordLength) {
        List<Field> fields = new ArrayList<>();
        int offset = 1;
        int end = Math.min(first, bytes.length);
        for (int at = HEADER; at + DESCRIPTOR <= end && bytes[at] != END; at += DESCRIPTOR) {
            int length = Byte.toUnsignedInt(bytes[at + LENGTH_OFFSET]);
            if (offset + length > recordLength) {
                return List.of();
            }
            int name = 0;
            while (name < NAME_BYTES && bytes[at + name] != 0) {
                name++;
            }
            fields.add(new Field(Arrays.copyOfRange(bytes, at, at + name), offset, length));
            offset += length;
        }
        return fields;
    }

    private static Charset charset(String file, byte[] bytes, String encoding) throws AtlasException {
        String name = encoding.toUpperCase(Locale.ROOT);
        if (name.isEmpty()) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER));
                return StandardCharsets.UTF_8;
            } catch (CharacterCodingException e) {
                return GBK;
            }
        }
        try {
            return name.matches("936|CP936|ANSI 936|OEM 936") ? GBK : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            throw new AtlasException(TEXT.message("dbf.encoding", file, encoding), e);
        }
    }
}
