package henan.atlas.atlasfile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import henan.atlas.text.Messages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The records an own atlas was made over, kept in it: with the journal they give every state it ever had, and tell what
 * was altered besides.
 */
final class BaseRecords {
    private static final Messages TEXT = Messages.of("atlasfile");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String META = "meta";
    /** Ten times what the shipped atlas has. Units: bytes. */
    private static final int MOST = 64 << 20;

    private BaseRecords() {
    }

    static void write(AtlasSnapshot base, Inserts inserts) throws SQLException {
        try {
            byte[] json = json(base);
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream out = new GZIPOutputStream(packed)) {
                out.write(json);
            }
            inserts.row("atlas_base", base.meta().getOrDefault(MetaKeys.VINTAGE, ""),
                    HexFormat.of().formatHex(Journal.sha256().digest(json)), packed.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("memory refuses", e);
        }
    }

    private static byte[] json(AtlasSnapshot base) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeObjectField(META, new TreeMap<>(base.meta()));
            for (RecordType<?> type : RecordTypes.ALL) {
                out.writeArrayFieldStart(type.name());
                records(type, base, out);
                out.writeEndArray();
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static <R> void records(RecordType<R> type, AtlasSnapshot base, JsonGenerator out) throws IOException {
        for (R record : base.of(type)) {
            MAPPER.writeValue(out, type.plain(record));
        }
    }

    /** SHA-256 of the records: whether two were made over the same atlas. */
    static String digest(Database database) throws AtlasException {
        return String.join("", database.query("SELECT digest FROM atlas_base", row -> row.text(1)));
    }

    /** The records, of revision 0. */
    static AtlasSnapshot read(Database database) throws AtlasException {
        List<byte[]> packed = database.query("SELECT records FROM atlas_base", row -> row.bytes("records"));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed.isEmpty() ? new byte[0]
                : packed.get(0)))) {
            byte[] json = in.readNBytes(MOST + 1);
            if (packed.size() != 1 || json.length > MOST) {
                throw new IOException();
            }
            Map<?, ?> all = MAPPER.readValue(json, Map.class);
            Map<String, String> meta = new HashMap<>();
            ((Map<?, ?>) all.get(META)).forEach((key, value) -> meta.put((String) key, (String) value));
            AtlasSnapshot base = AtlasSnapshot.of(meta);
            for (RecordType<?> type : RecordTypes.ALL) {
                base = with(base, type, (List<?>) all.get(type.name()));
            }
            return base;
        } catch (IOException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new AtlasException(TEXT.message("open.damaged", database.file()), e);
        }
    }

    @SuppressWarnings("unchecked") // a map of JSON has texts as keys
    private static <R> AtlasSnapshot with(AtlasSnapshot base, RecordType<R> type, List<?> plain) {
        List<R> records = new ArrayList<>();
        plain.forEach(one -> records.add(type.ofPlain((Map<String, ?>) one)));
        return base.with(type, records);
    }
}
