package henan.atlas.ui.map;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ScaleBar;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.Furniture;
import henan.atlas.page.MapCredit;
import henan.atlas.page.ScaleText;
import henan.atlas.render.MapScenes;
import henan.atlas.render.style.MapStyle;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.LateTooltip;
import henan.atlas.ui.map.measuring.MeasurementText;
import henan.atlas.ui.map.measuring.MeasuringCard;
import henan.atlas.ui.map.picture.PixelBridge;
import henan.atlas.ui.map.view.FreeRoom;
import henan.atlas.ui.map.view.ProvinceAtHome;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.VBox;

/** What stands on the map and does not move with it: title, legend, scale, north arrow, sources, zoom buttons. */
final class FurnitureLayer extends AnchorPane {
    private static final Messages TEXT = Messages.of("map");
    private static final double EDGE = MapCorners.EDGE;
    /** Between title and scale. */
    private static final double SCALE_GAP = 4;
    /** Height of a line of chips. */
    private static final double CHIP = 28;
    /** Most length of the scale bar in a narrow map, letters as written. */
    private static final double SHORTEST_SCALE = 60;

    /** Width there is for conditions of a filter, however narrow a usual title is. */
    private static final double LEAST_CHIPS = 330;
    private static final int MOST_CHIP_LINES = 2;
    /** As many lines as they may have to keep clear of the province, and the step by which these grow shorter. */
    private static final int MOST_NARROW_LINES = 4;
    private static final double NARROWER = 12;
    /** Height of the map below which they have one line. */
    private static final double LOW = 420;

    /** Width of what says what is measured, and the letters it is for. */
    private static final double MEASURED_WIDTH = 290;
    private static final double LETTERS = 12.5;

    private final MapModel model;
    private final Furniture furniture;
    private final TitlePane title;
    private final MapChips chips;
    private final MeasuringCard measured;
    private final LegendPane legend;
    private final VBox zoom;
    private final ImageView north = new ImageView();
    private final ImageView scale = new ImageView();
    private final Label source = new Label();
    private AtlasSnapshot painted;
    private Optional<ProvinceAtHome> province = Optional.empty();
    /** What {@link #province} is seen by. */
    private Viewport seenHome;
    private double paintedDensity;
    private double paintedScale;
    private double paintedWidth;
    private double paintedLeast;
    private Courses courses = Courses.NONE;

    /**
     * What the credit says of rivers, railways and roads, and the picture it says it of: asked anew for another only.
     *
     * @param home  all of the province
     * @param drawn the kinds drawn
     * @param end   whether the map looks nearer than rivers are drawn
     */
    private record Courses(Optional<MapSpec> picture, Optional<Viewport> home, Set<MapStyle.LegendEntry> drawn,
                           boolean end) {
        static final Courses NONE = new Courses(Optional.empty(), Optional.empty(), Set.of(), false);

        static Courses of(MapScenes scenes, MapSpec picture, Viewport home) throws AtlasException {
            Set<MapStyle.LegendEntry> drawn = scenes.coursesDrawn(picture);
            return new Courses(Optional.of(picture), Optional.of(home), drawn, picture.rivers() && drawn.isEmpty()
                    && !scenes.coursesDrawn(picture.withViewport(home)).isEmpty());
        }

        boolean areOf(Optional<MapSpec> shown, Viewport whole) {
            return picture.equals(shown) && home.equals(Optional.of(whole));
        }

        boolean sayTheSame(Courses others) {
            return drawn.equals(others.drawn) && end == others.end;
        }
    }

    /**
     * The furniture of a map.
     *
     * @param onTurned told when a hand changes the legend, which is painted with the next frame
     * @param leave    gives the keyboard back to the map
     */
    FurnitureLayer(MapModel model, Runnable onTurned, Runnable leave) {
        this.model = model;
        this.title = new TitlePane(model);
        this.chips = new MapChips(model, leave);
        this.measured = new MeasuringCard(model.measuring(), new MeasurementText(model.aim()::name), leave);
        measured.setManaged(false);
        this.legend = new LegendPane(model, onTurned);
        this.furniture = new Furniture(model.scenes().text());
        setPickOnBounds(false);
        north.setMouseTransparent(true);
        scale.setMouseTransparent(true);
        scale.setId("map-scale");
        scale.visibleProperty().bind(model.scaleToldProperty().not());
        scale.visibleProperty().addListener((property, was, is) -> requestLayout());
        source.getStyleClass().add("map-source");
        source.setWrapText(true);
        source.setMouseTransparent(true);
        zoom = new VBox(button("+", "zoom.in", model::zoomIn), button("−", "zoom.out", model::zoomOut),
                button("⌂", "zoom.home", model::home),
                new MeasuringButton(model.measuring(), leave), new SelectingButton(model, leave),
                new ReadingModeButton(model.readingMode(), model::copyPicture,
                        () -> new PictureFile(model).ask(getScene().getWindow())));
        zoom.getStyleClass().add("map-zoom");
        zoom.visibleProperty().bind(model.buttonsShownProperty());
        place(title, EDGE - 4, null, null, EDGE - 2);
        place(legend, null, null, EDGE, EDGE);
        place(north, EDGE, EDGE + 4, null, null);
        place(zoom, MapCorners.BUTTONS_TOP, EDGE, null, null);
        place(scale, 0.0, null, null, 0.0);
        place(source, null, 2.0, 2.0, null);
        getChildren().addAll(title, chips, measured, legend, north, zoom, scale, source);
    }

