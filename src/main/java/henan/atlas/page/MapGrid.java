package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.Legend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The ways to divide a sheet among several maps: cells of one size in rows, each with its head above its map and its
 * key below or beside that; what they share stands below them, beside them or where a row has a cell too many. Which
 * way is best is for the maps to say. Units: logical pixels.
 *
 * @param body   room of all
 * @param heads  what stands above the maps
 * @param keys   what each map is told by alone
 * @param shared the legend of all
 * @param strip  height of what stands below the maps for all of them; 0 for nothing
 */
record MapGrid(PixelBox body, List<? extends Block> heads, List<Optional<MapKey>> keys, Optional<Legend> shared,
               double strip) {
    private static final double COLUMN_GAP = 18;
    private static final double ROW_GAP = 12;
    private static final double LEGEND_GAP = 12;
    private static final double KEY_GAP = 6;
    /** Widths a legend beside the maps may have, and most of the body's. */
    private static final double[] BESIDE = {130, 190, 300, 420};
    private static final double MOST_BESIDE = 0.4;
    /** Widths a key beside its map may have. */
    private static final double[] KEYS = {130, 190, 300};
    /** Least of a cell that is its map's, in either direction. */
    private static final double MAP = 0.25;

    MapGrid {
        heads = List.copyOf(heads);
        keys = List.copyOf(keys);
    }

    /** Where the parts of one cell stand. @param room of the map, with its neat line and what is told below it */
    record Cell(PixelBox head, PixelBox room, Optional<PixelBox> key) {
    }

    /**
     * One way.
     *
     * @param strip room below the maps, as high as was asked for
     * @param fits  whether all of it has room
     */
    record Plan(List<Cell> cells, Optional<PixelBox> legend, PixelBox strip, boolean fits) {
        Plan {
            cells = List.copyOf(cells);
        }
    }

    /** All ways there are; one at least, though it may not fit. @param across whether the sheet lies across */
    List<Plan> plans(boolean across) {
        int count = heads.size();
        List<Plan> plans = new ArrayList<>();
        for (int columns : columns(count, across)) {
            plans(columns, 0, plans);
            for (double beside : keys.stream().anyMatch(Optional::isPresent) ? KEYS : new double[0]) {
                plans(columns, beside, plans);
            }
        }
        List<Plan> fitting = plans.stream().filter(Plan::fits).toList();
        return fitting.isEmpty() ? plans : fitting;
    }

    /** Two stand side by side where the sheet is wide, four two and two; of three it is tried. */
    static int[] columns(int count, boolean across) {
        return switch (count) {
            case 2 -> new int[] {across ? 2 : 1};
            case 4 -> new int[] {2};
            default -> IntStream.rangeClosed(1, count).toArray();
        };
    }

    /** @param keyWidth most width of a key beside its map; 0 for keys below them */
    private void plans(int columns, double keyWidth, List<Plan> plans) {
        if (shared.isEmpty()) {
            plans.add(plan(body, columns, keyWidth, Optional.empty()));
            return;
        }
        double below = shared.get().within(body.width()).height();
        double height = body.height() - below - LEGEND_GAP;
        plans.add(plan(new PixelBox(body.x(), body.y(), body.width(), Math.max(1, height)), columns, keyWidth,
                Optional.of(new PixelBox(body.x(), body.maxY() - below, body.width(), below))));
        for (double most : BESIDE) {
            Legend beside = shared.get().within(most);
            double width = beside.width();
            if (beside.height() <= body.height() && width <= body.width() * MOST_BESIDE) {
                PixelBox left = new PixelBox(body.x(), body.y(), body.width() - width - COLUMN_GAP, body.height());
                plans.add(plan(left, columns, keyWidth, Optional.of(new PixelBox(body.maxX() - width, body.y(), width,
                        beside.height()))));
            }
        }
        PixelBox free = cell(body, columns, heads.size());
        int rows = rows(heads.size(), columns);
        if (columns * rows > heads.size() && shared.get().within(free.width()).height() <= free.height()
                && shared.get().within(free.width()).width() <= free.width()) {
            plans.add(plan(body, columns, keyWidth, Optional.of(free)));
        }
    }

    /** Rows of so many maps in columns. */
    static int rows(int count, int columns) {
        return (count + columns - 1) / columns;
    }

    private PixelBox cell(PixelBox grid, int columns, int at) {
        int rows = rows(heads.size(), columns);
        double width = (grid.width() - COLUMN_GAP * (columns - 1)) / columns;
        double height = Math.max(1, (grid.height() - strip - ROW_GAP * (rows - 1)) / rows);
        return new PixelBox(grid.x() + at % columns * (width + COLUMN_GAP),
                grid.y() + at / columns * (height + ROW_GAP), width, height);
    }

    private Plan plan(PixelBox grid, int columns, double keyWidth, Optional<PixelBox> legend) {
        double width = cell(grid, columns, 0).width();
        double head = heads.stream().mapToDouble(h -> h.height(width)).max().orElse(0);
        boolean keyBeside = keyWidth > 0;
        double beside = !keyBeside ? 0 : keys.stream().flatMap(Optional::stream)
                .mapToDouble(k -> k.width(keyWidth)).max().orElse(0);
        double below = keyBeside ? 0 : keys.stream().flatMap(Optional::stream)
                .mapToDouble(k -> k.height(width)).max().orElse(0);
        double mapWidth = width - (beside > 0 ? beside + LEGEND_GAP : 0);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            PixelBox cell = cell(grid, columns, i);
            PixelBox room = new PixelBox(cell.x(), cell.y() + head, Math.max(1, mapWidth),
                    Math.max(1, cell.height() - head - (below > 0 ? below + KEY_GAP : 0)));
            Optional<PixelBox> key = keys.get(i).map(k -> keyBeside
                    ? new PixelBox(cell.maxX() - beside, room.y(), beside, k.height(beside))
                    : new PixelBox(cell.x(), room.maxY() + KEY_GAP, width, k.height(width)));
            cells.add(new Cell(new PixelBox(cell.x(), cell.y(), width, head), room, key));
        }
        double high = cell(grid, columns, 0).height();
        boolean fits = mapWidth >= MAP * width && high - head - below >= MAP * high && cells.stream().allMatch(cell ->
                cell.key().map(k -> k.maxY() <= cell.head().y() + high + 0.01).orElse(true));
        return new Plan(cells, legend, new PixelBox(grid.x(), grid.maxY() - strip, grid.width(), strip), fits);
    }
}
