package henan.atlas.carto;

import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectRef;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * A point that is measured from or to.
 *
 * @param at       where it lies on the map
 * @param position the same place on the earth
 * @param blur     how near to what was meant it can have been set, in metres: the ground a pixel showed
 * @param place    the cluster or the seat it was set on; empty for a point of the ground
 */
public record MeasuredPoint(GroundPoint at, Position position, double blur, Optional<Place> place) {

    /**
     * What a point was set on.
     *
     * @param basis    what its position rests on
     * @param counties codes of the counties it belongs to
     */
    public record Place(SubjectRef subject, PlaceBasis basis, Set<String> counties) {
        public Place {
            counties = Set.copyOf(counties);
        }

        private boolean isAbout() {
            return basis != PlaceBasis.SOURCED;
        }
    }

    /** Whether it is shown about only, as at the seat of its county. */
    public boolean isAbout() {
        return place.filter(Place::isAbout).isPresent();
    }

    /**
     * Whether two points are shown about one place, so that what lies between them on the map is made up (decision
     * 43): both belong to one county, and one of them is shown about only.
     */
    boolean isShownWith(MeasuredPoint other) {
        return place.isPresent() && other.place.isPresent() && !equals(other) && (isAbout() || other.isAbout())
                && !Collections.disjoint(place.get().counties(), other.place.get().counties());
    }
}