    private static Button button(String text, String tooltip, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().add("map-button");
        button.setFocusTraversable(false);
        LateTooltip.install(button, TEXT.get(tooltip));
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
        double aboveSource = source.prefHeight(getWidth() - 4) + 4;
        PixelBox corner = new PixelBox(getWidth() - EDGE - scale.getFitWidth(),
                getHeight() - aboveSource - scale.getFitHeight(), scale.getFitWidth(), scale.getFitHeight());
        boolean clear = province.filter(p -> !p.isClear(corner)).isEmpty();
        legend.adjust(province, getWidth(), getHeight(), aboveSource,
                Optional.of(corner).filter(c -> clear && scale.isVisible()));
        source.setMaxWidth(Math.max(0, getWidth() - 4));
        setBottomAnchor(legend, aboveSource);
        placeScale(clear && !corner.intersects(legendBox()) ? corner : new PixelBox(EDGE, underTitle() + SCALE_GAP,
                corner.width(), corner.height()));
        placeChips();
        placeMeasured();
        super.layoutChildren();
        model.setFurniture(getChildren().stream().filter(this::isSeen).map(FurnitureLayer::covered).toList(),
                free());
    }

    /** What is kept clear of what is zoomed to: with room for chips, which come and go with what is asked. */
    private FreeRoom free() {
        double under = Math.max(underScale() + SCALE_GAP + CHIP, measured.isEmpty() ? 0
                : measured.getBoundsInParent().getMaxY());
        PixelBox usual = new MapCorners(model.leastType()).title(getWidth(), getHeight());
        PixelBox head = new PixelBox(0, 0, Math.max(usual.maxX(), title.clear().maxX()), under);
        return new FreeRoom(Stream.concat(Stream.of(head),
                Stream.of(chips, legend, north, zoom, source, scale).filter(this::isSeen).map(FurnitureLayer::covered))
                .toList());
    }

    /** Where what stands under the title begins: so that another title moves nothing. */
    private double underTitle() {
        return Math.max(title.getBoundsInParent().getMaxY(),
                new MapCorners(model.leastType()).title(getWidth(), getHeight()).maxY());
    }

    /**
     * Under the title and a scale that stands there, as wide as the title is usually; where the province seen whole
     * would lie under them, in more and shorter lines beside it, if they are then still wide enough to be read, or else
     * in those that cover least of it.
     */
    private void placeChips() {
        double room = Math.max(0, Math.min(Math.max(title.clear().width(), LEAST_CHIPS),
                MapCorners.titleRoom(getWidth()) - EDGE));
        double top = underScale() + SCALE_GAP;
        int usual = getHeight() < LOW ? 1 : MOST_CHIP_LINES;
        Dimension2D size = chips.sizeWithin(room, usual);
        int most = usual;
        int covered = covered(top, room, usual);
        if (covered > 0) {
            // Down to one chip a line, none shortened.
            double least = Math.min(room, chips.placesWithin(room, MOST_NARROW_LINES).stream()
                    .mapToDouble(Rectangle2D::getWidth).max().orElse(room));
            for (double narrower = room; narrower > least - NARROWER && covered > 0; narrower -= NARROWER) {
                double wide = Math.max(least, narrower);
                Dimension2D shorter = chips.sizeWithin(wide, MOST_NARROW_LINES);
                int under = covered(top, wide, MOST_NARROW_LINES);
                if (under < covered && !chipBox(top, shorter).intersects(legendBox())) {
                    size = shorter;
                    most = MOST_NARROW_LINES;
                    covered = under;
                }
            }
        }
        chips.setLines(most);
        chips.resizeRelocate(EDGE, top, size.getWidth(), size.getHeight());
    }

    /** How much of the province lies under them, in squares a few pixels wide. */
    private int covered(double top, double room, int lines) {
        return province.map(ground -> chips.placesWithin(room, lines).stream().mapToInt(at -> ground.within(
                new PixelBox(EDGE + at.getMinX(), top + at.getMinY(), at.getWidth(), at.getHeight()))).sum()).orElse(0);
    }

    private static PixelBox chipBox(double top, Dimension2D size) {
        return new PixelBox(EDGE, top, size.getWidth(), size.getHeight());
    }

    /** Under the title and what is asked of the clusters. */
    private void placeMeasured() {
        double width = Math.min(MapCorners.titleRoom(getWidth()) - EDGE,
                MEASURED_WIDTH * Math.max(1, model.leastType() / LETTERS));
        measured.resizeRelocate(EDGE, underChips() + SCALE_GAP, width, measured.prefHeight(width));
    }

