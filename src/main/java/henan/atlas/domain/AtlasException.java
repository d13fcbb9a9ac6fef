package henan.atlas.domain;

/**
 * Expected trouble: a file, a row, an argument that is not as it must be. The message is for the person at the machine,
 * in Chinese, and says what happened, to which thing, and what to do now.
 */
public class AtlasException extends Exception {
    private static final long serialVersionUID = 1L;

    public AtlasException(String message) {
        super(message);
    }

    public AtlasException(String message, Throwable cause) {
        super(message, cause);
    }
}
