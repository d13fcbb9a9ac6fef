package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The ways in which what a page says may stand about its map, from the one that is read best on. Rather than going on
 * on a further sheet, the map gives up ground beside its area, then the references stand one behind the other, at last
 * all is set a little smaller. What does not stand on one sheet even so has a list in short beside its map, and all
 * else begins behind it.
 */
final class BodyWays {
    /** How much smaller text is set where that saves a sheet. */
    private static final double SMALLER = 0.94;
    /** Share of a sheet that is a tail: it is worth setting all of the text smaller for. */
    private static final double TAIL = 0.35;
    /** Share of a sheet that is almost blank: it is worth a map much smaller. */
    private static final double SCANT = 0.3;
    /** Share of a sheet that is none to be begun for, however small the map is for it. */
    private static final double BLANK = 0.25;
    /** By what share of a sheet a map is made larger at a time where such a sheet cannot be saved. */
    private static final double LARGER = 0.04;
    /** Share of the last sheet that leaves no room to spare. */
    private static final double FILLED = 0.8;
    /** How much smaller a map may be where the rest of the last sheet is written upon. */
    private static final double SMALLER_MAP = 0.9;
    /** Share of a sheet that is worth one more for the map's sake. */
    private static final double WORTH = 0.3;

    private final BodyShares shares;
    private final PageFrame frame;
    private final TextBlocks texts;
    private final List<PageText.Part> parts;
    private final List<String> cited;
    /** The parts as blocks, in the usual size and smaller. */
    private final List<Block> said;
    private final List<Block> smaller;
    /** How much smaller text is set for the sake of a small map: on a sheet larger than A4 as there, never smaller. */
    private final double smallest;

    /**
     * Ways to lay out a text.
     *
     * @param parts what is said beside the map
     * @param cited the references its words lead to
     */
    BodyWays(BodyShares shares, PageFrame frame, TextBlocks texts, List<PageText.Part> parts, List<String> cited) {
        this.shares = shares;
        this.frame = frame;
        this.texts = texts;
        this.parts = parts;
        this.said = parts.stream().map(part -> texts.of(part, frame.textSize())).toList();
        this.smaller = parts.stream().map(part -> texts.of(part, frame.textSize() * SMALLER)).toList();
        this.smallest = Math.min(SMALLER, 1 / frame.textSize());
        this.cited = cited;
    }

    /**
     * A way to have fewer sheets.
     *
     * @param runIn whether references stand one behind the other
     * @param most  most share of the text
     * @param size  how large it is set
     */
    private record Way(boolean runIn, double most, double size) {
    }

    /**
     * What needs the fewest sheets and looks best, with as much besides as the last of them has room for.
     *
     * @param keys  what is the map's
     * @param inlay the legend in it
     * @param spare what is said besides
     */
    PageLayout best(List<Block> keys, Optional<PixelBox> inlay, List<PageText.Part> spare) {
        PageLayout found = best(keys, inlay);
        for (int count = spare.size(); count > 0 && !found.further().isEmpty() && found.filled() < FILLED; count--) {
            PageLayout fuller = new BodyWays(shares, frame, texts, join(parts, spare.subList(0, count)), cited)
                    .best(keys, inlay);
            if (isAsGood(fuller, found)) {
                return fuller;
            }
        }
        return found;
    }

    /**
     * Whether all else stands as it would without, none of it torn or set smaller for this; but a list in short beside
     * the map may give way to the list itself, which is said once then, and one that was divided stand otherwise.
     */
    private static boolean isAsGood(PageLayout fuller, PageLayout found) {
        Set<Block> standing = fuller.all().stream().map(Block.Placed::block).collect(Collectors.toSet());
        boolean once = found.isToldTwice() && !fuller.isToldTwice() && fuller.filled() >= TAIL;
        List<Block> behind = found.further().stream().flatMap(List::stream).map(Block.Placed::block).toList();
        boolean divided = behind.stream().anyMatch(block -> block.goesOn() && !block.clusters().isEmpty());
        Stream<Block> kept = Stream.concat(found.placed().stream().map(Block.Placed::block)
                        .filter(block -> !once || block.clusters().isEmpty()),
                behind.stream().filter(block -> !divided || block.clusters().isEmpty()));
        return fuller.omitted().isEmpty() && fuller.further().size() == found.further().size()
                && kept.allMatch(standing::contains) && fuller.map().width() * fuller.map().height()
                        >= SMALLER_MAP * found.map().width() * found.map().height();
    }

    private PageLayout best(List<Block> keys, Optional<PixelBox> inlay) {
        double usual = shares.usual();
        double utmost = shares.utmost(inlay.map(PixelBox::maxX).orElse(0.0));
        Way first = new Way(false, usual, 1);
        PageLayout found = PageLayout.of(task(keys, first), texts.heights());
        Set<Way> others = new LinkedHashSet<>();
        // Where the map has its share of the sheet, references one behind the other do first.
        if (!shares.hasShare()) {
            others.add(new Way(false, utmost, 1));
        }
        others.add(new Way(true, usual, 1));
        others.add(new Way(true, utmost, 1));
        others.remove(first);
        for (Way way : others) {
            found = fewer(found, keys, way);
        }
        if (found.filled() < TAIL) {
            found = fewer(found, keys, new Way(true, utmost, SMALLER));
        }
        if (found.filled() < SCANT) {
            found = fewer(found, keys, new Way(true, shares.forTail(utmost), SMALLER));
        }
        if (isBlank(found) && !shares.hasShare()) {
            found = fuller(found, keys, usual);
        }
        PageLayout larger = larger(found, keys);
        return larger.further().isEmpty() ? larger : keyed(larger, keys, usual, utmost);
    }

