package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.List;

/**
 * The lists of several maps in what their legend leaves free: side by side beside it, or one below the other below it.
 * Units: logical pixels.
 */
record ListsTogether(List<BriefBlock> lists) {
    /** Clear space about them. */
    private static final double GAP = 14;
    /** Narrowest column a list is read in. */
    private static final double NARROWEST = 140;

    ListsTogether {
        lists = List.copyOf(lists);
    }

    /**
     * Where they stand; nowhere where there is no room for all.
     *
     * @param body   room of the maps and all that is theirs
     * @param legend room the legend was given
     * @param width  of which it takes so much
     * @param height of that
     */
    List<Block.Placed> in(PixelBox body, PixelBox legend, double width, double height) {
        double left = legend.x() + width + GAP;
        List<Block.Placed> beside = sideBySide(new PixelBox(left, legend.y(), Math.max(0, legend.maxX() - left),
                legend.height()));
        double top = legend.y() + height + GAP;
        double bottom = legend.height() > height + 1 ? legend.maxY() : body.maxY();
        return !beside.isEmpty() ? beside
                : stacked(new PixelBox(legend.x(), top, legend.width(), Math.max(0, bottom - top)));
    }

    private List<Block.Placed> sideBySide(PixelBox room) {
        List<PixelBox> columns = TextColumns.of(room, lists.size());
        List<Block.Placed> placed = new ArrayList<>();
        for (int i = 0; i < lists.size(); i++) {
            PixelBox column = columns.get(i);
            placed.add(new Block.Placed(lists.get(i), new PixelBox(column.x(), column.y(), column.width(),
                    lists.get(i).height(column.width()))));
        }
        return holds(room, placed) ? placed : List.of();
    }

    private List<Block.Placed> stacked(PixelBox room) {
        List<Block.Placed> placed = new ArrayList<>();
        double top = room.y();
        for (BriefBlock list : lists) {
            double height = list.height(room.width());
            placed.add(new Block.Placed(list, new PixelBox(room.x(), top, room.width(), height)));
            top += height + GAP;
        }
        return holds(room, placed) ? placed : List.of();
    }

    private static boolean holds(PixelBox room, List<Block.Placed> placed) {
        return placed.stream().allMatch(p -> p.box().width() >= NARROWEST && p.box().maxY() <= room.maxY());
    }
}
