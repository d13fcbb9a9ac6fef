package henan.atlas.profile;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.List;

/**
 * How much is known of the clusters of every prefecture, and of all of them.
 *
 * @param prefectures in the order of their codes, those without a cluster too
 * @param province    all clusters that existed in the year of the map
 */
public record CoverageByPrefecture(List<Row> prefectures, Row province) {

    /**
     * One prefecture, or the province.
     *
     * @param code     administrative code of 2013
     * @param name     its name
     * @param later    clusters recorded besides, which became one only after the year of the map
     * @param coverage what is known of those of that year
     */
    public record Row(String code, String name, int later, Coverage coverage) {
    }

    /** Counts the records of an atlas. @param provinceName name of the row of all clusters */
    static CoverageByPrefecture of(ContentIndex index, String provinceName) {
        List<Row> rows = new ArrayList<>();
        for (Prefecture prefecture : index.content().prefectures()) {
            rows.add(row(prefecture.code(), prefecture.name(), index.clustersInPrefecture(prefecture.code()), index));
        }
        return new CoverageByPrefecture(List.copyOf(rows),
                row(SubjectRef.PROVINCE.id(), provinceName, index.content().clusters(), index));
    }

    private static Row row(String code, String name, List<Cluster> clusters, ContentIndex index) {
        List<Cluster> counted = clusters.stream().filter(ClusterLists::existedInMapYear).toList();
        return new Row(code, name, clusters.size() - counted.size(), Coverage.of(counted, index));
    }
}
