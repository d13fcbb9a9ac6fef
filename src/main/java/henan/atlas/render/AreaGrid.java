package henan.atlas.render;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.locationtech.jts.geom.Envelope;

/**
 * The areas of one layer by the cells of a grid laid over them, to find quickly which one a point lies in.
 *
 * <p><b>Threading:</b> safe.
 */
final class AreaGrid {
    /** Cells across and down: some tens of them to a county of a province. */
    private static final int CELLS = 96;

    private final Envelope extent = new Envelope();
    private final double columnsPerMetre;
    private final double rowsPerMetre;
    private final Map<BoxedShape, BandedArea> areas = new IdentityHashMap<>();
    private final List<List<BandedArea>> cells =
            new ArrayList<>(Collections.nCopies(CELLS * CELLS, List.of()));
    /** Cells an outline comes into. In all others one point tells for the whole cell what it lies in. */
    private final BitSet cut = new BitSet(CELLS * CELLS);
    /** What cells lie in, found when first asked for; threads that ask at once find the same. */
    private final AtomicReferenceArray<Optional<BoxedShape>> whole = new AtomicReferenceArray<>(CELLS * CELLS);

    AreaGrid(List<BoxedShape> shapes) {
        for (BoxedShape shape : shapes) {
            for (int part = 0; part < shape.parts().length; part++) {
                extent.expandToInclude(shape.box(part));
            }
        }
        columnsPerMetre = CELLS / extent.getWidth();
        rowsPerMetre = CELLS / extent.getHeight();
        for (BoxedShape shape : shapes) {
            BandedArea area = new BandedArea(shape);
            areas.put(shape, area);
            for (int part = 0; part < shape.parts().length; part++) {
                add(area, shape.box(part));
                cut(shape.parts()[part]);
            }
        }
    }

    private void cut(float[] xy) {
        for (int i = 0, j = xy.length - 2; i < xy.length; j = i, i += 2) {
            int left = column(Math.min(xy[i], xy[j]));
            int right = column(Math.max(xy[i], xy[j]));
            for (int row = row(Math.min(xy[i + 1], xy[j + 1])); row <= row(Math.max(xy[i + 1], xy[j + 1])); row++) {
                cut.set(row * CELLS + left, row * CELLS + right + 1);
            }
        }
    }

    private void add(BandedArea area, Envelope box) {
        for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
            for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
                int cell = row * CELLS + column;
                if (!cells.get(cell).contains(area)) {
                    List<BandedArea> more = new ArrayList<>(cells.get(cell));
                    more.add(area);
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
        int cell = row(y) * CELLS + column(x);
        if (cut.get(cell)) {
            return look(cell, x, y);
        }
        Optional<BoxedShape> known = whole.get(cell);
        if (known == null) {
            known = look(cell, x, y);
            whole.set(cell, known);
        }
        return known;
    }

    /** Whether a point lies in one of the areas, whichever else it lies in. */
    boolean holds(BoxedShape area, double x, double y) {
        if (!extent.contains(x, y)) {
            return false;
        }
        int cell = row(y) * CELLS + column(x);
        return cut.get(cell) ? areas.get(area).contains(x, y) : at(x, y).orElse(null) == area;
    }

    private Optional<BoxedShape> look(int cell, double x, double y) {
        for (BandedArea area : cells.get(cell)) {
            if (area.contains(x, y)) {
                return Optional.of(area.area());
            }
        }
        return Optional.empty();
    }

    private int column(double x) {
        return Math.min(CELLS - 1, (int) ((x - extent.getMinX()) * columnsPerMetre));
    }

    private int row(double y) {
        return Math.min(CELLS - 1, (int) ((y - extent.getMinY()) * rowsPerMetre));
    }
}
