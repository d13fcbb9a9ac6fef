package henan.atlas.page.file;

/** Names files are given after what is in them. */
public final class FileName {
    /** So many characters of three bytes, with a number before them and an ending, are a name on every disk. */
    private static final int LONGEST = 78;

    private FileName() {
    }

    /** Words as a name that every system can have, without an ending. */
    public static String of(String words) {
        String name = words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        int length = name.codePointCount(0, name.length());
        return length <= LONGEST ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST)).strip();
    }
}
