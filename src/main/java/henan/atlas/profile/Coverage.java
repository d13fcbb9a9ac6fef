package henan.atlas.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Holding;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * How much is known of a set of clusters.
 *
 * @param clusters     how many there are
 * @param withIndustry how many have a leading industry
 * @param withFirms    how many have a firm
 * @param withCase     how many have case text: facts or a case study
 * @param withStudy    how many have a case study to teach with
 * @param withFigures  how many have a figure
 * @param gradeA       how many rest on evidence of grade A
 * @param gradeB       how many on grade B
 * @param gradeC       how many on grade C
 * @param firmRoles    how many parts of firms in them are told
 * @param notReadAgain how many of these rest on sources that could not be read again
 */
public record Coverage(int clusters, int withIndustry, int withFirms, int withCase, int withStudy, int withFigures,
                       int gradeA, int gradeB, int gradeC, int firmRoles, int notReadAgain) {

    static Coverage of(Collection<Cluster> clusters, AtlasIndex index) {
        return new Coverage(clusters.size(),
                count(clusters, cluster -> index.holds(Holding.INDUSTRY, cluster)),
                count(clusters, cluster -> index.holds(Holding.FIRMS, cluster)),
                count(clusters, cluster -> index.holds(Holding.CASE, cluster)),
                count(clusters, cluster -> index.holds(Holding.STUDY, cluster)),
                count(clusters, cluster -> index.holds(Holding.FIGURES, cluster)),
                count(clusters, cluster -> cluster.confidence() == Confidence.A),
                count(clusters, cluster -> cluster.confidence() == Confidence.B),
                count(clusters, cluster -> cluster.confidence() == Confidence.C),
                roles(clusters, index, role -> true),
                roles(clusters, index, role -> role.reading() != FirmRole.Reading.AGAIN));
    }

    private static int roles(Collection<Cluster> clusters, AtlasIndex index, Predicate<FirmRole> condition) {
        return (int) clusters.stream().flatMap(cluster -> index.rolesIn(cluster.id()).stream()).filter(condition)
                .count();
    }

    private static int count(Collection<Cluster> clusters, Predicate<Cluster> condition) {
        return (int) clusters.stream().filter(condition).count();
    }
}
