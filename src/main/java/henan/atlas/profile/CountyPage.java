package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.County;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The page of a county-level unit of 2013. */
final class CountyPage {
    private final PageDraft page;
    private final AtlasIndex index;
    private final County county;

    CountyPage(PageDraft page, County county) {
        this.page = page;
        this.index = page.index();
        this.county = county;
    }

    Profile write() {
        new ClusterLists(page).sections(ProfileTab.OVERVIEW, county.ref());
        new MissingSection(page).of(county.ref());
        page.entries(ProfileTab.OVERVIEW, "division", division());
        new CasePages(page).titlesWithin(index.casesWithin(county.ref()).stream()
                .filter(study -> !index.cases(county.ref()).contains(study)).toList());
        if (!index.facts(county.ref()).isEmpty() || !index.cases(county.ref()).isEmpty()) {
            page.cases(ProfileTab.CASES, county.ref());
        }
        page.bookEntries(ProfileTab.OVERVIEW, county.ref());
        if (!index.observations(county.ref()).isEmpty()) {
            page.figures(county.ref());
        }
        new ClusterLists(page).toldOfClusters(county.ref());
        new Nearby(page).of(county);
        return page.finish(county.ref(),
                new ProfileHeading(county.kind().word(), county.name(), breadcrumb(), tags(), notices(), ""));
    }

    private List<Link> breadcrumb() {
        List<Link> way = new ArrayList<>();
        way.add(page.link(SubjectRef.PROVINCE));
        index.prefecture(county.prefectureCode()).ifPresent(p -> way.add(Link.to(p.name(), p.ref())));
        way.add(Link.plain(county.kind().word()));
        return way;
    }

    private List<ProfileHeading.Tag> tags() {
        List<ProfileHeading.Tag> tags = new ArrayList<>();
        tags.add(new ProfileHeading.Tag(Link.plain(county.kind().word()), ProfileHeading.Tone.PLAIN));
        if (county.provinceDirect() != County.ProvinceDirect.NO) {
            tags.add(new ProfileHeading.Tag(Link.plain(page.text("direct." + county.provinceDirect().word())),
                    ProfileHeading.Tone.PLAIN));
        }
        return tags;
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        if (county.renamed()) {
            notices.add(page.text("county.now", county.nameNow()));
        }
        if (!county.hasOwnPolygon()) {
            String host = index.county(county.polygonCode()).map(County::name).orElse(county.polygonCode());
            notices.add(page.text("county.noPolygon", county.name(), host));
        }
        seat().map(Seat::basis).filter(basis -> basis != PlaceBasis.SOURCED)
                .ifPresent(basis -> notices.add(page.text("basis.seat." + basis.name())));
        return notices;
    }

    private Optional<Seat> seat() {
        return index.seat(county.ref());
    }

    private List<PropertyRow> division() {
        List<PropertyRow> entries = new ArrayList<>();
        index.prefecture(county.prefectureCode()).ifPresent(p -> entries.add(PropertyRow.of(
                Link.plain(page.text("county.prefecture")), Link.to(p.name(), p.ref()))));
        entries.add(PropertyRow.of(page.text("county.name2013"),
                page.text("county.nameCode", county.name(), county.code())));
        entries.add(PropertyRow.of(page.text("county.nameNow"),
                page.text("county.nameCode", county.nameNow(), county.codeNow())).detail(county.change()));
        if (!county.change().isEmpty()) {
            entries.add(PropertyRow.of(page.text("county.ground"), ground()).detail(page.text("county.ground.source",
                    page.content().meta().getOrDefault(MetaKeys.BOUNDARY_SOURCE, ""))));
        }
        return entries;
    }

    /** How the ground of today stands to that of 2013, as far as the shapes tell. */
    private String ground() {
        List<SubjectRef> today = index.shownToday(county);
        List<String> together = index.togetherToday(county).stream().map(County::name).toList();
        if (county.outline() == County.Outline.UNCERTAIN) {
            return page.text("county.ground.uncertain");
        }
        if (today.isEmpty()) {
            return page.text("county.ground.changedSince");
        }
        return index.isShownAsWas(county) && together.size() == 1 ? page.text("county.ground.same")
                : page.text(index.isShownAsWas(county) ? "county.ground.together" : "county.ground.onlyTogether",
                        WordList.of(together));
    }
}
