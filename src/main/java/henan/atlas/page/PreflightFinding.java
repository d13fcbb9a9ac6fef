package henan.atlas.page;

import henan.atlas.text.Message;

/**
 * Something to know before a page is let out.
 *
 * @param what   what is so
 * @param remedy what can be done about it
 */
public record PreflightFinding(Severity severity, Message what, Message remedy) {

    /** How much it matters. */
    public enum Severity {
        /** The page cannot be let out. */
        ERROR,
        /** It can, but should perhaps not. */
        WARNING,
        /** To be known. */
        NOTE
    }

    public boolean stops() {
        return severity == Severity.ERROR;
    }
}
