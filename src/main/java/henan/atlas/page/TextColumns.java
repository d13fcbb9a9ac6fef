package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import java.util.ArrayList;
import java.util.List;

/** Columns of text side by side in a room. Units: logical pixels. */
final class TextColumns {
    private static final double GAP = 20;

    private TextColumns() {
    }

    /** Most columns in a room. @param narrowest width of the narrowest */
    static int most(PixelBox room, double narrowest) {
        return Math.max(1, (int) ((room.width() + GAP) / (narrowest + GAP)));
    }

    /** Fewest columns in a room that are not too wide to be read. @param widest width of the widest */
    static int fewest(PixelBox room, double widest) {
        return Math.max(1, (int) Math.ceil((room.width() + GAP) / (widest + GAP)));
    }

    static List<PixelBox> of(PixelBox room, int count) {
        double width = (room.width() - GAP * (count - 1)) / count;
        List<PixelBox> columns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            columns.add(new PixelBox(room.x() + i * (width + GAP), room.y(), width, room.height()));
        }
        return columns;
    }

    /** The same, no higher than so much. */
    static List<PixelBox> noHigher(List<PixelBox> columns, double most) {
        return columns.stream().map(c -> new PixelBox(c.x(), c.y(), c.width(), Math.min(c.height(), most))).toList();
    }
}
