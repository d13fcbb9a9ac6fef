package henan.atlas.rules.offenders.thematic;

import henan.atlas.domain.Cluster;

/** Breaks a rule on purpose. */
public class CountsByItself {
    boolean counts(Cluster cluster) {
        return cluster.existedIn(2013);
    }
}
