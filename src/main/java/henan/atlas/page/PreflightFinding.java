package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;

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

    /** That something is not let out because of it. @param title what that is called */
    AtlasException stopping(String title) {
        return new AtlasException(Messages.of("page").message("find.stopped", title, what, remedy));
    }
}
