package henan.atlas.ingest.content;

import henan.atlas.domain.Position;

/** Where a place may stand that has no coordinate of its own. */
@FunctionalInterface
public interface InteriorPointSource {
    /**
     * A point well inside a county's polygon.
     *
     * @param polygonCode code of a polygon, as {@link henan.atlas.domain.County#polygonCode()}
     */
    Position of(String polygonCode);
}
