package henan.atlas.ui.map;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.Legend;
import henan.atlas.render.style.MapStyle;
import henan.atlas.text.Messages;
import henan.atlas.ui.map.picture.PixelBridge;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/** The legend on the window's map, or, folded, the button that opens it. */
final class LegendPane extends Region {
    private static final Messages TEXT = Messages.of("map");
    /** Beside it the scale still finds room on a usual map; what a theme has more is arranged below. */
    private static final double WIDEST = 420;
    /** Width and height of the map below which the legend stays folded until it is asked for. */
    private static final double ROOM = 560;
    /** How far above the map's foot the button stands, in the source's line. */
    private static final double RAISED = 18;

    private final MapModel model;
    private final Runnable onTurned;
    private final ImageView sheet = new ImageView();
    private final Button open = new Button(TEXT.get("legend.show"));
    private final Tooltip hint = new Tooltip();
    /** What a hand made of it; before that the room there is decides. */
    private Optional<Extent> wanted = Optional.empty();
    private boolean roomy;
    private AtlasSnapshot painted;
    private double paintedDensity;
    private Optional<MapTheme> paintedTheme = Optional.empty();
    private LegendWording paintedWording;
    /** What it says of rivers, railways and roads. */
    private Set<MapStyle.LegendEntry> paintedCourses = Set.of();
    private boolean paintedWhole;
    private Set<String> paintedDrops = Set.of();
    /** How the clusters shown stand to the year of the map. */
    private Set<Timeliness> paintedKnown = Set.of();

    /** How much of it is open. Short is what a theme needs; without a theme it is as good as whole. */
    private enum Extent {
        FOLDED, SHORT, WHOLE
    }

    /** @param onTurned told when a hand changes it, which is painted with the next frame */
    LegendPane(MapModel model, Runnable onTurned) {
        this.model = model;
        this.onTurned = onTurned;
        setPickOnBounds(false);
        sheet.setPickOnBounds(true);
        Tooltip.install(sheet, hint);
        sheet.setOnMouseClicked(e -> turn());
        open.getStyleClass().add("map-button");
        open.setFocusTraversable(false);
        open.setOnAction(e -> turn());
        getChildren().addAll(sheet, open);
    }

    boolean isOpen() {
        return extent() != Extent.FOLDED;
    }

    /** Folds or opens by the room there is, unless a hand has decided. */
    void adjust(double mapWidth, double mapHeight) {
        boolean was = isOpen();
        roomy = Math.min(mapWidth, mapHeight) >= ROOM;
        if (was != isOpen()) {
            requestLayout();
        }
        sheet.setVisible(isOpen());
        open.setVisible(!isOpen());
    }

    private Extent extent() {
        return wanted.orElse(roomy ? Extent.SHORT : Extent.FOLDED);
    }

    private boolean isWhole() {
        return extent() == Extent.WHOLE || model.themeProperty().get().isEmpty();
    }

    /** Opens the folded legend, under a theme then unfolds the rest of it, then folds it. */
    void turn() {
        wanted = Optional.of(extent() == Extent.FOLDED ? Extent.SHORT : isWhole() ? Extent.FOLDED : Extent.WHOLE);
        onTurned.run();
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        return isOpen() ? sheet.getFitWidth() : open.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isOpen() ? sheet.getFitHeight() : open.prefHeight(-1) + RAISED;
    }

    @Override
    protected void layoutChildren() {
        sheet.relocate(0, 0);
        open.autosize();
        open.relocate(0, 0);
    }

    /** Brings it in step with the map. */
    void update() throws AtlasException {
        double density = model.density();
        Optional<MapTheme> theme = model.themeProperty().get();
        boolean anew = density != paintedDensity || model.content() != painted;
        LegendWording wording = model.readingMode().wordingProperty().get();
        Set<MapStyle.LegendEntry> courses = model.scenes().coursesDrawn(MapSpec.BOOK_STYLE,
                model.readingMode().purposeProperty().get(), model.view().viewport().metresPerPixel(),
                model.readingMode().riversProperty().get());
        boolean otherDrops = knownAnew(anew);
        if (anew || otherDrops || !theme.equals(paintedTheme) || wording != paintedWording
                || !courses.equals(paintedCourses) || isWhole() != paintedWhole) {
            paint(theme, wording, courses, density);
        }
        painted = model.content();
        paintedDensity = density;
        paintedTheme = theme;
        paintedWording = wording;
        paintedCourses = courses;
        paintedWhole = isWhole();
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

    private void paint(Optional<MapTheme> theme, LegendWording wording, Set<MapStyle.LegendEntry> courses,
                       double density) throws AtlasException {
        Legend entries = theme.isPresent() && !isWhole() ? Legend.ofTheme(model.scenes(), theme.get())
                : Legend.brief(model.scenes(), MapSpec.BOOK_STYLE, theme, wording, paintedKnown, courses)
                        .within(WIDEST);
        PixelBridge.show(sheet, new PixelBox(0, 0, entries.width(), entries.height()), density,
                g -> entries.paint(g, 0, 0));
        hint.setText(TEXT.get(isWhole() ? "legend.hide" : "legend.whole"));
        requestLayout();
    }
}
