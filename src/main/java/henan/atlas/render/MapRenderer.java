package henan.atlas.render;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapContent;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.locationtech.jts.geom.Envelope;

/**
 * Turns a {@link MapSpec} into a picture: the one painter behind window, sheet and test.
 *
 * <p><b>Threading:</b> safe, though meant to be called by one worker at a time; labels are placed by one thread per scale.
 */
public final class MapRenderer {
    private static final Set<String> AREA_LAYERS = Set.of(DisplayLevel.COUNTY, DisplayLevel.PREFECTURE,
            DisplayLevel.PROVINCE, DisplayLevel.NEIGHBOUR, DisplayLevel.BOUNDARY);
    /** Widest stroke there may be, in logical pixels: how far beyond the frame a line can still be seen. */
    private static final double REACH = 24;

    private final MapContent content;
    private final AtlasProjection projection;
    private final Faces faces;
    private final TextPainter text;
    private final SpriteCache sprites = new SpriteCache();
    private final Map<String, MapScene> scenes = new HashMap<>();
    private final PlacementCache placements = new PlacementCache();

    public MapRenderer(MapContent content, AtlasProjection projection, Faces faces) {
        this.content = content;
        this.projection = projection;
        this.faces = faces;
        this.text = new TextPainter(faces);
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
        SpriteCache.hints(g);
        g.scale(spec.density(), spec.density());
        try {
            Placement placement = draw(g, spec, new RasterMarks(spec.density()), cancelled);
            return cancelled.getAsBoolean() ? Optional.empty() : Optional.of(new RenderedMap(spec, image,
                    placement.labels().stream().map(l -> l.text().label()).toList(),
                    placement.dropped().stream().map(PaintStep.Text::label).toList()));
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
        SpriteCache.hints(g);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        return draw(g, spec, new VectorMarks(), () -> false).dropped().stream().map(PaintStep.Text::label).toList();
    }

    private Placement draw(Graphics2D g, MapSpec spec, MarkPainter marks, BooleanSupplier cancelled)
            throws AtlasException {
        Viewport view = spec.viewport();
        MapScene scene = scene(spec.style());
        double denominator = view.scaleDenominator();
        g.setColor(scene.style().background());
        g.fillRect(0, 0, view.width(), view.height());
        LevelGeometry level = scene.levelFor(view.metresPerPixel() / spec.density());
        GeometryPainter geometry = new GeometryPainter(g, view, REACH);
        for (MapStyle.StyledLayer layer : scene.style().layers()) {
            if (!AREA_LAYERS.contains(layer.layer())) {
                continue;
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
                    geometry.fill(fill, shapes, step.features());
                } else if (step.symbol() instanceof PaintStep.Line line) {
                    geometry.stroke(line, shapes, step.features());
                }
            }
        }
        Placement placement = placement(spec, scene);
        drawSeats(g, view, scene, marks);
        drawClusters(g, spec, scene, placement, marks);
        drawLabels(g, spec, placement, marks);
        return placement;
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
                marks.paint(g, symbols.get(i), at.x() - worldLeft(view), at.y() - worldTop(view), view);
            }
        }
    }

    private void drawLabels(Graphics2D g, MapSpec spec, Placement placement, MarkPainter marks) {
        Viewport view = spec.viewport();
        PixelBox frame = new PixelBox(0, 0, view.width(), view.height());
        for (Placement.PlacedLabel label : placement.labels()) {
            PixelBox box = label.box().moved(-worldLeft(view), -worldTop(view));
            if (box.intersects(frame) && spec.reserved().stream().noneMatch(box::intersects)) {
                marks.paint(g, label.text(), box);
            }
        }
    }

    /** World pixel of a picture's left edge. */
    private static double worldLeft(Viewport view) {
        return view.centerX() / view.metresPerPixel() - view.width() / 2.0;
    }

    /** World pixel of a picture's upper edge. */
    private static double worldTop(Viewport view) {
        return -view.centerY() / view.metresPerPixel() - view.height() / 2.0;
    }

    private synchronized MapScene scene(String style) throws AtlasException {
        MapScene scene = scenes.get(style);
        if (scene == null) {
            scene = new MapScene(content, style, projection);
            scenes.put(style, scene);
        }
        return scene;
    }

    /** The style a spec names, read. */
    public MapStyle style(String name) throws AtlasException {
        return scene(name).style();
    }

    public Faces faces() {
        return faces;
    }

    private Placement placement(MapSpec spec, MapScene scene) throws AtlasException {
        Viewport view = spec.viewport();
        ScalePlacer placer = new ScalePlacer(scene, text, view.metresPerPixel());
        if (spec.keepInsideFrame()) {
            PixelBox frame = new PixelBox(worldLeft(view), worldTop(view), view.width(), view.height()).grown(-2);
            List<PixelBox> reserved = spec.reserved().stream().map(b -> b.moved(worldLeft(view), worldTop(view))).toList();
            return placer.place(reserved, box -> contains(frame, box), spec.clusters());
        }
        return placements.get(spec.style(), view.metresPerPixel(),
                () -> placer.place(List.of(), box -> true, Set.of()));
    }

    private static boolean contains(PixelBox outer, PixelBox inner) {
        return inner.x() >= outer.x() && inner.y() >= outer.y() && inner.maxX() <= outer.maxX()
                && inner.maxY() <= outer.maxY();
    }

    /** Where the drops of all clusters stand in a view, in logical pixels. */
    public Map<String, double[]> clusterPixels(Viewport view, String style) throws AtlasException {
        MapSpec spec = new MapSpec(view, 1, style, Set.of(), List.of(), false);
        Map<String, double[]> pixels = new HashMap<>();
        placement(spec, scene(style)).clusters().forEach((id, at) -> pixels.put(id,
                new double[] {at.x() - worldLeft(view), at.y() - worldTop(view)}));
        return pixels;
    }

    /** What can be hit at a scale: drops, seats, labels and areas. */
    public HitIndex hits(Viewport view, String style) throws AtlasException {
        MapScene scene = scene(style);
        Placement placement = placement(new MapSpec(view, 1, style, Set.of(), List.of(), false), scene);
        return HitIndex.of(scene, placement, view.metresPerPixel());
    }

    /**
     * The symbol of an industry class, its point at the returned anchor.
     *
     * @param height height of the drop in logical pixels
     */
    public MarkImage clusterSymbol(String style, String industryId, double height, double density)
            throws AtlasException {
        MapScene scene = scene(style);
        PointLayer sample = PointLayer.of(MapFeatures.CLUSTER, scene.style(), List.of(new MapFeatures.PointFeature(
                Optional.empty(), scene.features().industrySample(industryId), 0, 0)));
        List<MarkSymbol> marks = sample.marks(1).get(0);
        double enlarged = height / marks.stream().mapToDouble(MarkSymbol::size).max().orElse(height);
        double half = height / 2 + 2;
        SpriteCache.Sprite sprite = sprites.get(List.of("cluster", style, industryId, height), density, half,
                height + 2, half, 2, g -> {
                    g.scale(enlarged, enlarged);
                    marks.forEach(m -> m.paint(g, 0, 0));
                });
        return new MarkImage(sprite.image(), sprite.originX(), sprite.originY(), density);
    }

    /** Rings of an area in projected metres, for outlining it; empty when it has no polygon. */
    public float[][] outline(SubjectRef area, Viewport view, double density, String style) throws AtlasException {
        String layer = switch (area.kind()) {
            case COUNTY -> DisplayLevel.COUNTY;
            case PREFECTURE -> DisplayLevel.PREFECTURE;
            case PROVINCE -> DisplayLevel.PROVINCE;
            default -> "";
        };
        return scene(style).levelFor(view.metresPerPixel() / density).shapes(layer).stream()
                .filter(s -> s.code().equals(area.id())).findFirst().map(LevelGeometry.BoxedShape::parts)
                .orElse(new float[0][]);
    }

    /** Extent of an area in projected metres; a null envelope when it has no polygon. */
    public Envelope extent(SubjectRef area, String style) throws AtlasException {
        Envelope extent = new Envelope();
        Viewport far = new Viewport(0, 0, 5000, 1, 1);
        for (float[] ring : outline(area, far, 1, style)) {
            for (int i = 0; i < ring.length; i += 2) {
                extent.expandToInclude(ring[i], ring[i + 1]);
            }
        }
        return extent;
    }

    /** A small picture and where its anchor lies in it, in device pixels. */
    public record MarkImage(BufferedImage image, int anchorX, int anchorY, double density) {
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
            text.paint(g, label.label(), label.symbol(), box.x(), box.y());
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
            copy(g, sprites.get(marks, density, half, half, half, half,
                    s -> marks.forEach(m -> m.paint(s, 0, 0))), x, y);
        }

        @Override
        public void paint(Graphics2D g, PaintStep.Text label, PixelBox box) {
            double margin = label.symbol().haloRadius() + 2;
            copy(g, sprites.get(label, density, margin, margin, box.width() + margin, box.height() * 1.2 + margin,
                    s -> text.paint(s, label.label(), label.symbol(), 0, 0)), box.x(), box.y());
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
