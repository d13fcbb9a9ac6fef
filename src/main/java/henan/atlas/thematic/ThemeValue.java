package henan.atlas.thematic;

import henan.atlas.domain.Citation;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Map;

/**
 * The figure of one place.
 *
 * @param subject   the place
 * @param name      its name
 * @param value     the figure; of a mix, the total of its parts
 * @param printed   the figure as it is written, with its qualifier (超过500)
 * @param parts     of a mix: what each part counts, by industry class, largest first; else empty
 * @param others    figures of other sources for the same place, series and period, as written
 * @param citations whom it is from; empty for what the atlas itself counts
 */
public record ThemeValue(SubjectRef subject, String name, double value, String printed, Map<String, Integer> parts,
                         List<String> others, List<Citation> citations) {
    public ThemeValue {
        others = List.copyOf(others);
        citations = List.copyOf(citations);
    }
}
