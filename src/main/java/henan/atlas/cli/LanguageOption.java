package henan.atlas.cli;

import henan.atlas.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * The language the arguments ask for. It is looked up before the command line is read, since what is wrong with a
 * command line, and its help, are told in that language. The machine's own language decides nothing: the atlas is
 * Chinese, and looks the same wherever it is opened.
 */
public final class LanguageOption {
    static final String NAME = "--lang";
    private static final EarlyOption OPTION = new EarlyOption(NAME);

    private LanguageOption() {
    }

    /** The language asked for; empty when none is, or one that the program does not speak. */
    public static Optional<Language> in(List<String> arguments) {
        return OPTION.in(arguments).flatMap(Language::ofCode);
    }

    /** The arguments without it. */
    public static List<String> without(List<String> arguments) {
        return OPTION.without(arguments);
    }
}
