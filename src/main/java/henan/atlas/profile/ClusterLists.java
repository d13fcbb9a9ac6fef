package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.ClusterCount;
import henan.atlas.content.LeadingText;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Industry;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists and counts of clusters as several pages show them. */
final class ClusterLists {
    private final PageDraft page;

    ClusterLists(PageDraft page) {
        this.page = page;
    }

    /** One line a cluster: those that count, then, marked, those recorded besides. */
    List<PropertyRow> lines(List<Cluster> clusters) {
        return clusters.stream().sorted(Comparator.comparing(cluster -> !AtlasIndex.counts(cluster))).map(this::line)
                .toList();
    }

    PropertyRow line(Cluster cluster) {
        return line(cluster, page.index().leadingShown(cluster));
    }

    /** A line with all that is known of it, from after the book too. */
    PropertyRow afterwards(Cluster cluster) {
        return line(cluster, Stream.concat(page.index().leadingShown(cluster).stream(),
                page.index().leadingAfterwards(cluster).stream()).toList());
    }

    private PropertyRow line(Cluster cluster, List<LeadingIndustry> leading) {
        String industries = leading.isEmpty() ? page.text("absent.industry") : LeadingText.of(leading, page.index());
        return PropertyRow.of(Link.to(cluster.name(), cluster.ref()), AtlasIndex.standing(cluster)).detail(industries)
                .uncertain(Uncertainty.of(cluster).isUncertain());
    }

    /** What is told on the pages of a place's clusters and not on its own: here is the way to it. */
    void toldOfClusters(SubjectRef place) {
        page.entriesIfAny(ProfileTab.CASES, "clusterCases", ways(place, ProfileTab.CASES, "count.statements",
                cluster -> page.index().facts(cluster).size()));
        page.entriesIfAny(ProfileTab.FIGURES, "clusterFigures", ways(place, ProfileTab.FIGURES, "count.figures",
                cluster -> page.index().observations(cluster).size()));
    }

    /** The clusters of a place that have something, with how much; both lead to that part of its page. */
    private List<PropertyRow> ways(SubjectRef place, ProfileTab part, String key, ToIntFunction<SubjectRef> count) {
        return page.index().clustersIn(place).stream().filter(cluster -> count.applyAsInt(cluster.ref()) > 0)
                .map(cluster -> PropertyRow.of(Link.to(cluster.name(), cluster.ref(), part),
                        Link.to(page.text(key, count.applyAsInt(cluster.ref())), cluster.ref(), part))
                        .detail(AtlasIndex.standing(cluster)))
                .toList();
    }

    /** How many clusters a place or class has, at a glance. */
    ProfileHeading.Tag tag(SubjectRef of, ClusterFilter clusters) {
        ClusterCount count = page.index().count(of);
        return ProfileHeading.Tag.count(page.text("prefecture.clusters", count.brief()), count.counted(), clusters);
    }

    /** How many clusters pass a filter. */
    PropertyRow count(Link name, ClusterFilter of) {
        ClusterCount count = ClusterCount.among(page.index().passing(of, true));
        return PropertyRow.of(name, count.inWords()).counting(count, of);
    }

    /** How many of the clusters that pass a filter lie in each prefecture, which those without any are left out of. */
    List<PropertyRow> byPrefecture(ClusterFilter of) {
        Set<String> there = page.index().passing(of, true).stream().map(Cluster::prefectureCode)
                .collect(Collectors.toSet());
        return page.content().prefectures().stream().filter(prefecture -> there.contains(prefecture.code()))
                .map(prefecture -> count(Link.to(prefecture.name(), prefecture.ref()), within(of, prefecture)))
                .toList();
    }

    /** Of what a filter asks as to places only what lies in a prefecture; where it asks nothing, all of that. */
    private ClusterFilter within(ClusterFilter of, Prefecture prefecture) {
        return of.withPlaces(of.places().isEmpty() ? Set.of(prefecture.ref()) : of.places().stream()
                .filter(place -> page.index().prefectureOf(place).equals(Optional.of(prefecture)))
                .collect(Collectors.toSet()));
    }

    /**
     * The clusters of a place or class as a section, those first that pass what is looked at by; those that do not
     * stand in another, so that the first agrees with a map.
     */
    void sections(ProfileTab tab, SubjectRef of) {
        List<Cluster> passing = page.index().passing(page.lookedAt(), true);
        List<Cluster> all = page.index().clustersOf(of);
        List<Cluster> inside = all.stream().filter(passing::contains).toList();
        List<Cluster> outside = all.stream().filter(cluster -> !passing.contains(cluster)).toList();
        page.add(Section.Rows.of(tab, "clusters", page.text("section.clusters"), lines(inside),
                page.text(outside.isEmpty() ? "absent.sources" : "filtered.none")));
        page.entriesIfAny(tab, "clustersOutside", lines(outside));
    }

    /**
     * Number of clusters that have a leading industry of each class, in the order of the classes; classes without
     * clusters are left out. A cluster counts for each class it has.
     */
    List<PropertyRow> byIndustry(SubjectRef place) {
        Map<String, List<Cluster>> classed = new LinkedHashMap<>();
        page.content().industries().forEach(industry -> classed.put(industry.id(), new ArrayList<>()));
        page.index().clustersIn(place).forEach(cluster -> page.index().industryClasses(cluster).forEach(each -> classed
                .computeIfAbsent(each, unlisted -> new ArrayList<>()).add(cluster)));
        List<PropertyRow> entries = new ArrayList<>();
        classed.forEach((industry, clusters) -> {
            if (!clusters.isEmpty()) {
                ClusterCount count = ClusterCount.among(clusters);
                entries.add(PropertyRow.of(industryLink(industry), count.inWords())
                        .counting(count, ClusterFilter.in(place).withIndustries(Set.of(industry))));
            }
        });
        return entries;
    }

    Link industryLink(String industryId) {
        return page.index().industry(industryId).map(industry -> Link.to(industry.name(), industry.ref()))
                .orElse(Link.plain(page.text("absent.industry")));
    }

    /** Classes nobody could name are not classes; this one is. */
    static boolean isKnown(String industryId) {
        return !industryId.equals(Industry.UNKNOWN);
    }
}
