package henan.atlas.domain;

import java.util.List;

/**
 * A firm's part in a cluster.
 *
 * @param id          lasting id; made from firm and cluster when given empty (see {@link NaturalId})
 * @param firmId      the firm
 * @param clusterId   the cluster
 * @param role        what it is to the cluster
 * @param product     what it makes there; empty when not known
 * @param industryIds classes of industry of what it makes, its own and not the cluster's; empty when not told
 * @param reading     whether its sources could be read once more
 * @param citations   sources
 */
public record FirmRole(String id, String firmId, String clusterId, Role role, String product,
                       List<String> industryIds, Reading reading, List<Citation> citations) {
    public FirmRole {
        id = NaturalId.unlessGiven(id, firmId, clusterId);
        industryIds = List.copyOf(industryIds);
        citations = List.copyOf(citations);
    }

    /** A part known by its natural id, of no class that is told, its sources read once more. */
    public FirmRole(String firmId, String clusterId, Role role, String product, List<Citation> citations) {
        this("", firmId, clusterId, role, product, List.of(), Reading.AGAIN, citations);
    }

    /** Whether what is told could be held against its sources a second time. */
    public enum Reading implements Worded {
        /** It was, and stands there. */
        AGAIN(""),
        /** None of them could be found again; it is as it was first noted. */
        NOT_AGAIN("未能复核");

        private final String word;

        Reading(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
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
