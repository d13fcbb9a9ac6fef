package henan.atlas.rules.offenders.domain;

import org.locationtech.jts.geom.Geometry;

/** Breaks a rule on purpose. */
public class KnowsJts {
    Geometry known;
}
