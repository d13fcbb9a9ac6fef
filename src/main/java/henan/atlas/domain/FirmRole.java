package henan.atlas.domain;

import java.util.List;

/**
 * A firm's part in a cluster.
 *
 * @param id        lasting id; made from firm and cluster when given empty (see {@link NaturalId})
 * @param firmId    the firm
 * @param clusterId the cluster
 * @param role      what it is to the cluster
 * @param product   what it makes there; empty when not known
 * @param citations sources
 */
public record FirmRole(String id, String firmId, String clusterId, Role role, String product,
                       List<Citation> citations) {
    public FirmRole {
        id = NaturalId.unlessGiven(id, firmId, clusterId);
        citations = List.copyOf(citations);
    }

    /** A part known by its natural id. */
    public FirmRole(String firmId, String clusterId, Role role, String product, List<Citation> citations) {
        this("", firmId, clusterId, role, product, citations);
    }

    /** What a firm is to a cluster, the weightiest first. */
    public enum Role implements Worded {
        LEADER("龙头"), LOCAL_LEADER("本土龙头"), BROUGHT_IN("引进"), SUPPLIER("配套"),
        /** Named by a source that does not tell its part. */
        NAMED("代表企业");

        private final String word;

        Role(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }

        /** Whether it leads, from here or from elsewhere. */
        public boolean leads() {
            return this == LEADER || this == LOCAL_LEADER;
        }
    }
}
