package henan.atlas.domain;

import java.util.List;

/**
 * An honour a cluster was given.
 *
 * @param id        lasting id; made from cluster, honour and year when given empty (see {@link NaturalId})
 * @param clusterId the cluster
 * @param name      the honour (十强产业集聚区 …)
 * @param year      year it was given for; {@link Period#NONE} where no source tells it
 * @param rank      position in the published list, empty where the list has no order
 * @param citations sources
 */
public record Award(String id, String clusterId, String name, Period year, String rank, List<Citation> citations) {
    private static final String REMARK = "编者注";

    public Award {
        id = NaturalId.unlessGiven(id, clusterId, name, year.written());
        citations = List.copyOf(citations);
    }

    /** Whether its name holds a remark of the editors. */
    public boolean hasRemark() {
        return name.contains(REMARK);
    }

    /** An honour known by its natural id. */
    public Award(String clusterId, String name, Period year, String rank, List<Citation> citations) {
        this("", clusterId, name, year, rank, citations);
    }
}
