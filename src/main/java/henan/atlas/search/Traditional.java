package henan.atlas.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Traditional characters read as simplified ones, character by character: 鄭州 is 郑州. What is typed and what it is
 * compared with are read alike, so that a character that is both, as 乾, still finds itself.
 */
final class Traditional {
    private static final String TABLE = "traditional.txt";
    private static final char FIRST = '\u4E00';
    private static final char LAST = '\u9FFF';

    /** Read when the first Han character is asked for: pinyin needs none. */
    private static final class Table {
        private static final char[] SIMPLIFIED = read();
    }

    private Traditional() {
    }

    static char simplified(char c) {
        return c < FIRST || c > LAST ? c : Table.SIMPLIFIED[c - FIRST];
    }

    private static char[] read() {
        char[] simplified = new char[LAST - FIRST + 1];
        for (char c = FIRST; c <= LAST; c++) {
            simplified[c - FIRST] = c;
        }
        try (InputStream in = Traditional.class.getResourceAsStream(TABLE);
             BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(pairs -> {
                for (int i = 0; i + 1 < pairs.length(); i += 2) {
                    simplified[pairs.charAt(i) - FIRST] = pairs.charAt(i + 1);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return simplified;
    }
}
