package henan.atlas.rules.offenders.files;

import henan.atlas.rules.offenders.text.KnowsDomain;

/** Breaks a rule on purpose. */
public class KnowsText {
    KnowsDomain known;
}
