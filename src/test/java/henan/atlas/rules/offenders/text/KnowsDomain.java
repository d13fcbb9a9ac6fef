package henan.atlas.rules.offenders.text;

import henan.atlas.rules.offenders.domain.KnowsJts;

/** Breaks a rule on purpose. */
public class KnowsDomain {
    KnowsJts known;
}
