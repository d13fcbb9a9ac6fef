package henan.atlas.ui.map;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MeasuredPoint;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.ui.map.picture.MapFrame;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/**
 * Where on the map a point is set that is measured: on the cluster or the seat that is pointed at, else on the ground.
 * Without a pointer it is the middle of the map, under which keys move it.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class MeasuringAim {
    private static final Messages TEXT = Messages.of("map");
    private final MapModel model;
    private final AtlasProjection projection;

    MeasuringAim(MapModel model, AtlasProjection projection) {
        this.model = model;
        this.projection = projection;
    }

    /** Where the next point would be set now; empty before there is a map. */
    Optional<MeasuredPoint> now() {
        return Optional.ofNullable(model.view().viewport())
                .map(view -> reached().flatMap(this::of).orElseGet(() -> at(pixel(view))));
    }

    /** What keys point at. */
    private Optional<SubjectRef> reached() {
        return Optional.ofNullable(model.pointer().hoveredProperty().get()).filter(s -> model.pointer().isReached());
    }

    /** Whether it is the middle of the map. */
    boolean isMiddle() {
        return model.pointer().pixelProperty().get() == null;
    }

    private Point2D pixel(Viewport view) {
        return isMiddle() ? new Point2D(view.width() / 2.0, view.height() / 2.0)
                : model.pointer().pixelProperty().get();
    }

    /** The point set at a place of the map. @param pixel in logical pixels of it */
    MeasuredPoint at(Point2D pixel) {
        MapPointer pointer = model.pointer();
        boolean counted = pointer.counted(pixel.getX(), pixel.getY()).isPresent();
        Stream<SubjectRef> hits = counted ? Stream.empty()
                : Stream.concat(pointer.hit(pixel.getX(), pixel.getY()).stream()
                        .filter(hit -> hit.kind() == SubjectKind.CLUSTER),
                pointer.seat(pixel.getX(), pixel.getY()).stream());
        Viewport view = model.view().viewport();
        return hits.flatMap(hit -> of(hit).stream()).findFirst().orElseGet(() -> {
            GroundPoint at = view.toGround(new PixelPoint(pixel.getX(), pixel.getY()));
            return new MeasuredPoint(at, projection.unproject(at), view.metresPerPixel(), Optional.empty());
        });
    }

    /** The point of a cluster, or of a unit's seat; empty for what has neither. */
    Optional<MeasuredPoint> of(SubjectRef subject) {
        AtlasIndex index = model.content().index();
        return index.cluster(subject.id()).filter(cluster -> cluster.ref().equals(subject))
                .map(cluster -> point(subject, cluster.position(), cluster.basis(), Set.copyOf(cluster.countyCodes())))
                .or(() -> index.seat(subject).map(seat ->
                        point(subject, seat.position(), seat.basis(), counties(seat.position()))));
    }

    private MeasuredPoint point(SubjectRef subject, Position position, PlaceBasis basis, Set<String> counties) {
        return new MeasuredPoint(projection.project(position), position, 0,
                Optional.of(new MeasuredPoint.Place(subject, basis, counties)));
    }

    private Set<String> counties(Position position) {
        return Stream.ofNullable(model.pictures().frameProperty().get())
                .flatMap(frame -> frame.hits().countyAt(projection.project(position)).stream())
                .map(SubjectRef::id).collect(Collectors.toSet());
    }

    /** Where a point is seen: a cluster's at the point of its drop, which may stand aside of others. */
    Point2D pixelOf(MeasuredPoint point) {
        Viewport view = model.view().viewport();
        MapFrame frame = model.pictures().frameProperty().get();
        GroundPoint at = point.place().filter(place -> place.subject().kind() == SubjectKind.CLUSTER && frame != null)
                .map(place -> frame.places().drops().get(place.subject().id())).orElse(point.at());
        return new Point2D(view.toPixelX(at.x()), view.toPixelY(at.y()));
    }

    /** The name of what a point stands on; empty for the ground. */
    Optional<String> name(MeasuredPoint point) {
        AtlasIndex index = model.content().index();
        return point.place().map(place -> place.subject()).flatMap(subject -> index.name(subject).map(name ->
                subject.kind() == SubjectKind.CLUSTER ? name : TEXT.get("measure.seat", name)));
    }
}
