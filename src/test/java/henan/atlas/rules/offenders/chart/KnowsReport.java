package henan.atlas.rules.offenders.chart;

import henan.atlas.rules.offenders.report.KnowsUi;

/** Breaks a rule on purpose. */
public class KnowsReport {
    KnowsUi known;
}
