package henan.atlas.rules.offenders.carto;

import henan.atlas.rules.offenders.render.KnowsAtlasFile;

/** Breaks a rule on purpose. */
public class KnowsRender {
    KnowsAtlasFile known;
}
