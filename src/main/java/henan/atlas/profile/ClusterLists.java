package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.ClusterCount;
import henan.atlas.content.LeadingText;
import henan.atlas.content.Uncertainty;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.LeadingIndustry;
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
