package henan.atlas.domain;

import java.util.List;

/**
 * What became of a cluster: one dated step between its name of 2013 and that of today.
 *
 * @param clusterId the cluster
 * @param date      ISO 8601 with the precision known; empty when no source gives one
 * @param change    晋级, 调出, 合并, 更名, 扩区, 撤销 or 整合
 * @param nameAfter its name from then on; empty when it ended, or when no source names it
 * @param text      what happened, in one sentence of the atlas's own
 * @param citations sources
 */
public record ClusterChange(String clusterId, String date, String change, String nameAfter, String text,
                            List<Citation> citations) {
    public ClusterChange {
        citations = List.copyOf(citations);
    }
}
