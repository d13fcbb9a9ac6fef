package henan.atlas.domain;

import java.util.List;

/**
 * What became of a cluster: one dated step between its name of 2013 and that of today.
 *
 * @param id        lasting id; made from cluster, date and change when given empty (see {@link NaturalId})
 * @param clusterId the cluster
 * @param date      with the precision known; {@link Period#NONE} when no source gives one
 * @param change    what kind of step it was
 * @param nameAfter its name from then on; empty when it ended, or when no source names it
 * @param text      what happened, in one sentence of the atlas's own
 * @param citations sources
 */
public record ClusterChange(String id, String clusterId, Period date, Kind change, String nameAfter, String text,
                            List<Citation> citations) {
    public ClusterChange {
        id = NaturalId.unlessGiven(id, clusterId, date.written(), change.word());
        citations = List.copyOf(citations);
    }

    /** A step known by its natural id. */
    public ClusterChange(String clusterId, Period date, Kind change, String nameAfter, String text,
                         List<Citation> citations) {
        this("", clusterId, date, change, nameAfter, text, citations);
    }

    /** What may become of a cluster; one that was none before is promoted, one that becomes a zone too is raised. */
    public enum Kind implements Worded {
        PROMOTED("晋级"), RAISED("升级"), WITHDRAWN("调出"), MERGED("合并"), RENAMED("更名"), ENLARGED("扩区"), DISSOLVED("撤销"),
        CONSOLIDATED("整合");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
