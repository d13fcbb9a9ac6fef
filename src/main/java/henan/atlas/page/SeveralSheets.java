package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A page whose text does not all stand beside or below its map. Of the ways to divide it, that one is taken which needs
 * the fewest sheets and looks best: what stands with the map leaves no hole there, little is torn, the last sheet is
 * not left almost blank, and the map is not made smaller for it.
 */
final class SeveralSheets {
    private static final int STEPS = 16;
    /** Most of a page's body that a legend may take. */
    private static final double FOR_KEYS = 0.5;
    private static final double SHEET = 1000;
    private static final double BLANK = 75;
    /** A blank on the map's sheet, much less at the foot of a narrow column beside a map that is the page's subject. */
    private static final double HOLE = 320;
    private static final double HOLE_BESIDE = 90;
    private static final double TORN = 8;
    /** The same with the map, where what is torn stands side by side. */
    private static final double TORN_BESIDE = 24;
    private static final double SMALLER_MAP = 60;
    private static final double SMALLER_SUBJECT = 400;
    /** Rooms tried between what the legend needs and the most there is. */
    private static final int ROOMS = 4;
    /** Of columns so wide that legend and list stand in half of them. */
    private static final double TOO_WIDE = 120;
    /** Rows the numbers on the map stand for, on another sheet than the map. */
    private static final double UNKEYED = 120;
    /** A last sheet on which nothing stands but references. */
    private static final double SOURCES_ALONE = 240;

    private final PageLayout.Task task;
    private final BlockHeights heights;

    SeveralSheets(PageLayout.Task task, BlockHeights heights) {
        this.task = task;
        this.heights = heights;
    }

    /**
     * A way to divide it.
     *
     * @param count columns on the map's sheet
     * @param room  room of the text there
     * @param first what stands there
     * @param rest  what stands on the sheets behind it
     */
    private record Way(int count, double room, ColumnFlow.Result first, List<Block> rest) {
    }

    /** A way, what it needs, and how ill that looks. */
    private record Tried(Way way, int sheets, double cost) {
    }

    PageLayout best() {
        List<Tried> tried = new ArrayList<>();
        double most = task.whole() * task.most();
        for (int count = task.columnsIn(task.rest(most)); count > 0; count--) {
            double keys = room(count, task.keys(), most);
            if (keys == 0) {
                continue;
            }
            Tried filled = tried(filled(count, keys));
            tried.add(filled);
            // A smaller map is worth looking at where it may save a sheet, or have its numbers explained beside it.
            boolean smaller = filled.sheets() > 1
                    || task.ofMap() && filled.way().rest().stream().anyMatch(SeveralSheets::isKey);
            for (int i = 1; i <= ROOMS && smaller; i++) {
                tried.add(tried(filled(count, keys + (most - keys) * i / ROOMS)));
            }
            int fewest = tried.stream().mapToInt(Tried::sheets).min().orElse(0);
            double least = tried.stream().mapToDouble(Tried::cost).min().orElse(0);
            for (int with = task.text().size() - 1; with >= 0; with--) {
                // With less on the map's sheet there are no fewer behind it.
                whole(count, keys, with).filter(way -> SHEET * fewest + cost(way) < least)
                        .ifPresent(way -> tried.add(tried(way)));
            }
        }
        return tried.stream().min(Comparator.comparingDouble(Tried::cost)).map(t -> layout(t.way()))
                .orElseGet(this::withoutText);
    }

    /** A map without its legend is none: for that it gives up more than for what is to be read. */
    private PageLayout withoutText() {
        double most = task.whole() * Math.max(task.most(), FOR_KEYS);
        for (int count = task.columnsIn(task.rest(most)); count > 0; count--) {
            double keys = room(count, task.keys(), most);
            if (keys > 0) {
                return layout(filled(count, keys));
            }
        }
        return new PageLayout(task.frame(most), List.of(), task.keys().stream().map(Block::name).toList());
    }

    /** The least room at which some blocks stand whole in so many columns; 0 where most is not enough. */
    private double room(int count, List<Block> blocks, double most) {
        for (int i = 0; i <= STEPS; i++) {
            double room = task.start() + (most - task.start()) * i / STEPS;
            if (task.columnsIn(task.rest(room)) >= count && new ColumnFlow(columns(room, count),
                    ColumnFlow.Dividing.NONE, 0, heights).place(blocks).isWhole()) {
                return room;
            }
        }
        return 0;
    }

    private List<PixelBox> columns(double room, int count) {
        return TextColumns.of(task.rest(room), count);
    }

    /** As much of the text with the map as there is room for. */
    private Way filled(int count, double room) {
        ColumnFlow.Result first = new ColumnFlow(columns(room, count), ColumnFlow.Dividing.LONG,
                task.more().height(), heights).place(task.blocks());
        return new Way(count, room, first, first.rest());
    }

    /** So many first parts of the text with the map, the others behind it; empty where there is no room. */
    private Optional<Way> whole(int count, double keys, int with) {
        List<Block> blocks = Stream.concat(task.keys().stream(), task.text().stream().limit(with)).toList();
        double room = Math.max(keys, room(count, blocks, task.whole() * task.most()));
        ColumnFlow.Result first = new ColumnFlow(columns(room, count), ColumnFlow.Dividing.NONE, 0, heights)
                .place(blocks);
        List<Block> rest = task.text().subList(with, task.text().size());
        return first.isWhole() && !blocks.isEmpty() ? Optional.of(new Way(count, room, first, rest)) : Optional.empty();
    }

    private FurtherSheets further(Way way, boolean level) {
        List<Block> waiting = new ArrayList<>(way.rest());
        task.references().ifPresent(waiting::add);
        return FurtherSheets.of(task, waiting, heights, level);
    }

    private PageLayout layout(Way way) {
        return new PageLayout(task.frame(way.room()), way.first().placed(), further(way, true));
    }

    private Tried tried(Way way) {
        FurtherSheets further = further(way, false);
        int sheets = further.placed().size() + further.omitted().size();
        return new Tried(way, sheets, SHEET * sheets + BLANK * (1 - further.filled()) + TORN * further.torn()
                + (isSourcesAlone(further) ? SOURCES_ALONE : 0) + cost(way));
    }

    private static boolean isSourcesAlone(FurtherSheets further) {
        List<List<Block.Placed>> sheets = further.placed();
        return !sheets.isEmpty() && sheets.get(sheets.size() - 1).stream()
                .allMatch(p -> p.block().layer().equals(NotesBlock.LAYER));
    }

    /** How ill the map's sheet looks. */
    private double cost(Way way) {
        PixelBox text = task.rest(way.room());
        double hole = text.width() * text.height()
                * (1 - ColumnFlow.filled(way.first().placed(), TextColumns.of(text, way.count())));
        return (task.ofMap() && task.across() ? HOLE_BESIDE : HOLE) * Math.max(0, hole)
                        / (task.body().width() * task.body().height())
                + TORN_BESIDE * way.first().torn()
                + (way.rest().stream().anyMatch(SeveralSheets::isKey) ? UNKEYED : 0)
                + (text.width() / way.count() > task.widest() ? TOO_WIDE : 0)
                + (task.ofMap() ? SMALLER_SUBJECT : SMALLER_MAP) * (way.room() - task.start()) / task.whole();
    }

    private static boolean isKey(Block block) {
        return !block.clusters().isEmpty();
    }
}
