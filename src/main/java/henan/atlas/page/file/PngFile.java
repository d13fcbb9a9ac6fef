package henan.atlas.page.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes a picture as PNG (ISO/IEC 15948), 8-bit RGB, with its resolution. Bands are compressed by several threads:
 * deflate streams that end in a full flush may simply follow one another.
 */
final class PngFile {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BAND = 256;
    /** Filter "Up": a map's rows are much like the row above. */
    private static final byte UP = 2;
    private static final double INCH = 0.0254;
    private static final int ADLER_BASE = 65521;

    private PngFile() {
    }

    /** A band's part of the image data, and what its checksum needs. */
    private record Band(byte[] deflated, long adler, long length) {
    }

    /** @param dpi device pixels an inch, for the file's pHYs */
    static void write(BufferedImage image, double dpi, OutputStream out) throws IOException {
        DataOutputStream png = new DataOutputStream(out);
        png.write(SIGNATURE);
        chunk(png, "IHDR", header(image));
        chunk(png, "pHYs", resolution(dpi));
        int bands = (image.getHeight() + BAND - 1) / BAND;
        List<Band> packed = IntStream.range(0, bands).parallel().mapToObj(b -> pack(image, b * BAND,
                Math.min(image.getHeight(), (b + 1) * BAND), b + 1 == bands)).toList();
        long adler = 1;
        for (int b = 0; b < bands; b++) {
            Band band = packed.get(b);
            adler = combined(adler, band.adler(), band.length());
            byte[] start = b == 0 ? new byte[] {0x78, 0x01} : new byte[0];
            byte[] end = b + 1 < bands ? new byte[0] : new byte[] {(byte) (adler >> 24), (byte) (adler >> 16),
                (byte) (adler >> 8), (byte) adler};
            chunk(png, "IDAT", start, band.deflated(), end);
        }
        chunk(png, "IEND");
        png.flush();
    }

    private static byte[] header(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        data.write(new byte[] {8, 2, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] resolution(double dpi) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt((int) Math.round(dpi / INCH));
        data.writeInt((int) Math.round(dpi / INCH));
        data.writeByte(1);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[]... parts) throws IOException {
        int length = 0;
        CRC32 crc = new CRC32();
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        crc.update(name);
        for (byte[] part : parts) {
            length += part.length;
            crc.update(part);
        }
        out.writeInt(length);
        out.write(name);
        for (byte[] part : parts) {
            out.write(part);
        }
        out.writeInt((int) crc.getValue());
    }

    private static Band pack(BufferedImage image, int top, int bottom, boolean last) {
        byte[] rows = filtered(image, top, bottom);
        Adler32 adler = new Adler32();
        adler.update(rows);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(rows);
        if (last) {
            deflater.finish();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(rows.length / 8);
        byte[] buffer = new byte[1 << 16];
        for (int n = 1; n > 0;) {
            n = deflater.deflate(buffer, 0, buffer.length, last ? Deflater.NO_FLUSH : Deflater.FULL_FLUSH);
            out.write(buffer, 0, n);
            if (n < buffer.length) {
                break;
            }
        }
        deflater.end();
        return new Band(out.toByteArray(), adler.getValue(), rows.length);
    }

    private static byte[] filtered(BufferedImage image, int top, int bottom) {
        int width = image.getWidth();
        byte[] rows = new byte[(bottom - top) * (1 + 3 * width)];
        int[] above = top == 0 ? new int[width] : row(image, top - 1);
        int at = 0;
        for (int y = top; y < bottom; y++) {
            int[] row = row(image, y);
            rows[at++] = UP;
            for (int x = 0; x < width; x++) {
                int now = row[x];
                int up = above[x];
                rows[at++] = (byte) ((now >> 16) - (up >> 16));
                rows[at++] = (byte) ((now >> 8) - (up >> 8));
                rows[at++] = (byte) (now - up);
            }
            above = row;
        }
        return rows;
    }

    private static int[] row(BufferedImage image, int y) {
        int width = image.getWidth();
        return image.getType() == BufferedImage.TYPE_INT_RGB
                ? (int[]) image.getRaster().getDataElements(0, y, width, 1, null)
                : image.getRGB(0, y, width, 1, null, 0, width);
    }

    /** Adler-32 of two stretches of bytes, one after the other, out of the checksums of both (RFC 1950). */
    private static long combined(long first, long second, long secondLength) {
        long rest = secondLength % ADLER_BASE;
        long a1 = first & 0xFFFF;
        long b1 = first >> 16 & 0xFFFF;
        long a2 = second & 0xFFFF;
        long b2 = second >> 16 & 0xFFFF;
        long a = (a1 + a2 + ADLER_BASE - 1) % ADLER_BASE;
        long b = (b1 + b2 + rest * (a1 + ADLER_BASE - 1)) % ADLER_BASE;
        return b << 16 | a;
    }
}
