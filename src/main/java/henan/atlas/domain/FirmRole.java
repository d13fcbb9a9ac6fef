package henan.atlas.domain;

import java.util.List;

/**
 * A firm's part in a cluster.
 *
 * @param firmId    the firm
 * @param clusterId the cluster
 * @param role      龙头, 本土龙头, 引进, 配套 or 代表企业 (named by a source, part not told apart)
 * @param product   what it makes there; empty when not known
 * @param citations sources
 */
public record FirmRole(String firmId, String clusterId, String role, String product, List<Citation> citations) {
    public FirmRole {
        citations = List.copyOf(citations);
    }
}
