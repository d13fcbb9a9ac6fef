package henan.atlas.content;

import henan.atlas.domain.Citation;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What in an atlas rests on a source. */
public final class SourceUses {
    private final String source;
    private final Map<SubjectRef, Map<String, Integer>> uses = new LinkedHashMap<>();

    private SourceUses(String source) {
        this.source = source;
    }

    /**
     * By whom or what the records are about: how many of each kind rest on the source, in the order of the kinds.
     *
     * @param source id of the source
     */
    public static Map<SubjectRef, Map<String, Integer>> of(AtlasSnapshot content, String source) {
        SourceUses found = new SourceUses(source);
        found.collect(content);
        return found.uses;
    }

    private void collect(AtlasSnapshot content) {
        content.clusters().forEach(c -> note(c.ref(), "cluster", c.citations()));
        content.sides().forEach(s -> note(SubjectRef.cluster(s.clusterId()), "cluster", s.citations()));
        content.leadingIndustries().forEach(l -> note(SubjectRef.cluster(l.clusterId()), "leading", l.citations()));
        content.firmRoles().forEach(r -> note(SubjectRef.cluster(r.clusterId()), "firm", r.citations()));
        content.chainLinks().forEach(l -> note(SubjectRef.cluster(l.clusterId()), "chain", l.citations()));
        content.caseStudies().forEach(c -> c.paragraphs().stream().flatMap(p -> p.passages().stream())
                .forEach(p -> note(c.ref(), "caseStudy", p.citations())));
        content.changes().forEach(c -> note(SubjectRef.cluster(c.clusterId()), "change", c.citations()));
        content.facts().forEach(f -> note(f.subject(), "case", f.citations()));
        content.observations().forEach(o -> note(o.subject(), "figure", o.citations()));
        content.awards().forEach(a -> note(SubjectRef.cluster(a.clusterId()), "award", a.citations()));
        content.imprint().forEach(line -> note(SubjectRef.source(Source.BOOK), "imprint", line.citations()));
        content.bookEntries().forEach(e -> note(e.ref(), "book", e.citations()));
        content.events().forEach(e -> note(e.ref(), "event", e.citations()));
        content.missing().forEach(m -> note(m.subject(), "missing", m.citations()));
        content.terms().forEach(t -> note(t.ref(), "term", t.citations()));
    }

    private void note(SubjectRef subject, String use, List<Citation> citations) {
        if (citations.stream().anyMatch(citation -> citation.sourceId().equals(source))) {
            uses.computeIfAbsent(subject, unseen -> new LinkedHashMap<>()).merge(use, 1, Integer::sum);
        }
    }
}
