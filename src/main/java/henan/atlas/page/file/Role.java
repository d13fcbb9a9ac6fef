package henan.atlas.page.file;

/** What a part of a drawing is, for files that tell those who hear them. Names are those of ISO 32000-1, 14.8.4. */
public enum Role {
    /** A page and what continues it. */
    SECTION("Sect", false),
    /** The title of a page. */
    TITLE("H1", true),
    /** A heading within it. */
    HEADING("H2", true),
    PARAGRAPH("P", true),
    /** A picture; what is said of it stands for it. */
    FIGURE("Figure", true),
    TABLE("Table", false),
    ROW("TR", false),
    /** Heads the cells below it. */
    COLUMN_HEAD("TH", true),
    /** Heads the cells beside it. */
    ROW_HEAD("TH", true),
    CELL("TD", true),
    LIST("L", false),
    ITEM("LI", false),
    /** What an item of a list is called. */
    LABEL("Lbl", true),
    /** What is said in an item of a list. */
    BODY("LBody", true),
    CONTENTS("TOC", false),
    /** A line of the contents. */
    ENTRY("TOCI", false),
    LINK("Link", true),
    /** What is of the paper and not of what it says: rules, running heads, numbers of pages. */
    ARTIFACT("Artifact", true);

    private final String tag;
    private final boolean written;

    Role(String tag, boolean written) {
        this.tag = tag;
        this.written = written;
    }

    String tag() {
        return tag;
    }

    /** Whether something may be painted in it; what is painted beside its parts is of the paper. */
    boolean isWritten() {
        return written;
    }
}
