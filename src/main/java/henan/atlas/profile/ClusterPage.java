package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.Timeliness;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The page of an industrial cluster. */
final class ClusterPage {
    private final PageDraft page;
    private final AtlasIndex index;
    private final Cluster cluster;

    ClusterPage(PageDraft page, Cluster cluster) {
        this.page = page;
        this.index = page.index();
        this.cluster = cluster;
    }

    Profile write() {
        lead();
        chain();
        page.entries(ProfileTab.FIRMS, "firms", firms());
        page.cases(ProfileTab.CASES, cluster.ref());
        page.entries(ProfileTab.OVERVIEW, "basics", basics());
        new ClusterHistory(page).write(cluster);
        page.entries(ProfileTab.CASES, "awards", awards());
        page.bookEntries(ProfileTab.CASES, cluster.ref());
        page.figures(cluster.ref());
        new Nearby(page).of(cluster);
        return page.finish(cluster.ref(),
                new ProfileHeading(page.text("kind.cluster"), cluster.name(), breadcrumb(), tags(),
                notices(), index.industryClass(cluster)));
    }

    private List<Link> breadcrumb() {
        List<Link> way = new ArrayList<>();
        way.add(page.link(SubjectRef.PROVINCE));
        index.prefecture(cluster.prefectureCode()).ifPresent(p -> way.add(Link.to(p.name(), p.ref())));
        standsIn().ifPresent(county -> way.add(Link.to(county.name(), county.ref())));
        way.add(Link.plain(levelAlone()));
        return way;
    }

    /** The level without what is remarked on it in brackets, which the facts further down have in full. */
    private String levelAlone() {
        int bracket = cluster.level().indexOf('（');
        return bracket <= 0 ? cluster.level() : cluster.level().substring(0, bracket);
    }

    private Optional<County> standsIn() {
        return cluster.countyCodes().stream().findFirst().flatMap(index::county);
    }

    private List<ProfileHeading.Tag> tags() {
        List<ProfileHeading.Tag> tags = new ArrayList<>();
        List<String> classes = index.industryClasses(cluster);
        for (String each : classes) {
            Link link = new ClusterLists(page).industryLink(each);
            boolean leads = each.equals(classes.get(0)) && ClusterLists.isKnown(each);
            tags.add(leads ? new ProfileHeading.Tag(link.saying(leadingTag(link.text())),
                    ProfileHeading.Tone.LEADING) : new ProfileHeading.Tag(link, ProfileHeading.Tone.PLAIN));
        }
        if (Uncertainty.of(cluster).isUncertain()) {
            tags.add(new ProfileHeading.Tag(Link.plain(page.text("tag.uncertain")), ProfileHeading.Tone.UNCERTAIN));
        }
        return tags;
    }

    /** The words of the industries stand below; what a source of a later time alone names says so here too. */
    private String leadingTag(String industry) {
        return index.timeliness(cluster) == Timeliness.INDUSTRY_LATER ? page.text("tag.leadingAfter", industry,
                index.afterBook(index.leadingShown(cluster).get(0)).mark()) : page.text("tag.leading", industry);
    }

    private List<String> notices() {
        List<String> notices = new ArrayList<>();
        cluster.validFrom().ifPresent(y -> notices.add(page.text("cluster.validFrom", String.valueOf(y))));
        cluster.validTo().ifPresent(y -> notices.add(page.text("cluster.validTo", String.valueOf(y))));
        if (isElsewhereNow()) {
            notices.add(page.text("cluster.countyNow", cluster.countyText(), cluster.countyNowText()));
        }
        if (Uncertainty.of(cluster).isUncertain()) {
            notices.add(page.text("cluster.uncertain"));
        }
        if (cluster.basis() != PlaceBasis.SOURCED) {
            notices.add(page.text("basis.cluster." + cluster.basis().name()));
        }
        return notices;
    }

    /** Whether it lies in another place today: a zone that is only named no more is no change, a county is one. */
    private boolean isElsewhereNow() {
        String then = cluster.countyText();
        String now = cluster.countyNowText();
        String remarked = then.startsWith(now) ? then.substring(now.length()) : now;
        boolean zone = remarked.matches("\\p{Ps}.*\\p{Pe}")
                && page.content().counties().stream().noneMatch(county -> remarked.contains(county.name()));
        return !now.isEmpty() && !now.equals(then) && !zone;
    }

