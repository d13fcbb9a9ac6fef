package henan.atlas.ui.map.view;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;
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
     * The view that shows subjects together, as large as that goes, with all that is outlined of them.
     *
     * @param free what the map has left free
     * @return empty where none has a place
     */
    public Optional<Viewport> near(List<SubjectRef> subjects, Viewport now, FreeRoom free) throws AtlasException {
        Envelope all = new Envelope();
        boolean areas = true;
        for (SubjectRef subject : subjects) {
            places.marked(subject).ifPresent(all::expandToInclude);
            areas &= subject.kind() != SubjectKind.CLUSTER;
        }
        if (all.isNull()) {
            return Optional.empty();
        }
        double least = subjects.size() > 1 ? CLUSTER_SCALE : areas ? AREA_SCALE
                : Math.min(now.metresPerPixel(), CLUSTER_SCALE);
        return Optional.of(free.fit(all, now.width(), now.height(), least));
    }

    /** The view moved to a subject that cannot be seen in it; of several, to all if none can. Empty where one is. */
    public Optional<Viewport> bringing(List<SubjectRef> subjects, Viewport now, FreeRoom free)
            throws AtlasException {
        List<GroundPoint> at = points(subjects);
        return at.isEmpty() || at.stream().anyMatch(point -> isSeen(point, now, free)) ? Optional.empty()
                : subjects.size() > 1 ? near(subjects, now, free)
                : Optional.of(now.centredOn(at.get(0).x(), at.get(0).y()));
    }

    /** The view that shows several subjects together where one of them cannot be seen; empty where all are. */
    public Optional<Viewport> bringingAll(List<SubjectRef> subjects, Viewport now, FreeRoom free)
            throws AtlasException {
        return points(subjects).stream().allMatch(point -> isSeen(point, now, free)) ? Optional.empty()
                : near(subjects, now, free);
    }

    private List<GroundPoint> points(List<SubjectRef> subjects) throws AtlasException {
        List<GroundPoint> points = new ArrayList<>();
        for (SubjectRef subject : subjects) {
            places.point(subject).ifPresent(points::add);
        }
        return points;
    }

    private static boolean isSeen(GroundPoint point, Viewport now, FreeRoom free) {
        Envelope seen = now.extent();
        seen.expandBy(-EDGE * seen.getWidth(), -EDGE * seen.getHeight());
        return seen.contains(point.x(), point.y()) && free.shows(now.toPixel(point));
    }
}
