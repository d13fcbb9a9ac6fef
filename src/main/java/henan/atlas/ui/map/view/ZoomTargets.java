package henan.atlas.ui.map.view;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Where to look to see a subject. <b>Threading:</b> immutable. */
public final class ZoomTargets {
    /** Nearest scale an area is zoomed to, so that its surroundings are seen, in ground metres a pixel. */
    private static final double AREA_SCALE = 110;
    /** Scale a cluster is zoomed to. */
    private static final double CLUSTER_SCALE = 190;
    /** Part of the view along its edges in which a thing does not count as seen. */
    private static final double EDGE = 0.08;

    private final PlaceFinder places;

    public ZoomTargets(PlaceFinder places) {
        this.places = places;
    }

    /**
     * The view that shows a subject large.
     *
     * @param clear what to keep free of an area
     * @return empty for what has no place
     */
    public Optional<Viewport> near(SubjectRef subject, Viewport now, Viewport.Margins clear) throws AtlasException {
        return switch (subject.kind()) {
            case PREFECTURE, COUNTY -> places.extent(subject).map(extent -> {
                Viewport fitted = Viewport.fit(extent, now.width(), now.height(), clear);
                return fitted.withMetresPerPixel(Math.max(fitted.metresPerPixel(), AREA_SCALE));
            });
            case CLUSTER -> places.point(subject).map(at -> now.withMetresPerPixel(
                    Math.min(now.metresPerPixel(), CLUSTER_SCALE)).centredOn(at.x(), at.y()));
            default -> Optional.empty();
        };
    }

    /** The view moved to a subject that cannot be seen in it; empty for what is seen or has no place. */
    public Optional<Viewport> bringing(SubjectRef subject, Viewport now) throws AtlasException {
        Optional<GroundPoint> at = places.point(subject);
        Envelope seen = now.extent();
        seen.expandBy(-EDGE * seen.getWidth(), -EDGE * seen.getHeight());
        return at.filter(point -> !seen.contains(point.x(), point.y()))
                .map(point -> now.centredOn(point.x(), point.y()));
    }
}
