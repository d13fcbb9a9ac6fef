package henan.atlas.rules.offenders.ui.shell;

import henan.atlas.rules.offenders.ui.reading.browse.KnowsShell;

/** Breaks a rule on purpose. */
public class KnowsBrowse {
    KnowsShell known;
}
