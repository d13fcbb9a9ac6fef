package henan.atlas.domain;

import henan.atlas.text.Punctuation;
import java.util.List;

/**
 * One leading industry of a cluster, as a source names it. A cluster has all that sources name, in their order.
 *
 * @param id          lasting id; made from cluster and name when given empty (see {@link NaturalId})
 * @param clusterId   the cluster
 * @param name        in the source's words
 * @param industryIds classes it belongs to, first the one its own word tells (装备制造（汽车零部件）: 装备制造, then 汽车);
 *                    empty when its words tell none (高新技术)
 * @param period      the time the source speaks of; empty when not known
 * @param note        of what the source speaks where it is not plainly this cluster now: 县域口径, 省公示口径
 * @param citations   sources
 */
public record LeadingIndustry(String id, String clusterId, String name, List<String> industryIds, Period period,
                              String note, List<Citation> citations) {
    /** A note of what a source speaks of is read on from its time; any other is a remark of its own. */
    private static final String SCOPE = "口径";

    public LeadingIndustry {
        id = NaturalId.unlessGiven(id, clusterId, name);
        industryIds = List.copyOf(industryIds);
        citations = List.copyOf(citations);
    }

    /** An industry known by its natural id. */
    public LeadingIndustry(String clusterId, String name, List<String> industryIds, Period period, String note,
                           List<Citation> citations) {
        this("", clusterId, name, industryIds, period, note, citations);
    }

    /** When and of what the source speaks, in one: 2014年12月省公示口径, 日期未标，报道口径; may be empty. */
    public String said() {
        String when = period.isEmpty() ? "" : period.inWords();
        boolean apart = !when.isEmpty() && !note.isEmpty() && (period.year().isEmpty() || !note.contains(SCOPE));
        return apart ? when + Punctuation.clauses() + note : when + note;
    }
}
