package henan.atlas.ui.map.view;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/** Whether a place, or several, are what a view shows, or lie in it among others. <b>Threading:</b> one thread. */
public final class LargePlace {
    /** Share of the view's width or height from which a place is what the view is of. */
    private static final double LARGE = 0.4;
    /** Share of the province's width and height below which a view is of a part of it. */
    private static final double PART = 0.55;
    /** Part of the view's width and height in which lies the middle of what the view is named by. */
    private static final double MIDDLE = 0.5;
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
        boolean cluster = place.filter(p -> p.kind() == SubjectKind.CLUSTER).isPresent();
        return found.filter(e -> seen.contains(core(place, e)))
                .filter(e -> !cluster || isInTheMiddle(e, seen))
                .filter(e -> isLarge(e, seen))
                .flatMap(e -> place).orElse(SubjectRef.PROVINCE);
    }

    /** Several places seen together. @param areas these, or the counties of clusters @param ground all of them */
    public record Together(List<SubjectRef> areas, Envelope ground) {
        /** Whether a view is of them: they take up much of it. */
        public boolean isLargeIn(Viewport view) {
            return isLarge(ground, view.extent());
        }
    }

    /**
     * Several places as a view shows them; empty where there are none, one of them is not seen, or they lie at its
     * edge: then it shows something else.
     */
    public Optional<Together> together(List<SubjectRef> several, Viewport view) throws AtlasException {
        Envelope seen = view.extent();
        Envelope all = new Envelope();
        for (SubjectRef place : several) {
            Optional<Envelope> ground = ground(place);
            if (ground.filter(e -> seen.contains(core(Optional.of(place), e))).isEmpty()) {
                return Optional.empty();
            }
            places.marked(place).ifPresent(all::expandToInclude);
        }
        return Optional.of(new Together(several.stream().map(places::outlined).distinct().toList(), all))
                .filter(together -> !all.isNull() && isInTheMiddle(all, seen));
    }

    /** Whether a view shows a small part of the province. */
    public boolean isOfAPart(Viewport view) throws AtlasException {
        Envelope seen = view.extent();
        return places.extent(SubjectRef.PROVINCE).filter(all -> seen.getWidth() < PART * all.getWidth()
                && seen.getHeight() < PART * all.getHeight()).isPresent();
    }

    private static boolean isInTheMiddle(Envelope ground, Envelope seen) {
        Envelope middle = new Envelope(seen);
        middle.expandBy(-seen.getWidth() * (1 - MIDDLE) / 2, -seen.getHeight() * (1 - MIDDLE) / 2);
        return middle.contains(ground.centre());
    }

    private static boolean isLarge(Envelope ground, Envelope seen) {
        return ground.getWidth() > LARGE * seen.getWidth() || ground.getHeight() > LARGE * seen.getHeight();
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
