package henan.atlas.rules.offenders.profile;

import henan.atlas.rules.offenders.page.KnowsUi;

/** Breaks a rule on purpose. */
public class KnowsPage {
    KnowsUi known;
}
