package henan.atlas.ingest.boundary;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * A feature that has been given the code of the unit it belongs to: a county of 2013 or a neighbouring prefecture.
 * Several features may carry one code; what an odd number of one feature's rings encloses is inside it.
 */
record RawUnit(String code, List<Coordinate[]> rings) {
    RawUnit {
        rings = List.copyOf(rings);
    }
}
