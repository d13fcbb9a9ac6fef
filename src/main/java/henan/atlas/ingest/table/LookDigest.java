package henan.atlas.ingest.table;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** A short sign of the titles of a table. */
final class LookDigest {
    private static final int LENGTH = 16;

    private LookDigest() {
    }

    static String of(List<HeadColumn> columns) {
        String titles = columns.stream()
                .map(column -> column.index() + "\t" + WrittenText.withoutPeriod(column.title()))
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(titles.getBytes(StandardCharsets.UTF_8))).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
