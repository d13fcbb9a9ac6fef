package henan.atlas.domain;

import java.util.List;

/**
 * What became of a cluster: one dated step between its name of 2013 and that of today.
 *
 * @param id        lasting id; made from cluster, date and change when given empty (see {@link NaturalId})
 * @param clusterId the cluster
 * @param date      ISO 8601 with the precision known; empty when no source gives one
 * @param change    晋级, 调出, 合并, 更名, 扩区, 撤销 or 整合
 * @param nameAfter its name from then on; empty when it ended, or when no source names it
 * @param text      what happened, in one sentence of the atlas's own
 * @param citations sources
 */
public record ClusterChange(String id, String clusterId, String date, String change, String nameAfter, String text,
                            List<Citation> citations) {
    public ClusterChange {
        id = NaturalId.unlessGiven(id, clusterId, date, change);
        citations = List.copyOf(citations);
    }

    /** A step known by its natural id. */
    public ClusterChange(String clusterId, String date, String change, String nameAfter, String text,
                         List<Citation> citations) {
        this("", clusterId, date, change, nameAfter, text, citations);
    }
}