    private void lead() {
        List<Statement> sentences = new ShortProfile(page, cluster).sentences();
        if (!sentences.isEmpty()) {
            page.add(new Section.Sentences(ProfileTab.OVERVIEW, "lead", page.text("section.lead"), sentences, ""));
        }
    }

    private void chain() {
        if (!index.chain(cluster.id()).isEmpty()) {
            page.add(new Section.Chain(ProfileTab.OVERVIEW, "chain", page.text("section.chain"),
                    Arrays.stream(ChainLink.Stage.values()).map(this::stage).toList()));
        }
    }

    private ChainStage stage(ChainLink.Stage stage) {
        List<Statement> links = index.chain(cluster.id()).stream().filter(link -> link.stage() == stage)
                .map(link -> new Statement(link.name(), "", page.cite(link.citations()))
                        .after(index.afterBook(link.citations()))).toList();
        return new ChainStage(page.text("chain." + stage), links, links.isEmpty() ? page.text("absent.sources") : "");
    }

    private List<PropertyRow> firms() {
        return index.rolesIn(cluster.id()).stream().sorted(Comparator.comparing(FirmRole::role))
                .map(role -> PropertyRow.of(page.link(SubjectRef.firm(role.firmId())), part(role))
                        .detail(FirmLines.detail(page, role)).cited(page.cite(role.citations()))
                        .uncertain(Uncertainty.of(role).isUncertain()).after(index.afterBook(role.citations())))
                .toList();
    }

    /** A firm whose part is not told apart is what the section's title says, no more. */
    private static String part(FirmRole role) {
        return role.role() == FirmRole.Role.NAMED ? "" : role.role().word();
    }

    /** What the sources say of it is cited; its class and its grade are the atlas's own judgement. */
    private List<PropertyRow> basics() {
        List<Integer> sources = page.citeAlone(cluster.citations());
        List<PropertyRow> entries = new ArrayList<>();
        entries.addAll(new LeadingRows(page, cluster).rows());
        entries.add(PropertyRow.of(Link.plain(page.text("cluster.county")), countyLink()));
        index.side(cluster.id()).ifPresent(side -> entries.add(PropertyRow.of(page.text("cluster.side"), side.text())
                .cited(page.cite(side.citations()))));
        entries.add(PropertyRow.of(page.text("cluster.level"), cluster.level()).cited(sources));
        entries.addAll(new Origins(page, cluster.ref()).rows());
        entries.add(PropertyRow.of(page.text("cluster.grade"), page.text("grade." + cluster.confidence().name())));
        if (!cluster.note().isEmpty()) {
            entries.add(PropertyRow.of(page.text("cluster.note"), "").detail(cluster.note()).cited(sources));
        }
        if (cluster.citations().size() > 1) {
            entries.add(PropertyRow.of(page.text("cluster.sources"), "").detail(page.text(cluster.note().isEmpty()
                    ? "cluster.sources.together" : "cluster.sources.withNote")).cited(page.cite(cluster.citations())));
        }
        return entries;
    }

    private Link countyLink() {
        String told = cluster.isPlaceDoubtedInNote() ? page.text("cluster.county.uncertain", cluster.countyText())
                : cluster.countyText();
        return standsIn().map(county -> Link.to(told, county.ref())).orElse(Link.plain(told));
    }

    private List<PropertyRow> awards() {
        return index.awards(cluster.id()).stream().sorted(Comparator.comparing(award -> award.year().written()))
                .map(award -> PropertyRow.of(award.name(), award.year().isEmpty() ? page.text("year.unknown")
                        : page.text("year", award.year().written()))
                        .detail(index.isProposed(award) ? page.text("award.proposed")
                                : award.rank().isEmpty() ? "" : page.text("award.rank", award.rank()))
                        .cited(page.cite(award.citations()))
                        .after(index.afterBook(award.year(), award.citations())))
                .toList();
    }
}
