package henan.atlas.atlasfile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.SQLException;
import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/**
 * The GeoPackage geometry encoding (OGC 12-128r17, clause 2.1.3): a header with the reference system and, but for
 * points, the envelope, then well-known binary. Written little-endian.
 */
final class GeometryBlob {
    private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};
    private static final int HEADER_BYTES = 8;

    private GeometryBlob() {
    }

    static byte[] encode(Geometry geometry, int srsId) {
        byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(geometry);
        boolean point = geometry instanceof Point;
        ByteBuffer out = ByteBuffer.allocate(HEADER_BYTES + (point ? 0 : ENVELOPE_BYTES[1]) + wkb.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) (point ? 0b001 : 0b011)).putInt(srsId);
        if (!point) {
            Envelope e = geometry.getEnvelopeInternal();
            out.putDouble(e.getMinX()).putDouble(e.getMaxX()).putDouble(e.getMinY()).putDouble(e.getMaxY());
        }
        return out.put(wkb).array();
    }

    /** The reference system an encoded geometry names. */
    static int srsId(byte[] blob) {
        ByteOrder order = (blob[3] & 1) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        return ByteBuffer.wrap(blob).order(order).getInt(4);
    }

    /** Reads what any GeoPackage may hold. @throws ParseException when it is no geometry or has impossible numbers */
    static Geometry decode(byte[] blob) throws ParseException {
        if (blob.length < HEADER_BYTES || blob[0] != 'G' || blob[1] != 'P' || blob[2] != 0) {
            throw new ParseException("not a GeoPackage geometry");
        }
        int envelope = blob[3] >> 1 & 0b111;
        boolean extended = (blob[3] & 0b100000) != 0;
        if (extended || envelope >= ENVELOPE_BYTES.length || blob.length < HEADER_BYTES + ENVELOPE_BYTES[envelope]) {
            throw new ParseException("unknown GeoPackage geometry header");
        }
        try {
            Geometry geometry = new WKBReader()
                    .read(Arrays.copyOfRange(blob, HEADER_BYTES + ENVELOPE_BYTES[envelope], blob.length));
            geometry.apply(new FiniteOnly());
            return geometry;
        } catch (StackOverflowError | IllegalArgumentException e) {
            // Collections nested by the thousand and rings that do not close: only a file made to harm has them.
            throw new ParseException(e.toString());
        }
    }

    /** The extent of what an encoded geometry holds. @throws SQLException when it is none */
    static Envelope envelope(byte[] blob) throws SQLException {
        try {
            return decode(blob).getEnvelopeInternal();
        } catch (ParseException e) {
            throw new SQLException(e);
        }
    }

    /** Refuses coordinates that are no numbers. */
    private static final class FiniteOnly implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence sequence, int i) {
            if (!Double.isFinite(sequence.getX(i)) || !Double.isFinite(sequence.getY(i))) {
                throw new IllegalArgumentException("a coordinate is not a number");
            }
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return false;
        }
    }
}
