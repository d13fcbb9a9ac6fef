package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.County;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The page of a prefecture-level unit. */
final class PrefecturePage {
    private final PageDraft page;
    private final AtlasIndex index;
    private final Prefecture prefecture;

    PrefecturePage(PageDraft page, Prefecture prefecture) {
        this.page = page;
        this.index = page.index();
        this.prefecture = prefecture;
    }

    Profile write() {
        ClusterLists lists = new ClusterLists(page);
        page.entries(ProfileTab.OVERVIEW, "basics", basics());
        page.entries(ProfileTab.OVERVIEW, "coverage",
                new CoverageSection(page, prefecture.ref(), prefecture.name()).entries());
        new MissingSection(page).of(prefecture.ref());
        page.entriesIfAny(ProfileTab.OVERVIEW, "byIndustry", lists.byIndustry(prefecture.ref()));
        new CasePages(page).titlesWithin(index.casesWithin(prefecture.ref()));
        page.cases(ProfileTab.CASES, prefecture.ref());
        page.entries(ProfileTab.OVERVIEW, "counties", counties());
        new Nearby(page).of(prefecture);
        lists.sections(ProfileTab.CLUSTERS, prefecture.ref());
        page.figures(prefecture.ref());
        lists.toldOfClusters(prefecture.ref());
        page.bookEntries(ProfileTab.CASES, prefecture.ref());
        return page.finish(prefecture.ref(), new ProfileHeading(page.text("kind.prefecture"), prefecture.name(),
                List.of(page.link(SubjectRef.PROVINCE), Link.plain(page.text("kind.prefecture"))),
                List.of(lists.tag(prefecture.ref(), ClusterFilter.in(prefecture.ref()))), List.of(), ""));
    }

    private List<PropertyRow> basics() {
        List<PropertyRow> entries = new ArrayList<>();
        if (!isOneUnit()) {
            entries.add(PropertyRow.of(page.text("prefecture.counties"),
                    page.text("count.units", index.countiesIn(prefecture.code()).size())).detail(together()));
        }
        entries.add(new ClusterLists(page).count(Link.plain(page.text("prefecture.clustersHere")),
                ClusterFilter.in(prefecture.ref())));
        index.county(prefecture.seatUnitCode()).filter(seat -> !isOneUnit() || isAbout())
                .ifPresent(seat -> entries.add(PropertyRow.of(Link.plain(page.text("prefecture.seat")),
                        Link.to(seat.name(), seat.ref())).detail(basisOfSeat())));
        return entries;
    }

    /** Whether it is a single county of its own name (济源市), of which to say so and where its seat is says nothing. */
    private boolean isOneUnit() {
        return index.countiesIn(prefecture.code()).stream().map(County::name).toList()
                .equals(List.of(prefecture.name()));
    }

    /** Which of its counties share one area on the map, where there are fewer areas than are counted; else empty. */
    private String together() {
        return index.countiesIn(prefecture.code()).stream().filter(county -> index.shownIn(county.code()).size() > 1)
                .map(county -> page.text("prefecture.together", index.nameIn(county.code())))
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    /** Whether its sign on the map is not where a source has the city. */
    private boolean isAbout() {
        return index.seat(prefecture.ref()).filter(seat -> seat.basis() != PlaceBasis.SOURCED).isPresent();
    }

    /** Where its sign stands: in the city, of which the district its government is in is one of several. */
    private String basisOfSeat() {
        return page.text(isAbout() ? "prefecture.seatAbout" : "prefecture.seatCity");
    }

    private List<PropertyRow> counties() {
        return index.countiesIn(prefecture.code()).stream().map(this::line).toList();
    }

    private PropertyRow line(County county) {
        List<Cluster> here = index.clustersIn(county.ref());
        String now = county.renamed() ? page.text("county.nowBrief", county.nameNow()) : "";
        Link name = Link.to(county.name(), county.ref());
        return (here.isEmpty() ? PropertyRow.of(name, page.text("absent.sources"))
                : new ClusterLists(page).count(name, ClusterFilter.in(county.ref()))).detail(now);
    }
}
