package henan.atlas.profile;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Industry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lists and counts of clusters as several pages show them. */
final class ClusterLists {
    private final PageDraft page;

    ClusterLists(PageDraft page) {
        this.page = page;
    }

    /** One line a cluster: its name and leading industries. */
    List<PropertyRow> lines(Collection<Cluster> clusters) {
        return clusters.stream().map(this::line).toList();
    }

    PropertyRow line(Cluster cluster) {
        String industries = cluster.leadingIndustries().isEmpty() ? page.text("absent.industry")
                : cluster.leadingText();
        return PropertyRow.of(Link.to(cluster.name(), cluster.ref()), "").detail(industries)
                .uncertain(cluster.confidence() == Confidence.C);
    }

    /** Leading industries with the later time they are known for, if it is later than the map's. */
    String dated(String industries, Cluster cluster) {
        return cluster.leadingVintage().isEmpty() ? industries
                : page.text("leading.dated", industries, cluster.leadingVintage());
    }

    /** Number of clusters per class of industry, in the order of the classes; classes without clusters are left out. */
    List<PropertyRow> byIndustry(Collection<Cluster> clusters) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        page.content().industries().forEach(industry -> counts.put(industry.id(), 0));
        clusters.forEach(cluster -> counts.merge(cluster.industryId(), 1, Integer::sum));
        List<PropertyRow> entries = new ArrayList<>();
        counts.forEach((industry, count) -> {
            if (count > 0) {
                entries.add(PropertyRow.of(industryLink(industry), page.text("count.clusters", count)));
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
