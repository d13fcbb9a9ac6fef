package henan.atlas.rules.offenders.change;

import henan.atlas.rules.offenders.search.SpeaksSql;

/** Breaks a rule on purpose. */
public class KnowsSearch {
    SpeaksSql known;
}
