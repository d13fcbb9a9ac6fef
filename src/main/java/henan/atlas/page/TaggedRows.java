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
        for (int from = 0; from < rows.size();) {
            Optional<Role> kind = within.apply(rows.get(from));
            int to = from + 1;
            while (to < rows.size() && kind.isPresent() && within.apply(rows.get(to)).equals(kind)) {
                to++;
            }
            try (Tags.Part part = kind.map(k -> Tags.begin(g, k)).orElse(Tags.NONE)) {
                rows.subList(from, to).forEach(painter);
            }
            from = to;
        }
    }
}
