package henan.atlas.domain;

import java.util.List;

/**
 * One link of a cluster's industry chain.
 *
 * @param clusterId the cluster
 * @param stage     {@code upstream}, {@code midstream} or {@code downstream}
 * @param name      what is made at this stage
 * @param citations sources
 */
public record ChainLink(String clusterId, Stage stage, String name, List<Citation> citations) {
    public ChainLink {
        citations = List.copyOf(citations);
    }

    /** Place in the chain. */
    public enum Stage { UPSTREAM, MIDSTREAM, DOWNSTREAM }
}
