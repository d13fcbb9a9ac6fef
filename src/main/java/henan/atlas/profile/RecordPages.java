package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Citation;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;

/** The short pages: firm, class of industry, entry of the book's contents, term, event. */
final class RecordPages {
    private final PageDraft page;
    private final AtlasIndex index;
    private final FieldLines lines;

    RecordPages(PageDraft page) {
        this.page = page;
        this.index = page.index();
        this.lines = new FieldLines(page);
    }

    /** @param mentions where the atlas names it */
    Profile firm(Firm firm, FirmMentions mentions) {
        List<FirmRole> roles = index.rolesOf(firm.id());
        List<PropertyRow> basics = new ArrayList<>(lines.of(RecordTypes.FIRM, firm));
        if (!firm.aliases().isEmpty()) {
            basics.add(PropertyRow.of(page.text("firm.aliases"), String.join(Punctuation.names(), firm.aliases())));
        }
        page.entriesIfAny(ProfileTab.OVERVIEW, "basics", basics);
        page.entries(ProfileTab.OVERVIEW, "firmClusters", roles.stream()
                .map(role -> PropertyRow.of(page.link(SubjectRef.cluster(role.clusterId())), role.role().word())
                        .detail(FirmLines.detail(page, role)).cited(page.cite(role.citations()))
                        .after(index.afterBook(role.citations())))
                .toList());
        page.entriesIfAny(ProfileTab.OVERVIEW, "firmMentions", mentions.of(page, firm));
        List<String> classes = index.firmClasses(firm.id());
        new Nearby(page).of(roles.stream().map(role -> SubjectRef.cluster(role.clusterId())).distinct().toList(),
                classes);
        List<ProfileHeading.Tag> tags = classes.stream()
                .map(id -> new ProfileHeading.Tag(new ClusterLists(page).industryLink(id), ProfileHeading.Tone.PLAIN))
                .toList();
        return page.finish(firm.ref(), heading("kind.firm", firm.name(), tags,
                classes.stream().findFirst().orElse("")));
    }

    Profile industry(Industry industry) {
        List<PropertyRow> basics = new ArrayList<>(lines.of(RecordTypes.INDUSTRY, industry));
        if (!industry.scope().isEmpty()) {
            basics.add(PropertyRow.of(page.text("industry.scope"), "").detail(industry.scope()));
        }
        page.entriesIfAny(ProfileTab.OVERVIEW, "basics", basics);
        ClusterLists lists = new ClusterLists(page);
        page.entries(ProfileTab.OVERVIEW, "byPrefecture", lists.byPrefecture(ClusterFilter.ofIndustry(industry.id())));
        lists.sections(ProfileTab.CLUSTERS, industry.ref());
        page.entriesIfAny(ProfileTab.CLUSTERS, "clustersAfterwards",
                index.clustersOfIndustryAfterwards(industry.id()).stream().map(lists::afterwards).toList());
        page.entriesIfAny(ProfileTab.FIRMS, "industryFirms", new FirmLines(page).of(industry));
        return page.finish(industry.ref(), heading("kind.industry", industry.name(),
                List.of(lists.tag(industry.ref(), ClusterFilter.ofIndustry(industry.id()))), industry.id()));
    }

    Profile bookEntry(BookEntry entry) {
        List<Integer> sources = page.cite(entry.citations());
        List<PropertyRow> basics = new ArrayList<>();
        if (!entry.subtitle().isEmpty()) {
            basics.add(PropertyRow.of(page.text("book.subtitle"), "").detail(entry.subtitle()));
        }
        basics.addAll(lines.of(RecordTypes.BOOK_ENTRY, entry));
        if (!entry.startPage().isEmpty()) {
            basics.add(PropertyRow.of(page.text("book.startPage"), page.page(entry)));
        }
        page.entries(ProfileTab.OVERVIEW, "basics", basics.stream().map(line -> line.cited(sources)).toList());
        List<PropertyRow> about = entry.subjects().stream()
                .map(subject -> PropertyRow.of(page.link(subject), "").detail(entry.basis()).cited(sources)).toList();
        page.add(Section.Rows.of(ProfileTab.OVERVIEW, "about", page.text("section.about"), about,
                entry.basis().isEmpty() ? page.text("book.unplaced") : entry.basis()));
        page.entriesIfAny(ProfileTab.OVERVIEW, "caseStudies", page.casesOf(entry.subjects()).stream()
                .map(study -> PropertyRow.of(study, "")).toList());
        new Nearby(page).of(entry.subjects());
        return page.finish(entry.ref(), heading("kind.book_entry", entry.title(), List.of(plain(entry.kind())), ""),
                page.citation(entry));
    }

    Profile term(Term term, TermUses uses) {
        Statement meaning = new Statement(term.meaning(), "", page.cite(term.citations()));
        page.add(new Section.Sentences(ProfileTab.OVERVIEW, "meaning", page.text("section.meaning"), List.of(meaning),
                ""));
        List<PropertyRow> wording = new ArrayList<>();
        List<String> others = Glossary.otherWordings(term);
        if (!others.isEmpty()) {
            wording.add(PropertyRow.of(page.text("term.aliases"), String.join(Punctuation.names(), others)));
        }
        wording.add(firstPlace(term));
        page.entries(ProfileTab.OVERVIEW, "wording", wording);
        page.add(Section.Rows.of(ProfileTab.OVERVIEW, "termUses", page.text("section.termUses"),
                uses.of(page, term.ref()), page.text("term.unused")));
        return page.finish(term.ref(), heading("kind.term", term.name(), List.of(), ""));
    }

    private PropertyRow firstPlace(Term term) {
        if (term.firstPlace().isEmpty()) {
            return PropertyRow.of(page.text("term.firstPlace"), page.text("absent.book"));
        }
        return PropertyRow.of(page.text("term.firstPlace"), term.firstPlace())
                .cited(page.cite(List.of(new Citation(Source.BOOK, term.firstPlace()))));
    }

    Profile event(TimelineEvent event) {
        List<Integer> sources = page.cite(event.citations());
        page.add(new Section.Sentences(ProfileTab.OVERVIEW, "event", page.text("section.event"),
                List.of(new Statement(event.text(), "", sources)), ""));
        page.entriesIfAny(ProfileTab.OVERVIEW, "eventPlaces", event.subjects().stream()
                .map(subject -> PropertyRow.of(page.link(subject), "")).toList());
        page.entriesIfAny(ProfileTab.OVERVIEW, "caseStudies", page.casesOf(event.subjects()).stream()
                .map(study -> PropertyRow.of(study, "")).toList());
        if (!event.actors().isEmpty()) {
            page.entries(ProfileTab.OVERVIEW, "actors",
                    List.of(PropertyRow.of(event.actors(), "").cited(sources)));
        }
        new Nearby(page).of(event.subjects());
        return page.finish(event.ref(), heading("kind.event", event.text(),
                List.of(plain(event.date().inWords())), ""));
    }

    private static ProfileHeading.Tag plain(String word) {
        return new ProfileHeading.Tag(Link.plain(word), ProfileHeading.Tone.PLAIN);
    }

    private ProfileHeading heading(String kindKey, String title, List<ProfileHeading.Tag> tags, String industryId) {
        String kind = page.text(kindKey);
        return new ProfileHeading(kind, title, List.of(page.link(SubjectRef.PROVINCE), Link.plain(kind)), tags,
                List.of(),
                industryId);
    }
}
