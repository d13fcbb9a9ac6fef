package henan.atlas.ingest.content;

import henan.atlas.domain.Position;
import java.util.Optional;

/** Where a place may stand that has no coordinate of its own. */
@FunctionalInterface
public interface InteriorPointSource {
    /**
     * A point well inside a county's polygon.
     *
     * @param polygonCode code of a polygon, as {@link henan.atlas.domain.County#polygonCode()}
     * @param near        a place whose side of the polygon is meant, where that has several lobes
     */
    Position of(String polygonCode, Optional<Position> near);

    /** Whether a place lies in a county's polygon, and so far from its line; that of any where none is known. */
    default boolean holds(String polygonCode, Position place, double metres) {
        return true;
    }
}
