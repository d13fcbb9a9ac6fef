package henan.atlas.ui.map.picture;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.PaintHints;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Hands pictures of {@code java.awt} to JavaFX: the only class here that knows both. */
public final class PixelBridge {
    private PixelBridge() {
    }

    /** A JavaFX image over the same pixels, without a copy. @param picture of {@code TYPE_INT_ARGB_PRE} */
    public static Image image(BufferedImage picture) {
        return new WritableImage(new PixelBuffer<>(picture.getWidth(), picture.getHeight(),
                IntBuffer.wrap(pixels(picture).argb()), PixelFormat.getIntArgbPreInstance()));
    }

    /** The same pixels, to be copied. @param picture of {@code TYPE_INT_ARGB_PRE} */
    static Pixels pixels(BufferedImage picture) {
        return new Pixels(((DataBufferInt) picture.getRaster().getDataBuffer()).getData(), picture.getWidth(),
                picture.getHeight());
    }

    /** Paints into a transparent picture. */
    public interface Painter {
        /** Paints in logical pixels. */
        void paint(Graphics2D g) throws AtlasException;
    }

    /** A transparent picture painted at a density. @param size its size in logical pixels, from the origin */
    public static Image paint(PixelBox size, double density, Painter painter) throws AtlasException {
        BufferedImage picture = new BufferedImage(Math.max(1, (int) Math.ceil(size.width() * density)),
                Math.max(1, (int) Math.ceil(size.height() * density)), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = picture.createGraphics();
        PaintHints.set(g);
        g.scale(density, density);
        painter.paint(g);
        g.dispose();
        return image(picture);
    }

    /** A whole drawing, its ground left clear where it paints none. */
    public static Image clear(Drawing drawing, double density) throws AtlasException {
        double dpi = density * 96;
        return paint(new PixelBox(0, 0, drawing.paper().dotsAcross(dpi) / density,
                drawing.paper().dotsDown(dpi) / density), density, drawing::paint);
    }

    /** Shows what is painted in a view as large as it. @param size in logical pixels, from the origin */
    public static void show(ImageView view, PixelBox size, double density, Painter painter) throws AtlasException {
        show(view, size, density, 1, painter);
    }

    /** The same, larger by a factor, and as sharp. */
    public static void show(ImageView view, PixelBox size, double density, double factor, Painter painter)
            throws AtlasException {
        Image image = paint(size, density * factor, painter);
        view.setImage(image);
        view.setFitWidth(image.getWidth() / density);
        view.setFitHeight(image.getHeight() / density);
    }

    /**
     * A drawing, or a part of it, as an opaque picture. The whole is drawn as for a file of pixels, a part out of
     * shapes, which is sharp at any density.
     *
     * @param part what is wanted of it, in logical pixels
     */
    public static Image picture(Drawing drawing, PixelBox part, double density) throws AtlasException {
        PaperSize paper = drawing.paper();
        if (part.encloses(new PixelBox(0, 0, paper.width() * PaperSize.PIXELS, paper.height() * PaperSize.PIXELS))) {
            return opaque(drawing.picture(density).image());
        }
        return paint(part, density, g -> {
            g.translate(-part.x(), -part.y());
            drawing.paint(g);
        });
    }

    /** Such pictures leave undefined what would be the opacity. */
    private static Image opaque(BufferedImage picture) {
        int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] |= 0xFF000000;
        }
        return new WritableImage(new PixelBuffer<>(picture.getWidth(), picture.getHeight(), IntBuffer.wrap(pixels),
                PixelFormat.getIntArgbPreInstance()));
    }
}
