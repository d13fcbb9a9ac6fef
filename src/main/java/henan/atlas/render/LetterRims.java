package henan.atlas.render;

/**
 * Graphics that draw the rim of letters out of the letters themselves, so that a file need not hold the outline of
 * each.
 */
public interface LetterRims {
    /** Draws the rims of words in the face, the colour and the stroke that are set. Their foot begins at x, y. */
    void rim(String words, float x, float y);
}
