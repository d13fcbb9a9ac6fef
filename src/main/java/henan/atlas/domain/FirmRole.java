package henan.atlas.domain;

import java.util.List;

/**
 * A firm's part in a cluster.
 *
 * @param id        lasting id; made from firm and cluster when given empty (see {@link NaturalId})
 * @param firmId    the firm
 * @param clusterId the cluster
 * @param role      龙头, 本土龙头, 引进, 配套 or 代表企业 (named by a source, part not told apart)
 * @param product   what it makes there; empty when not known
 * @param citations sources
 */
public record FirmRole(String id, String firmId, String clusterId, String role, String product,
                       List<Citation> citations) {
    public FirmRole {
        id = NaturalId.unlessGiven(id, firmId, clusterId);
        citations = List.copyOf(citations);
    }

    /** A part known by its natural id. */
    public FirmRole(String firmId, String clusterId, String role, String product, List<Citation> citations) {
        this("", firmId, clusterId, role, product, citations);
    }
}
