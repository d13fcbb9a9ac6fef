package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes on behind the sheet with the map, in columns as wide as can be read: sheet after sheet full, on the last
 * one the columns equally high.
 *
 * @param placed  what stands on each
 * @param omitted names of the blocks none has room for
 * @param torn    how many blocks are divided
 * @param filled  share of the last one that is written upon; 1 where there is none
 */
record FurtherSheets(List<List<Block.Placed>> placed, List<String> omitted, int torn, double filled) {
    /** How much higher columns may be than they would be with blocks divided. */
    private static final double MUCH = 1.15;

    /**
     * The fewest columns that need no sheet more than the most would.
     *
     * @param level whether the last sheet's columns are made equally high, which takes long
     */
    static FurtherSheets of(PageLayout.Task task, List<Block> blocks, BlockHeights heights, boolean level) {
        int fewest = Math.min(task.columns(), TextColumns.fewest(task.more(), task.widest()));
        FurtherSheets found = of(task, fewest, blocks, heights, level);
        for (int count = fewest + 1; found.placed().size() > 1 && count <= task.columnsIn(task.more()); count++) {
            FurtherSheets narrower = of(task, count, blocks, heights, level);
            found = narrower.placed().size() < found.placed().size() ? narrower : found;
        }
        return found;
    }

    private static FurtherSheets of(PageLayout.Task task, int count, List<Block> blocks, BlockHeights heights,
                                    boolean level) {
        List<PixelBox> columns = TextColumns.of(task.more(), count);
        List<List<Block.Placed>> sheets = new ArrayList<>();
        List<String> omitted = new ArrayList<>();
        List<Block> waiting = new ArrayList<>(blocks);
        int torn = 0;
        while (!waiting.isEmpty()) {
            ColumnFlow.Result sheet = ColumnFlow.sparing(columns, task.more().height(), heights, waiting);
            if (sheet.placed().isEmpty()) {
                omitted.add(waiting.remove(0).name());
                continue;
            }
            if (level && sheet.isWhole()) {
                sheet = levelled(sheet, columns, task.more().height(), waiting, heights);
            }
            sheets.add(sheet.placed());
            torn += sheet.torn();
            waiting = new ArrayList<>(sheet.rest());
        }
        double filled = sheets.isEmpty() ? 1 : ColumnFlow.filled(sheets.get(sheets.size() - 1), columns);
        return new FurtherSheets(sheets, omitted, torn, filled);
    }

    /**
     * The blocks in columns that all end as high up as they can, side by side like one piece; a block is divided for
     * that only where they end much higher then.
     *
     * @param placed how they stand with as little divided as can be
     */
    private static ColumnFlow.Result levelled(ColumnFlow.Result placed, List<PixelBox> columns, double tallest,
                                              List<Block> blocks, BlockHeights heights) {
        ColumnFlow.Result found = placed;
        for (ColumnFlow.Dividing dividing : List.of(ColumnFlow.Dividing.LARGE, ColumnFlow.Dividing.NONE)) {
            ColumnFlow flow = new ColumnFlow(columns, dividing, tallest, heights);
            ColumnFlow.Result level = flow.place(blocks).isWhole() ? flow.levelled(blocks) : found;
            found = bottom(level) <= columns.get(0).y() + (bottom(found) - columns.get(0).y()) * MUCH ? level : found;
        }
        return found;
    }

    private static double bottom(ColumnFlow.Result found) {
        return found.placed().stream().mapToDouble(p -> p.box().maxY()).max().orElse(0);
    }
}
