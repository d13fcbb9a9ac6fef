package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The symbols of a picture's theme, before names are placed, which keep clear of its circles, and after that, as the
 * rings of places without data and the signs of areas keep clear of names.
 *
 * <p><b>Units:</b> world pixels.
 */
final class ThemeSymbols {
    /** Clear space between a ring or sign and a name, which it might else be taken for a part of. */
    private static final double BESIDE_NAME = 2;

    /** Room a circle leaves about a seat for its name, by the radius of its symbol. */
    private static final double NAMED = 1.5;

    private final MapScene scene;
    private final double metresPerPixel;
    private final ScalePlacer.Shown shown;
    private final List<MapTheme.Mark> marks;
    private final Map<SubjectRef, Dot> anchors = new HashMap<>();
    private final SymbolHomes symbolHomes;
    private final SymbolGround ground;
    private final CirclePlacer placer;

    /**
     * The symbols of a scale.
     *
     * @param homes where clusters belong
     * @param seats symbols of seats, which are kept clear
     * @param named those of them that have a name at this scale
     */
    ThemeSymbols(MapScene scene, double metresPerPixel, ScalePlacer.Shown shown, DropHomes homes, List<Dot> seats,
                 List<Dot> named) throws AtlasException {
        this.scene = scene;
        this.metresPerPixel = metresPerPixel;
        this.shown = shown;
        this.marks = shown.theme().map(MapTheme::marks).orElse(List.of());
        this.symbolHomes = new SymbolHomes(scene, homes, metresPerPixel);
        this.ground = new SymbolGround(seats, named, symbolHomes, box ->
                shown.holds(box) && shown.reserved().stream().noneMatch(box::intersects));
        this.placer = new CirclePlacer(ground);
        List<Dot> roomy = seats.stream().map(seat -> seat.withRadius(seat.radius() * NAMED)).toList();
        for (MapTheme.Mark mark : marks) {
            anchor(mark, roomy).ifPresent(d -> anchors.put(mark.at(), d));
        }
    }

    /** Where a symbol belongs; empty when that is not in the frame. @param seats with the room their names want */
    private Optional<Dot> anchor(MapTheme.Mark mark, List<Dot> seats) throws AtlasException {
        boolean amid = mark.at().kind() == SubjectKind.PREFECTURE && !mark.slices().isEmpty();
        return (amid ? symbolHomes.middle(mark, seats) : scene.anchor(mark.at())
                .map(a -> new Dot(a.x() / metresPerPixel, -a.y() / metresPerPixel, mark.reach())))
                .filter(d -> shown.frame().isEmpty() || shown.frame().get().contains(d.x(), d.y()));
    }

    private Optional<Dot> anchored(MapTheme.Mark mark) {
        return Optional.ofNullable(anchors.get(mark.at()));
    }

    /** The circles and pies, in the order of painting. */
    List<ThemeSymbol> circles() {
        return placer.place(marks.stream().filter(m -> !m.slices().isEmpty()).toList(), this::anchored);
    }

    /** The same circles, those aside over which a name had to be written for want of room. */
    List<ThemeSymbol> beside(List<ThemeSymbol> circles, List<PixelBox> names) {
        ground.namesStand();
        names.forEach(ground::take);
        List<ThemeSymbol> aside = placer.beside(circles, this::anchored);
        // Some of these names are written elsewhere in the end.
        ground.forgetNames();
        return aside;
    }

    /** The signs beside areas all of which a name takes, which is to stand off the lines that lead to them. */
    List<ThemeSymbol> signsUnder(List<LabelPlacement.PlacedLabel> names, Collection<Dot> seats) {
        List<ThemeSymbol> all = quiet(names, seats, List.of());
        List<ThemeSymbol> under = all.stream().filter(s -> s.line().stream()
                .anyMatch(bead -> names.stream().anyMatch(name -> name.box().intersects(bead)))).toList();
        all.stream().filter(s -> !under.contains(s)).forEach(s -> s.leader()
                .ifPresentOrElse(line -> ground.remove(s.dot(), line), () -> ground.remove(s.dot())));
        // Some of these names are written elsewhere for them.
        ground.forgetNames();
        return under;
    }

    /**
     * The rings of places nothing is known of and the signs of areas, clear of names, circles and seats.
     *
     * @param set signs that are set already
     */
    List<ThemeSymbol> quiet(List<LabelPlacement.PlacedLabel> names, Collection<Dot> seats, List<ThemeSymbol> set) {
        Set<MapTheme.Mark> there = set.stream().map(ThemeSymbol::mark).collect(Collectors.toSet());
        names.forEach(l -> {
            ground.take(l.box().grown(BESIDE_NAME));
            l.leader().ifPresent(line -> line.beads().forEach(ground::take));
        });
        seats.stream().filter(s -> s.radius() > 0).forEach(s -> ground.take(s.box()));
        return new SignPlacer(ground).place(marks.stream().filter(m -> m.slices().isEmpty() && !there.contains(m))
                .toList(), this::anchored);
    }
}
