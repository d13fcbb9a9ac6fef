package henan.atlas.rules.offenders.ingest.table;

import henan.atlas.rules.offenders.atlasfile.KnowsProfile;

/** Breaks a rule on purpose. */
public class KnowsAtlasFile {
    KnowsProfile known;
}
