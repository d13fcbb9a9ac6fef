package henan.atlas.ui.map.view;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Whether a place is what a view shows, or lies in it among others. <b>Threading:</b> one thread. */
public final class LargePlace {
    /** Share of the view's width or height from which a place is what the view is of. */
    private static final double LARGE = 0.4;
    /** By how much of its size a place may reach beyond the view and still be seen whole. */
    private static final double BEYOND = 0.03;
    /** Half the ground that counts as a cluster's surroundings, in metres. */
    private static final double SURROUNDINGS = 30_000;

    private final PlaceFinder places;
    private Optional<SubjectRef> asked = Optional.empty();
    private Optional<Envelope> found = Optional.empty();

    public LargePlace(PlaceFinder places) {
        this.places = places;
    }

    /** The place a view is of: the one asked about where it is seen large, else the province. */
    public SubjectRef of(Optional<SubjectRef> place, Viewport view) throws AtlasException {
        if (!place.equals(asked)) {
            asked = place;
            found = place.isPresent() ? ground(place.get()) : Optional.empty();
        }
        Envelope seen = view.extent();
        return found.filter(e -> seen.contains(core(place, e)))
                .filter(e -> e.getWidth() > LARGE * seen.getWidth() || e.getHeight() > LARGE * seen.getHeight())
                .flatMap(e -> place).orElse(SubjectRef.PROVINCE);
    }

    /** What of a place must be seen: a cluster, or nearly all of an area. */
    private static Envelope core(Optional<SubjectRef> place, Envelope ground) {
        if (place.filter(p -> p.kind() == SubjectKind.CLUSTER).isPresent()) {
            return new Envelope(ground.centre());
        }
        Envelope core = new Envelope(ground);
        core.expandBy(-BEYOND * ground.getWidth(), -BEYOND * ground.getHeight());
        return core;
    }

    private Optional<Envelope> ground(SubjectRef place) throws AtlasException {
        if (place.kind() != SubjectKind.CLUSTER) {
            return place.kind().isUnit() ? places.extent(place) : Optional.empty();
        }
        Optional<GroundPoint> at = places.point(place);
        return at.map(p -> new Envelope(p.x() - SURROUNDINGS, p.x() + SURROUNDINGS, p.y() - SURROUNDINGS,
                p.y() + SURROUNDINGS));
    }
}
