package henan.atlas.rules.offenders.ingest.boundary;

import henan.atlas.rules.offenders.search.KnowsIngest;

/** Breaks a rule on purpose. */
public class KnowsSearch {
    KnowsIngest known;
}
