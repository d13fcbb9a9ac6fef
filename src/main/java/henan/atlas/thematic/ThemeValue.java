package henan.atlas.thematic;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Citation;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figure of one place.
 *
 * @param subject   the place
 * @param name      its name
 * @param value     the figure; of a mix, the total of its parts
 * @param printed   the figure as it is written, with what makes it near (超过500亿元); of a kind, its name
 * @param time      the time it is of, where a map shows figures of several times; else {@link Period#NONE}
 * @param note      what must be told with it: its own time, scope, change; without a mark, may be empty
 * @param parts     of a mix: what each part counts, by industry class, largest first; of a kind, the kind, or the two
 *                  there are as many of; else empty
 * @param differing figures of other sources for the same place, series and period
 * @param citations whom it is from; empty for what the atlas itself counts
 * @param after     whether it, or what a kind rests on, is known from after the book only
 * @param clusters  the clusters it is the number or the share of, where it is one
 */
public record ThemeValue(SubjectRef subject, String name, double value, String printed, Period time, String note,
                         Map<String, Integer> parts, List<Telling> differing, List<Citation> citations,
                         AfterBook after, Optional<ClusterFilter> clusters) {
    /** A figure. */
    public ThemeValue(SubjectRef subject, String name, double value, String printed, Period time, String note,
                      Map<String, Integer> parts, List<Telling> differing, List<Citation> citations) {
        this(subject, name, value, printed, time, note, parts, differing, citations, AfterBook.NO, Optional.empty());
    }

    public ThemeValue {
        differing = List.copyOf(differing);
        citations = List.copyOf(citations);
    }

    /**
     * What another source says.
     *
     * @param printed the figure as it is written
     * @param note    what must be told with it; may be empty
     * @param after   whether it is known from after the book only
     */
    public record Telling(String printed, String note, List<Citation> citations, AfterBook after) {
        public Telling {
            citations = List.copyOf(citations);
        }

        /** What must be told with it, and that it is known from after the book only where it is. */
        public String told() {
            return marked(note, after);
        }
    }

    /** A figure the atlas counted itself. */
    static ThemeValue counted(SubjectRef subject, String name, double value, String printed) {
        return new ThemeValue(subject, name, value, printed, Period.NONE, "", Map.of(), List.of(), List.of());
    }

    /** A count by parts. @param parts largest first */
    static ThemeValue mixed(SubjectRef subject, String name, String printed, Map<String, Integer> parts) {
        return new ThemeValue(subject, name, parts.values().stream().mapToInt(Integer::intValue).sum(), printed,
                Period.NONE, "", parts, List.of(), List.of());
    }

    /** What must be told with it, and that it is known from after the book only where it is. */
    public String told() {
        return marked(note, after);
    }

    private static String marked(String note, AfterBook after) {
        return note.isEmpty() ? after.mark() : note + after.inline();
    }

    /** A figure or a kind that sources tell. */
    ThemeValue from(String newNote, List<Citation> newCitations) {
        return new ThemeValue(subject, name, value, printed, time, newNote, parts, differing, newCitations,
                after, clusters);
    }

    ThemeValue at(Period newTime) {
        return new ThemeValue(subject, name, value, printed, newTime, note, parts, differing, citations,
                after, clusters);
    }

    /** One that rests on this. */
    ThemeValue restingOn(AfterBook newAfter) {
        return new ThemeValue(subject, name, value, printed, time, note, parts, differing, citations, newAfter,
                clusters);
    }

    /** The number or the share of some clusters. */
    ThemeValue of(ClusterFilter counted) {
        return new ThemeValue(subject, name, value, printed, time, note, parts, differing, citations, after,
                Optional.of(counted));
    }

    /** Figures of other sources, as written. */
    public List<String> others() {
        return differing.stream().map(Telling::printed).toList();
    }
}
