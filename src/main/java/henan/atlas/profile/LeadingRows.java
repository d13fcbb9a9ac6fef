package henan.atlas.profile;

import henan.atlas.content.LeadingText;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The leading industries of a cluster as lines of its page, each with its time and sources: those the map's year shows,
 * then those known from after the book only, marked as such; and the classes they are of.
 */
final class LeadingRows {
    private final PageDraft page;
    private final Cluster cluster;

    LeadingRows(PageDraft page, Cluster cluster) {
        this.page = page;
        this.cluster = cluster;
    }

    /** The lines; one that says so when no source names an industry. */
    List<PropertyRow> rows() {
        List<PropertyRow> rows = new ArrayList<>();
        rows.addAll(lines(page.index().leadingShown(cluster)));
        rows.addAll(lines(page.index().leadingAfterwards(cluster)));
        if (rows.isEmpty()) {
            rows.add(PropertyRow.of(page.text("cluster.leading"), page.text("absent.leading")));
        }
        List<String> classes = page.index().industryClasses(cluster).stream().filter(ClusterLists::isKnown).toList();
        ClusterLists lists = new ClusterLists(page);
        if (classes.size() == 1) {
            rows.add(PropertyRow.of(Link.plain(page.text("cluster.industry")), lists.industryLink(classes.get(0))));
        } else if (!classes.isEmpty()) {
            rows.add(PropertyRow.of(page.text("cluster.industry"), classes.stream()
                    .map(each -> lists.industryLink(each).text()).collect(Collectors.joining(Punctuation.names()))));
        }
        return rows;
    }

    /** One line for those of one time and the same sources. */
    private List<PropertyRow> lines(List<LeadingIndustry> leading) {
        List<PropertyRow> lines = new ArrayList<>();
        for (List<LeadingIndustry> group : LeadingText.groups(leading,
                each -> List.of(each.said(), each.citations()))) {
            LeadingIndustry first = group.get(0);
            lines.add(PropertyRow.of(page.text("cluster.leading"), LeadingText.names(group))
                    .detail(first.said()).cited(page.cite(first.citations())).after(page.index().afterBook(first)));
        }
        return lines;
    }
}
