package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Divides the body of a page between map and text: side by side on a page that lies across, one above the other on an
 * upright one. The map gets the shape of its area, text and legend the rest, within the shares the template sets;
 * text that finds no room in that gets more, up to its greatest share. Where that is not enough either, the map keeps
 * its shape and the text goes on on {@linkplain SeveralSheets further sheets}.
 *
 * <p><b>Units:</b> logical pixels.
 *
 * @param map     the map's frame
 * @param placed  where the blocks on the map's sheet came to stand
 * @param further where those of the sheets behind it did
 * @param filled  share of the last of these that is written upon; 1 where there is none
 * @param omitted names of the blocks no sheet has room for
 */
record PageLayout(PixelBox map, List<Block.Placed> placed, List<List<Block.Placed>> further, double filled,
                  List<String> omitted) {
    static final double GAP = 16;
    /** Most of the last column that references take at its foot; longer ones follow the text. */
    private static final double REFERENCES = 0.85;
    private static final int STEPS = 8;

    /** All on the map's sheet, but for what has no room. */
    PageLayout(PixelBox map, List<Block.Placed> placed, List<String> omitted) {
        this(map, placed, List.of(), 1, omitted);
    }

    PageLayout(PixelBox map, List<Block.Placed> placed, FurtherSheets further) {
        this(map, placed, further.placed(), further.filled(), further.omitted());
    }

    /**
     * What is to be laid out.
     *
     * @param body       room between head and foot
     * @param more       the same on a sheet without a map
     * @param ofMap      whether the map is what the page is about
     * @param across     whether text stands beside the map
     * @param column     narrowest column
     * @param widest     widest column on a sheet without a map
     * @param columns    most columns of text
     * @param map        room the map would have: width where text stands beside it, else height
     * @param least      least share of the text
     * @param most       most share of it
     * @param keys       what belongs on the map's sheet: legend and inset
     * @param text       what is said, in order
     * @param references stands at the end of the last column
     * @param band       what stands right below an upright page's map over its whole width, before the text
     */
    record Task(PixelBox body, PixelBox more, boolean ofMap, boolean across, double column, double widest, int columns,
                double map, double least, double most, List<Block> keys, List<Block> text,
                Optional<? extends Block> references, Optional<Block> band) {
        List<Block> blocks() {
            return Stream.concat(keys.stream(), text.stream()).toList();
        }

        /** The body's extent in the direction it is divided in. */
        double whole() {
            return across ? body.width() : body.height();
        }

        /** What the map leaves when it has what it would. */
        double start() {
            return Math.max(whole() * least, Math.min(whole() * most, whole() - GAP - map));
        }

        /** The map's frame beside so much for the text. */
        PixelBox frame(double room) {
            return across ? new PixelBox(body.x(), body.y(), Math.max(1, body.width() - room - GAP), body.height())
                    : new PixelBox(body.x(), body.y(), body.width(), Math.max(1, body.height() - room - GAP));
        }

        /** The text's room. */
        PixelBox rest(double room) {
            PixelBox frame = frame(room);
            if (across) {
                return new PixelBox(frame.maxX() + GAP, body.y(), room, body.height());
            }
            double above = placed(frame).map(p -> p.box().height() + GAP).orElse(0.0);
            return new PixelBox(body.x(), frame.maxY() + GAP + above, body.width(), Math.max(0, room - above));
        }

        /** The band below a map. */
        Optional<Block.Placed> placed(PixelBox frame) {
            return band.map(block -> new Block.Placed(block, new PixelBox(body.x(), frame.maxY() + GAP, body.width(),
                    block.height(body.width()))));
        }

        /** A layout with the band below its map. */
        PageLayout banded(PageLayout layout) {
            return placed(layout.map()).map(layout::with).orElse(layout);
        }

        int columnsIn(PixelBox room) {
            return Math.min(columns, TextColumns.most(room, column));
        }
    }

    /** The map's frame where the text is satisfied with what it leaves: most often the one it gets. */
    static PixelBox first(Task task) {
        return task.frame(task.start());
    }

    static PageLayout of(Task task, BlockHeights heights) {
        if (task.blocks().isEmpty() && task.references().isEmpty()) {
            return new PageLayout(task.body(), List.of(), List.of());
        }
        return task.banded(onOne(task, heights).orElseGet(() -> new SeveralSheets(task, heights).best()));
    }

    /** The same with fewer sheets than so many behind the map's; empty where they do not do. */
    static Optional<PageLayout> withFewer(Task task, int further, BlockHeights heights) {
        Optional<PageLayout> one = onOne(task, heights);
        Optional<PageLayout> found = one.isPresent() || further == 1 ? one
                : Optional.of(new SeveralSheets(task, heights).best())
                        .filter(layout -> layout.further().size() < further);
        return found.map(task::banded);
    }

    /**
     * What explains the map with it, all else behind; empty where the map's sheet has no room for that.
     *
     * @param task   what stands with the map
     * @param behind what stands on the sheets behind it
     */
    static Optional<PageLayout> apart(Task task, List<Block> behind, BlockHeights heights) {
        return onOne(task, heights).map(first -> task.banded(new PageLayout(first.map(), first.placed(),
                FurtherSheets.of(task, behind, heights, true))));
    }

    /** Whether the map's sheet tells of every cluster that has a row on a further one. */
    boolean isKeyed() {
        Set<String> told = listed(placed.stream());
        return further.stream().flatMap(List::stream).allMatch(p -> told.containsAll(p.block().clusters()));
    }

    /** Whether the map's sheet tells in short of a cluster that has a row on a further one. */
    boolean isToldTwice() {
        return !Collections.disjoint(listed(placed.stream()), listed(further.stream().flatMap(List::stream)));
    }

    private static Set<String> listed(Stream<Block.Placed> blocks) {
        return blocks.flatMap(p -> p.block().clusters().stream()).collect(Collectors.toSet());
    }

    /** How many blocks on the map's sheet go on beside what they begin as. */
    long torn() {
        return placed.stream().filter(p -> p.block().goesOn()).count();
    }

    /** All of it on the map's sheet; empty where that has no room for it. */
    private static Optional<PageLayout> onOne(Task task, BlockHeights heights) {
        double start = task.start();
        double most = task.whole() * task.most();
        Divided found = divided(task, start, heights);
        int step = 0;
        while (step < STEPS && !found.flow().isWhole()) {
            found = divided(task, start + (most - start) * ++step / STEPS, heights);
        }
        if (!found.flow().isWhole()) {
            return Optional.empty();
        }
        // The map gives up no more than it must.
        double low = step - 1;
        double high = step;
        while ((task.ofMap() || !task.across()) && low >= 0 && high - low > 0.1) {
            Divided closer = divided(task, start + (most - start) * (low + high) / 2 / STEPS, heights);
            found = closer.flow().isWhole() ? closer : found;
            high = closer.flow().isWhole() ? (low + high) / 2 : high;
            low = closer.flow().isWhole() ? low : (low + high) / 2;
        }
        // Below an upright map, room the text does not need is the map's.
        for (double text = start - 8; !task.across() && text > task.whole() * 0.08; text -= 8) {
            Divided shorter = divided(task, text, heights);
            if (!shorter.flow().isWhole()) {
                break;
            }
            found = shorter;
        }
        return Optional.of(new PageLayout(found.map(), found.flow().placed(), List.of()));
    }

    /** A body divided, and what that leaves for the text. */
    private record Divided(PixelBox map, ColumnFlow.Result flow) {
    }

    /** All blocks there are, sheet after sheet. */
    List<Block.Placed> all() {
        return Stream.concat(placed.stream(), further.stream().flatMap(List::stream)).toList();
    }

    private static Divided divided(Task task, double text, BlockHeights heights) {
        PixelBox map = task.frame(text);
        PixelBox rest = task.rest(text);
        int most = task.columnsIn(rest);
        // Beside the map the fewest columns that hold everything, so that they fill the height there is; below it the
        // most, so that it keeps the height.
        for (int i = 1; i < most; i++) {
            ColumnFlow.Result flow = flow(task, TextColumns.of(rest, task.across() ? i : most + 1 - i), heights);
            if (flow.isWhole()) {
                return new Divided(map, flow);
            }
        }
        return new Divided(map, flow(task, TextColumns.of(rest, task.across() ? most : 1), heights));
    }

    /** The same with a block over the map. */
    PageLayout with(Block.Placed over) {
        return new PageLayout(map, Stream.concat(Stream.of(over), placed.stream()).toList(), further, filled, omitted);
    }

    private static ColumnFlow.Result flow(Task task, List<PixelBox> columns, BlockHeights heights) {
        if (task.references().isEmpty()) {
            return balanced(task, columns, task.blocks(), heights);
        }
        Block references = task.references().get();
        List<Block> all = Stream.concat(task.blocks().stream(), Stream.of(references)).toList();
        PixelBox last = columns.get(columns.size() - 1);
        double wanted = heights.of(references, last.width());
        if (wanted > last.height() * REFERENCES) {
            return balanced(task, columns, all, heights);
        }
        List<PixelBox> above = new ArrayList<>(columns.subList(0, columns.size() - 1));
        above.add(new PixelBox(last.x(), last.y(), last.width(), Math.max(0, last.height() - wanted - ColumnFlow.GAP)));
        ColumnFlow.Result main = balanced(task, above, task.blocks(), heights);
        Block.Placed end = new Block.Placed(references,
                new PixelBox(last.x(), last.maxY() - wanted, last.width(), wanted));
        return main.isWhole() ? new ColumnFlow.Result(Stream.concat(main.placed().stream(), Stream.of(end)).toList(),
                List.of(), main.torn()) : balanced(task, columns, all, heights);
    }

    /** The blocks in columns that all end as high up as they can: side by side they look like one piece. */
    private static ColumnFlow.Result balanced(Task task, List<PixelBox> columns, List<Block> blocks,
                                              BlockHeights heights) {
        double tallest = Math.max(columns.get(0).height(), task.more().height());
        ColumnFlow whole = new ColumnFlow(columns, ColumnFlow.Dividing.NONE, tallest, heights);
        return whole.place(blocks).isWhole() ? whole.levelled(blocks)
                : ColumnFlow.sparing(columns, tallest, heights, blocks);
    }
}
