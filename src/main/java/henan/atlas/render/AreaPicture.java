package henan.atlas.render;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An area of a map's picture on other ground and outlined, to be laid over it.
 *
 * @param image {@code TYPE_INT_ARGB_PRE}
 * @param left  where its left edge lies in the map's picture, in device pixels
 * @param top   likewise its upper edge
 */
public record AreaPicture(BufferedImage image, int left, int top) {
    private static final int RIM = 4;
    /** How far an outline's casing reaches beyond it on either side, in logical pixels. */
    private static final double CASING = 1.1;
    private static final Color CASING_COLOR = new Color(0xFF, 0xFD, 0xF8, 220);
    /** What an area is today is outlined by dashes, between which the outline of then is seen where both are one. */
    private static final int TODAY_COLOR = 0x1D4F8F;
    private static final double TODAY_LINE = 2.2;
    private static final double SELECTED_LINE = 1.8;
    private static final double SELECTED_ON_COLOURS = 2.2;
    /** Most subjects of which all areas are marked; of more clusters the drops say enough. */
    public static final int MOST = 6;
    private static final float[] TODAY_DASHES = {7, 5};

    /**
     * How an area is marked.
     *
     * @param color {@code 0xRRGGBB} of its outline
     * @param line  width of the outline in logical pixels; 0 for none
     * @param cased whether the outline has a light line to either side, to be seen on any colour
     * @param dashed whether the outline consists of dashes
     * @param other  its ground; empty where it keeps its own
     */
    public record Look(int color, double line, boolean cased, boolean dashed, Optional<OtherGround> other) {
        /** The outline of what an area is today, beside that of what it was. */
        public static final Look TODAY = new Look(TODAY_COLOR, TODAY_LINE, false, true, Optional.empty());

        /**
         * What is selected. Where the areas' colours mean something they stay, and a cased line marks it.
         *
         * @param themed whether they do
         * @param other  its ground where they do not
         */
        public static Look selected(int color, boolean themed, Optional<OtherGround> other) {
            return themed ? new Look(color, SELECTED_ON_COLOURS, true, Optional.empty())
                    : new Look(color, SELECTED_LINE, false, other);
        }

        /** A line all of whose outline is drawn. */
        public Look(int color, double line, boolean cased, Optional<OtherGround> other) {
            this(color, line, cased, false, other);
        }

        /** Draws a shape with its outline. @param density device pixels per logical pixel */
        public void draw(Graphics2D g, Shape shape, double density) {
            g.setColor(new Color(color));
            g.setStroke(stroke(density));
            g.draw(shape);
        }

        private BasicStroke stroke(double density) {
            float width = (float) (line * density);
            return dashed ? new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
                    new float[] {(float) (TODAY_DASHES[0] * density), (float) (TODAY_DASHES[1] * density)}, 0)
                    : AreaPicture.line(width);
        }
    }

    /**
     * Paints an area.
     *
     * @param rings in projected metres
     * @param map   the picture it is laid over
     * @param names letters on that picture; those its outline crosses are written again, over it
     * @return empty when nothing of it lies in the picture
     */
    public static Optional<AreaPicture> paint(float[][] rings, RenderedMap map, Look look,
                                              List<MapQuery.NamePicture> names) {
        MapSpec spec = map.spec();
        Path2D area = path(rings, spec.viewport(), spec.density());
        Rectangle reach = area.getBounds();
        reach.grow(RIM, RIM);
        Rectangle box = reach.intersection(new Rectangle(0, 0, spec.deviceWidth(), spec.deviceHeight()));
        if (rings.length == 0 || box.isEmpty()) {
            return Optional.empty();
        }
        BufferedImage image = new BufferedImage(box.width, box.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        PaintHints.set(g);
        g.translate(-box.x, -box.y);
        look.other().ifPresent(ground -> {
            g.setColor(Color.WHITE);
            g.fill(area);
            ground.lay(image, map.image(), box.x, box.y);
        });
        if (look.line() > 0) {
            double width = look.line() * spec.density();
            double whole = look.cased() ? width + 2 * CASING * spec.density() : width;
            if (look.cased()) {
                g.setColor(CASING_COLOR);
                g.setStroke(line(whole));
                g.draw(area);
            }
            look.draw(g, area, spec.density());
            write(g, names.stream().filter(name -> crosses(area, name, spec)).toList(),
                    () -> line(whole).createStrokedShape(area), spec);
        }
        g.dispose();
        return Optional.of(new AreaPicture(image, box.x, box.y));
    }

    private static BasicStroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /**
     * The outline of an area in a view.
     *
     * @param rings   in projected metres
     * @param density device pixels per logical pixel; 1 for an outline in logical pixels
     */
    public static Path2D path(float[][] rings, Viewport view, double density) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                double x = view.toPixelX(ring[i]) * density;
                double y = view.toPixelY(ring[i + 1]) * density;
                if (i == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            path.closePath();
        }
        return path;
    }

    private static boolean crosses(Path2D area, MapQuery.NamePicture name, MapSpec map) {
        Rectangle2D box = new Rectangle2D.Double(map.viewport().toPixelX(name.x()) * map.density(),
                map.viewport().toPixelY(name.y()) * map.density(), name.width() * map.density(),
                name.height() * map.density());
        return area.intersects(box) && !area.contains(box);
    }

    /** Writes names within the outline alone: beside it they are written, and twice they would be bolder. */
    private static void write(Graphics2D g, List<MapQuery.NamePicture> names, Supplier<Shape> outline, MapSpec map) {
        if (!names.isEmpty()) {
            g.clip(outline.get());
            names.forEach(name -> g.drawRenderedImage(name.image().image(), AffineTransform.getTranslateInstance(
                    Math.round(map.viewport().toPixelX(name.x()) * map.density()) - name.image().anchorX(),
                    Math.round(map.viewport().toPixelY(name.y()) * map.density()) - name.image().anchorY())));
        }
    }
}
