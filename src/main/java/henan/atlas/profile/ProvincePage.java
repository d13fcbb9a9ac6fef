package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.BookEntry;
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
        page.entries(ProfileTab.CLUSTERS, "byPrefecture", byPrefecture());
        history();
        contents();
        page.entriesIfAny(ProfileTab.BOOK, "terms", terms());
        return page.finish(SubjectRef.PROVINCE, new ProfileHeading(page.text("kind.province"),
                page.text("province.title"), List.of(Link.plain(page.text("province.vintage"))),
                List.of(new ProfileHeading.Tag(Link.plain(page.text("prefecture.clusters",
                        index.count(SubjectRef.PROVINCE).brief())), ProfileHeading.Tone.PLAIN)), List.of(), ""));
    }

    private List<PropertyRow> basics() {
        List<PropertyRow> entries = new ArrayList<>();
        entries.add(PropertyRow.of(page.text("province.prefectures"),
                page.text("count.units", page.content().prefectures().size())));
        entries.add(PropertyRow.of(page.text("province.counties"),
                page.text("count.units", page.content().counties().size())));
        return entries;
    }

    private List<PropertyRow> byPrefecture() {
        return page.content().prefectures().stream()
                .map(p -> PropertyRow.of(Link.to(p.name(), p.ref()),
                        index.count(p.ref()).inWords()))
                .toList();
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
