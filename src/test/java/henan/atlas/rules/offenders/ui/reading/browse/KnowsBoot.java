package henan.atlas.rules.offenders.ui.reading.browse;

import henan.atlas.rules.offenders.boot.Anything;

/** Breaks a rule on purpose. */
public class KnowsBoot {
    Anything known;
}
