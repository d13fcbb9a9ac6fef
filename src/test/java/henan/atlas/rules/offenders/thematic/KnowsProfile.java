package henan.atlas.rules.offenders.thematic;

import henan.atlas.rules.offenders.profile.KnowsPage;

/** Breaks a rule on purpose. */
public class KnowsProfile {
    KnowsPage known;
}
