package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.ingest.boundary.RawFeature.Form;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;

/**
 * Reads the polygons or the lines of a shapefile with the attributes beside it.
 *
 * <p><b>Format:</b> ESRI Shapefile Technical Description, July 1998; polygon and polyline records with or without Z
 * and M, which are skipped. A {@code .prj} that is not geographic CGCS2000 or WGS84 is refused. Counts are checked
 * against the bytes there are before anything is allocated.
 */
final class ShapefileFeatures {
    static final long MAX_BYTES = 512L << 20;

    private static final Messages TEXT = Messages.of("boundary");
    private static final int HEADER = 100;
    private static final int FILE_CODE = 9994;
    private static final Map<Form, Set<Integer>> KINDS = Map.of(Form.AREA, Set.of(5, 15, 25), Form.LINE,
            Set.of(3, 13, 23));
    private static final int POINT_BYTES = 16;
    private static final int BOX_BYTES = 32;

    private final String file;
    private final Form form;
    private final ByteBuffer bytes;

    private ShapefileFeatures(String file, Form form, ByteBuffer bytes) {
        this.file = file;
        this.form = form;
        this.bytes = bytes;
    }

    /** Polygons. */
    static List<RawFeature> read(Path shp) throws AtlasException {
        return read(shp, Form.AREA);
    }

    /** Features of a form. */
    static List<RawFeature> read(Path shp, Form form) throws AtlasException {
        String name = shp.getFileName().toString();
        try {
            Path dbf = sibling(shp, "dbf").orElseThrow(() -> new AtlasException(TEXT.message("shp.dbf.missing", name)));
            if (Files.size(shp) > MAX_BYTES || Files.size(dbf) > MAX_BYTES) {
                throw new AtlasException(TEXT.message("shp.large", name));
            }
            Optional<Path> prj = sibling(shp, "prj");
            if (prj.isPresent()) {
                checkCrs(name, Files.readString(prj.get(), StandardCharsets.ISO_8859_1));
            }
            Optional<Path> cpg = sibling(shp, "cpg");
            String encoding = cpg.isPresent() ? Files.readString(cpg.get(), StandardCharsets.ISO_8859_1).strip() : "";
            List<Optional<Map<String, String>>> rows =
                    DbfRows.read(dbf.getFileName().toString(), Files.readAllBytes(dbf), encoding);
            return new ShapefileFeatures(name, form, ByteBuffer.wrap(Files.readAllBytes(shp))).features(rows);
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("file.unreadable", shp), e);
        }
    }

    private static void checkCrs(String name, String wkt) throws AtlasException {
        String upper = wkt.toUpperCase(Locale.ROOT);
        boolean geographic = upper.strip().startsWith("GEOGCS") || upper.strip().startsWith("GEOGCRS");
        if (!geographic || !(upper.contains("CHINA_2000") || upper.contains("CHINA_GEODETIC")
                || upper.contains("CHINA GEODETIC") || upper.contains("CGCS2000") || upper.contains("WGS_1984")
                || upper.contains("WGS 84") || upper.contains("WGS84"))) {
            int quote = wkt.indexOf('"');
            int end = wkt.indexOf('"', quote + 1);
            throw new AtlasException(TEXT.message("crs.unsupported", name, end > 0 ? wkt.substring(quote + 1, end)
                    : wkt));
        }
    }

    private static Optional<Path> sibling(Path shp, String ending) throws IOException {
        String name = shp.getFileName().toString();
        String wanted = name.substring(0, name.lastIndexOf('.') + 1) + ending;
        try (Stream<Path> files = Files.list(shp.toAbsolutePath().getParent())) {
            return files.filter(f -> f.getFileName().toString().equalsIgnoreCase(wanted)).findFirst();
        }
    }

    private List<RawFeature> features(List<Optional<Map<String, String>>> rows) throws AtlasException {
        if (bytes.capacity() < HEADER || bytes.getInt(0) != FILE_CODE) {
            throw new AtlasException(TEXT.message("shp.header", file));
        }
        bytes.position(HEADER);
        List<RawFeature> features = new ArrayList<>();
        int number = 0;
        while (bytes.remaining() > 0) {
            number++;
            String origin = TEXT.get("origin.number", file, number);
            try {
                ByteBuffer record = record();
                List<Coordinate[]> rings = rings(record, origin);
                if (number > rows.size()) {
                    throw new AtlasException(TEXT.message("shp.rows", file, number, rows.size()));
                }
                rows.get(number - 1).ifPresent(row -> features.add(new RawFeature(origin, row, rings)));
            } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
                throw new AtlasException(TEXT.message("shp.record", origin), e);
            }
        }
        return features;
    }

    private ByteBuffer record() {
        bytes.order(ByteOrder.BIG_ENDIAN).getInt();
        long length = 2L * bytes.getInt();
        if (length < Integer.BYTES || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer record = bytes.slice(bytes.position(), (int) length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.position(bytes.position() + (int) length);
        return record;
    }

    private List<Coordinate[]> rings(ByteBuffer record, String origin) throws AtlasException {
        int type = record.getInt();
        if (!KINDS.getOrDefault(form, Set.of()).contains(type)) {
            throw new AtlasException(TEXT.message(form.otherwise(), origin));
        }
        record.position(record.position() + BOX_BYTES);
        int parts = record.getInt();
        int points = record.getInt();
        if (parts < 1 || points < parts
                || (long) parts * Integer.BYTES + (long) points * POINT_BYTES > record.remaining()) {
            throw new BufferUnderflowException();
        }
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = record.getInt();
        }
        starts[parts] = points;
        List<Coordinate[]> rings = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            if (starts[0] != 0 || starts[part + 1] <= starts[part]) {
                throw new BufferUnderflowException();
            }
            Coordinate[] ring = new Coordinate[starts[part + 1] - starts[part]];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = new Coordinate(record.getDouble(), record.getDouble());
            }
            rings.add(ring);
        }
        return rings;
    }
}
