package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Adjacency;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the page of any subject of an atlas.
 *
 * <p><b>Threading:</b> immutable; may be asked from any thread. A page takes about a millisecond.
 */
public final class ProfileAssembler {
    private final AtlasSnapshot content;
    private final Adjacency adjacency;
    private final TermMentions mentions;
    private final PlaceMentions places;
    private final FirmMentions firms;
    private final Messages texts = Messages.of("profile");

    /** Of an atlas whose boundaries are not asked: its pages do not tell what lies beside a place. */
    public ProfileAssembler(AtlasSnapshot content) {
        this(content, Adjacency.NONE);
    }

    public ProfileAssembler(AtlasSnapshot content, Adjacency adjacency) {
        this.content = content;
        this.adjacency = adjacency;
        this.mentions = new TermMentions(content);
        this.places = new PlaceMentions(content);
        this.firms = new FirmMentions(content);
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

    private TermUses termUses() {
        return new TermUses(content, mentions);
    }

    private PageDraft draft() {
        return draft(ClusterFilter.ALL, NearRadius.USUAL);
    }

    private PageDraft draft(ClusterFilter lookedAt, NearRadius near) {
        return new PageDraft(content, adjacency, texts, mentions, lookedAt, near);
    }

    /** A case study to be read: its page, the places of its text pointed out in it; empty for anything else. */
    public Optional<Profile> reading(SubjectRef study) {
        return study.kind() == SubjectKind.CASE_STUDY ? assemble(study).map(places::in) : Optional.empty();
    }

    /** What is told of a cluster or a place to a room; empty for anything else, and for the province. */
    public Optional<Profile> glance(SubjectRef subject) {
        return switch (subject.kind()) {
            case CLUSTER, COUNTY, PREFECTURE -> assemble(subject)
                    .map(whole -> new GlancePage(draft()).of(subject, whole.heading()));
            default -> Optional.empty();
        };
    }

    /**
     * What is known of several clusters, counties and prefectures, side by side.
     *
     * @param subjects of whom, in their order; each once
     * @param later    whether what is known from after the book only is told
     * @return empty when the atlas does not know one of them
     * @throws IllegalArgumentException when they are fewer or more than stand side by side, or not places
     */
    public Optional<ComparisonSheet> compare(List<SubjectRef> subjects, boolean later) {
        return compare(subjects, later, false);
    }

    /** The same. @param common whether only the rows are told in which something is known of all */
    public Optional<ComparisonSheet> compare(List<SubjectRef> subjects, boolean later, boolean common) {
        if (subjects.size() < ComparisonSheet.FEWEST || subjects.size() > ComparisonSheet.MOST
                || Set.copyOf(subjects).size() < subjects.size()
                || !ComparisonSheet.KINDS.containsAll(subjects.stream().map(SubjectRef::kind).toList())) {
            throw new IllegalArgumentException("not to be compared: " + subjects);
        }
        List<ComparisonSheet.Head> heads = subjects.stream().flatMap(s -> assemble(s).stream())
                .map(page -> new ComparisonSheet.Head(page.subject(), page.heading(), glance(page, later))).toList();
        if (heads.size() < subjects.size()) {
            return Optional.empty();
        }
        ComparisonSheet all = new ComparisonWriter(draft(), subjects, later).write(heads);
        // Written anew, so that references are numbered as they are read.
        return Optional.of(common ? new ComparisonWriter(draft(), subjects, later).writeRowsOfAll(heads, all) : all);
    }

    private List<String> glance(Profile page, boolean later) {
        if (page.subject().kind() != SubjectKind.CLUSTER) {
            return page.heading().tags().stream().map(tag -> tag.link().text())
                    .filter(tag -> page.heading().breadcrumb().stream().noneMatch(link -> link.text().equals(tag)))
                    .toList();
        }
        AtlasIndex index = content.index();
        return index.cluster(page.subject().id()).stream().flatMap(cluster -> Stream.concat(
                index.industry(later ? index.industryClass(cluster) : index.industryClassesInTime(cluster).get(0))
                        .filter(industry -> later || ClusterLists.isKnown(industry.id())).map(Industry::name).stream(),
                Stream.of(Messages
                        .of("profile").get("compare.grade." + cluster.confidence().name())))).toList();
    }

    /** The page of a subject; empty when the atlas does not know it. */
    public Optional<Profile> assemble(SubjectRef subject) {
        return assemble(subject, ClusterFilter.ALL);
    }

    /**
     * The same for a reader who looks at some clusters: lists of clusters tell first which of them these are, that of
     * the province no others.
     */
    public Optional<Profile> assemble(SubjectRef subject, ClusterFilter lookedAt) {
        return assemble(subject, lookedAt, NearRadius.USUAL);
    }

    /**
     * The same for a reader who has chosen what is near.
     *
     * @param near how far off is near
     */
    public Optional<Profile> assemble(SubjectRef subject, ClusterFilter lookedAt, NearRadius near) {
        PageDraft page = draft(lookedAt, near);
        AtlasIndex index = content.index();
        return switch (subject.kind()) {
            case PROVINCE -> subject.equals(SubjectRef.PROVINCE) ? Optional.of(new ProvincePage(page).write())
                    : Optional.empty();
            case PREFECTURE -> index.prefecture(subject.id()).map(p -> new PrefecturePage(page, p).write());
            case COUNTY -> index.county(subject.id()).map(c -> new CountyPage(page, c).write());
            case CLUSTER -> index.cluster(subject.id()).map(c -> new ClusterPage(page, c).write());
            case FIRM -> index.firm(subject.id()).map(firm -> new RecordPages(page).firm(firm, firms));
            case INDUSTRY -> index.industry(subject.id()).map(new RecordPages(page)::industry);
            case SOURCE -> index.source(subject.id()).map(s -> new SourcePage(page, s).write());
            case BOOK_ENTRY -> index.bookEntry(subject.id()).map(new RecordPages(page)::bookEntry);
            case CASE_STUDY -> index.caseStudy(subject.id()).map(new CasePages(page)::page);
            case TERM -> index.term(subject.id()).map(term -> new RecordPages(page).term(term, termUses()));
            case EVENT -> index.event(subject.id()).map(new RecordPages(page)::event);
        };
    }
}
