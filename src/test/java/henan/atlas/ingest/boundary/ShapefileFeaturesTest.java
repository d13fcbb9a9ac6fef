package henan.atlas.ingest.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapefileFeaturesTest {
    private static final double[] SQUARE = {113, 34, 113, 35, 114, 35, 114, 34, 113, 34};
    private static final double[] HOLE = {113.4, 34.4, 113.6, 34.4, 113.6, 34.6, 113.4, 34.6, 113.4, 34.4};
    private static final int FIRST_RECORD = 100;

    @TempDir
    Path folder;

    private static byte[] shp(double[]... rings) {
        int points = Arrays.stream(rings).mapToInt(r -> r.length / 2).sum();
        int content = 4 + 32 + 8 + 4 * rings.length + 16 * points;
        ByteBuffer b = ByteBuffer.allocate(FIRST_RECORD + 8 + content);
        b.putInt(9994).putInt(24, b.capacity() / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, 5);
        b.position(FIRST_RECORD).order(ByteOrder.BIG_ENDIAN).putInt(1).putInt(content / 2);
        b.order(ByteOrder.LITTLE_ENDIAN);
        b.putInt(5).position(b.position() + 32).putInt(rings.length).putInt(points);
        int start = 0;
        for (double[] ring : rings) {
            b.putInt(start);
            start += ring.length / 2;
        }
        for (double[] ring : rings) {
            Arrays.stream(ring).forEach(b::putDouble);
        }
        return b.array();
    }

    private static byte[] dbf(Charset charset, String... names) {
        ByteBuffer b = ByteBuffer.allocate(65 + 21 * names.length).order(ByteOrder.LITTLE_ENDIAN);
        b.put((byte) 3).putInt(4, names.length).putShort(8, (short) 65).putShort(10, (short) 21);
        b.position(32).put("NAME".getBytes(StandardCharsets.US_ASCII)).put(43, (byte) 'C').put(48, (byte) 20);
        b.put(64, (byte) 0x0D).position(65);
        for (String name : names) {
            byte[] text = Arrays.copyOf((" " + name + " ".repeat(20)).getBytes(charset), 21);
            b.put(text);
        }
        return b.array();
    }

    private Path write(byte[] shp, byte[] dbf, String cpg, String prj) throws IOException {
        Files.write(folder.resolve("a.dbf"), dbf);
        if (!cpg.isEmpty()) {
            Files.writeString(folder.resolve("a.cpg"), cpg);
        }
        if (!prj.isEmpty()) {
            Files.writeString(folder.resolve("a.prj"), prj);
        }
        return Files.write(folder.resolve("a.shp"), shp);
    }

    private String failure(Path shp) {
        return assertThrows(AtlasException.class, () -> ShapefileFeatures.read(shp)).getMessage();
    }

    @Test
    void readsRingsAndNamesInTheEncodingTheCpgNames() throws Exception {
        List<RawFeature> features = ShapefileFeatures.read(
                write(shp(SQUARE, HOLE), dbf(StandardCharsets.UTF_8, "瀍河回族区"), "UTF-8", ""));
        assertEquals(1, features.size());
        assertEquals("瀍河回族区", features.get(0).attributes().get("NAME"));
        assertEquals(2, features.get(0).rings().size());
        assertEquals(114, features.get(0).rings().get(0)[2].x);
    }

    @Test
    void withoutACpgGbkIsRecognised() throws Exception {
        Path shp = write(shp(SQUARE), dbf(Charset.forName("GBK"), "郾城区"), "", "");
        assertEquals("郾城区", ShapefileFeatures.read(shp).get(0).attributes().get("NAME"));
    }

    @Test
    void aProjectedPrjIsRefusedByName() throws Exception {
        String message = failure(write(shp(SQUARE), dbf(StandardCharsets.UTF_8, "a"), "",
                "PROJCS[\"CGCS2000_3_Degree_GK_CM_114E\",GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\"]]"));
        assertTrue(message.contains("CGCS2000_3_Degree_GK_CM_114E") && message.contains("EPSG:4490"), message);
    }

    @Test
    void anOldGeographicDatumIsRefused() throws Exception {
        assertTrue(failure(write(shp(SQUARE), dbf(StandardCharsets.UTF_8, "a"), "",
                "GEOGCS[\"GCS_Beijing_1954\",DATUM[\"D_Beijing_1954\"]]")).contains("GCS_Beijing_1954"));
    }

    @Test
    void aGeographicPrjIsAccepted() throws Exception {
        assertEquals(1, ShapefileFeatures.read(write(shp(SQUARE), dbf(StandardCharsets.UTF_8, "a"), "",
                "GEOGCS[\"GCS_China_Geodetic_Coordinate_System_2000\",DATUM[\"D_China_2000\"]]")).size());
    }

    @Test
    void aTruncatedRecordIsToldWithItsNumber() throws Exception {
        byte[] whole = shp(SQUARE);
        byte[] cut = Arrays.copyOf(whole, whole.length - 40);
        String message = failure(write(cut, dbf(StandardCharsets.UTF_8, "a"), "", ""));
        assertTrue(message.contains("a.shp 第1个要素"), message);
    }

    @Test
    void impossibleCountsAreRefusedBeforeAnythingIsAllocated() throws Exception {
        byte[] hostile = shp(SQUARE);
        ByteBuffer.wrap(hostile).order(ByteOrder.LITTLE_ENDIAN).putInt(FIRST_RECORD + 8 + 40, Integer.MAX_VALUE);
        assertTrue(failure(write(hostile, dbf(StandardCharsets.UTF_8, "a"), "", "")).contains("损坏"));
        byte[] parts = shp(SQUARE);
        ByteBuffer.wrap(parts).order(ByteOrder.LITTLE_ENDIAN).putInt(FIRST_RECORD + 8 + 36, -1);
        assertTrue(failure(write(parts, dbf(StandardCharsets.UTF_8, "a"), "", "")).contains("损坏"));
    }

    @Test
    void aTableWithFewerRowsThanItClaimsIsRefused() throws Exception {
        byte[] dbf = dbf(StandardCharsets.UTF_8, "a");
        ByteBuffer.wrap(dbf).order(ByteOrder.LITTLE_ENDIAN).putInt(4, -1);
        assertTrue(failure(write(shp(SQUARE), dbf, "", "")).contains("dBASE"));
    }

    @Test
    void aLineShapefileIsNotPolygons() throws Exception {
        byte[] line = shp(SQUARE);
        ByteBuffer.wrap(line).order(ByteOrder.LITTLE_ENDIAN).putInt(FIRST_RECORD + 8, 3);
        assertTrue(failure(write(line, dbf(StandardCharsets.UTF_8, "a"), "", "")).contains("不是面"));
    }

    @Test
    void aDeletedRowTakesItsShapeWithIt() throws Exception {
        byte[] dbf = dbf(StandardCharsets.UTF_8, "a");
        dbf[65] = '*';
        assertEquals(0, ShapefileFeatures.read(write(shp(SQUARE), dbf, "", "")).size());
    }

    @Test
    void aMissingTableIsNamed() throws Exception {
        Path shp = Files.write(folder.resolve("b.shp"), shp(SQUARE));
        assertTrue(failure(shp).contains(".dbf"));
    }
}
