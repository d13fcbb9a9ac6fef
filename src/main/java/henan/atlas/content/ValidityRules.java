package henan.atlas.content;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.Comparator;
import java.util.List;

/**
 * What a cluster is said to be must agree with what is said to have become of it: its name with its renamings, its
 * beginning with its promotion, its end with its withdrawal, and what is told of it with the years in which it was one.
 */
final class ValidityRules {
    private final AtlasSnapshot content;
    private final AtlasIndex index;

    ValidityRules(AtlasSnapshot content) {
        this.content = content;
        this.index = content.index();
    }

    /** The last name it was given up to the map's year is its name. */
    void nameOfTheMapsYear(ClusterChange change, ContentRules.FieldFaults faults) {
        List<ClusterChange> renamed = content.changes().stream()
                .filter(other -> other.clusterId().equals(change.clusterId()) && names(other)).toList();
        boolean last = renamed.stream().max(Comparator.comparing(ClusterChange::date)).filter(change::equals)
                .isPresent();
        if (last) {
            index.cluster(change.clusterId()).map(Cluster::plainName)
                    .filter(name -> !name.equals(change.nameAfter()))
                    .ifPresent(name -> faults.note("name_after", "change.otherName", change.nameAfter(),
                            change.date().written(), name, AtlasIndex.YEAR));
        }
    }

    /** A cluster promoted within may go by a second name beside its own: that is no renaming. */
    private static boolean names(ClusterChange change) {
        boolean renames = change.change() == ClusterChange.Kind.RENAMED
                || change.change() == ClusterChange.Kind.MERGED;
        return renames && !change.nameAfter().isEmpty() && AtlasIndex.reached(change.date());
    }

    /** A cluster that ended has the change that ended it. */
    void endIsTold(Cluster cluster, ContentRules.FieldFaults faults) {
        if (cluster.validTo().isPresent() && content.changes().stream()
                .noneMatch(change -> change.clusterId().equals(cluster.id()) && ends(change))) {
            faults.note("valid_to", "cluster.endUntold", cluster.validTo().getAsInt());
        }
    }

    /** A cluster that began later has the change that made it one. */
    void beginIsTold(Cluster cluster, ContentRules.FieldFaults faults) {
        if (cluster.validFrom().isPresent() && content.changes().stream()
                .noneMatch(change -> change.clusterId().equals(cluster.id()) && begins(change))) {
            faults.note("valid_from", "cluster.beginUntold", cluster.validFrom().getAsInt());
        }
    }

    /** What was promoted was no cluster before: its record says since when it is one. */
    void promotedBegins(ClusterChange change, ContentRules.FieldFaults faults) {
        if (begins(change)) {
            index.cluster(change.clusterId()).filter(cluster -> cluster.validFrom().isEmpty())
                    .ifPresent(cluster -> faults.note("change", "change.noBegin", cluster.name()));
        }
    }

    private static boolean begins(ClusterChange change) {
        return change.change() == ClusterChange.Kind.PROMOTED;
    }

    private static boolean ends(ClusterChange change) {
        return switch (change.change()) {
            case WITHDRAWN, DISSOLVED, MERGED, CONSOLIDATED -> true;
            default -> false;
        };
    }

    /** What is told of a time after a cluster's end is told of what it became, where a source says what that is. */
    void within(SubjectRef subject, Period time, String field, ContentRules.FieldFaults faults) {
        if (subject.kind() != SubjectKind.CLUSTER) {
            return;
        }
        index.cluster(subject.id()).filter(cluster -> cluster.validTo().isPresent())
                .filter(cluster -> time.year().orElse(0) > cluster.validTo().getAsInt())
                .filter(cluster -> content.changes().stream().noneMatch(change ->
                        change.clusterId().equals(cluster.id()) && !change.nameAfter().isEmpty()))
                .ifPresent(cluster -> faults.note(field, "cluster.ended", time.written(), cluster.name(),
                        cluster.validTo().getAsInt()));
    }
}
