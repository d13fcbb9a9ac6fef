package henan.atlas.ingest.content;

import henan.atlas.domain.Cluster;
import java.util.Comparator;
import java.util.List;

/**
 * The order of clusters in an atlas, and with it in every table, list and index and of the numbers on every map: by the
 * official code of the county they stand in, which has a prefecture's districts before its counties and these before
 * its cities, within one county by name as it is read aloud, which {@link PointPlacement} changes only where a source
 * tells their sides of the town. Whoever looks for one can see where it must be, whatever row the editors put it in.
 */
final class ClusterOrder {
    private final Pinyin pinyin;

    ClusterOrder(Pinyin pinyin) {
        this.pinyin = pinyin;
    }

    List<Cluster> of(List<Cluster> clusters) {
        return clusters.stream().sorted(Comparator.comparing(Cluster::prefectureCode)
                .thenComparing(cluster -> cluster.countyCodes().stream().findFirst().orElse(""))
                .thenComparing(cluster -> pinyin.read(cluster.name()).full())
                .thenComparing(Cluster::id)).toList();
    }
}
