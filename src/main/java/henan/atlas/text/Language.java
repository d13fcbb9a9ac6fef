package henan.atlas.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A language the program speaks. One of them is spoken at a time, by the whole program: what is worded from then on is
 * worded in it, what has been shown is shown anew by whoever shows it.
 *
 * <p><b>Threading:</b> safe; a text is worded in one language throughout, whichever is spoken when it is asked for.
 */
public enum Language {
    /** 简体中文, what the program speaks unless told otherwise: its bundles are complete. */
    CHINESE("zh", Locale.CHINA, Locale.ROOT),
    /** English; a text that is not translated yet is said in Chinese. */
    ENGLISH("en", Locale.UK, Locale.ENGLISH);

    /** The one thing in the program that changes and is reached from everywhere; decision 23 says why. */
    private static final AtomicReference<Language> SPOKEN = new AtomicReference<>(CHINESE);

    private final String code;
    private final Locale locale;
    private final Locale bundles;

    Language(String code, Locale locale, Locale bundles) {
        this.code = code;
        this.locale = locale;
        this.bundles = bundles;
    }

    /** The language spoken now. */
    public static Language spoken() {
        return Objects.requireNonNull(SPOKEN.get());
    }

    /** The language of a code, {@code zh} or {@code en}; empty for any other word. */
    public static Optional<Language> ofCode(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
    }

    /** From now on this one is spoken. Called by those who start the program or are told so by its user. */
    public void speak() {
        SPOKEN.set(this);
    }

    /** As in {@code --lang zh}; ISO 639-1. */
    public String code() {
        return code;
    }

    /** Whose rules numbers and dates follow. */
    public Locale locale() {
        return locale;
    }

    /** Which bundles hold its texts: the root of a room's bundles is Chinese. */
    Locale bundles() {
        return bundles;
    }
}
