package henan.atlas.ui.map;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.SeenDrops;
import henan.atlas.ui.map.picture.MapFrame;
import henan.atlas.ui.map.view.ViewNavigation;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;

/**
 * The pointer over a map, and what lies under it.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class MapPointer {
    private final ViewNavigation view;
    private final ReadOnlyObjectProperty<MapFrame> frame;
    private final MapMarks marks;
    private final ObservableValue<Optional<MapTheme>> theme;
    private final AtlasProjection projection;
    private final ReadOnlyObjectWrapper<Point2D> pixel = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<GroundPoint> ground = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<GroundPoint> echo = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<SubjectRef> hovered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DropPlaces.Group> counted = new ReadOnlyObjectWrapper<>();
    /** What keys point at. */
    private Optional<SeenSymbol> reached = Optional.empty();
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");

    /**
     * @param frame the last finished picture, which tells what can be hit
     * @param marks which clusters can be
     */
    MapPointer(ViewNavigation view, ReadOnlyObjectProperty<MapFrame> frame, MapMarks marks,
               ObservableValue<Optional<MapTheme>> theme, AtlasProjection projection) {
        this.view = view;
        this.frame = frame;
        this.marks = marks;
        this.theme = theme;
        this.projection = projection;
    }

    /** Where it is, in logical pixels of the map; null when it is elsewhere. */
    ReadOnlyObjectProperty<Point2D> pixelProperty() {
        return pixel.getReadOnlyProperty();
    }

    /** The place under it; null when it is elsewhere. */
    ReadOnlyObjectProperty<GroundPoint> groundProperty() {
        return ground.getReadOnlyProperty();
    }

    /** The place under another map's pointer; null for none. */
    ObjectProperty<GroundPoint> echoProperty() {
        return echo;
    }

    /** The topmost thing under it; null when there is none. */
    ReadOnlyObjectProperty<SubjectRef> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** The counted symbol under it; null when there is none. */
    ReadOnlyObjectProperty<DropPlaces.Group> countedProperty() {
        return counted.getReadOnlyProperty();
    }

    /** The place under it in words, or that in the middle of the map when it is elsewhere. */
    ObservableValue<String> positionText() {
        return position.getReadOnlyProperty();
    }

    /** Tells where the pointer is; null when it has left. What keys reached is no longer pointed at then. */
    void move(Point2D at) {
        reached = Optional.empty();
        pixel.set(at);
        look();
    }

    /** Points at what keys have reached, or at nothing when they have left it, until the pointer moves. */
    void reach(Optional<SeenSymbol> symbol) {
        if (symbol.isEmpty() && reached.isEmpty()) {
            return;
        }
        reached = symbol;
        pixel.set(null);
        look();
    }

    /** What keys point at. */
    Optional<SeenSymbol> reached() {
        return reached;
    }

    /** Whether it is keys that point. */
    boolean isReached() {
        return reached.isPresent();
    }

    /** The same after other clusters are shown: what was pointed at may be hidden now. */
    void lookAnew() {
        hovered.set(null);
        look();
    }

    /** Finds again what lies under the pointer: it may have moved, or the map beneath it. */
    void look() {
        Viewport now = view.viewport();
        if (now == null) {
            // The map has no size yet, and nothing lies anywhere.
            return;
        }
        reached.map(symbol -> symbol.box(now)).ifPresent(
                box -> pixel.set(new Point2D(box.centerX(), box.centerY())));
        Point2D at = pixel.get();
        if (reached.isPresent()) {
            counted.set(view.isFlying() ? null : reached.get().counted().orElse(null));
            hovered.set(view.isFlying() || counted.get() != null ? null : reached.get().first());
        } else {
            pointAtHits(at);
        }
        GroundPoint under = at == null ? new GroundPoint(now.centerX(), now.centerY())
                : now.toGround(new PixelPoint(at.getX(), at.getY()));
        ground.set(at == null ? null : under);
        position.set(PositionText.of(projection.unproject(under)));
    }

    private void pointAtHits(Point2D at) {
        List<SubjectRef> hits = at == null || view.isFlying() ? List.of() : hit(at.getX(), at.getY());
        Optional<DropPlaces.Group> group = hits.isEmpty() ? Optional.empty() : counted(at.getX(), at.getY());
        counted.set(group.orElse(null));
        hovered.set(hits.isEmpty() || group.isPresent() ? null : hits.get(0));
    }

    /** The counted symbol under a pixel. */
    Optional<DropPlaces.Group> counted(double x, double y) {
        return Optional.ofNullable(frame.get()).flatMap(f -> f.hits().counted(view.viewport(), x, y, seen()));
    }

    /** The unit whose seat is under a pixel. */
    Optional<SubjectRef> seat(double x, double y) {
        return Optional.ofNullable(frame.get()).flatMap(f -> f.hits().seatAt(view.viewport(), x, y));
    }

    /** What lies under a pixel, topmost first; under a theme, after the clusters, the unit it is told by. */
    List<SubjectRef> hit(double x, double y) {
        MapFrame now = frame.get();
        if (now == null) {
            return List.of();
        }
        List<SubjectRef> found = now.hits().at(view.viewport(), x, y, seen());
        return theme.getValue().map(shown -> found.stream().sorted(Comparator.comparing(
                s -> s.kind() == SubjectKind.CLUSTER ? 0 : s.kind() == unit(shown) ? 1 : 2)).toList()).orElse(found);
    }

    private SeenDrops seen() {
        return marks.seen(Stream.of(hovered, marks.highlightProperty())
                .flatMap(marked -> Stream.ofNullable(marked.get())));
    }

    private static SubjectKind unit(MapTheme theme) {
        if (theme.areas().isEmpty() && !theme.marks().isEmpty()) {
            return theme.marks().get(0).at().kind();
        }
        return theme.areas().orElse(AreaUnit.COUNTY).kind();
    }
}
