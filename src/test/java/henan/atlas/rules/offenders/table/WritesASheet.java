package henan.atlas.rules.offenders.table;

import org.dhatim.fastexcel.Workbook;

/** Breaks a rule on purpose. */
public class WritesASheet {
    Workbook known;
}
