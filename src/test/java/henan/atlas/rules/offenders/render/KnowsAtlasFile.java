package henan.atlas.rules.offenders.render;

import henan.atlas.rules.offenders.atlasfile.KnowsSearch;

/** Breaks a rule on purpose. */
public class KnowsAtlasFile {
    KnowsSearch known;
}
