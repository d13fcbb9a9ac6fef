package henan.atlas.rules.offenders.profile;

import henan.atlas.content.AtlasSnapshot;

/** Breaks a rule on purpose. */
public class TakesSourcesAsRecorded {
    String address(AtlasSnapshot content) {
        return content.sources().get(0).url();
    }
}
