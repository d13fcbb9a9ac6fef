package henan.atlas.ui.shell;

/** What the window is used for; in the order of the header's row and of the keys Ctrl+1, Ctrl+2 … */
public enum Activity {
    BROWSE, THEMES, COMPARE, BOOK, TIMELINE, TERMS, COVERAGE, PAGES
}
