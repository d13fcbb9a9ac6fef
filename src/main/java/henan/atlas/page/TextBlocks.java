package henan.atlas.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The blocks of a page's text, each made once however often the page is laid out, and what is known of their heights.
 *
 * <p><b>Threading:</b> for one thread.
 */
final class TextBlocks {
    private final Typesetter setter;
    private final ListNumbers numbers;
    private final Map<PageText.Part, Map<Double, Block>> made = new IdentityHashMap<>();
    private final Map<References, Block> references = new HashMap<>();
    private final BlockHeights heights = new BlockHeights();

    /** @param numbers what rows of clusters begin with */
    TextBlocks(Typesetter setter, ListNumbers numbers) {
        this.setter = setter;
        this.numbers = numbers;
    }

    /** @param size how many times as large it is set */
    Block of(PageText.Part part, double size) {
        return made.computeIfAbsent(part, p -> new HashMap<>()).computeIfAbsent(size, s -> Enlarged.of(block(part), s));
    }

    private Block block(PageText.Part part) {
        return part instanceof PageText.Brief brief
                ? BriefBlock.of(setter.scenes().text(), setter.breaker(), brief, numbers)
                : RowBlock.of(setter.scenes().text(), setter.breaker(), part, numbers);
    }

    /** References as they are set. */
    private record References(List<String> cited, boolean runIn, double size) {
    }

    /** The references, numbered. @param runIn whether they stand one behind the other */
    Block references(List<String> cited, boolean runIn, double size) {
        return references.computeIfAbsent(new References(cited, runIn, size), r -> Enlarged.of(
                new NotesBlock(setter.scenes().text(), setter.breaker(), r.cited(), r.runIn()), r.size()));
    }

    BlockHeights heights() {
        return heights;
    }
}
