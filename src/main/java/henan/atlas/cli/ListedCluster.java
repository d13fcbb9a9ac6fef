package henan.atlas.cli;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.LeadingIndustry;
import java.util.List;

/**
 * A cluster with what other records tell of its industries, as JSON has it.
 *
 * @param cluster           all fields of the record
 * @param leadingIndustries all leading industries, in order
 * @param industryIds       the classes it counts for, first the one its drop shows
 */
record ListedCluster(@JsonUnwrapped Cluster cluster, List<LeadingIndustry> leadingIndustries,
                     List<String> industryIds) {
    static ListedCluster of(Cluster cluster, AtlasIndex index) {
        return new ListedCluster(cluster, index.leading(cluster), index.industryClasses(cluster));
    }
}
