package henan.atlas.cli;

import henan.atlas.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The language the arguments ask for. It is looked up before the command line is read, since what is wrong with a
 * command line, and its help, are told in that language. The machine's own language decides nothing: the atlas is
 * Chinese, and looks the same wherever it is opened.
 */
public final class LanguageOption {
    static final String NAME = "--lang";

    private LanguageOption() {
    }

    /** The language asked for; empty when none is, or one that the program does not speak. */
    public static Optional<Language> in(List<String> arguments) {
        int at = arguments.indexOf(NAME);
        String behind = at < 0 || at == arguments.size() - 1 ? "" : arguments.get(at + 1);
        return arguments.stream().filter(a -> a.startsWith(NAME + "=")).map(a -> a.substring(NAME.length() + 1))
                .findFirst().or(() -> Optional.of(behind)).flatMap(Language::ofCode);
    }

    /** The arguments without it. */
    public static List<String> without(List<String> arguments) {
        List<String> others = new ArrayList<>(arguments);
        others.removeIf(a -> a.startsWith(NAME + "="));
        int at = others.indexOf(NAME);
        if (at >= 0) {
            others.subList(at, Math.min(at + 2, others.size())).clear();
        }
        return others;
    }
}
