package henan.atlas.ui.map;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.ui.map.picture.PictureRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.locationtech.jts.geom.Envelope;

/** All that decides the window's pictures but the view. */
final class MapAppearance {
    /**
     * Margin of the picture beyond the window, in logical pixels: what a short drag brings into view is there already.
     */
    static final int MARGIN = 96;
    /** Longer side of the backdrop, in device pixels. */
    private static final int BACKDROP = 1000;
    /**
     * Below one, so that its lines and symbols, enlarged on the window, are about as heavy as elsewhere; and so that it
     * is of the level the province is drawn from on the usual screen, and none is read for it alone.
     */
    private static final double BACKDROP_DENSITY = 0.375;

    /** Sizes are a multiple of this many logical pixels, so that names are not placed ever anew. */
    private static final double TYPE_STEP = 0.5;

    private final ObjectProperty<Optional<MapTheme>> theme = new SimpleObjectProperty<>(Optional.empty());
    private final ThemeEmphasis emphasis = new ThemeEmphasis();
    private final ReadingMode readingMode = new ReadingMode();
    private double density = 1;
    private double windowHeight;
    private List<PixelBox> furniture = List.of();
    private List<Envelope> kept = List.of();

    ObjectProperty<Optional<MapTheme>> themeProperty() {
        return theme;
    }

    ThemeEmphasis emphasis() {
        return emphasis;
    }

    ReadingMode readingMode() {
        return readingMode;
    }

    ObjectProperty<MapPurpose> purposeProperty() {
        return readingMode.purposeProperty();
    }

    double density() {
        return density;
    }

    /** The least size letters may have before a room, in logical pixels; 0 where they are read from near. */
    double leastType() {
        return purposeProperty().get() != MapPurpose.PRESENTATION ? 0
                : Math.ceil(MapPurpose.ROOM_LETTERS * windowHeight / TYPE_STEP) * TYPE_STEP;
    }

    /** @param height height of the window in logical pixels @return whether that changes anything */
    boolean setWindowHeight(double height) {
        double before = leastType();
        windowHeight = height;
        return leastType() != before;
    }

    /** @return whether that changes anything */
    boolean setDensity(double newDensity) {
        boolean changes = newDensity != density;
        density = newDensity;
        return changes;
    }

    /** Says what furniture covers, where no name is written. @return whether that changes anything */
    boolean setFurniture(List<PixelBox> boxes) {
        boolean changes = !boxes.equals(furniture);
        furniture = List.copyOf(boxes);
        return changes;
    }

    /** Says on what ground a drop stands, where no name is written. @return whether that changes anything */
    boolean keepClear(List<Envelope> ground) {
        boolean changes = !ground.equals(kept);
        kept = List.copyOf(ground);
        return changes;
    }

    /** The picture for a view, a margin larger than it; names that the window's edge would cut are left out. */
    PictureRequests.Request request(Viewport view) {
        List<PixelBox> covered = new ArrayList<>(FrameEdges.of(view));
        covered.addAll(furniture);
        return new PictureRequests.Request(view, dressed(new MapSpec(view.grown(MARGIN), density, MapSpec.BOOK_STYLE,
                Set.of(), covered.stream().map(b -> b.moved(MARGIN, MARGIN)).toList(), false))
                .withLeastType(leastType())).clearOf(kept);
    }

    /** The picture of just what is seen, with its clusters, as a page has it. */
    MapSpec seen(Viewport view, Set<String> clusters) {
        return dressed(new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, List.of(), true))
                .withLeastType(leastType());
    }

    /** A coarse picture without names, twice as large as the province: what is shown where no other picture reaches. */
    MapSpec backdrop(Envelope province) {
        Envelope ground = new Envelope(province);
        ground.expandBy(province.getWidth() / 2, province.getHeight() / 2);
        double scale = Math.max(ground.getWidth(), ground.getHeight()) / BACKDROP * BACKDROP_DENSITY;
        int width = (int) Math.ceil(ground.getWidth() / scale);
        int height = (int) Math.ceil(ground.getHeight() / scale);
        return dressed(new MapSpec(new Viewport(ground.centre().x, ground.centre().y, scale, width, height),
                BACKDROP_DENSITY, MapSpec.BOOK_STYLE, Set.of(), List.of(new PixelBox(0, 0, width, height)), false));
    }

    /**
     * A view as it is seen, without a margin and without furniture, with these drops: of all that decides what stands
     * where it is the {@link #request}, so that asking about it places nothing anew.
     */
    MapSpec looked(Viewport view, Set<String> clusters) {
        return dressed(new MapSpec(view, density, MapSpec.BOOK_STYLE, clusters, List.of(), false))
                .withLeastType(leastType());
    }

    private MapSpec dressed(MapSpec plain) {
        return plain.withTheme(theme.get().map(emphasis::on)).withPurpose(purposeProperty().get())
                .withRivers(readingMode.riversProperty().get());
    }
}
