package henan.atlas.content;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Source;
import java.util.List;

/** What the grade of a cluster must hold to: the best of its sources, and whether its level is known. */
final class GradeRules {
    private final AtlasIndex index;

    GradeRules(AtlasIndex index) {
        this.index = index;
    }

    void check(Cluster cluster, ContentRules.FieldFaults faults) {
        List<Source> sources = cluster.citations().stream()
                .flatMap(citation -> index.source(citation.sourceId()).stream()).distinct().toList();
        boolean official = Source.isCited(cluster.citations()) || sources.stream().anyMatch(Source::isOfficial);
        if (cluster.confidence() == Confidence.A && !official) {
            faults.note("confidence", "cluster.unofficial");
        }
        if (cluster.confidence() != Confidence.C && sources.size() == 1 && sources.get(0).isWeak()) {
            faults.note("confidence", "cluster.gradeOfWeak", sources.get(0).title());
        }
        if (cluster.isOfUncertainLevel() && cluster.confidence() != Confidence.C) {
            faults.note("confidence", "cluster.gradeOfLevel", cluster.level());
        }
        if (cluster.isLevelDoubtedInNote()) {
            faults.note("level", "cluster.levelOfNote", cluster.level());
        }
    }
}
