package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The symbols of a picture's theme, before names are placed, which keep clear of its circles, and after that, as the
 * rings of places without data keep clear of names.
 *
 * <p><b>Units:</b> world pixels.
 */
final class ThemeSymbols {
    private final MapScene scene;
    private final double metresPerPixel;
    private final ScalePlacer.Shown shown;
    private final List<MapTheme.Mark> marks;
    private final Map<SubjectRef, Dot> anchors = new HashMap<>();
    private final CirclePlacer placer;

    /**
     * The symbols of a scale.
     *
     * @param cities symbols of cities, which are kept clear
     * @param homes  whether a cluster's symbol may stand at a place
     */
    ThemeSymbols(MapScene scene, double metresPerPixel, ScalePlacer.Shown shown, List<Dot> cities,
                 BiPredicate<String, WorldPixel> homes) throws AtlasException {
        this.scene = scene;
        this.metresPerPixel = metresPerPixel;
        this.shown = shown;
        this.marks = shown.theme().map(MapTheme::marks).orElse(List.of());
        LevelShapes level = scene.levelFor(metresPerPixel).shapes();
        this.placer = new CirclePlacer(cities, (mark, dot) -> mark.at().kind() == SubjectKind.CLUSTER
                ? homes.test(mark.at().id(), new WorldPixel(dot.x(), dot.y()))
                : level.area(mark.at()).filter(a -> a.contains(dot.x() * metresPerPixel, -dot.y() * metresPerPixel))
                .isPresent(), shown::holds);
        for (MapTheme.Mark mark : marks) {
            anchor(mark).ifPresent(d -> anchors.put(mark.at(), d));
        }
    }

    /** Where a symbol belongs; empty when that is not in the frame. */
    private Optional<Dot> anchor(MapTheme.Mark mark) throws AtlasException {
        return scene.anchor(mark.at())
                .map(a -> new Dot(a.x() / metresPerPixel, -a.y() / metresPerPixel, mark.radius()))
                .filter(d -> shown.frame().isEmpty() || shown.frame().get().contains(d.x(), d.y()));
    }

    /** The circles and pies, in the order of painting. */
    List<ThemeSymbol> circles() {
        return placed(false);
    }

    /** The rings of places nothing is known of, clear of names where there is room. */
    List<ThemeSymbol> rings(List<LabelPlacement.PlacedLabel> names) {
        names.forEach(l -> placer.take(l.box()));
        return placed(true);
    }

    private List<ThemeSymbol> placed(boolean hollow) {
        return placer.place(marks, hollow, mark -> Optional.ofNullable(anchors.get(mark.at())));
    }
}
