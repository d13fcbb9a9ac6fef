package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Glyphs;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.List;

/**
 * Holds texts of the owner's files that are shown against the same rules as those of the tables: every letter can be
 * shown, and none is there that cannot be seen. Nor may one be longer than a map can bear.
 */
record OwnText(Glyphs glyphs) {
    /** The most letters of a name on the map, and of a source or its terms. */
    static final int NAME = 40;
    static final int NOTE = 300;

    private static final Messages TEXT = Messages.of("boundary");
    private static final int TOLD = 12;

    /** The text itself. @param place where it stands, for messages: file, feature @param column which text of it */
    String checked(String place, String column, String text, int longest) throws AtlasException {
        int[] letters = text.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (Glyphs.isInvisible(letters[i])) {
                throw wrong(place, TEXT.message("own.text.invisible", column, i + 1, code(letters[i])));
            }
        }
        if (letters.length > longest) {
            throw wrong(place, TEXT.message("own.text.long", column, new String(letters, 0, TOLD), letters.length,
                    longest));
        }
        List<String> missing = text.codePoints().distinct().filter(c -> !glyphs.has(c)).limit(TOLD)
                .mapToObj(OwnText::told).toList();
        if (!missing.isEmpty()) {
            throw wrong(place, TEXT.message("own.text.glyph", column, WordList.of(missing)));
        }
        return text;
    }

    /** A word of the owner's that is told in a message, short and with nothing in it that cannot be seen. */
    static String quoted(String word) {
        int[] letters = word.codePoints().filter(c -> !Glyphs.isInvisible(c)).limit(TOLD + 1L).toArray();
        return letters.length > TOLD ? new String(letters, 0, TOLD) + "…" : new String(letters, 0, letters.length);
    }

    private static String told(int letter) {
        return TEXT.get("own.text.letter", Character.toString(letter), code(letter));
    }

    private static String code(int letter) {
        return String.format("U+%04X", letter);
    }

    private static AtlasException wrong(String place, Message what) {
        return new AtlasException(TEXT.message("own.line", place, what));
    }
}
