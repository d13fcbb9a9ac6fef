package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The page of a source: how to cite it and what in the atlas rests on it. */
final class SourcePage {
    private final PageDraft page;
    private final AtlasIndex index;
    private final Source source;
    private final Map<SubjectRef, Map<String, Integer>> uses = new LinkedHashMap<>();

    SourcePage(PageDraft page, Source source) {
        this.page = page;
        this.index = page.index();
        this.source = source;
    }

    Profile write() {
        page.entries(ProfileTab.OVERVIEW, "record", record());
        page.entriesIfAny(ProfileTab.OVERVIEW, "imprint", imprint());
        collectUses(page.content());
        page.add(Section.Rows.of(ProfileTab.OVERVIEW, "citedBy", page.text("section.citedBy"), uses.entrySet().stream()
                .map(use -> PropertyRow.of(page.link(use.getKey()), "").detail(inWords(use.getValue()))).toList(),
                page.text("source.unused")));
        return page.finish(source.ref(), new ProfileHeading(page.text("kind.source"), Bibliography.brief(source),
                List.of(page.link(SubjectRef.PROVINCE), Link.plain(page.text("kind.source"))),
                List.of(new ProfileHeading.Tag(Link.plain(source.kind()), ProfileHeading.Tone.PLAIN)), List.of(), ""),
                Bibliography.full(source, ""));
    }

    private List<PropertyRow> record() {
        List<PropertyRow> entries = new ArrayList<>();
        entries.add(PropertyRow.of(page.text("source.entry"), "").detail(Bibliography.full(source, "")));
        entries.addAll(new FieldLines(page).of(RecordTypes.SOURCE, source));
        entries.add(PropertyRow.of(page.text("source.publisher"), orUnknown(source.publisher())));
        entries.add(PropertyRow.of(page.text("source.date"),
                source.date().isEmpty() ? page.text("source.undated") : source.date().written()));
        entries.add(PropertyRow.of(page.text("source.kind"), orUnknown(source.kind())));
        if (!source.note().isEmpty()) {
            entries.add(PropertyRow.of(page.text("source.note"), "").detail(source.note()));
        }
        if (!source.url().isEmpty()) {
            entries.add(PropertyRow.of(page.text("source.url"), "").detail(source.url()));
        }
        return entries;
    }

    /** What the book says of itself, on the book's own page. */
    private List<PropertyRow> imprint() {
        return source.id().equals(Source.BOOK) ? page.content().imprint().stream()
                .map(line -> PropertyRow.of(line.label(), line.text()).cited(page.cite(line.citations()))).toList()
                : List.of();
    }

    private String orUnknown(String text) {
        return text.isEmpty() ? page.text("absent.sources") : text;
    }

    private void collectUses(AtlasSnapshot content) {
        content.clusters().forEach(c -> note(c.ref(), "cluster", c.citations()));
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
        if (citations.stream().anyMatch(citation -> citation.sourceId().equals(source.id()))) {
            uses.computeIfAbsent(subject, unseen -> new LinkedHashMap<>()).merge(use, 1, Integer::sum);
        }
    }

    private String inWords(Map<String, Integer> counts) {
        List<String> words = new ArrayList<>();
        counts.forEach((use, count) -> words.add(page.text("use." + use, count)));
        return String.join(Punctuation.clauses(), words);
    }
}
