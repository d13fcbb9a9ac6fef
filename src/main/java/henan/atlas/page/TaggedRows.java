package henan.atlas.page;

import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rows painted one after the other, of which those that follow each other and are of one kind are one part. */
final class TaggedRows {
    private TaggedRows() {
    }

    /** @param within what rows like one are together; empty where it stands for itself */
    static <T> void paint(Graphics2D g, List<T> rows, Function<T, Optional<Role>> within, Consumer<T> painter) {
        paint(g, rows, within, new Object(), painter);
    }

    /**
     * Rows that may go on with those of another column or page.
     *
     * @param whole what is the same for the rows of all columns and pages
     */
    static <T> void paint(Graphics2D g, List<T> rows, Function<T, Optional<Role>> within, Object whole,
                          Consumer<T> painter) {
        for (int from = 0; from < rows.size();) {
            Optional<Role> kind = within.apply(rows.get(from));
            int to = from + 1;
            while (to < rows.size() && kind.isPresent() && within.apply(rows.get(to)).equals(kind)) {
                to++;
            }
            // A remark between rows of one kind parts them.
            Object one = from == 0 ? whole : new Object();
            try (Tags.Part part = kind.map(k -> Tags.goOn(g, k, one)).orElse(Tags.NONE)) {
                rows.subList(from, to).forEach(painter);
            }
            from = to;
        }
    }
}
