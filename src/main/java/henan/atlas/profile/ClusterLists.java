package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.ClusterCount;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Lists and counts of clusters as several pages show them. */
final class ClusterLists {
    private final PageDraft page;

    ClusterLists(PageDraft page) {
        this.page = page;
    }

    /** One line a cluster of a place or class: those that count, then, marked, those recorded besides. */
    List<PropertyRow> lines(SubjectRef of) {
        return Stream.concat(page.index().counted(of).stream(), page.index().besides(of).stream()).map(this::line)
                .toList();
    }

    PropertyRow line(Cluster cluster) {
        String industries = cluster.leadingIndustries().isEmpty() ? page.text("absent.industry")
                : cluster.leadingText();
        return PropertyRow.of(Link.to(cluster.name(), cluster.ref()), AtlasIndex.standing(cluster)).detail(industries)
                .uncertain(cluster.confidence() == Confidence.C);
    }

    /** Leading industries with the later time they are known for, if it is later than the map's. */
    String dated(String industries, Cluster cluster) {
        return cluster.leadingVintage().isEmpty() ? industries
                : page.text("leading.dated", industries, cluster.leadingVintage());
    }

    /** Number of clusters per class of industry, in the order of the classes; classes without clusters are left out. */
    List<PropertyRow> byIndustry(SubjectRef place) {
        Map<String, List<Cluster>> classed = new LinkedHashMap<>();
        page.content().industries().forEach(industry -> classed.put(industry.id(), new ArrayList<>()));
        page.index().clustersIn(place).forEach(cluster -> classed
                .computeIfAbsent(cluster.industryId(), unlisted -> new ArrayList<>()).add(cluster));
        List<PropertyRow> entries = new ArrayList<>();
        classed.forEach((industry, clusters) -> {
            if (!clusters.isEmpty()) {
                entries.add(PropertyRow.of(industryLink(industry), ClusterCount.among(clusters).inWords()));
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
