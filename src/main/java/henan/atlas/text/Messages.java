package henan.atlas.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one room, from {@code henan/atlas/text/<room>.properties} (UTF-8).
 *
 * <p>Keys say the place and the part: {@code profile.firms.title}. Arguments are numbered, {@code {0}}. A missing key
 * is a bug and fails at once.
 */
public final class Messages {
    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The texts of a room. @param room base name of its bundle */
    public static Messages of(String room) {
        return new Messages(ResourceBundle.getBundle("henan.atlas.text." + room, Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.CHINA).format(arguments);
    }
}
