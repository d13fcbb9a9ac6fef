package henan.atlas.rules.offenders.content;

import henan.atlas.rules.offenders.carto.TileManager;

/** Breaks a rule on purpose. */
public class KnowsCarto {
    TileManager known;
}
