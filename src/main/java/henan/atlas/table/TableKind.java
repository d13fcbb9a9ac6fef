package henan.atlas.table;

import henan.atlas.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the rows of a table are. */
public enum TableKind {
    CLUSTERS, COUNTIES, PREFECTURES, FIRMS, FIGURES, HONOURS, CASES, SOURCES;

    /** Its name for people, in the language spoken now. */
    public String title() {
        return Messages.of("table").get("kind." + name());
    }

    /** The word used in files and on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word as {@link #code} writes it. */
    public static Optional<TableKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
