package henan.atlas.rules.offenders.domain;

import henan.atlas.rules.offenders.carto.KnowsRender;

/** Breaks a rule on purpose. */
public class KnowsCarto {
    KnowsRender known;
}
