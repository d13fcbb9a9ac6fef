package henan.atlas.ingest.table.sheet;

import henan.atlas.domain.AtlasException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * In what a text is written, told by a ladder of strict readings: a mark at the beginning, then UTF-8, UTF-16 and
 * GB 18030, which holds GBK and GB 2312. Each refuses what the others write, but for the last, which takes nearly all:
 * what it makes signs of that no text has is refused too.
 *
 * @param name of the encoding, before people
 * @param text decoded, without a mark
 */
record TextDecoding(String name, String text) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Bytes of a line of Chinese that is surely UTF-8: two characters may be both. */
    private static final int SURE = 9;

    /** Tells and decodes. @throws AtlasException when it is no text, or is written in two ways */
    static TextDecoding of(String file, byte[] bytes) throws AtlasException {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return decode(bytes, 3, StandardCharsets.UTF_8).map(text -> new TextDecoding("UTF-8 (BOM)", text))
                    .orElseThrow(() -> SheetBounds.wrong("mixed", file, firstBroken(bytes)));
        }
        for (Charset wide : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            boolean little = wide == StandardCharsets.UTF_16LE;
            boolean marked = little ? begins(bytes, 0xFF, 0xFE) : begins(bytes, 0xFE, 0xFF);
            if (marked || looksWide(bytes, little)) {
                return decode(bytes, marked ? 2 : 0, wide).filter(TextDecoding::isText)
                        .map(text -> new TextDecoding("UTF-16", text))
                        .orElseThrow(() -> SheetBounds.wrong("noTable", file));
            }
        }
        Optional<String> utf8 = decode(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.filter(TextDecoding::isText).map(text -> new TextDecoding("UTF-8", text))
                    .orElseThrow(() -> SheetBounds.wrong("noTable", file));
        }
        if (hasLineOfUtf8(bytes)) {
            throw SheetBounds.wrong("mixed", file, firstBroken(bytes));
        }
        return decode(bytes, 0, GB18030).filter(TextDecoding::isText).map(text -> new TextDecoding("GB18030", text))
                .orElseThrow(() -> SheetBounds.wrong("noTable", file));
    }

    private static Optional<String> decode(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean begins(byte[] bytes, int... with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether commas and ends of lines take two bytes each, as in UTF-16 without a mark. */
    private static boolean looksWide(byte[] bytes, boolean little) {
        int wide = 0;
        int other = 0;
        int end = Math.min(bytes.length - 1, 1 << 16);
        for (int i = 0; i < end; i += 2) {
            int high = bytes[little ? i + 1 : i];
            int low = bytes[little ? i : i + 1];
            if (high == 0 && low > 0) {
                wide++;
            } else if (low == 0) {
                other++;
            }
        }
        return wide > 1 && other <= wide / 8;
    }

    /** No signs but those that texts have: none that steer machines, none for private use. */
    private static boolean isText(String text) {
        return text.chars().noneMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f'
                || c >= 0x7F && c < 0xA0 || c >= 0xE000 && c < 0xF900 || c >= 0xFFFE);
    }

    private static boolean hasLineOfUtf8(byte[] bytes) {
        for (int from = 0; from < bytes.length; from = next(bytes, from)) {
            int end = next(bytes, from);
            int high = 0;
            for (int i = from; i < end; i++) {
                high += bytes[i] < 0 ? 1 : 0;
            }
            if (high >= SURE && isUtf8(bytes, from, end)) {
                return true;
            }
        }
        return false;
    }

    /** Number of the first line that is not UTF-8. */
    private static int firstBroken(byte[] bytes) {
        int line = 1;
        for (int from = 0; from < bytes.length && isUtf8(bytes, from, next(bytes, from)); from = next(bytes, from)) {
            line++;
        }
        return line;
    }

    private static int next(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private static boolean isUtf8(byte[] bytes, int from, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, end - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
