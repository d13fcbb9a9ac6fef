package henan.atlas.carto;

import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All that determines a picture of the map; equal specs give equal pictures.
 *
 * @param viewport        what is looked at and how large
 * @param density         device pixels per logical pixel (1, 1.25, 2, 300/96 …)
 * @param style           name of the style
 * @param clusters        ids of the clusters drawn; empty to draw none, as for the window's base picture, whose
 *                        clusters are an overlay
 * @param reserved        places taken by furniture, which labels keep clear of, in logical pixels
 * @param keepInsideFrame whether labels cut by the frame are left out, as on a sheet
 * @param subject         the area the picture is of, outlined and named before all others, or the cluster, named
 *                        whatever the scale; empty for none
 * @param theme           what is shown beside the base map; empty for none
 * @param purpose         what it is read for
 * @param rivers          whether it shows rivers
 * @param numbers         the numbers that stand at clusters, by cluster id, as the list beside the picture has them;
 *                        empty for none
 * @param leastType       least size of the names that are its subject, in logical pixels, as a room needs it before a
 *                        projector; 0 for the style's own
 * @param overlaid        places taken by what is laid over names, as drops, which these keep clear of, that of a city
 *                        only where it has another place, in logical pixels
 */
public record MapSpec(Viewport viewport, double density, String style, Set<String> clusters,
                      List<PixelBox> reserved, boolean keepInsideFrame, Optional<SubjectRef> subject,
                      Optional<MapTheme> theme, MapPurpose purpose, boolean rivers,
                      Map<String, Integer> numbers, double leastType, List<PixelBox> overlaid) {
    /** The style of the book's legend. */
    public static final String BOOK_STYLE = "book";

    public MapSpec {
        clusters = Set.copyOf(clusters);
        reserved = List.copyOf(reserved);
        numbers = Map.copyOf(numbers);
        overlaid = List.copyOf(overlaid);
    }

    /** A picture with names of the style's size. */
    public MapSpec(Viewport viewport, double density, String style, Set<String> clusters, List<PixelBox> reserved,
                   boolean keepInsideFrame, Optional<SubjectRef> subject, Optional<MapTheme> theme,
                   MapPurpose purpose, boolean rivers, Map<String, Integer> numbers) {
        this(viewport, density, style, clusters, reserved, keepInsideFrame, subject, theme, purpose, rivers, numbers,
                0, List.of());
    }

    /** A picture of an area, or of none in particular, without a theme and rivers, for reading. */
    public MapSpec(Viewport viewport, double density, String style, Set<String> clusters, List<PixelBox> reserved,
                   boolean keepInsideFrame, Optional<SubjectRef> subject) {
        this(viewport, density, style, clusters, reserved, keepInsideFrame, subject, Optional.empty(),
                MapPurpose.READING, false, Map.of());
    }

    /** A picture of no area in particular. */
    public MapSpec(Viewport viewport, double density, String style, Set<String> clusters, List<PixelBox> reserved,
                   boolean keepInsideFrame) {
        this(viewport, density, style, clusters, reserved, keepInsideFrame, Optional.empty());
    }

    /** Whether its areas have colours that tell something. */
    public boolean isColoured() {
        return theme.filter(t -> t.areas().isPresent()).isPresent();
    }

    /** The same at another scale. @param metresPerPixel ground metres of a logical pixel */
    public MapSpec atMetresPerPixel(double metresPerPixel) {
        return withViewport(viewport.withMetresPerPixel(metresPerPixel));
    }

    /** The same of other ground. */
    public MapSpec withViewport(Viewport other) {
        return new MapSpec(other, density, style, clusters, reserved, keepInsideFrame, subject, theme, purpose, rivers,
                numbers, leastType, overlaid);
    }

    public MapSpec withClusters(Set<String> ids) {
        return new MapSpec(viewport, density, style, ids, reserved, keepInsideFrame, subject, theme, purpose, rivers,
                numbers, leastType, overlaid);
    }

    public MapSpec withDensity(double newDensity) {
        return new MapSpec(viewport, newDensity, style, clusters, reserved, keepInsideFrame, subject, theme, purpose,
                rivers, numbers, leastType, overlaid);
    }

    public MapSpec withTheme(Optional<MapTheme> newTheme) {
        return new MapSpec(viewport, density, style, clusters, reserved, keepInsideFrame, subject, newTheme, purpose,
                rivers, numbers, leastType, overlaid);
    }

    public MapSpec withPurpose(MapPurpose newPurpose) {
        return new MapSpec(viewport, density, style, clusters, reserved, keepInsideFrame, subject, theme, newPurpose,
                rivers, numbers, leastType, overlaid);
    }

    public MapSpec withRivers(boolean shown) {
        return new MapSpec(viewport, density, style, clusters, reserved, keepInsideFrame, subject, theme, purpose,
                shown, numbers, leastType, overlaid);
    }

    public MapSpec withNumbers(Map<String, Integer> newNumbers) {
        return new MapSpec(viewport, density, style, clusters, reserved, keepInsideFrame, subject, theme, purpose,
                rivers, newNumbers, leastType, overlaid);
    }

    public MapSpec withLeastType(double size) {
        return new MapSpec(viewport, density, style, clusters, reserved, keepInsideFrame, subject, theme, purpose,
                rivers, numbers, size, overlaid);
    }

    public MapSpec withOverlaid(List<PixelBox> boxes) {
        return new MapSpec(viewport, density, style, clusters, reserved, keepInsideFrame, subject, theme, purpose,
                rivers, numbers, leastType, boxes);
    }

    public MapSpec withReserved(List<PixelBox> boxes) {
        return new MapSpec(viewport, density, style, clusters, boxes, keepInsideFrame, subject, theme, purpose,
                rivers, numbers, leastType, overlaid);
    }

    public int deviceWidth() {
        return (int) Math.round(viewport.width() * density);
    }

    public int deviceHeight() {
        return (int) Math.round(viewport.height() * density);
    }
}
