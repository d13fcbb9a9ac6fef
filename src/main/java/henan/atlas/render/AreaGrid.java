package henan.atlas.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * The areas of one layer by the cells of a grid laid over them, to find quickly which one a point lies in.
 *
 * <p><b>Threading:</b> immutable.
 */
final class AreaGrid {
    /** Cells across and down: some tens of them to a county of a province. */
    private static final int CELLS = 96;

    private final Envelope extent = new Envelope();
    private final List<List<BoxedShape>> cells =
            new ArrayList<>(Collections.nCopies(CELLS * CELLS, List.of()));

    AreaGrid(List<BoxedShape> shapes) {
        for (BoxedShape shape : shapes) {
            for (int part = 0; part < shape.parts().length; part++) {
                extent.expandToInclude(shape.box(part));
            }
        }
        for (BoxedShape shape : shapes) {
            for (int part = 0; part < shape.parts().length; part++) {
                add(shape, shape.box(part));
            }
        }
    }

    private void add(BoxedShape shape, Envelope box) {
        for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
            for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
                int cell = row * CELLS + column;
                if (!cells.get(cell).contains(shape)) {
                    List<BoxedShape> more = new ArrayList<>(cells.get(cell));
                    more.add(shape);
                    cells.set(cell, more);
                }
            }
        }
    }

    /** The area a point lies in. Units: projected metres. */
    Optional<BoxedShape> at(double x, double y) {
        if (!extent.contains(x, y)) {
            return Optional.empty();
        }
        for (BoxedShape shape : cells.get(row(y) * CELLS + column(x))) {
            if (shape.contains(x, y)) {
                return Optional.of(shape);
            }
        }
        return Optional.empty();
    }

    private int column(double x) {
        return Math.min(CELLS - 1, (int) ((x - extent.getMinX()) / extent.getWidth() * CELLS));
    }

    private int row(double y) {
        return Math.min(CELLS - 1, (int) ((y - extent.getMinY()) / extent.getHeight() * CELLS));
    }
}
