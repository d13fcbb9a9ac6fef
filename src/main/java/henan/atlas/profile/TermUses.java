package henan.atlas.profile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the atlas uses each term, found once by reading everything it says.
 *
 * <p><b>Threading:</b> immutable once made.
 */
final class TermUses {
    private final TermMentions mentions;
    private final Map<SubjectRef, Map<SubjectRef, Integer>> uses = new LinkedHashMap<>();

    TermUses(AtlasSnapshot content, TermMentions mentions) {
        this.mentions = mentions;
        content.facts().forEach(fact -> read(fact.text(), fact.subject()));
        content.caseStudies().forEach(study -> read(study.paragraphs().stream().map(CaseStudy.Paragraph::text)
                .collect(Collectors.joining("\n")), study.ref()));
        content.events().forEach(event -> read(event.text(), event.ref()));
        content.bookEntries().forEach(entry -> read(entry.title() + "\n" + entry.subtitle(), entry.ref()));
        content.terms().forEach(term -> read(term.meaning(), term.ref()));
    }

    private void read(String text, SubjectRef where) {
        mentions.in(text).stream().map(Mention::subject).distinct().filter(term -> !term.equals(where))
                .forEach(term -> uses.computeIfAbsent(term, unseen -> new LinkedHashMap<>())
                        .merge(where, 1, Integer::sum));
    }

    /** Lines of link and kind of use, facts before cases, events, entries and terms. */
    List<PropertyRow> of(PageDraft page, SubjectRef term) {
        return uses.getOrDefault(term, Map.of()).entrySet().stream()
                .map(use -> PropertyRow.of(page.link(use.getKey()), inWords(page, use.getKey(), use.getValue())))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String inWords(PageDraft page, SubjectRef where, int count) {
        SubjectKind kind = where.kind();
        return switch (kind) {
            case CASE_STUDY -> page.text("kind.case_study");
            case EVENT -> page.text("use.event");
            case BOOK_ENTRY -> page.text("use.book");
            case TERM -> page.text("use.term");
            default -> page.text("use.case", count);
        };
    }
}
