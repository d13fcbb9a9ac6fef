package henan.atlas.page;

import java.nio.charset.Charset;
import java.util.Comparator;
import java.util.List;

/**
 * The order of an index after GB/T 13418: character by character by their syllables, one character's words together,
 * so that 安丰 and 安阳 are not parted by 庵. Characters of one syllable follow by tone and strokes, which is the order of
 * the common ones in the national character set; a short word stands before a longer one that begins with it.
 */
final class PinyinOrder implements Comparator<VolumeText.IndexWord> {
    static final PinyinOrder INSTANCE = new PinyinOrder();
    private static final Charset CHARACTERS = Charset.forName("GB18030");

    private PinyinOrder() {
    }

    @Override
    public int compare(VolumeText.IndexWord a, VolumeText.IndexWord b) {
        String[] left = characters(a);
        String[] right = characters(b);
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int found = syllable(a, i, left).compareTo(syllable(b, i, right));
            found = found != 0 ? found : Integer.compareUnsigned(code(left[i]), code(right[i]));
            if (found != 0) {
                return found;
            }
        }
        int found = Integer.compare(left.length, right.length);
        return found != 0 ? found : a.words().compareTo(b.words());
    }

    /** What is read of a word: brackets and other signs are not. */
    private static String[] characters(VolumeText.IndexWord word) {
        return word.words().codePoints().filter(Character::isLetterOrDigit).mapToObj(Character::toString)
                .toArray(String[]::new);
    }

    /** The syllable of a character; itself where the reading does not go as far. */
    private static String syllable(VolumeText.IndexWord word, int at, String[] characters) {
        List<String> reading = word.reading();
        return reading.size() == characters.length ? reading.get(at) : characters[at];
    }

    private static int code(String character) {
        int code = 0;
        for (byte each : character.getBytes(CHARACTERS)) {
            code = code << 8 | each & 0xFF;
        }
        return code;
    }
}
