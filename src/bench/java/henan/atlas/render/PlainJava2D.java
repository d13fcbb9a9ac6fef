package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.style.FillSymbol;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.PaintStep;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * The areas and lines of a picture by the platform's own means: the same shapes of the same level, in the same style,
 * each step one path, on one thread, without symbols and names. What can be had without effort, to compare with.
 */
public final class PlainJava2D {
    private final MapScene scene;

    public PlainJava2D(MapScenes scenes, String style) throws AtlasException {
        this.scene = scenes.scene(style);
    }

    public BufferedImage draw(Viewport view) throws AtlasException {
        LevelGeometry level = scene.levelFor(view.metresPerPixel());
        BufferedImage image = new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        PaintHints.set(g);
        g.setColor(scene.style().background());
        g.fillRect(0, 0, view.width(), view.height());
        for (MapStyle.StyledLayer layer : scene.style().layers()) {
            for (PaintStep step : level.steps(layer.layer())) {
                if (!step.scales().contains(view.scaleDenominator())) {
                    continue;
                }
                boolean line = DisplayLevel.BOUNDARY.equals(layer.layer());
                Path2D path = path(view, level.shapes().layer(layer.layer()), step.features());
                if (!line && step.symbol() instanceof FillSymbol fill) {
                    g.setColor(fill.color());
                    g.fill(path);
                } else if (line && step.symbol() instanceof LineSymbol stroke) {
                    g.setColor(stroke.color());
                    g.setStroke(stroke.stroke());
                    g.draw(path);
                }
            }
        }
        g.dispose();
        return image;
    }

    private static Path2D path(Viewport view, List<BoxedShape> shapes, int[] features) {
        Path2D.Float path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 1 << 14);
        for (int f : features) {
            for (float[] xy : shapes.get(f).parts()) {
                path.moveTo(view.toPixelX(xy[0]), view.toPixelY(xy[1]));
                for (int i = 2; i < xy.length; i += 2) {
                    path.lineTo(view.toPixelX(xy[i]), view.toPixelY(xy[i + 1]));
                }
            }
        }
        return path;
    }
}
