package henan.atlas.content;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Source;

/** What the grade of a cluster must hold to: the best of its sources, and whether its level is known. */
final class GradeRules {
    private final AtlasIndex index;

    GradeRules(AtlasIndex index) {
        this.index = index;
    }

    void check(Cluster cluster, ContentRules.FieldFaults faults) {
        boolean official = Source.isCited(cluster.citations()) || cluster.citations().stream()
                .flatMap(citation -> index.source(citation.sourceId()).stream()).anyMatch(Source::isOfficial);
        if (cluster.confidence() == Confidence.A && !official) {
            faults.note("confidence", "cluster.unofficial");
        }
        if (cluster.isOfUncertainLevel() && cluster.confidence() != Confidence.C) {
            faults.note("confidence", "cluster.gradeOfLevel", cluster.level());
        }
        if (cluster.isLevelDoubtedInNote()) {
            faults.note("level", "cluster.levelOfNote", cluster.level());
        }
    }
}
