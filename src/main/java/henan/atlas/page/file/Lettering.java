package henan.atlas.page.file;

/** What letters are in a file that could hold them either way. */
public enum Lettering {
    /** Text: it can be found, read aloud and changed, and looks as it should where the faces are installed. */
    TEXT,
    /** Outlines: they look the same everywhere, and are shapes. */
    OUTLINES
}