    private double underChips() {
        return chips.isEmpty() ? underScale() : chips.getBoundsInParent().getMaxY();
    }

    private double underScale() {
        return scale.isVisible() && getTopAnchor(scale) < getHeight() / 2
                ? getTopAnchor(scale) + scale.getFitHeight() : underTitle();
    }

    /** In the lower right corner, or, where the province seen whole lies there, under the title, at every zoom. */
    private void placeScale(PixelBox at) {
        setLeftAnchor(scale, at.x());
        setTopAnchor(scale, at.y());
    }

    /** As wide as it is when it is open. */
    private PixelBox legendBox() {
        return new PixelBox(EDGE, getHeight() - getBottomAnchor(legend) - legend.prefHeight(-1),
                legend.prefWidth(-1), legend.prefHeight(-1));
    }

    private boolean isSeen(Node node) {
        return node.isVisible() && !(node == chips && chips.isEmpty());
    }

    private static PixelBox covered(Node node) {
        Bounds b = node.getBoundsInParent();
        return node instanceof TitlePane heading ? heading.clear()
                : new PixelBox(b.getMinX(), b.getMinY(), b.getWidth(), b.getHeight());
    }

    /** Whether something that takes the pointer lies over a place. */
    boolean covers(Point2D at) {
        return getChildren().stream().anyMatch(n -> n.isVisible() && !n.isMouseTransparent()
                && n.getBoundsInParent().contains(at));
    }

    /** Turns the legend to what it shows next. */
    void turnLegend() {
        legend.turn();
    }

    /** Looks at all again that was chosen in the legend. @return whether anything was */
    boolean clearLegend() {
        return legend.clear();
    }

    /** Brings scale, theme and sharpness in step with the map. */
    void update() throws AtlasException {
        Viewport view = model.view().viewport();
        if (view == null) {
            return;
        }
        double density = model.density();
        boolean anew = density != paintedDensity || model.content() != painted;
        seeHome(view);
        // Asked of the picture that is seen: its geometry is there.
        Optional<MapSpec> picture = Optional.ofNullable(model.pictures().frameProperty().get())
                .map(frame -> frame.picture().spec());
        Courses before = courses;
        if (anew || !courses.areOf(picture, seenHome)) {
            courses = picture.isPresent() ? Courses.of(model.scenes(), picture.get(), seenHome) : Courses.NONE;
        }
        if (anew || !courses.sayTheSame(before)) {
            paintFixed(density);
        }
        title.update(MapCorners.titleRoom(view.width()), province);
        chips.update();
        measured.update(model.leastType());
        legend.update();
        if (anew || view.metresPerPixel() != paintedScale || view.width() != paintedWidth
                || model.leastType() != paintedLeast) {
            paintScale(view, density);
        }
        painted = model.content();
        paintedDensity = density;
        paintedScale = view.metresPerPixel();
        paintedWidth = view.width();
        paintedLeast = model.leastType();
    }

    /** Finds out where the province lies when all of it is seen. */
    private void seeHome(Viewport view) throws AtlasException {
        Viewport home = model.view().home(view.width(), view.height());
        if (!home.equals(seenHome) || model.content() != painted) {
            seenHome = home;
            province = Optional.of(new ProvinceAtHome(model.places(), home));
            requestLayout();
        }
    }

    /** Its box is as wide as the longest bar, so that a zoom moves no furniture, and with it no name. */
    private void paintScale(Viewport view, double density) throws AtlasException {
        // Before a room its figures are as large as names on the map.
        double factor = Math.max(1, model.leastType() / Furniture.SCALE_LETTERS);
        double longest = Math.max(SHORTEST_SCALE, Math.min(150, view.width() / 5.0) / factor);
        ScaleBar bar = ScaleBar.atMost(longest, view.metresPerPixel() * factor);
        double side = 14;
        double overhang = furniture.scaleWidth(bar) - bar.lengthPixels();
        PixelBridge.show(scale, new PixelBox(0, 0, longest + overhang + side, Furniture.SCALE_HEIGHT), density, factor,
                g -> furniture.paintScale(g, bar, ScaleText.of(model.scaleDenominator()), side, 2));
    }

    private void paintFixed(double density) throws AtlasException {
        String credit = MapCredit.of(model.content(), !courses.drawn().isEmpty());
        source.setText(TEXT.get("source", courses.end() ? TEXT.get("source.noRivers", credit) : credit));
        PixelBridge.show(north, new PixelBox(0, 0, Furniture.NORTH_WIDTH, Furniture.NORTH_HEIGHT + 2), density,
                g -> furniture.paintNorth(g, TEXT.get("north"), 0, 0));
    }

    /** Whether it says what it will say of the map as that is now. */
    boolean isOfNow() {
        return legend.isOfNow();
    }

    /** Whether a button shows that a hand is on it, or the keyboard. */
    boolean isTouched() {
        return lookupAll(".button").stream().anyMatch(button -> button.isHover() || button.isFocusVisible());
    }
}
