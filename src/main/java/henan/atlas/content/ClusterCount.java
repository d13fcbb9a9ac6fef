package henan.atlas.content;

import henan.atlas.domain.Cluster;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many clusters there are somewhere: the number is that of those which count for the map's year, and whoever shows
 * it says beside it how many are recorded that do not.
 *
 * @param counted  how many count
 * @param besides  how many are recorded besides
 * @param promoted the years in which these became clusters, each once, earliest first
 */
public record ClusterCount(int counted, int besides, List<Integer> promoted) {
    private static final Messages TEXTS = Messages.of("count");

    public ClusterCount {
        promoted = List.copyOf(promoted);
    }

    /** How many there are among some that are recorded. */
    public static ClusterCount among(Collection<Cluster> recorded) {
        List<Cluster> besides = recorded.stream().filter(cluster -> !AtlasIndex.counts(cluster)).toList();
        return new ClusterCount(recorded.size() - besides.size(), besides.size(), besides.stream()
                .flatMap(cluster -> cluster.validFrom().stream().boxed()).distinct().sorted().toList());
    }

    static String standing(Cluster cluster) {
        if (AtlasIndex.counts(cluster)) {
            return "";
        }
        return recordedBesides(cluster.validFrom());
    }

    /** What is said of a cluster that does not count. @param promoted when it became one, where that is known */
    public static String recordedBesides(OptionalInt promoted) {
        return promoted.isEmpty() ? TEXTS.get("standing")
                : TEXTS.get("standing.promoted", String.valueOf(promoted.getAsInt()));
    }

    /** The same where this is told above it: 另收 alone, unless the years are several. */
    public String standingBelow(Cluster cluster) {
        return AtlasIndex.counts(cluster) || promoted.size() > 1 ? standing(cluster) : TEXTS.get("standing");
    }

    /** For a line of its own: 167个（另收2015年晋级的5个）. */
    public String inWords() {
        return besides == 0 ? TEXTS.get("count", counted) : TEXTS.get("count.and", counted, besidesInWords());
    }

    /** For where room is short: 167（另收5）. */
    public String brief() {
        return besides == 0 ? String.valueOf(counted) : TEXTS.get("count.brief", counted, besides);
    }

    /** Those alone that are recorded besides: 另收2015年晋级的5个; empty when there are none. */
    public String besidesInWords() {
        return besides == 0 ? "" : promoted.isEmpty() ? TEXTS.get("besides", besides)
                : TEXTS.get("besides.promoted", WordList.of(promoted.stream().map(String::valueOf).toList()), besides);
    }
}
