package henan.atlas.domain;

import java.util.List;
import java.util.Locale;

/**
 * One link of a cluster's industry chain.
 *
 * @param id        lasting id; made from cluster, stage and name when given empty (see {@link NaturalId})
 * @param clusterId the cluster
 * @param stage     {@code upstream}, {@code midstream} or {@code downstream}
 * @param name      what is made at this stage
 * @param citations sources
 */
public record ChainLink(String id, String clusterId, Stage stage, String name, List<Citation> citations) {
    public ChainLink {
        id = NaturalId.unlessGiven(id, clusterId, stage.name().toLowerCase(Locale.ROOT), name);
        citations = List.copyOf(citations);
    }

    /** A link known by its natural id. */
    public ChainLink(String clusterId, Stage stage, String name, List<Citation> citations) {
        this("", clusterId, stage, name, citations);
    }

    /** Place in the chain. */
    public enum Stage { UPSTREAM, MIDSTREAM, DOWNSTREAM }
}
