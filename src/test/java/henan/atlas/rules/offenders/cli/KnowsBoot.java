package henan.atlas.rules.offenders.cli;

import henan.atlas.rules.offenders.boot.Anything;

/** Breaks a rule on purpose. */
public class KnowsBoot {
    Anything known;
}
