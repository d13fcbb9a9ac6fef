package henan.atlas.rules.offenders.atlasfile;

import henan.atlas.rules.offenders.profile.KnowsPage;

/** Breaks a rule on purpose. */
public class KnowsProfile {
    KnowsPage known;
}
