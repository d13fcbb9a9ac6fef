package henan.atlas.rules.offenders.ingest.content;

import henan.atlas.rules.offenders.atlasfile.KnowsProfile;

/** Breaks a rule on purpose. */
public class KnowsAtlasFile {
    KnowsProfile known;
}
