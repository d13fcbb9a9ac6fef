package henan.atlas.ui.map;

import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.carto.MapSpec;
import henan.atlas.render.MapProbe;
import henan.atlas.render.MapSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;

/** Clusters, selection and hover over the base picture, painted anew whenever the map moves. */
final class OverlayCanvas extends Canvas {
    private static final double SELECTED_FACTOR = 1.7;
    private static final double HOVERED_FACTOR = 1.2;
    private static final double SELECTED_OPACITY = 0.10;
    private static final Color HOVERED_FILL = Color.web("#5E3F63", 0.07);

    private final MapModel model;
    private final MapSymbols symbols;
    private final Map<SymbolKey, Symbol> images = new HashMap<>();
    private final Map<String, String> industries = new HashMap<>();
    private final Color selected;
    /** JavaFX images of the small pictures of names, for as long as those are kept. */
    private final Map<MapSymbols.MarkImage, Image> nameImages = new WeakHashMap<>();

    private record SymbolKey(String industry, double height, double density) {
    }

    /** A drop's picture; anchor and size in logical pixels. */
    private record Symbol(Image image, double anchorX, double anchorY, double width, double height) {
    }

    OverlayCanvas(MapModel model) throws AtlasException {
        this.model = model;
        this.symbols = new MapSymbols(model.scenes());
        for (Cluster cluster : model.content().clusters()) {
            industries.put(cluster.id(), cluster.industryId());
        }
        selected = MapColors.of(symbols.selectionColor(MapSpec.BOOK_STYLE));
        setMouseTransparent(true);
    }

    void paint() {
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        Viewport view = model.view().viewport();
        MapFrame frame = model.frameProperty().get();
        if (view == null || frame == null) {
            return;
        }
        SubjectRef selection = model.selectionProperty().get();
        SubjectRef hovered = model.hoveredProperty().get();
        if (hovered != null && hovered.kind() != SubjectKind.CLUSTER && !hovered.equals(selection)) {
            trace(g, view, model.outline(hovered));
            g.setFill(HOVERED_FILL);
            g.fill();
        }
        if (selection != null) {
            trace(g, view, model.outline(selection));
            g.setFill(selected.deriveColor(0, 1, 1, SELECTED_OPACITY));
            g.fill();
            g.setStroke(selected);
            g.setLineWidth(1.8);
            g.setLineJoin(StrokeLineJoin.ROUND);
            g.stroke();
            paintNames(g, view, frame);
        }
        paintDrops(g, view, frame, selection, hovered);
    }

    private void trace(GraphicsContext g, Viewport view, float[][] rings) {
        g.beginPath();
        g.setFillRule(FillRule.EVEN_ODD);
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                double x = view.toPixelX(ring[i]);
                double y = view.toPixelY(ring[i + 1]);
                if (i == 0) {
                    g.moveTo(x, y);
                } else {
                    g.lineTo(x, y);
                }
            }
            g.closePath();
        }
    }

    /** Writes the names again that the selection's line and fill have covered. */
    private void paintNames(GraphicsContext g, Viewport view, MapFrame frame) {
        for (MapProbe.NamePicture name : frame.names()) {
            double x = view.toPixelX(name.x());
            double y = view.toPixelY(name.y());
            if (g.isPointInPath(x, y) || g.isPointInPath(x + name.width(), y)
                    || g.isPointInPath(x, y + name.height()) || g.isPointInPath(x + name.width(), y + name.height())) {
                MapSymbols.MarkImage mark = name.image();
                Image image = nameImages.computeIfAbsent(mark, m -> PixelBridge.image(m.image()));
                g.drawImage(image, snap(x) - mark.anchorX() / mark.density(), snap(y) - mark.anchorY() / mark.density(),
                        image.getWidth() / mark.density(), image.getHeight() / mark.density());
            }
        }
    }

    private void paintDrops(GraphicsContext g, Viewport view, MapFrame frame, SubjectRef selection, SubjectRef hovered) {
        List<String> ids = new ArrayList<>(model.visibleClustersProperty().get());
        if (selection != null && selection.kind() == SubjectKind.CLUSTER && !ids.contains(selection.id())) {
            // What is selected is shown even where the facets hide it.
            ids.add(selection.id());
        }
        ids.removeIf(id -> !frame.clusters().containsKey(id));
        // From north to south, so that a drop stands in front of the one behind it; what is selected comes last.
        ids.sort(Comparator.comparing((String id) -> selection != null && selection.equals(SubjectRef.cluster(id)))
                .thenComparing(id -> -frame.clusters().get(id)[1]).thenComparing(id -> id));
        for (String id : ids) {
            double[] at = frame.clusters().get(id);
            SubjectRef cluster = SubjectRef.cluster(id);
            double height = frame.drop() * (cluster.equals(selection) ? SELECTED_FACTOR
                    : cluster.equals(hovered) ? HOVERED_FACTOR : 1);
            Symbol symbol = symbol(industries.get(id), height);
            double x = view.toPixelX(at[0]) - symbol.anchorX();
            double y = view.toPixelY(at[1]) - symbol.anchorY();
            if (x > -40 && y > -40 && x < getWidth() + 40 && y < getHeight() + 40) {
                g.drawImage(symbol.image(), snap(x), snap(y), symbol.width(), symbol.height());
            }
        }
    }

    /** Puts a picture on whole device pixels, where it is sharp. */
    private double snap(double logical) {
        return Math.round(logical * model.density()) / model.density();
    }

    private Symbol symbol(String industry, double height) {
        return images.computeIfAbsent(new SymbolKey(industry, height, model.density()), key -> {
            try {
                MapSymbols.MarkImage mark = symbols.clusterSymbol(MapSpec.BOOK_STYLE, industry, height, key.density());
                Image image = PixelBridge.image(mark.image());
                return new Symbol(image, mark.anchorX() / key.density(), mark.anchorY() / key.density(),
                        image.getWidth() / key.density(), image.getHeight() / key.density());
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
