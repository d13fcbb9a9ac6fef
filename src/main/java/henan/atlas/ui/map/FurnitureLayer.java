package henan.atlas.ui.map;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ScaleBar;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import henan.atlas.page.Furniture;
import henan.atlas.page.ScaleText;
import henan.atlas.page.legend.Legend;
import henan.atlas.render.style.MapStyle;
import henan.atlas.text.Messages;
import henan.atlas.ui.map.picture.PixelBridge;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.VBox;

/** What stands on the map and does not move with it: title, legend, scale, north arrow, sources, zoom buttons. */
final class FurnitureLayer extends AnchorPane {
    private static final Messages TEXT = Messages.of("map");
    private static final double EDGE = 14;
    /** Beside it the scale still finds room on a usual map; what a theme has more is arranged below. */
    private static final double WIDEST_LEGEND = 420;
    /** Width and height of the map below which the legend stays folded until it is asked for. */
    private static final double ROOM_FOR_LEGEND = 560;

    private final MapModel model;
    private final Runnable onTurned;
    private final Furniture furniture;
    private final ImageView title = new ImageView();
    private final ImageView legend = new ImageView();
    private final ImageView north = new ImageView();
    private final ImageView scale = new ImageView();
    private final Button showLegend = new Button(TEXT.get("legend.show"));
    private final Label source = new Label();
    private final Tooltip legendHint = new Tooltip();
    /** What a hand made of the legend; before that the room there is decides. */
    private Optional<Extent> legendWanted = Optional.empty();
    private AtlasSnapshot painted;
    private double paintedDensity;
    private double paintedScale;
    private Optional<MapTheme> paintedTheme = Optional.empty();
    private LegendWording paintedWording;
    /** What the legend says of rivers, railways and roads. */
    private Set<MapStyle.LegendEntry> paintedCourses = Set.of();
    private boolean paintedWhole;
    private Set<String> paintedDrops = Set.of();
    /** How the clusters shown stand to the year of the map. */
    private Set<Timeliness> paintedKnown = Set.of();

    /** How much of the legend is open. Short is what a theme needs; without a theme it is as good as whole. */
    private enum Extent {
        FOLDED, SHORT, WHOLE
    }

    /** @param onTurned told when a hand changes the legend, which is painted with the next frame */
    FurnitureLayer(MapModel model, Runnable onTurned) {
        this.model = model;
        this.onTurned = onTurned;
        this.furniture = new Furniture(model.scenes().text());
        setPickOnBounds(false);
        title.setMouseTransparent(true);
        title.setPreserveRatio(true);
        north.setMouseTransparent(true);
        scale.setMouseTransparent(true);
        legend.setPickOnBounds(true);
        Tooltip.install(legend, legendHint);
        legend.setOnMouseClicked(e -> turnLegend());
        showLegend.getStyleClass().add("map-button");
        showLegend.setFocusTraversable(false);
        showLegend.setOnAction(e -> turnLegend());
        source.getStyleClass().add("map-source");
        source.setWrapText(true);
        source.setMouseTransparent(true);
        VBox zoom = new VBox(button("+", "zoom.in", model::zoomIn), button("−", "zoom.out", model::zoomOut),
                button("⌂", "zoom.home", model::home), new ReadingModeButton(model.readingMode()));
        zoom.getStyleClass().add("map-zoom");
        place(title, EDGE - 4, null, null, EDGE - 2);
        place(legend, null, null, EDGE, EDGE);
        place(showLegend, null, null, EDGE + 18, EDGE);
        place(north, EDGE, EDGE + 4, null, null);
        place(zoom, EDGE + Furniture.NORTH_HEIGHT + 14, EDGE, null, null);
        place(scale, null, null, 0.0, null);
        place(source, null, 2.0, 2.0, null);
        getChildren().addAll(title, legend, showLegend, north, zoom, scale, source);
    }

    private static Button button(String text, String tooltip, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("map-button");
        button.setFocusTraversable(false);
        button.setTooltip(new Tooltip(TEXT.get(tooltip)));
        button.setAccessibleText(TEXT.get(tooltip));
        button.setOnAction(e -> action.run());
        return button;
    }

    private static void place(Node node, Double top, Double right, Double bottom, Double left) {
        setTopAnchor(node, top);
        setRightAnchor(node, right);
        setBottomAnchor(node, bottom);
        setLeftAnchor(node, left);
    }

    @Override
    protected void layoutChildren() {
        if (title.getImage() != null) {
            // On a narrow map it grows smaller before it runs into the north arrow.
            title.setFitWidth(Math.max(1, Math.min(title.getImage().getWidth() / paintedDensity,
                    getWidth() - Furniture.NORTH_WIDTH - 2 * EDGE)));
        }
        boolean open = extent() != Extent.FOLDED;
        legend.setVisible(open);
        showLegend.setVisible(!open);
        double beside = EDGE + (open ? legend.getFitWidth() : showLegend.prefWidth(-1)) + EDGE;
        boolean fitsBeside = beside + scale.getFitWidth() + EDGE <= getWidth();
        setLeftAnchor(scale, fitsBeside ? beside : null);
        setRightAnchor(scale, fitsBeside ? null : EDGE);
        double sourceWidth = Math.max(0, getWidth() - (open ? beside : 0) - 4);
        source.setMaxWidth(sourceWidth);
        setBottomAnchor(scale, source.prefHeight(sourceWidth) + 4);
        super.layoutChildren();
        double left = open && getWidth() >= 2 * ROOM_FOR_LEGEND ? beside : 40;
        double bottom = open && left == 40 ? legend.getFitHeight() + 2 * EDGE : 60;
        model.setFurniture(getChildren().stream().filter(Node::isVisible).map(Node::getBoundsInParent)
                .map(b -> new PixelBox(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight())).toList(),
                new Viewport.Margins(Furniture.TITLE_HEIGHT + 24, 60, bottom, left));
    }

