package henan.atlas.content;

import henan.atlas.domain.Period;
import henan.atlas.domain.Source;

/** What a source must hold to: one that was read online tells from which day it is cited. */
final class SourceRules {
    private SourceRules() {
    }

    static void check(Source source, ContentRules.FieldFaults faults) {
        if (source.accessed().isEmpty() && !source.url().isEmpty()) {
            faults.note("accessed", "cell.empty");
        } else if (!source.accessed().isEmpty() && source.accessed().kind() != Period.Kind.DAY) {
            faults.note("accessed", "citation.day", source.accessed().written());
        }
    }
}
