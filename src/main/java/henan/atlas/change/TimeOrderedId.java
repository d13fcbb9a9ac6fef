package henan.atlas.change;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids by which sets are known in every file: UUIDs of version 7 (RFC 9562), which sort by the time they were made. */
public final class TimeOrderedId {
    private static final Pattern FORM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 7L << 12;
    private static final long VARIANT = 2L << 62;

    private TimeOrderedId() {
    }

    /** A new one. */
    public static String next() {
        long high = System.currentTimeMillis() << 16 | VERSION | RANDOM.nextInt(1 << 12);
        return new UUID(high, VARIANT | RANDOM.nextLong() >>> 2).toString();
    }

    /** Whether a text is one. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }
}
