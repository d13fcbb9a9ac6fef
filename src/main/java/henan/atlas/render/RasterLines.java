package henan.atlas.render;

import henan.atlas.carto.Viewport;
import henan.atlas.render.style.BorderBand;
import henan.atlas.render.style.DashFit;
import henan.atlas.render.style.LineSymbol;
import java.awt.BasicStroke;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Strokes the lines of one band of a picture into its pixels. */
final class RasterLines implements LinePainter {
    /** Bends of less than this part of a stroke's width are not seen in it, nor of this part of a band's. */
    private static final double BLUNT = 1.0 / 4;
    private static final double BAND_BLUNT = 1.0 / 4;

    private final LineRaster raster;
    private final Viewport view;
    private final double density;
    private final double top;
    private final Envelope seen;
    private final LinePainter others;
    private final BandRoom room;

    /**
     * A painter of a band.
     *
     * @param band    its pixels
     * @param density device pixels per logical pixel
     * @param seen    ground on which something may be seen
     * @param others  paints strokes of other kinds: with mitred or bevelled joins, or ends that reach beyond the path
     */
    RasterLines(PixelBand band, Viewport view, double density, Envelope seen, LinePainter others) {
        this.room = BandRoom.of(band.scan() * band.height());
        this.raster = new LineRaster(band, room.covered());
        this.view = view;
        this.density = density;
        this.top = band.top();
        this.seen = seen;
        this.others = others;
    }

    @Override
    public void stroke(LineSymbol line, List<BoxedShape> shapes, int[] features) {
        if (line.join() != BasicStroke.JOIN_ROUND || line.cap() == BasicStroke.CAP_SQUARE) {
            others.stroke(line, shapes, features);
            return;
        }
        raster.begin(line.width() * density, line.cap() == BasicStroke.CAP_ROUND,
                line.pattern().stream().mapToDouble(d -> d * density).toArray());
        double blunt = line.width() * density * BLUNT;
        double period = line.period();
        for (int f : features) {
            BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (shape.touches(p, seen)) {
                    add(shape.parts()[p], DashFit.of(line, period, shape.lengths()[p] / view.metresPerPixel()), blunt);
                }
            }
        }
        raster.end(line.color());
    }

    @Override
    public void fade(BorderBand band, List<BoxedShape> shapes, int[] features) {
        raster.beginFading(band.width() * density, band::at);
        for (int f : features) {
            BoxedShape shape = shapes.get(f);
            for (int p = 0; p < shape.parts().length; p++) {
                if (shape.touches(p, seen)) {
                    add(shape.parts()[p], DashFit.SOLID, band.width() * density * BAND_BLUNT);
                }
            }
        }
        raster.end(band.color());
    }

    /** Nothing more is stroked in the band. */
    void close() {
        // What was not ended has not been taken off again.
        if (raster.isDone()) {
            room.keep();
        }
    }

    private void add(float[] xy, DashFit fit, double blunt) {
        int last = xy.length / 2 - 1;
        room.forPoints(last + 1);
        double[] x = room.x();
        double[] y = room.y();
        double[] place = room.along();
        double beforeX = 0;
        double beforeY = 0;
        double length = 0;
        double kept = Double.NEGATIVE_INFINITY;
        int points = 0;
        for (int i = 0; i <= last; i++) {
            x[points] = view.toPixelX(xy[2 * i]) * density;
            y[points] = view.toPixelY(xy[2 * i + 1]) * density - top;
            length += i == 0 ? 0 : Math.sqrt((x[points] - beforeX) * (x[points] - beforeX)
                    + (y[points] - beforeY) * (y[points] - beforeY));
            beforeX = x[points];
            beforeY = y[points];
            // A point half way keeps the smallest ring from shrinking to nothing.
            if (length - kept >= blunt || (i == last || i == last / 2) && length > kept) {
                place[points++] = fit.dashed() ? fit.at(length / density) * density : -1;
                kept = length;
            }
        }
        if (points < 2) {
            return;
        }
        raster.add(x, y, place, points, xy[0] == xy[2 * last] && xy[1] == xy[2 * last + 1]);
    }
}
