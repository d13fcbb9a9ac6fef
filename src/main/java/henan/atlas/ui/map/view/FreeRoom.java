package henan.atlas.ui.map.view;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * What is left free of a map by what stands over it: there ground is seen that is looked for.
 *
 * <p><b>Units:</b> logical pixels of the pane. <b>Threading:</b> immutable.
 *
 * @param taken what stands over the map
 */
public record FreeRoom(List<PixelBox> taken) {
    /** Nothing stands over the map. */
    public static final FreeRoom ALL = new FreeRoom(List.of());
    /** Between the ground looked for and the pane's edge, where handles stand that fold its sides. */
    private static final double EDGE = 40;
    /** Between it and what stands over the map. */
    private static final double GAP = 14;
    /** Scales as near to each other as this are one: then the larger room is taken. */
    private static final double ALIKE = 1.02;

    public FreeRoom {
        taken = List.copyOf(taken);
    }

    /**
     * The view that has some ground in the middle of that free rectangle in which it is largest.
     *
     * @param least ground metres a pixel of the nearest view wanted
     */
    public Viewport fit(Envelope ground, int width, int height, double least) {
        return rooms(width, height).map(room -> fit(ground, room, width, height, least))
                .min(Comparator.comparingDouble(Fitted::step).thenComparing(fitted -> -fitted.area()))
                .map(Fitted::view).orElseThrow();
    }

    /** A view and the area of the rectangle that has the ground. */
    private record Fitted(Viewport view, double area) {
        double step() {
            return Math.round(Math.log(view.metresPerPixel()) / Math.log(ALIKE));
        }
    }

    private static Fitted fit(Envelope ground, PixelBox room, int width, int height, double least) {
        Viewport fitted = Viewport.fit(ground, width, height, new Viewport.Margins(room.y(), width - room.maxX(),
                height - room.maxY(), room.x()));
        double scale = Math.max(least, fitted.metresPerPixel());
        // The same middle at another scale.
        Viewport view = new Viewport(ground.centre().x - (room.centerX() - width / 2.0) * scale,
                ground.centre().y + (room.centerY() - height / 2.0) * scale, scale, width, height);
        return new Fitted(view, room.width() * room.height());
    }

    /** Whether a place can be seen: nothing stands over it. */
    boolean shows(PixelPoint at) {
        return taken.stream().noneMatch(box -> box.contains(at.x(), at.y()));
    }

    /** The free rectangles that are bounded by what stands over the map; where none is free, all of it. */
    private Stream<PixelBox> rooms(int width, int height) {
        PixelBox all = new PixelBox(Math.min(EDGE, width / 4.0), Math.min(EDGE, height / 4.0),
                width - 2 * Math.min(EDGE, width / 4.0), height - 2 * Math.min(EDGE, height / 4.0));
        List<PixelBox> kept = taken.stream().map(box -> box.grown(GAP)).toList();
        double[] lefts = ends(all.x(), kept.stream().map(PixelBox::maxX));
        double[] rights = ends(all.maxX(), kept.stream().map(PixelBox::x));
        double[] tops = ends(all.y(), kept.stream().map(PixelBox::maxY));
        double[] bottoms = ends(all.maxY(), kept.stream().map(PixelBox::y));
        Stream.Builder<PixelBox> rooms = Stream.builder();
        boolean found = false;
        for (double left : lefts) {
            for (double right : rights) {
                for (double top : tops) {
                    for (double bottom : bottoms) {
                        PixelBox room = new PixelBox(left, top, right - left, bottom - top);
                        if (right > left && bottom > top && all.encloses(room)
                                && kept.stream().noneMatch(room::intersects)) {
                            rooms.add(room);
                            found = true;
                        }
                    }
                }
            }
        }
        return found ? rooms.build() : Stream.of(all);
    }

    private static double[] ends(double edge, Stream<Double> others) {
        return Stream.concat(Stream.of(edge), others).mapToDouble(Double::doubleValue).distinct().toArray();
    }
}
