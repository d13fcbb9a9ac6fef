package henan.atlas.rules.offenders.search;

import henan.atlas.rules.offenders.ingest.boundary.KnowsSearch;

/** Breaks a rule on purpose. */
public class KnowsIngest {
    KnowsSearch known;
}
