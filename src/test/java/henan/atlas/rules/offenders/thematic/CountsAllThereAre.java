package henan.atlas.rules.offenders.thematic;

import henan.atlas.content.AtlasSnapshot;

/** Breaks a rule on purpose. */
public class CountsAllThereAre {
    int count(AtlasSnapshot content) {
        return content.clusters().size();
    }
}
