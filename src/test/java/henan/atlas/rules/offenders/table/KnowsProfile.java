package henan.atlas.rules.offenders.table;

import henan.atlas.rules.offenders.profile.KnowsPage;

/** Breaks a rule on purpose. */
public class KnowsProfile {
    KnowsPage known;
}
