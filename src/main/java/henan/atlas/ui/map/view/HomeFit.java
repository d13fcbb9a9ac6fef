package henan.atlas.ui.map.view;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * Where the province stands when all of it is seen: as large as it can be with title and buttons beside it, moved out
 * of their way rather than made smaller, and rather to the right, where the legend in the lower left corner gains. Of
 * what comes and goes below the title it is kept clear where that makes it no smaller.
 *
 * <p><b>Units:</b> logical pixels of the pane. <b>Threading:</b> immutable.
 *
 * @param limits  where it stands as large as the pane holds it
 * @param outline of the province
 * @param corners what stands over the map
 */
public record HomeFit(ViewLimits limits, SeenOutline outline, Corners corners) {
    /** Between the province and what stands over the map. */
    private static final double GAP = 4;
    /** How much smaller than the pane holds it the province may become, and by what steps. */
    private static final double SMALLEST = 1.345;
    private static final double STEP = 1.0149;
    /** Steps of moving it out of the way. */
    private static final List<Double> DOWN = List.of(0.0, 0.5, 1.0);
    private static final List<Double> ASIDE = List.of(0.0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1.0);
    /** Part of its width by which the province may be moved, for one looks at the middle, unless a title needs more. */
    private static final double FURTHEST = 0.45;

    /** What stands over the map whatever it shows. */
    public interface Corners {
        /** Places that are kept free of the province, on a pane of a size: the first above all. */
        List<PixelBox> kept(int width, int height);

        /** The place of what comes and goes with what is asked for. */
        PixelBox wished(int width, int height);

        /** Width wished for beside the province at its left, where the pane has it. */
        double beside();
    }

    /** The view of all of the province. */
    Viewport home(int width, int height) {
        List<PixelBox> kept = corners.kept(width, height).stream().map(box -> box.grown(GAP)).toList();
        List<PixelBox> wished = Stream.concat(kept.stream(), Stream.of(corners.wished(width, height))).toList();
        return clear(width, height, 1, wished, FURTHEST).or(() -> home(width, height, kept, FURTHEST))
                .or(() -> home(width, height, kept.subList(0, 1), FURTHEST))
                .or(() -> home(width, height, kept.subList(0, 1), 1)).orElseGet(() -> limits.home(width, height));
    }

    private Optional<Viewport> home(int width, int height, List<PixelBox> kept, double furthest) {
        for (double smaller = 1; smaller <= SMALLEST; smaller *= STEP) {
            Optional<Viewport> clear = clear(width, height, smaller, kept, furthest);
            if (clear.isPresent()) {
                return clear;
            }
        }
        return Optional.empty();
    }

    private Optional<Viewport> clear(int width, int height, double smaller, List<PixelBox> kept, double furthest) {
        Viewport middle = limits.home(width, height);
        middle = middle.withMetresPerPixel(middle.metresPerPixel() * smaller);
        Envelope province = limits.province();
        Viewport.Margins free = ViewLimits.HOME;
        double aside = Math.max(0, (width - free.left() - free.right()
                - province.getWidth() / middle.metresPerPixel()) / 2);
        double down = Math.max(0, (height - free.top() - free.bottom()
                - province.getHeight() / middle.metresPerPixel()) / 2);
        aside = Math.min(aside, furthest * province.getWidth() / middle.metresPerPixel());
        double wished = Math.max(0, Math.min(aside, corners.beside() - middle.toPixelX(province.getMinX())));
        for (double lower : DOWN) {
            for (double right : moves(wished, aside)) {
                Viewport moved = middle.pannedBy(right, lower * down);
                if (kept.stream().noneMatch(box -> outline.meets(ground(moved, box)))) {
                    return Optional.of(moved);
                }
            }
        }
        return Optional.empty();
    }

    private static double[] moves(double wished, double furthest) {
        return DoubleStream.concat(DoubleStream.of(wished), ASIDE.stream().mapToDouble(step -> step * furthest))
                .toArray();
    }

    private static Envelope ground(Viewport view, PixelBox box) {
        return new Envelope(view.toGroundX(box.x()), view.toGroundX(box.maxX()), view.toGroundY(box.y()),
                view.toGroundY(box.maxY()));
    }
}