    /** Whether its last sheet has a few lines alone. */
    static boolean isBlank(PageLayout layout) {
        return layout.filled() < BLANK;
    }

    /** With a larger map, so that more stands on a last sheet that cannot be saved. */
    private PageLayout fuller(PageLayout found, List<Block> keys, double usual) {
        for (double most = usual - LARGER; most > shares.leastText(); most -= LARGER) {
            PageLayout other = PageLayout.of(task(keys, new Way(false, most, 1)), texts.heights());
            if (!isBlank(other)) {
                return other.further().size() == found.further().size() && other.omitted().isEmpty() ? other : found;
            }
        }
        return found;
    }

    /**
     * With a map at a larger scale, where text that is set closer leaves it room for that on the one sheet there is, or
     * where a last sheet that cannot be saved has room for more.
     */
    private PageLayout larger(PageLayout found, List<Block> keys) {
        OptionalDouble below = shares.belowLarger(found.map());
        if (below.isEmpty()) {
            return found;
        }
        double most = below.getAsDouble();
        List<Way> ways = new ArrayList<>();
        if (found.further().isEmpty()) {
            ways.addAll(List.of(new Way(false, most, SMALLER), new Way(true, most, 1), new Way(true, most, SMALLER)));
            if (shares.isSmall(found.map()) && smallest < SMALLER) {
                ways.add(new Way(true, most, smallest));
            }
        } else {
            ways.add(new Way(false, most, 1));
        }
        return ways.stream().map(way -> PageLayout.of(task(keys, way), texts.heights()))
                .filter(layout -> layout.further().size() == found.further().size() && layout.omitted().isEmpty()
                        && (layout.further().isEmpty() || layout.torn() <= found.torn()))
                .findFirst().orElse(found);
    }

    private PageLayout fewer(PageLayout found, List<Block> keys, Way way) {
        return found.further().isEmpty() ? found
                : PageLayout.withFewer(task(keys, way), found.further().size(), texts.heights()).orElse(found);
    }

    private PageLayout.Task task(List<Block> keys, Way way) {
        return shares.task(keys, said(way.size()), references(way), way.most());
    }

    private List<Block> said(double size) {
        return size == 1 ? said : size == SMALLER ? smaller
                : parts.stream().map(part -> texts.of(part, frame.textSize() * size)).toList();
    }

    private Optional<Block> references(Way way) {
        return cited.isEmpty() ? Optional.empty()
                : Optional.of(texts.references(cited, way.runIn(), frame.textSize() * way.size()));
    }

    /** The list in short beside the map where that needs no more sheets than are worth it. */
    private PageLayout keyed(PageLayout found, List<Block> keys, double usual, double utmost) {
        int at = IntStream.range(0, parts.size()).filter(i -> parts.get(i).brief().isPresent()).findFirst().orElse(-1);
        if (at < 0) {
            return found;
        }
        boolean whole = found.placed().stream().map(Block.Placed::block)
                .anyMatch(block -> block == said.get(at) || block == smaller.get(at));
        if (whole && found.filled() >= TAIL) {
            return found;
        }
        Block brief = texts.of(parts.get(at).brief().orElseThrow(), frame.textSize());
        PageLayout best = found;
        for (Way way : List.of(new Way(false, usual, 1), new Way(false, utmost, 1), new Way(true, utmost, SMALLER))) {
            PageLayout tried = keyed(keys, brief, at, way).orElse(found);
            boolean worth = tried.further().size() < best.further().size()
                    || best == found && tried.further().size() == found.further().size()
                    || best == found && !whole && tried.further().size() == found.further().size() + 1
                            && tried.filled() > WORTH;
            best = tried != found && worth ? tried : best;
        }
        return best;
    }

    /** With what stands before the list where there is room for that, else the list alone. */
    private Optional<PageLayout> keyed(List<Block> keys, Block brief, int at, Way way) {
        List<Block> blocks = said(way.size());
        List<Block> sources = references(way).stream().toList();
        return keyed(keys, join(blocks.subList(0, at), List.of(brief)), join(blocks.subList(at, blocks.size()),
                sources), way).or(() -> keyed(keys, List.of(brief), join(blocks, sources), way));
    }

    private Optional<PageLayout> keyed(List<Block> keys, List<Block> with, List<Block> behind, Way way) {
        return PageLayout.apart(shares.task(keys, with, Optional.empty(), way.most()), behind, texts.heights());
    }

    private static <T> List<T> join(List<? extends T> a, List<? extends T> b) {
        return Stream.<T>concat(a.stream(), b.stream()).toList();
    }
}
