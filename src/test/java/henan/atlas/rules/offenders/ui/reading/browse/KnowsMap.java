package henan.atlas.rules.offenders.ui.reading.browse;

import henan.atlas.rules.offenders.ui.map.Paints;

/** Breaks a rule on purpose. */
public class KnowsMap {
    Paints known;
}
