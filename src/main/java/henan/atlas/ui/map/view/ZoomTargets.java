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

    /**
     * The view that shows several subjects together, as large as that goes.
     *
     * @param clear what to keep free of them
     * @return empty where none has a place
     */
    public Optional<Viewport> near(List<SubjectRef> subjects, Viewport now, Viewport.Margins clear)
            throws AtlasException {
        if (subjects.size() == 1) {
            return near(subjects.get(0), now, clear);
        }
        Envelope all = new Envelope();
        for (SubjectRef subject : subjects) {
            extent(subject).ifPresent(all::expandToInclude);
        }
        if (all.isNull()) {
            return Optional.empty();
        }
        Viewport fitted = Viewport.fit(all, now.width(), now.height(), clear);
        return Optional.of(fitted.withMetresPerPixel(Math.max(fitted.metresPerPixel(), CLUSTER_SCALE)));
    }

    private Optional<Envelope> extent(SubjectRef subject) throws AtlasException {
        return subject.kind() == SubjectKind.CLUSTER
                ? places.point(subject).map(at -> new Envelope(at.x(), at.x(), at.y(), at.y()))
                : subject.kind() == SubjectKind.PREFECTURE || subject.kind() == SubjectKind.COUNTY
                        ? places.extent(subject) : Optional.empty();
    }

    /** The view moved to a subject that cannot be seen in it; of several, to all if none can. Empty where one is. */
    public Optional<Viewport> bringing(List<SubjectRef> subjects, Viewport now, Viewport.Margins clear)
            throws AtlasException {
        List<GroundPoint> at = points(subjects);
        return at.isEmpty() || at.stream().anyMatch(point -> isSeen(point, now)) ? Optional.empty()
                : subjects.size() > 1 ? near(subjects, now, clear)
                : Optional.of(now.centredOn(at.get(0).x(), at.get(0).y()));
    }

    /** The view that shows several subjects together where one of them cannot be seen; empty where all are. */
    public Optional<Viewport> bringingAll(List<SubjectRef> subjects, Viewport now, Viewport.Margins clear)
            throws AtlasException {
        return points(subjects).stream().allMatch(point -> isSeen(point, now)) ? Optional.empty()
                : near(subjects, now, clear);
    }

    private List<GroundPoint> points(List<SubjectRef> subjects) throws AtlasException {
        List<GroundPoint> points = new ArrayList<>();
        for (SubjectRef subject : subjects) {
            places.point(subject).ifPresent(points::add);
        }
        return points;
    }

    private static boolean isSeen(GroundPoint point, Viewport now) {
        Envelope seen = now.extent();
        seen.expandBy(-EDGE * seen.getWidth(), -EDGE * seen.getHeight());
        return seen.contains(point.x(), point.y());
    }
}
