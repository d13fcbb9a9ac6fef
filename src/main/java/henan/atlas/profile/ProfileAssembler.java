package henan.atlas.profile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.Comparator;
import java.util.Optional;

/**
 * Writes the page of any subject of an atlas.
 *
 * <p><b>Threading:</b> immutable; may be asked from any thread. A page takes about a millisecond.
 */
public final class ProfileAssembler {
    private final ContentIndex index;
    private final TermMentions mentions;
    private final Messages texts = Messages.of("profile");

    public ProfileAssembler(AtlasSnapshot content) {
        this.index = new ContentIndex(content, texts.get("province.name"));
        this.mentions = new TermMentions(content);
    }

    /** How much is known of the clusters of every prefecture, and of all of them. */
    public CoverageByPrefecture coverage() {
        return CoverageByPrefecture.of(draft(), texts.get("province.title"));
    }

    /** The book's table of contents. */
    public BookIndex book() {
        return BookIndex.of(draft());
    }

    /** The programme's history. */
    public Timeline timeline() {
        return Timeline.of(draft());
    }

    /** The terms of the programme, and where the atlas uses them. */
    public Glossary glossary() {
        return Glossary.of(draft(), termUses());
    }

    /**
     * Where on the map a subject is shown: a place itself, else the first place or cluster it is about.
     *
     * @return empty for what has no place
     */
    public Optional<SubjectRef> placeOf(SubjectRef subject) {
        return index.places(subject).stream()
                .min(Comparator.comparing((SubjectRef place) -> place.kind() != SubjectKind.CLUSTER));
    }

    private TermUses termUses() {
        return new TermUses(index.content(), mentions);
    }

    private PageDraft draft() {
        return new PageDraft(index, texts, mentions);
    }

    /** The page of a subject; empty when the atlas does not know it. */
    public Optional<Profile> assemble(SubjectRef subject) {
        PageDraft page = draft();
        AtlasSnapshot content = index.content();
        return switch (subject.kind()) {
            case PROVINCE -> subject.equals(SubjectRef.PROVINCE) ? Optional.of(new ProvincePage(page).write())
                    : Optional.empty();
            case PREFECTURE -> index.prefecture(subject.id()).map(p -> new PrefecturePage(page, p).write());
            case COUNTY -> index.county(subject.id()).map(c -> new CountyPage(page, c).write());
            case CLUSTER -> index.cluster(subject.id()).map(c -> new ClusterPage(page, c).write());
            case FIRM -> index.firm(subject.id()).map(new RecordPages(page)::firm);
            case INDUSTRY -> index.industry(subject.id()).map(new RecordPages(page)::industry);
            case SOURCE -> index.source(subject.id()).map(s -> new SourcePage(page, s).write());
            case BOOK_ENTRY -> content.bookEntries().stream().filter(e -> e.ref().equals(subject)).findFirst()
                    .map(new RecordPages(page)::bookEntry);
            case CASE_STUDY -> content.caseStudies().stream().filter(c -> c.ref().equals(subject)).findFirst()
                    .map(new CasePages(page)::page);
            case TERM -> content.terms().stream().filter(t -> t.ref().equals(subject)).findFirst()
                    .map(term -> new RecordPages(page).term(term, termUses()));
            case EVENT -> content.events().stream().filter(e -> e.ref().equals(subject)).findFirst()
                    .map(new RecordPages(page)::event);
        };
    }
}
