package henan.atlas.rules.offenders.handout;

import henan.atlas.rules.offenders.ui.map.Paints;

/** Breaks a rule on purpose. */
public class KnowsUi {
    Paints known;
}
