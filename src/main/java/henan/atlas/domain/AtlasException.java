package henan.atlas.domain;

import henan.atlas.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Expected trouble: a file, a row, an argument that is not as it must be. The message is for the person at the machine
 * and says what happened, to which thing, and what to do now. It is carried as key and arguments and worded where it is
 * shown, in the language spoken there and then.
 */
public class AtlasException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Never sent anywhere, so it need not be serializable. */
    private final transient Message told;

    public AtlasException(Message told) {
        this(told, null);
    }

    public AtlasException(Message told, @Nullable Throwable cause) {
        super(null, cause);
        this.told = told;
    }

    /** What happened, as key and arguments. */
    public Message told() {
        return told;
    }

    /** What happened, in the language spoken now. */
    @Override
    public String getMessage() {
        return told.inWords();
    }
}
