package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Turns a {@link MapSpec} into a picture: the one painter behind window, sheet and test.
 *
 * <p><b>Threading:</b> safe, though meant to be called by one worker at a time; labels are placed by one thread per
 * scale.
 */
public final class MapRenderer {
    private static final Set<String> AREA_LAYERS = Set.of(DisplayLevel.COUNTY, DisplayLevel.PREFECTURE,
            DisplayLevel.PROVINCE, DisplayLevel.NEIGHBOUR, DisplayLevel.BOUNDARY);
    /** Widest stroke there may be, in logical pixels: how far beyond the frame a line can still be seen. */
    private static final double REACH = 24;
    /** Width of the outline of the area a picture is of, in logical pixels. */
    private static final float OUTLINE_WIDTH = 1.4f;

    private final MapScenes scenes;

    public MapRenderer(MapScenes scenes) {
        this.scenes = scenes;
    }

    /**
     * Draws a picture.
     *
     * @param cancelled asked between steps; when it says yes, nothing is returned
     */
    public Optional<RenderedMap> render(MapSpec spec, BooleanSupplier cancelled) throws AtlasException {
        BufferedImage image = new BufferedImage(spec.deviceWidth(), spec.deviceHeight(),
                BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        PaintHints.set(g);
        g.scale(spec.density(), spec.density());
        try {
            Placement placement = draw(g, spec, new RasterMarks(spec.density()), cancelled);
            return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(new RenderedMap(spec, image,
                    placement.labels().stream().map(l -> l.text().label()).toList(), dropped(spec, placement)));
        } finally {
            g.dispose();
        }
    }

    /**
     * Draws the map as shapes and text, for PDF and SVG.
     *
     * @param g graphics whose user space is the spec's logical pixels
     * @return names that found no room
     */
    public List<String> paint(Graphics2D g, MapSpec spec) throws AtlasException {
        PaintHints.set(g);
        return dropped(spec, draw(g, spec, new VectorMarks(), () -> false));
    }

    /** Names missing from a picture, of places that lie in it and not under its furniture. */
    private static List<String> dropped(MapSpec spec, Placement placement) {
        Viewport view = spec.viewport();
        PixelBox frame = new PixelBox(0, 0, view.width(), view.height());
        return placement.dropped().stream().filter(d -> {
            double x = d.x() - MapScenes.worldLeft(view);
            double y = d.y() - MapScenes.worldTop(view);
            return frame.contains(x, y) && spec.reserved().stream().noneMatch(b -> b.contains(x, y));
        }).map(d -> d.text().label()).toList();
    }

    private Placement draw(Graphics2D g, MapSpec spec, MarkPainter marks, BooleanSupplier cancelled)
            throws AtlasException {
        Viewport view = spec.viewport();
        MapScene scene = scenes.scene(spec.style());
        double denominator = view.scaleDenominator();
        g.setColor(scene.style().background());
        g.fillRect(0, 0, view.width(), view.height());
        LevelGeometry level = scene.levelFor(view.metresPerPixel() / spec.density());
        GeometryPainter geometry = new GeometryPainter(g, view, REACH);
        boolean linesBegun = false;
        for (MapStyle.StyledLayer layer : scene.style().layers()) {
            if (!AREA_LAYERS.contains(layer.layer())) {
                continue;
            }
            if (!linesBegun && DisplayLevel.BOUNDARY.equals(layer.layer())) {
                linesBegun = true;
                spec.theme().ifPresent(theme -> ThemePainter.paintAreas(g, view, REACH, level, theme));
            }
            for (PaintStep<?> step : level.steps(layer.layer())) {
                if (cancelled.getAsBoolean()) {
                    return new Placement(List.of(), List.of(), Map.of());
                }
                if (!step.scales().contains(denominator)) {
                    continue;
                }
                List<LevelGeometry.BoxedShape> shapes = level.shapes(layer.layer());
                if (step.symbol() instanceof PaintStep.Fill fill) {
                    if (themed(spec, layer.layer())) {
                        continue;
                    }
                    geometry.fill(fill, shapes, step.features());
                } else if (step.symbol() instanceof PaintStep.Line line) {
                    geometry.stroke(line, shapes, step.features());
                }
            }
        }
        spec.subject().flatMap(level::area).ifPresent(area -> geometry.stroke(new PaintStep.Line(
                scene.style().selection(), OUTLINE_WIDTH, BasicStroke.JOIN_ROUND, BasicStroke.CAP_BUTT, List.of()),
                List.of(area), new int[] {0}));
        if (spec.theme().isPresent()) {
            ThemePainter.paintMarks(g, view, scene, spec.theme().get());
        }
        Placement placement = scenes.placement(spec);
        drawSeats(g, view, scene, marks);
        drawClusters(g, spec, scene, placement, marks);
        drawLabels(g, spec, placement, marks);
        return placement;
    }

    /** Whether a theme's colours stand in for a layer's own: areas of either level would shine through one another. */
    private static boolean themed(MapSpec spec, String layer) {
        boolean coloured = spec.theme().filter(t -> !t.areas().isEmpty()).isPresent();
        return coloured && (DisplayLevel.PREFECTURE.equals(layer) || DisplayLevel.COUNTY.equals(layer));
    }

    private void drawSeats(Graphics2D g, Viewport view, MapScene scene, MarkPainter marks) throws AtlasException {
        PointLayer seats = scene.points(MapFeatures.SEAT);
        List<List<MarkSymbol>> symbols = seats.marks(view.scaleDenominator());
        for (int i = 0; i < symbols.size(); i++) {
            MapFeatures.PointFeature seat = seats.features().get(i);
            marks.paint(g, symbols.get(i), view.toPixelX(seat.x()), view.toPixelY(seat.y()), view);
        }
    }

    private void drawClusters(Graphics2D g, MapSpec spec, MapScene scene, Placement placement, MarkPainter marks)
            throws AtlasException {
        Viewport view = spec.viewport();
        PointLayer clusters = scene.points(MapFeatures.CLUSTER);
        List<List<MarkSymbol>> symbols = clusters.marks(view.scaleDenominator());
        for (int i = 0; i < symbols.size(); i++) {
            String id = clusters.features().get(i).subject().orElseThrow().id();
            if (spec.clusters().contains(id)) {
                Placement.WorldPixel at = placement.clusters().get(id);
                marks.paint(g, symbols.get(i), at.x() - MapScenes.worldLeft(view), at.y() - MapScenes.worldTop(view), view);
            }
        }
    }

    private static void drawLabels(Graphics2D g, MapSpec spec, Placement placement, MarkPainter marks) {
        placement.labelsOn(spec).forEach(label -> marks.paint(g, label.text(), label.box()));
    }

    /** How symbols and labels are put on a picture. */
    private interface MarkPainter {
        void paint(Graphics2D g, List<MarkSymbol> marks, double x, double y, Viewport view);

        void paint(Graphics2D g, PaintStep.Text label, PixelBox box);
    }

    /** As shapes and text. */
    private final class VectorMarks implements MarkPainter {
        @Override
        public void paint(Graphics2D g, List<MarkSymbol> marks, double x, double y, Viewport view) {
            if (x > -REACH && y > -REACH && x < view.width() + REACH && y < view.height() + REACH) {
                marks.forEach(m -> m.paint(g, x, y));
            }
        }

        @Override
        public void paint(Graphics2D g, PaintStep.Text label, PixelBox box) {
            scenes.text().paint(g, label.label(), label.symbol(), box.x(), box.y());
        }
    }

    /** As copies of small pictures, on whole device pixels. */
    private final class RasterMarks implements MarkPainter {
        private final double density;

        RasterMarks(double density) {
            this.density = density;
        }

        @Override
        public void paint(Graphics2D g, List<MarkSymbol> marks, double x, double y, Viewport view) {
            if (marks.isEmpty() || x < -REACH || y < -REACH || x > view.width() + REACH || y > view.height() + REACH) {
                return;
            }
            double half = marks.stream().mapToDouble(MarkSymbol::size).max().orElse(0) + 3;
            copy(g, scenes.sprites().get(marks, density, half, half, half, half,
                    s -> marks.forEach(m -> m.paint(s, 0, 0))), x, y);
        }

        @Override
        public void paint(Graphics2D g, PaintStep.Text label, PixelBox box) {
            copy(g, scenes.nameSprite(label, box, density), box.x(), box.y());
        }

        private void copy(Graphics2D g, SpriteCache.Sprite sprite, double x, double y) {
            var scaled = g.getTransform();
            g.setTransform(new java.awt.geom.AffineTransform());
            g.drawImage(sprite.image(), (int) Math.round(x * density) - sprite.originX(),
                    (int) Math.round(y * density) - sprite.originY(), null);
            g.setTransform(scaled);
        }
    }
}
