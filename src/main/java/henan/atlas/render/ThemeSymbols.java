package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * The symbols of a picture's theme, before names are placed, which keep clear of its circles, and after that, as the
 * rings of places without data and the signs of areas keep clear of names.
 *
 * <p><b>Units:</b> world pixels.
 */
final class ThemeSymbols {
    /** Clear space between the sign of an area and the area's edge. */
    private static final double CLEAR = 0.5;

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
                : level.area(mark.at()).filter(a -> mark.isSignOfArea()
                ? holds(a, dot.box().grown(CLEAR)) : contains(a, dot.x(), dot.y())).isPresent(), shown::holds);
        for (MapTheme.Mark mark : marks) {
            anchor(mark).ifPresent(d -> anchors.put(mark.at(), d));
        }
    }

    private boolean contains(BoxedShape area, double x, double y) {
        return area.contains(x * metresPerPixel, -y * metresPerPixel);
    }

    /** Whether a box lies in an area, but for what may reach in between its corners. */
    private boolean holds(BoxedShape area, PixelBox box) {
        return contains(area, box.centerX(), box.centerY()) && contains(area, box.x(), box.y())
                && contains(area, box.maxX(), box.y()) && contains(area, box.x(), box.maxY())
                && contains(area, box.maxX(), box.maxY());
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

    /**
     * The rings of places nothing is known of, clear of names and seats where there is room, and the signs of areas,
     * which are left out where there is none.
     */
    List<ThemeSymbol> quiet(List<LabelPlacement.PlacedLabel> names, Collection<Dot> seats) {
        names.forEach(l -> placer.take(l.box()));
        seats.stream().filter(s -> s.radius() > 0).forEach(s -> placer.take(s.box()));
        return placed(true);
    }

    private List<ThemeSymbol> placed(boolean quiet) {
        return placer.place(marks, quiet, mark -> Optional.ofNullable(anchors.get(mark.at())));
    }
}
