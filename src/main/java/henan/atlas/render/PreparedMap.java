package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.BorderBand;
import henan.atlas.render.style.FillSymbol;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.PaintStep;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * A picture made ready: everything that has to be looked up or placed is there, what remains is painting, all of it or
 * a band at a time.
 *
 * <p><b>Threading:</b> immutable; bands may be painted by several threads at once.
 */
final class PreparedMap {
    private static final Set<String> WITHIN = Set.of(DisplayLevel.COUNTY, DisplayLevel.PREFECTURE,
            DisplayLevel.PROVINCE);
    /** Widest stroke and largest symbol there may be, in logical pixels: how far beyond the frame one can be seen. */
    static final double REACH = 24;
    /** How far areas go on beyond the frame in a file of shapes, in logical pixels. */
    private static final double BEYOND = 2;
    /** Width of the outline of the area a picture is of, in logical pixels. */
    private static final float OUTLINE_WIDTH = 1.4f;
    /** How much of a river is seen on either side of it, likewise. */
    private static final float BESIDE_OUTLINE = 1.1f;
    /** Width of the line that leads to a name, in logical pixels. */
    private static final float LEADER_WIDTH = 0.6f;
    /** Radius of the dot such a line ends in that leads into an area. */
    private static final double LEADER_DOT = 1.5;

    private final MapScenes scenes;
    private final MapSpec spec;
    private final MapStyle style;
    private final MapFeatures features;
    private final LevelGeometry level;
    private final Map<String, List<BoxedShape>> drawn;
    /** Rivers along the outline of what it is of, and courses where boundaries fade: found once, not for every band. */
    private final List<BoxedShape> along;
    private final List<BoxedShape> again;
    private final Focus focus;
    private final Optional<BoxedShape> unveiled;
    private final LabelPlacement placement;
    private final List<PlacedMarks> seats = new ArrayList<>();
    private final List<PlacedMarks> drops = new ArrayList<>();
    private final List<PlacedCircle> circles;
    private final List<PlacedCount> counted;
    private final List<LabelPlacement.PlacedLabel> labels;

    /** A symbol and its place in logical pixels. */
    private record PlacedMarks(Optional<SubjectRef> subject, List<MarkSymbol> marks, double x, double y) {
    }

    /** A theme's circle and its place in logical pixels. */
    private record PlacedCircle(MapTheme.Mark mark, double x, double y, Optional<LabelPlacement.Leader> leader) {
        boolean isBetween(double top, double bottom) {
            double foot = leader.map(LabelPlacement.Leader::y0).orElse(y);
            return Math.max(y, foot) + mark.radius() > top && Math.min(y, foot) - mark.radius() < bottom;
        }
    }

    /** A counted symbol, its box and the line to it, in logical pixels. */
    private record PlacedCount(CountedSymbol symbol, List<String> clusters, String words, PixelBox box,
                               Optional<LabelPlacement.Leader> line) {
    }

