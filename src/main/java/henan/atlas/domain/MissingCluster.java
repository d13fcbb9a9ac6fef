package henan.atlas.domain;

import java.util.List;

/**
 * What is not known of the clusters there were: one that is missing, a place that should have one, or two recorded
 * names that may be one cluster. Said so that the number recorded is not taken for the number there were, and so that
 * who looks on knows what was looked for.
 *
 * @param id        record id
 * @param subject   the province, prefecture or county it would lie in
 * @param name      the name looked for or in doubt; empty when none is known
 * @param standing  what is wrong
 * @param lookedFor what was looked for and what was found, in the atlas's own words
 * @param citations sources of what was found; none where nothing was
 */
public record MissingCluster(String id, SubjectRef subject, String name, Standing standing, String lookedFor,
                             List<Citation> citations) {
    public MissingCluster {
        citations = List.copyOf(citations);
    }

    /** What is wrong. */
    public enum Standing implements Worded {
        /** A list that would name them all was not found. */
        NO_LIST("名单未见"),
        /** A number says there is one more; no source read names it. */
        NO_NAME("名称未见"),
        /** A name was seen, but not that it was a cluster of the province. */
        NO_LEVEL("级别未见"),
        /** The book says every county has one; of this county nothing was found. */
        NO_ENTRY("县无条目"),
        /** Two recorded names may be one cluster. */
        DOUBTFUL("疑为同一处");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        @Override
        public String word() {
            return word;
        }
    }
}
