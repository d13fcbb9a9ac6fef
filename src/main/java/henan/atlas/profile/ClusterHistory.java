package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import java.util.ArrayList;
import java.util.List;

/** From a cluster's name in the year of the map, through what is known to have happened to it, to its name today. */
final class ClusterHistory {
    private final PageDraft page;

    ClusterHistory(PageDraft page) {
        this.page = page;
    }

    /** Adds the section where anything is known to have changed. */
    void write(Cluster cluster) {
        List<Statement> steps = steps(cluster);
        if (!steps.isEmpty()) {
            page.add(new Section.Sentences(ProfileTab.OVERVIEW, "thenNow", page.text("section.thenNow"), steps, ""));
        }
    }

    /** The steps in order of time; none where nothing is known to have changed. */
    List<Statement> steps(Cluster cluster) {
        List<ClusterChange> changes = page.index().changes(cluster.id());
        if (changes.isEmpty()) {
            return List.of();
        }
        List<Statement> steps = new ArrayList<>();
        changes.stream().filter(change -> !isLater(change)).forEach(change -> steps.add(step(change)));
        if (AtlasIndex.counts(cluster)) {
            steps.add(new Statement(page.text("then.name", cluster.name()), String.valueOf(AtlasIndex.YEAR),
                    page.citeAlone(cluster.citations())));
        }
        changes.stream().filter(ClusterHistory::isLater).forEach(change -> steps.add(step(change)));
        ClusterChange last = changes.get(changes.size() - 1);
        if (isLater(last) && !last.nameAfter().isEmpty() && !last.nameAfter().equals(cluster.name())) {
            steps.add(new Statement(page.text("now.name", last.nameAfter()), page.text("now"),
                    page.cite(last.citations())));
        }
        return steps;
    }

    private Statement step(ClusterChange change) {
        return new Statement(change.text(), change.date().written(), page.cite(change.citations()));
    }

    /** Whether it came after the year of the map; a step without a date is taken to. */
    private static boolean isLater(ClusterChange change) {
        return !AtlasIndex.reached(change.date());
    }
}
