package henan.atlas.ingest.table;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ContentRules;
import henan.atlas.content.Finding;
import henan.atlas.content.FindingText;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Holds what is proposed against the rules all records are held to, as if it were among them. */
final class ProposedRules {
    /** Id of the source that is made of the table. */
    static final String TABLE = "own-table";

    private final AtlasSnapshot content;
    private final Map<Object, List<Message>> faults = new IdentityHashMap<>();

    ProposedRules(AtlasSnapshot content, List<Proposal<?>> proposals) {
        Source table = new Source(TABLE, "表", "", "", "表", Period.NONE, Period.NONE, "", "资料", "");
        List<Source> sources = new ArrayList<>(content.of(RecordTypes.SOURCE));
        sources.add(table);
        this.content = content.with(RecordTypes.SOURCE, sources);
        check(RecordTypes.OBSERVATION, proposals);
        check(RecordTypes.LEADING_INDUSTRY, proposals);
    }

    private <R> void check(RecordType<R> type, List<Proposal<?>> proposals) {
        List<R> before = content.of(type);
        List<R> records = new ArrayList<>(before);
        proposals.stream().filter(each -> each.type() == type)
                .forEach(each -> records.add(type.recordClass().cast(each.record())));
        if (records.size() == before.size()) {
            return;
        }
        AtlasSnapshot with = content.with(type, records);
        ContentRules.check(with, ReferenceTargets.of(with), List.of(type), (kind, ordinal) -> true).stream()
                .filter(finding -> finding.ordinal() >= before.size())
                .forEach(finding -> faults.computeIfAbsent(records.get(finding.ordinal()), unseen ->
                        new ArrayList<>()).add(words(finding)));
    }

    private static Message words(Finding finding) {
        return FindingText.of(finding.key(), finding.arguments(), place -> place instanceof Finding.Other other
                ? other.id() : Messages.of("tableimport").message("record"));
    }

    /** What is wrong with a proposal; nothing where it may be let in. */
    List<Message> faults(Proposal<?> proposal) {
        return faults.getOrDefault(proposal.record(), List.of());
    }
}
