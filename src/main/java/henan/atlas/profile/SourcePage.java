package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.SourceUses;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page of a source: how to cite it and what in the atlas rests on it. */
final class SourcePage {
    private final PageDraft page;
    private final AtlasIndex index;
    private final Source source;

    SourcePage(PageDraft page, Source source) {
        this.page = page;
        this.index = page.index();
        this.source = source;
    }

    Profile write() {
        page.entries(ProfileTab.OVERVIEW, "record", record());
        page.entriesIfAny(ProfileTab.OVERVIEW, "imprint", imprint());
        Map<SubjectRef, Map<String, Integer>> uses = SourceUses.of(page.content(), source.id());
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

    private String inWords(Map<String, Integer> counts) {
        List<String> words = new ArrayList<>();
        counts.forEach((use, count) -> words.add(page.text("use." + use, count)));
        return String.join(Punctuation.clauses(), words);
    }
}
