package henan.atlas.rules.offenders.atlasfile;

import henan.atlas.rules.offenders.search.KnowsIngest;

/** Breaks a rule on purpose. */
public class KnowsSearch {
    KnowsIngest known;
}
