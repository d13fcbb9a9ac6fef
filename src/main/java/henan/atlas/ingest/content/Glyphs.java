package henan.atlas.ingest.content;

/** Which characters can be shown. */
@FunctionalInterface
public interface Glyphs {
    /** Whether every face an atlas is shown in has a glyph for a character. @param codePoint a Unicode code point */
    boolean has(int codePoint);
}
