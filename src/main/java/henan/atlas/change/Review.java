package henan.atlas.change;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ContentRules;
import henan.atlas.content.Finding;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a proposed set would do, looked at before it is committed.
 *
 * @param applied  what would come of it; {@link Applied#mismatches()} are the before-values that no longer hold
 * @param findings what would be wrong and is not yet
 * @param all      all that would be wrong, what is wrong already among it
 */
public record Review(Applied applied, List<Finding> findings, List<Finding> all) {
    public Review {
        findings = List.copyOf(findings);
        all = List.copyOf(all);
    }

    /** Looks at a set, with the search terms that follow its names. */
    public static Review of(AtlasSnapshot before, List<Change> changes) {
        return of(Applied.to(before, NameTerms.with(before, changes)), ContentRules.check(before));
    }

    /** Looks at what comes of changes. @param known what is wrong before them */
    public static Review of(Applied applied, List<Finding> known) {
        Set<List<Object>> marks = new HashSet<>();
        known.forEach(finding -> marks.add(mark(finding)));
        List<Finding> all = ContentRules.check(applied.snapshot());
        return new Review(applied, all.stream().filter(finding -> !marks.contains(mark(finding))).toList(), all);
    }

    /** Whether it could be committed. */
    public boolean isSound() {
        return findings.isEmpty() && applied.mismatches().isEmpty();
    }

    /** What tells a finding from others, whatever else is said of it. */
    private static List<Object> mark(Finding finding) {
        return List.of(finding.type(), finding.id(), finding.field(), finding.key());
    }
}