    private Extent extent() {
        return legendWanted.orElse(
                Math.min(getWidth(), getHeight()) >= ROOM_FOR_LEGEND ? Extent.SHORT : Extent.FOLDED);
    }

    private boolean isWhole() {
        return extent() == Extent.WHOLE || model.themeProperty().get().isEmpty();
    }

    /** Opens the folded legend, under a theme then unfolds the rest of it, then folds it. */
    void turnLegend() {
        legendWanted = Optional.of(extent() == Extent.FOLDED ? Extent.SHORT : isWhole() ? Extent.FOLDED : Extent.WHOLE);
        onTurned.run();
        requestLayout();
    }

    /** Brings scale, theme and sharpness in step with the map. */
    void update() throws AtlasException {
        Viewport view = model.view().viewport();
        if (view == null) {
            return;
        }
        double density = model.density();
        Optional<MapTheme> theme = model.themeProperty().get();
        boolean anew = density != paintedDensity || model.content() != painted;
        LegendWording wording = model.readingMode().wordingProperty().get();
        Set<MapStyle.LegendEntry> courses = model.scenes().coursesDrawn(MapSpec.BOOK_STYLE,
                model.readingMode().purposeProperty().get(), view.metresPerPixel(),
                model.readingMode().riversProperty().get());
        if (anew || !theme.equals(paintedTheme) || !courses.equals(paintedCourses)) {
            paintFixed(theme, density, !courses.isEmpty());
        }
        boolean otherDrops = knownAnew(anew);
        if (anew || otherDrops || !theme.equals(paintedTheme) || wording != paintedWording
                || !courses.equals(paintedCourses)
                || isWhole() != paintedWhole) {
            paintLegend(theme, wording, courses, density);
        }
        if (anew || view.metresPerPixel() != paintedScale) {
            paintScale(view, density);
        }
        painted = model.content();
        paintedDensity = density;
        paintedTheme = theme;
        paintedWording = wording;
        paintedCourses = courses;
        paintedWhole = isWhole();
        paintedScale = view.metresPerPixel();
    }

    /** Looks at how the clusters shown stand to the year of the map. @return whether that is another than before */
    private boolean knownAnew(boolean anew) {
        Set<String> drops = model.visibleClusters();
        if (!anew && drops == paintedDrops) {
            return false;
        }
        paintedDrops = drops;
        AtlasIndex index = model.content().index();
        Set<Timeliness> known = drops.stream().flatMap(id -> index.cluster(id).stream()).map(index::timeliness)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Timeliness.class)));
        boolean other = !known.equals(paintedKnown);
        paintedKnown = known;
        return other;
    }

    /** Its box is as wide as the longest bar, so that a zoom moves no furniture, and with it no name. */
    private void paintScale(Viewport view, double density) throws AtlasException {
        double longest = Math.max(60, Math.min(150, view.width() / 5.0));
        ScaleBar bar = ScaleBar.atMost(longest, view.metresPerPixel());
        double side = 14;
        double overhang = furniture.scaleWidth(bar) - bar.lengthPixels();
        show(scale, new PixelBox(0, 0, longest + overhang + side, Furniture.SCALE_HEIGHT), density,
                g -> furniture.paintScale(g, bar, ScaleText.of(view.scaleDenominator()), side, 2));
    }

    private void paintFixed(Optional<MapTheme> theme, double density, boolean courses) throws AtlasException {
        Map<String, String> meta = model.content().meta();
        String boundaries = meta.getOrDefault(MetaKeys.BOUNDARY_SOURCE, "");
        String credit = courses ? meta.getOrDefault(MetaKeys.COURSE_SOURCE, "") : "";
        source.setText(credit.isEmpty() ? TEXT.get("source", boundaries)
                : TEXT.get("source.courses", boundaries, credit));
        String heading = theme.map(MapTheme::title).orElse(TEXT.get("title"));
        String subtitle = theme.map(MapTheme::subtitle).orElseGet(() -> TEXT.get("subtitle",
                model.content().meta().getOrDefault(MetaKeys.VINTAGE, "").replaceAll("-.*", "")));
        show(title, new PixelBox(0, 0, furniture.titleWidth(heading, subtitle) + 20, Furniture.TITLE_HEIGHT + 4),
                density, g -> furniture.paintTitle(g, heading, subtitle, 10, 3));
        show(north, new PixelBox(0, 0, Furniture.NORTH_WIDTH, Furniture.NORTH_HEIGHT + 2), density,
                g -> furniture.paintNorth(g, TEXT.get("north"), 0, 0));
    }

    private void paintLegend(Optional<MapTheme> theme, LegendWording wording,
                             Set<MapStyle.LegendEntry> courses, double density)
            throws AtlasException {
        Legend entries = theme.isPresent() && !isWhole() ? Legend.ofTheme(model.scenes(), theme.get())
                : Legend.brief(model.scenes(), MapSpec.BOOK_STYLE, theme, wording, paintedKnown, courses)
                        .within(WIDEST_LEGEND);
        show(legend, new PixelBox(0, 0, entries.width(), entries.height()), density, g -> entries.paint(g, 0, 0));
        legendHint.setText(TEXT.get(isWhole() ? "legend.hide" : "legend.whole"));
    }

    private static void show(ImageView view, PixelBox size, double density, PixelBridge.Painter painter)
            throws AtlasException {
        Image image = PixelBridge.paint(size, density, painter);
        view.setImage(image);
        view.setFitWidth(image.getWidth() / density);
        view.setFitHeight(image.getHeight() / density);
    }
}
