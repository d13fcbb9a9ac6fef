package henan.atlas.ui.ground.kit;

import henan.atlas.domain.ClusterFilter;
import henan.atlas.profile.Count;
import java.util.List;
import java.util.function.Consumer;

/** Writes texts whose numbers of clusters lead to these. */
public final class CountedText {
    private CountedText() {
    }

    /**
     * Appends a text.
     *
     * @param counts the numbers in it, in its order
     * @param open   shows the clusters of a number that is clicked
     */
    public static void add(SelectableText paragraph, String text, List<Count> counts, Consumer<ClusterFilter> open,
                           String... styleClasses) {
        int from = 0;
        for (Count count : counts) {
            paragraph.add(text.substring(from, count.start()), styleClasses);
            paragraph.link(text.substring(count.start(), count.end()), () -> open.accept(count.of()), "count");
            from = count.end();
        }
        paragraph.add(text.substring(from), styleClasses);
    }
}
