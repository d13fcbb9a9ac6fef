package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;

/** The page of the province: totals, what is known of them, the programme's history and the book's contents. */
final class ProvincePage {
    private final PageDraft page;
    private final AtlasIndex index;

    ProvincePage(PageDraft page) {
        this.page = page;
        this.index = page.index();
    }

    Profile write() {
        ClusterLists lists = new ClusterLists(page);
        page.entries(ProfileTab.OVERVIEW, "coverage", new CoverageSection(page, SubjectRef.PROVINCE,
                page.text("province.title")).entries());
        new MissingSection(page).of(SubjectRef.PROVINCE);
        page.entries(ProfileTab.OVERVIEW, "basics", basics());
        page.figures(SubjectRef.PROVINCE);
        page.entries(ProfileTab.OVERVIEW, "byIndustry", lists.byIndustry(SubjectRef.PROVINCE));
        new CasePages(page).readings(SubjectRef.PROVINCE);
        new CasePages(page).titlesOfProvince();
        clusters(lists);
        history();
        contents();
        page.entriesIfAny(ProfileTab.BOOK, "terms", terms());
        return page.finish(SubjectRef.PROVINCE, new ProfileHeading(page.text("kind.province"),
                page.text("province.title"), List.of(Link.plain(page.text("province.vintage"))),
                List.of(lists.tag(SubjectRef.PROVINCE, ClusterFilter.ALL)), List.of(), ""));
    }

    private List<PropertyRow> basics() {
        List<PropertyRow> entries = new ArrayList<>();
        entries.add(PropertyRow.of(page.text("province.prefectures"),
                page.text("count.units", page.content().prefectures().size())));
        entries.add(PropertyRow.of(page.text("province.counties"),
                page.text("count.units", page.content().counties().size())));
        return entries;
    }

    /** The clusters looked at: how many there are in each prefecture, and where not all are, which. */
    private void clusters(ClusterLists lists) {
        ClusterFilter of = page.lookedAt();
        if (of.isAll()) {
            page.entries(ProfileTab.CLUSTERS, "byPrefecture", page.content().prefectures().stream()
                    .map(p -> lists.count(Link.to(p.name(), p.ref()), ClusterFilter.in(p.ref()))).toList());
            return;
        }
        List<Cluster> passing = index.passing(of, true);
        page.add(Section.Rows.of(ProfileTab.CLUSTERS, "filtered",
                page.text("section.filtered", ClusterCount.among(passing).inWords()),
                lists.lines(passing), page.text("filtered.none")));
        if (!passing.isEmpty()) {
            page.entries(ProfileTab.CLUSTERS, "filteredCoverage", new CoverageSection(page, of).entries());
        }
        List<PropertyRow> spread = lists.byPrefecture(of);
        if (spread.size() > 1) {
            page.entries(ProfileTab.CLUSTERS, "byPrefecture", spread);
        }
    }

    private void history() {
        List<Statement> events = index.events().stream()
                .map(e -> new Statement(e.text(), e.date().written(), page.cite(e.citations()))).toList();
        if (!events.isEmpty()) {
            page.add(new Section.Sentences(ProfileTab.HISTORY, "history", page.text("section.history"), events, ""));
        }
    }

    private void contents() {
        List<String> parts = page.content().bookEntries().stream().map(BookEntry::section).distinct().toList();
        for (String part : parts) {
            List<PropertyRow> entries = page.content().bookEntries().stream().filter(e -> e.section().equals(part))
                    .map(e -> PropertyRow.of(page.link(e.ref()), page.page(e))
                            .detail(e.subtitle())).toList();
            page.add(Section.Rows.of(ProfileTab.BOOK, "contents", page.text("section.contents", part), entries, ""));
        }
    }

    private List<PropertyRow> terms() {
        return page.content().terms().stream()
                .map(term -> PropertyRow.of(Link.to(term.name(), term.ref()), "")).toList();
    }
}
