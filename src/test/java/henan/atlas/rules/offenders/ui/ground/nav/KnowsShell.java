package henan.atlas.rules.offenders.ui.ground.nav;

import henan.atlas.rules.offenders.ui.shell.KnowsBrowse;

/** Breaks a rule on purpose. */
public class KnowsShell {
    KnowsBrowse known;
}
