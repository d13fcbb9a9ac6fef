package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Adjacency;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Citation;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Fact;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.Period;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A page being written: numbers citations in the order in which they are first met and collects the sections. */
final class PageDraft {
    private final AtlasSnapshot content;
    private final AtlasIndex index;
    private final Adjacency adjacency;
    private final ClusterFilter lookedAt;
    private final NearRadius near;
    private final Messages texts;
    private final TermMentions mentions;
    private final Map<Citation, Integer> numbers = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();

    /**
     * A page of nothing yet.
     *
     * @param lookedAt the clusters looked at by whoever reads it, which lists tell first
     * @param near     how far off is near
     */
    PageDraft(AtlasSnapshot content, Adjacency adjacency, Messages texts, TermMentions mentions,
              ClusterFilter lookedAt, NearRadius near) {
        this.adjacency = adjacency;
        this.lookedAt = lookedAt;
        this.near = near;
        this.content = content;
        this.index = content.index();
        this.texts = texts;
        this.mentions = mentions;
    }

    AtlasSnapshot content() {
        return content;
    }

    AtlasIndex index() {
        return index;
    }

    /** Which counties lie beside one another. */
    Adjacency adjacency() {
        return adjacency;
    }

    ClusterFilter lookedAt() {
        return lookedAt;
    }

    /** How far off a cluster is near. */
    NearRadius near() {
        return near;
    }

    /** What a subject is called on a page, or its id when the atlas does not know it. */
    String name(SubjectRef subject) {
        return switch (subject.kind()) {
            case PROVINCE -> text("province.name");
            case SOURCE -> index.source(subject.id()).map(Bibliography::brief).orElse(subject.id());
            default -> index.name(subject).orElse(subject.id());
        };
    }

    Link link(SubjectRef subject) {
        return Link.to(name(subject), subject);
    }

    /** The case studies about the clusters among some subjects. */
    List<Link> casesOf(List<SubjectRef> subjects) {
        return subjects.stream().filter(subject -> subject.kind() == SubjectKind.CLUSTER)
                .flatMap(subject -> index.cases(subject).stream()).distinct().map(study -> link(study.ref())).toList();
    }

    /** How to cite an entry of the book; empty when the book is not among the sources or it is a part's title page. */
    String citation(BookEntry entry) {
        return entry.kind().equals(BookIndex.PART) ? ""
                : index.source(Source.BOOK).map(book -> Bibliography.entry(entry, book)).orElse("");
    }

    TermMentions mentions() {
        return mentions;
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    List<Integer> cite(List<Citation> citations) {
        return citations.stream().map(c -> numbers.computeIfAbsent(c, unseen -> numbers.size() + 1))
                .sorted().toList();
    }

    /**
     * The number of what a record rests on as a whole, where that is one source: of several, which of them says one of
     * the things the record says is not told.
     */
    List<Integer> citeAlone(List<Citation> citations) {
        return citations.size() == 1 ? cite(citations) : List.of();
    }

    void add(Section section) {
        sections.add(section);
    }

    void entries(ProfileTab tab, String id, List<PropertyRow> entries) {
        add(Section.Rows.of(tab, id, text("section." + id), entries, text("absent.sources")));
    }

    /** Adds the section only when it says something. */
    void entriesIfAny(ProfileTab tab, String id, List<PropertyRow> entries) {
        if (!entries.isEmpty()) {
            entries(tab, id, entries);
        }
    }

    /**
     * The case text of a subject: its case studies whole, then single sentences by time, which say so when the book is
     * not among their sources. Where there is a case, sentences follow only if there are any.
     */
    void cases(ProfileTab tab, SubjectRef subject) {
        new CasePages(this).readings(subject);
        boolean studied = !index.cases(subject).isEmpty();
        if (studied && index.facts(subject).isEmpty()) {
            return;
        }
        List<Fact> facts = index.facts(subject).stream().sorted(Comparator.comparing(Fact::year)).toList();
        boolean inBook = facts.stream().anyMatch(fact -> Source.isCited(fact.citations()))
                || !index.bookEntries(subject).isEmpty();
        String remark = inBook ? "" : facts.isEmpty() ? absentFromBook(subject)
                : text("absent.bookButOthers", absentFromBook(subject));
        add(new Section.Sentences(tab, "cases", text(studied ? "section.excerpts" : "section.cases"),
                facts.stream().map(this::statement).toList(), remark));
    }

    Statement statement(Fact fact) {
        return new Statement(fact.text(), fact.year().written(), cite(fact.citations()))
                .after(index.afterBook(fact.year(), fact.citations()));
    }

    void figures(SubjectRef subject) {
        List<FigureSeries> series = new FigureTable(this).of(index.observations(subject));
        add(Section.Figures.of(ProfileTab.FIGURES, "figures", text("section.figures"), series, text("absent.sources")));
    }

    /** The entries of the book's contents about a subject; only the book could have them. */
    void bookEntries(ProfileTab tab, SubjectRef subject) {
        add(Section.Rows.of(tab, "book", text("section.book"), entriesAbout(List.of(subject)),
                absentFromBook(subject)));
    }

    /** Why there is no entry: it came after the book, is told of in other entries only, or was not seen. */
    private String absentFromBook(SubjectRef subject) {
        if (index.cluster(subject.id()).filter(cluster -> !AtlasIndex.counts(cluster)).isPresent()) {
            return text("absent.bookLater");
        }
        boolean told = index.facts(subject).stream().anyMatch(fact -> Source.isCited(fact.citations()))
                || index.cases(subject).stream().flatMap(study -> study.paragraphs().stream())
                        .flatMap(paragraph -> paragraph.passages().stream())
                        .anyMatch(passage -> Source.isCited(passage.citations()));
        return text(told ? "absent.bookTold" : "absent.book");
    }

    /** The entries of the book's contents about some subjects, each once. */
    List<PropertyRow> entriesAbout(List<SubjectRef> subjects) {
        return subjects.stream().flatMap(subject -> index.bookEntries(subject).stream()).distinct()
                .map(entry -> PropertyRow.of(link(entry.ref()), page(entry))
                        .detail(entry.subtitle()).cited(cite(entry.citations())))
                .toList();
    }

    /** First page of an entry; the book prints page numbers in three digits. Empty where none is known. */
    String page(BookEntry entry) {
        return entry.startPage().isEmpty() ? "" : text("book.page", entry.page());
    }

    Profile finish(SubjectRef subject, ProfileHeading heading) {
        return finish(subject, heading, "");
    }

    /** @param citation how to cite the subject itself */
    Profile finish(SubjectRef subject, ProfileHeading heading, String citation) {
        List<Section> explained = sections.stream().map(section -> section.explained(mentions, subject)).toList();
        return new Profile(subject, heading, explained, references(), citation);
    }

    /** Every source cited so far, by number. */
    List<Reference> references() {
        return numbers.entrySet().stream().map(entry -> reference(entry.getValue(), entry.getKey())).toList();
    }

    private Reference reference(int number, Citation citation) {
        Optional<Source> source = index.source(citation.sourceId());
        if (source.isEmpty()) {
            String unknown = text("source.unknown", citation.sourceId());
            return new Reference(number, Link.plain(unknown), citation.locator(), unknown, "", Period.NONE,
                    false);
        }
        Source known = source.get();
        return new Reference(number, Link.to(Bibliography.brief(known), known.ref()), citation.locator(),
                Bibliography.full(known, citation.locator()), known.kind(), known.date(), known.isBook());
    }
}