    private PreparedMap(MapScenes scenes, MapSpec spec, MapScene scene,
            LabelPlacement placement) throws AtlasException {
        this.scenes = scenes;
        this.spec = spec;
        this.style = scene.style();
        this.features = scene.features();
        this.level = scene.levelFor(spec.viewport().metresPerPixel());
        double pixel = spec.viewport().metresPerPixel();
        List<BoxedShape> courses = level.lines(DisplayLevel.COURSE, spec);
        this.drawn = Map.of(DisplayLevel.COURSE, courses, DisplayLevel.BOUNDARY,
                level.lines(DisplayLevel.BOUNDARY, spec));
        this.along = spec.subject().flatMap(level.shapes()::riversAt)
                .map(rivers -> rivers.along(courses, LevelGeometry.DETOUR * pixel)).orElse(List.of());
        EdgeEnds ends = level.boundaryEnds();
        this.again = ends.isSeen(pixel) ? ends.near(courses, (ends.fade(pixel) + REACH) * pixel) : List.of();
        this.placement = placement;
        this.focus = Focus.of(scene, level.shapes(), spec.subject());
        this.unveiled = spec.isColoured() ? Optional.empty() : focus.free(spec.viewport().metresPerPixel());
        this.labels = placement.labelsOn(spec).stream().map(this::held).toList();
        addSeats(scene.points(MapFeatures.SEAT));
        Viewport view = spec.viewport();
        DropPlaces.Seen seen = placement.clusters().seen(spec.clusters()::contains);
        addClusters(scene.points(MapFeatures.CLUSTER), seen.drops());
        CountedSymbol whole = scene.counted();
        CountedSymbol held = whole.held(focus);
        this.counted = seen.counted().stream().map(g -> new PlacedCount(
                focus.isBeyond(g.at().x(), g.at().y()) ? held : whole, g.clusters(),
                CountedSymbol.words(g.clusters(), spec.numbers()), g.box(view.metresPerPixel())
                .moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view)), g.leader(view.metresPerPixel())
                .map(l -> l.moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view))))).toList();
        this.circles = placement.symbols().stream().map(s -> new PlacedCircle(s.mark(),
                s.dot().x() - MapScenes.worldLeft(view), s.dot().y() - MapScenes.worldTop(view), s.leader().map(l ->
                l.moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view)))))
                .filter(c -> c.isBetween(-REACH, view.height() + REACH)).toList();
    }

    static PreparedMap of(MapScenes scenes, MapSpec spec) throws AtlasException {
        return new PreparedMap(scenes, spec, scenes.scene(spec), scenes.placement(spec));
    }

    /** Names along a course are placed whatever a picture is of. */
    private LabelPlacement.PlacedLabel held(LabelPlacement.PlacedLabel label) {
        Viewport view = spec.viewport();
        return label.curve().isPresent() && focus.isBeyond(view.toGroundX(label.box().centerX()),
                view.toGroundY(label.box().centerY()))
                ? new LabelPlacement.PlacedLabel(label.subject(), focus.paler(label.text()), label.box(),
                label.leader(), label.curve()) : label;
    }

    /** The marks of a layer's features at the scale, quieter outside what the picture is of. */
    private List<List<MarkSymbol>> symbols(PointLayer layer, UnaryOperator<List<MarkSymbol>> held) {
        Map<List<MarkSymbol>, List<MarkSymbol>> quiet = new IdentityHashMap<>();
        List<List<MarkSymbol>> symbols = new ArrayList<>(layer.marks(spec.viewport().scaleDenominator()));
        for (int i = 0; i < symbols.size(); i++) {
            MapFeatures.PointFeature feature = layer.features().get(i);
            if (!feature.subject().equals(spec.subject()) && focus.isBeyond(feature.x(), feature.y())) {
                symbols.set(i, quiet.computeIfAbsent(symbols.get(i), held));
            }
        }
        return symbols;
    }

    private void addSeats(PointLayer layer) {
        Viewport view = spec.viewport();
        List<List<MarkSymbol>> symbols = symbols(layer, focus::quiet);
        placement.seats().forEach((i, dot) -> add(seats, layer.features().get(i).subject(), symbols.get(i), dot.x()
                - MapScenes.worldLeft(view), dot.y() - MapScenes.worldTop(view)));
    }

    private void addClusters(PointLayer clusters, Set<String> shown) {
        Viewport view = spec.viewport();
        List<List<MarkSymbol>> symbols = symbols(clusters, focus::quietDrop);
        for (int i = 0; i < symbols.size(); i++) {
            String id = clusters.features().get(i).subject().orElseThrow().id();
            if (shown.contains(id)) {
                GroundPoint at = placement.clusters().drops().get(id);
                add(drops, clusters.features().get(i).subject(), symbols.get(i), view.toPixelX(at.x()),
                        view.toPixelY(at.y()));
            }
        }
    }

    private void add(List<PlacedMarks> marks, Optional<SubjectRef> subject, List<MarkSymbol> symbol, double x,
                     double y) {
        Viewport view = spec.viewport();
        if (!symbol.isEmpty() && x > -REACH && y > -REACH && x < view.width() + REACH && y < view.height() + REACH) {
            marks.add(new PlacedMarks(subject, symbol, x, y));
        }
    }

    /** The names written on it. */
    List<String> names() {
        return labels.stream().map(l -> l.text().words()).toList();
    }

    /** Names missing from it, of places that lie in it and not under its furniture. */
    List<String> dropped() {
        Viewport view = spec.viewport();
        PixelBox frame = new PixelBox(0, 0, view.width(), view.height());
        return placement.dropped().stream().filter(d -> {
            double x = d.x() - MapScenes.worldLeft(view);
            double y = d.y() - MapScenes.worldTop(view);
            return frame.contains(x, y) && spec.reserved().stream().noneMatch(b -> b.contains(x, y));
        }).map(d -> d.text().words()).toList();
    }

    /**
     * Paints all of it as shapes and text.
     *
     * @param g graphics whose user space is the spec's logical pixels
     */
    void paint(Graphics2D g, MarkPainter marksAndNames) {
        int height = spec.viewport().height();
        paint(g, 0, height, new VectorLines(g, spec.viewport(), ground(0, height, 0)),
                Optional.of(FrameClip.of(ground(0, height, 0), BEYOND * spec.viewport().metresPerPixel())),
                marksAndNames, () -> false);
    }

    /** Rows of pixels at which bands that take about as long to paint begin, and the one after the last. */
    int[] bandTops(int height, int bands) {
        return new EvenBands(height, spec.viewport(), spec.density(), drawn.get(DisplayLevel.BOUNDARY)).tops(bands);
    }

    /**
     * Paints the pixels of a band.
     *
     * @param rows      the rows of the picture
     * @param top       the first of them, in device pixels
     * @param cancelled asked between steps; when it says yes, the rest is left out
     */
    void paintBand(BufferedImage rows, int top, BooleanSupplier cancelled) {
        double density = spec.density();
        PixelBand band = new PixelBand(rows, top);
        Graphics2D g = rows.createGraphics();
        try {
            PaintHints.set(g);
            g.translate(0, -top);
            g.scale(density, density);
            double upper = top / density;
            double lower = (top + rows.getHeight()) / density;
            Envelope seen = seen(upper, lower);
            RasterLines lines = new RasterLines(band, spec.viewport(), density, seen,
                    new VectorLines(g, spec.viewport(), seen));
            paint(g, upper, lower, lines, Optional.empty(), new MarkPainter.Raster(scenes, band, density), cancelled);
            lines.close();
        } finally {
            g.dispose();
        }
    }

    /** Ground on which something can be seen in a band between two heights. Units: logical pixels. */
    private Envelope seen(double top, double bottom) {
        return ground(top, bottom, REACH);
    }

    /** Ground between two heights. @param beyond how much more about it */
    private Envelope ground(double top, double bottom, double beyond) {
        Viewport view = spec.viewport();
        return new Envelope(view.toGroundX(-beyond), view.toGroundX(view.width() + beyond),
                view.toGroundY(bottom + beyond), view.toGroundY(top - beyond));
    }

    private void paint(Graphics2D g, double top, double bottom, LinePainter lines,
                       Optional<FrameClip> clip, MarkPainter painter, BooleanSupplier cancelled) {
        Viewport view = spec.viewport();
        MapThings things = new MapThings(g, features);
        try (MapLayers.Open layer = things.layer("ground")) {
            g.setColor(style.background());
            g.fillRect(0, 0, view.width(), view.height());
        }
        AreaPainter areas = new AreaPainter(g, view, seen(top, bottom), clip);
        paintLayers(g, areas, lines, things, cancelled, () -> paintHalos(g, top, bottom, painter, things));
        if (cancelled.getAsBoolean()) {
            return;
        }
        paintFocus(g, areas, lines, things);
        paint(g, "seats", "seat", seats, top, bottom, painter, things);
        if (circles.isEmpty()) {
            paintClusters(g, top, bottom, painter, things);
        }
        try (MapLayers.Open layer = things.layer("names")) {
            labels.forEach(l -> l.leader().ifPresent(line -> paintLeader(g, l.text().look(), line)));
            labels(top, bottom).forEach(l -> {
                try (MapLayers.Open thing = things.thing("name", l.subject())) {
                    painter.paint(g, l);
                }
            });
        }
        // On top of all names: a halo is to bite nothing out of a symbol that tells a value by its size.
        try (MapLayers.Open layer = things.layer("theme-symbols")) {
            circles.stream().filter(c -> c.isBetween(top - REACH, bottom + REACH)).forEach(c -> {
                try (MapLayers.Open thing = things.thing("value", Optional.of(c.mark().at()))) {
                    c.leader().ifPresentOrElse(l -> ThemePainter.led(g, scenes.text(), l, c.x(), c.y(), c.mark()),
                            () -> ThemePainter.symbol(g, scenes.text(), c.x(), c.y(), c.mark()));
                }
            });
        }
        // Under a circle a drop would be lost.
        if (!circles.isEmpty()) {
            paintClusters(g, top, bottom, painter, things);
        }
    }

    private Stream<LabelPlacement.PlacedLabel> labels(double top, double bottom) {
        return labels.stream().filter(l -> l.box().maxY() > top - REACH && l.box().y() < bottom + REACH);
    }

    private void paintHalos(Graphics2D g, double top, double bottom, MarkPainter painter, MapThings things) {
        try (MapLayers.Open layer = things.layer("halos")) {
            labels(top, bottom).forEach(l -> {
                try (MapLayers.Open thing = things.thing("halo", l.subject())) {
                    painter.halo(g, l);
                }
            });
        }
    }

    private void paintClusters(Graphics2D g, double top, double bottom, MarkPainter painter, MapThings things) {
        paint(g, "clusters", "", drops, top, bottom, painter, things);
        try (MapLayers.Open layer = things.layer("counted-clusters")) {
            counted.forEach(c -> c.line().ifPresent(line -> c.symbol().paintLine(g, line)));
            counted.stream().filter(c -> c.box().maxY() > top - REACH && c.box().y() < bottom + REACH).forEach(c -> {
                try (MapLayers.Open thing = things.clusters(c.clusters())) {
                    painter.paint(g, c.symbol(), c.words(), c.box());
                }
            });
        }
    }

    /** The veil about what the picture is of, and its outline. */
    private void paintFocus(Graphics2D g, AreaPainter areas, LinePainter lines, MapThings things) {
        Viewport view = spec.viewport();
        if (!spec.isColoured()) {
            try (MapLayers.Open layer = things.layer("veil")) {
                focus.veil(g, unveiled, areas, new Rectangle2D.Double(-1, -1, view.width() + 2, view.height() + 2));
            }
        }
        try (MapLayers.Open layer = things.layer("selection")) {
            paintAlong(lines);
            spec.subject().flatMap(level.shapes()::area).ifPresent(area -> lines.stroke(new LineSymbol(
                    style.selection(), OUTLINE_WIDTH, BasicStroke.JOIN_ROUND, BasicStroke.CAP_BUTT, List.of()),
                    List.of(area), new int[] {0}));
        }
    }

    /** Rivers below the outline, so wide that they are seen on both sides of it. */
    private void paintAlong(LinePainter lines) {
        for (PaintStep step : level.steps(DisplayLevel.COURSE, spec)) {
            if (!along.isEmpty() && step.symbol() instanceof LineSymbol line
                    && step.scales().contains(spec.viewport().scaleDenominator())) {
                lines.stroke(new LineSymbol(line.color(), Math.max(line.width(), OUTLINE_WIDTH + 2 * BESIDE_OUTLINE),
                        line.join(), line.cap(), List.of()), along, step.features());
            }
        }
    }

    /** @param what what of its subject a mark is */
    private static void paint(Graphics2D g, String layer, String what, List<PlacedMarks> marks, double top,
                              double bottom, MarkPainter painter, MapThings things) {
        try (MapLayers.Open open = things.layer(layer)) {
            marks.stream().filter(m -> m.y() > top - REACH && m.y() < bottom + REACH).forEach(m -> {
                try (MapLayers.Open thing = things.thing(what, m.subject())) {
                    painter.paint(g, m.marks(), m.x(), m.y());
                }
            });
        }
    }

    static void paintLeader(Graphics2D g, TextSymbol symbol, LabelPlacement.Leader line) {
        g.setColor(symbol.color());
        g.setStroke(new BasicStroke(LEADER_WIDTH));
        g.draw(new Line2D.Double(line.x0(), line.y0(), line.x1(), line.y1()));
        // One that begins at no symbol ends in a dot in its area, and is taken for no piece of a boundary.
        if (symbol.candidates() == TextSymbol.Candidates.CENTER) {
            g.fill(new Ellipse2D.Double(line.x0() - LEADER_DOT, line.y0() - LEADER_DOT, 2 * LEADER_DOT,
                    2 * LEADER_DOT));
        }
    }

    /**
     * Areas, then lines. The border's band is laid along both sides, and then covered on one: beyond the border, or,
     * where the areas' colours mean something, within it, so that they are what the legend shows.
     *
     * @param halos lays the names' halos: over areas, under all lines, as printed letters lie on lines and cut none
     */
    private void paintLayers(Graphics2D g, AreaPainter areas, LinePainter lines, MapThings things,
                             BooleanSupplier cancelled, Runnable halos) {
        if (spec.isColoured()) {
            paintLayers(Set.of(DisplayLevel.NEIGHBOUR), areas, lines, things, cancelled);
            paintBand(lines, things);
            paintLayers(Set.of(DisplayLevel.PROVINCE), areas, lines, things, cancelled);
        } else {
            paintLayers(WITHIN, areas, lines, things, cancelled);
            paintBand(lines, things);
            paintLayers(Set.of(DisplayLevel.NEIGHBOUR), areas, lines, things, cancelled);
        }
        spec.theme().ifPresent(theme -> {
            try (MapLayers.Open layer = things.layer("theme-areas")) {
                ThemePainter.paintAreas(g, areas, level.shapes(), theme, things);
            }
        });
        halos.run();
        paintCourses(drawn, areas, lines, things, cancelled);
        paintLayers(Set.of(DisplayLevel.BOUNDARY), areas, filled() ? new OnColours(lines, false) : lines, things,
                cancelled);
        fadeEdge(areas, lines, things, cancelled);
    }

    /** @param shapes of the layer, or some of what they are */
    private void paintCourses(Map<String, List<BoxedShape>> shapes, AreaPainter areas, LinePainter lines,
                              MapThings things, BooleanSupplier cancelled) {
        try (MapLayers.Open layer = things.layer(DisplayLevel.COURSE)) {
            if (filled()) {
                paintLayer(DisplayLevel.COURSE, shapes, areas, new OnColours(lines, true), things, cancelled);
            }
            paintLayer(DisplayLevel.COURSE, shapes, areas, filled() ? new OnColours(lines, false) : lines, things,
                    cancelled);
        }
    }

    private void paintBand(LinePainter lines, MapThings things) {
        try (MapLayers.Open layer = things.layer("border-band")) {
            lines.fade(style.band(), level.shapes().layer(DisplayLevel.BOUNDARY), level.border());
        }
    }

    /**
     * What lies beyond the border ends where no more is known: there it fades, so that no line ends in mid-air. Courses
     * go on where boundaries end, and are drawn again there.
     */
    private void fadeEdge(AreaPainter areas, LinePainter lines, MapThings things, BooleanSupplier cancelled) {
        fade(level.boundaryEnds(), lines, things);
        if (!again.isEmpty()) {
            paintCourses(Map.of(DisplayLevel.COURSE, again), areas, lines, things, cancelled);
        }
        fade(level.courseEnds(), lines, things);
    }

    private void fade(EdgeEnds ends, LinePainter lines, MapThings things) {
        double pixel = spec.viewport().metresPerPixel();
        if (ends.isSeen(pixel)) {
            try (MapLayers.Open layer = things.layer("edge-fade")) {
                lines.fade(new BorderBand(style.background(), 1, ends.fade(pixel)), ends.stubs(),
                        IntStream.range(0, ends.stubs().size()).toArray());
            }
        }
    }

    private boolean filled() {
        return spec.theme().filter(MapTheme::isFilled).isPresent();
    }

    /** The style's layers of some names, in its order. */
    private void paintLayers(Set<String> names, AreaPainter areas, LinePainter lines, MapThings things,
                             BooleanSupplier cancelled) {
        for (MapStyle.StyledLayer layer : style.layers()) {
            if (names.contains(layer.layer())) {
                try (MapLayers.Open open = things.layer(layer.layer())) {
                    paintLayer(layer.layer(), drawn, areas, lines, things, cancelled);
                }
            }
        }
    }

    /** @param shapes those of layers of lines */
    private void paintLayer(String name, Map<String, List<BoxedShape>> shapes, AreaPainter areas, LinePainter lines,
                            MapThings things, BooleanSupplier cancelled) {
        double denominator = spec.viewport().scaleDenominator();
        for (PaintStep step : level.steps(name, spec)) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            if (!step.scales().contains(denominator)) {
                continue;
            }
            if (step.symbol() instanceof FillSymbol fill) {
                areas.fill(fill, name, level.shapes().layer(name), step.features(), things);
            } else if (step.symbol() instanceof LineSymbol line) {
                lines.stroke(line, shapes.get(name), step.features());
            }
        }
    }
}
