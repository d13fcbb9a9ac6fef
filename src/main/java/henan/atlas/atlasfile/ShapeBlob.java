package henan.atlas.atlasfile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The packed form of a display shape, column {@code parts} of {@code display_level}.
 *
 * <p>All little-endian: the number of parts as int32; then for each part the number of its points as int32, followed by
 * that many x, y pairs as float32, in metres of the display projection.
 */
final class ShapeBlob {
    private static final int POINT_BYTES = 2 * Float.BYTES;
    /** A line has two ends. */
    private static final int LEAST_POINTS = 2;
    /** No map shows what lies farther than this from the middle of the projection, in metres. */
    private static final float FARTHEST = 5_000_000;

    private ShapeBlob() {
    }

    static byte[] encode(float[][] parts) {
        int bytes = Integer.BYTES;
        for (float[] part : parts) {
            bytes += Integer.BYTES + part.length * Float.BYTES;
        }
        ByteBuffer out = ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(parts.length);
        for (float[] part : parts) {
            out.putInt(part.length / 2);
            out.asFloatBuffer().put(part);
            out.position(out.position() + part.length * Float.BYTES);
        }
        return out.array();
    }

    /** @throws IllegalArgumentException when counts and length do not agree or a point lies beyond {@link #FARTHEST} */
    static float[][] decode(byte[] blob) {
        ByteBuffer in = ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN);
        float[][] parts = new float[count(in, Integer.BYTES)][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = new float[2 * count(in, POINT_BYTES)];
            if (parts[i].length < 2 * LEAST_POINTS) {
                throw new IllegalArgumentException("a part of no length");
            }
            in.asFloatBuffer().get(parts[i]);
            in.position(in.position() + parts[i].length * Float.BYTES);
            requireOnTheMap(parts[i]);
        }
        if (in.hasRemaining()) {
            throw new IllegalArgumentException("bytes left over");
        }
        return parts;
    }

    /** Reads a count and, before anything is allocated for it, makes sure that so much can follow. */
    private static int count(ByteBuffer in, int bytesEach) {
        int count = in.remaining() < Integer.BYTES ? -1 : in.getInt();
        if (count < 0 || count > in.remaining() / bytesEach) {
            throw new IllegalArgumentException("a count does not fit the length");
        }
        return count;
    }

    private static void requireOnTheMap(float[] numbers) {
        for (float number : numbers) {
            if (!(Math.abs(number) <= FARTHEST)) {
                throw new IllegalArgumentException("a coordinate is no place on the map: " + number);
            }
        }
    }
}
