package henan.atlas.rules.offenders.page.file;

import henan.atlas.rules.offenders.page.KnowsFile;

/** Leads back from a part of a room to the room. */
public final class KnowsPage {
    KnowsFile page() {
        return new KnowsFile();
    }
}
