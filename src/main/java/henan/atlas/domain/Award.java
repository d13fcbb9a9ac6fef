package henan.atlas.domain;

import java.util.List;

/**
 * An honour a cluster was given.
 *
 * @param clusterId the cluster
 * @param name      the honour (十强产业集聚区 …)
 * @param year      year it was given for
 * @param rank      position in the published list, empty where the list has no order
 * @param citations sources
 */
public record Award(String clusterId, String name, String year, String rank, List<Citation> citations) {
    public Award {
        citations = List.copyOf(citations);
    }
}
