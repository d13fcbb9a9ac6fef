package henan.atlas.domain;

import java.util.List;

/**
 * On which side of its town a source tells a cluster to lie: of its county's seat, a district's of its city. It stands
 * there on the map, about where it is.
 *
 * @param id        lasting id; the cluster's when given empty (see {@link NaturalId})
 * @param clusterId the cluster
 * @param side      as the map takes it
 * @param text      as it is told, in the atlas's own words
 * @param citations sources
 */
public record ClusterSide(String id, String clusterId, CompassPoint side, String text,
                          List<Citation> citations) {
    public ClusterSide {
        id = NaturalId.unlessGiven(id, clusterId);
        citations = List.copyOf(citations);
    }

    /** A side known by its natural id. */
    public ClusterSide(String clusterId, CompassPoint side, String text, List<Citation> citations) {
        this("", clusterId, side, text, citations);
    }
}
