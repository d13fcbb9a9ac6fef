package henan.atlas.text;

/** Which characters can be shown. */
@FunctionalInterface
public interface Glyphs {
    /** Whether every face an atlas is shown in has a glyph for a character. @param codePoint a Unicode code point */
    boolean has(int codePoint);

    /** Control and format characters, which break a line, ring a bell or turn the direction of what follows. */
    static boolean isInvisible(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT;
    }
}
