package henan.atlas.content;

import henan.atlas.domain.Fact;
import henan.atlas.domain.Period;
import java.util.regex.Pattern;

/** What a sentence must hold to: the time beside it is one that its words name, where they name any. */
final class FactRules {
    /** What is said aside: when something older began, how a report is dated, what the editors remark. */
    private static final Pattern ASIDE = Pattern.compile("（.*?）");

    private FactRules() {
    }

    static void check(Fact fact, ContentRules.FieldFaults faults) {
        int[] named = Period.yearsIn(ASIDE.matcher(fact.text()).replaceAll("")).toArray();
        if (!fact.year().isEmpty() && named.length > 0
                && Period.yearsIn(fact.text()).noneMatch(fact.year()::covers)) {
            faults.note("year", "fact.otherYear", fact.year().written(), String.valueOf(named[0]));
        }
    }
}
