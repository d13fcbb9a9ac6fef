package henan.atlas.text;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one room: {@code henan/atlas/text/<room>.properties} in Chinese, {@code <room>_en.properties} in English
 * (UTF-8). A handle: it asks for the bundle of the {@link Language} spoken when it is asked to speak.
 *
 * <p>Keys say the place and the part: {@code profile.firms.title}. Arguments are numbered, {@code {0}}. A missing key
 * is a bug and fails at once.
 *
 * <p><b>Threading:</b> safe.
 */
public final class Messages {
    private static final Control WITHOUT_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final String room;
    private final Map<Language, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Messages(String room) {
        this.room = room;
    }

    /** The texts of a room. @param room base name of its bundle */
    public static Messages of(String room) {
        return new Messages(room);
    }

    /** A text, in the language spoken now: for what is shown at once. */
    public String get(String key, Object... arguments) {
        Language language = Language.spoken();
        String pattern = bundle(language).getString(key);
        return arguments.length == 0 ? pattern : filled(pattern, arguments)
                .orElseGet(() -> worded(new MessageFormat(pattern, language.locale()), arguments));
    }

    /**
     * A pattern of nothing but places for words, with words in them: what most are. A table asks for ten thousands of
     * such, and a format made for each takes twenty times as long. Empty where the pattern or an argument needs more.
     */
    private static Optional<String> filled(String pattern, Object... arguments) {
        if (pattern.indexOf('\'') >= 0) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int number = open + 2 < pattern.length() && pattern.charAt(open + 2) == '}'
                    ? pattern.charAt(open + 1) - '0' : -1;
            if (number < 0 || number >= arguments.length || !(arguments[number] instanceof String word)) {
                return Optional.empty();
            }
            text.append(pattern, from, open).append(word);
            from = open + 3;
        }
        return Optional.of(text.append(pattern, from, pattern.length()).toString());
    }

    /** Halves are rounded up, as readers do; left alone, every other one would be rounded down. */
    private static String worded(MessageFormat text, Object... arguments) {
        for (Format format : text.getFormats()) {
            if (format instanceof DecimalFormat number) {
                number.setRoundingMode(RoundingMode.HALF_UP);
            }
        }
        return text.format(arguments);
    }

    /** A text to be worded when it is shown: for what is thrown or kept. */
    public Message message(String key, Object... arguments) {
        bundle(Language.CHINESE).getString(key);
        return new Message(room, key, arguments);
    }

    /** Texts by key, for libraries that look them up themselves, in the language spoken now. */
    public ResourceBundle bundle() {
        return bundle(Language.spoken());
    }

    private ResourceBundle bundle(Language language) {
        return bundles.computeIfAbsent(language,
                spoken -> ResourceBundle.getBundle("henan.atlas.text." + room, spoken.bundles(), WITHOUT_FALLBACK));
    }
}
