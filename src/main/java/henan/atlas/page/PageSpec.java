package henan.atlas.page;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.SubjectRef;
import java.util.Optional;

/**
 * All that determines a page; equal specs give equal pages.
 *
 * @param choice what was chosen, the place included
 * @param text   what stands beside the map
 * @param theme  the theme chosen, with its values; empty for the clusters
 */
public record PageSpec(PageChoice choice, PageText text, Optional<MapTheme> theme) {
    /** A page of the clusters. */
    public PageSpec(PageChoice choice, PageText text) {
        this(choice, text, Optional.empty());
    }

    /** The place it is of. */
    public SubjectRef area() {
        return choice.area();
    }
}
