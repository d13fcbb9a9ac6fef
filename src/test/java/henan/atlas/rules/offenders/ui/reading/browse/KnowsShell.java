package henan.atlas.rules.offenders.ui.reading.browse;

import henan.atlas.rules.offenders.ui.shell.KnowsBrowse;

/** Breaks a rule on purpose. */
public class KnowsShell {
    KnowsBrowse known;
}
