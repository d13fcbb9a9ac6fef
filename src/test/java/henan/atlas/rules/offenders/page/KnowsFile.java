package henan.atlas.rules.offenders.page;

import henan.atlas.rules.offenders.page.file.KnowsPage;

/** Knows a part of its room, as it may. */
public final class KnowsFile {
    KnowsPage file() {
        return new KnowsPage();
    }
}
