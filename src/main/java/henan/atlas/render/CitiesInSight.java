package henan.atlas.render;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectKind;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cities in sight whose names furniture, a drop or the window's edge would cut: these are written at another side of
 * their symbol, and what they cover there gives way. A city without a name says nothing.
 *
 * <p><b>Units:</b> logical pixels of the picture.
 */
final class CitiesInSight {
    /** What a drop takes about its point: half its width, and its height. */
    private static final double DROP_SIDE = 8;
    private static final double DROP_HEIGHT = 20;

    private final MapSpec spec;
    private final List<Dot> seats;
    private final Set<Dot> cities;
    /** Drops and counted symbols, be they shown or not. */
    private final List<PixelBox> drops;

    /** @param placement of all that may stand on the picture */
    private CitiesInSight(LabelPlacement placement, MapSpec spec) {
        this.spec = spec;
        Viewport view = spec.viewport();
        double left = MapScenes.worldLeft(view);
        double top = MapScenes.worldTop(view);
        List<Dot> drawn = placement.seats().values().stream().filter(d -> d.radius() > 0).toList();
        UnaryOperator<Dot> onPicture = d -> new Dot(d.x() - left, d.y() - top, d.radius());
        this.seats = drawn.stream().map(onPicture).toList();
        this.cities = placement.labels().stream().filter(CitiesInSight::isOfCity)
                .flatMap(name -> symbol(name, drawn).stream()).map(onPicture).collect(Collectors.toSet());
        this.drops = joined(placement.clusters().drops().values().stream().map(view::toPixel)
                .map(at -> new PixelBox(at.x() - DROP_SIDE, at.y() - DROP_HEIGHT, 2 * DROP_SIDE, DROP_HEIGHT)).toList(),
                placement.clusters().groups().stream().map(g -> g.box(view.metresPerPixel()).moved(-left, -top))
                        .toList());
    }

    /**
     * The names to be written.
     *
     * @param placement of all that may stand on the picture
     * @param whole     those nothing cuts
     * @param cut       the others
     */
    static List<PlacedLabel> named(LabelPlacement placement, MapSpec spec, List<PlacedLabel> whole,
                                   List<PlacedLabel> cut) {
        List<PlacedLabel> cities = cut.stream().filter(CitiesInSight::isOfCity).toList();
        // Mostly none is cut, and this is asked of every picture.
        return cities.isEmpty() ? whole : new CitiesInSight(placement, spec).withThose(whole, cities);
    }

    private List<PlacedLabel> withThose(List<PlacedLabel> whole, List<PlacedLabel> cut) {
        List<PlacedLabel> named = new ArrayList<>(whole);
        for (PlacedLabel city : cut) {
            elsewhere(city, named).ifPresent(box -> {
                named.removeIf(other -> other.box().intersects(box));
                named.add(0, new PlacedLabel(city.subject(), city.text(), box, Optional.empty(), Optional.empty()));
            });
        }
        return named;
    }

    static boolean isOfCity(PlacedLabel label) {
        return label.text().look().priority() >= NameRequests.MUST
                && label.subject().filter(s -> s.kind() == SubjectKind.PREFECTURE).isPresent();
    }

    /** The symbol a name belongs to: it stands nearer to that than to any other, or a line leads to it from there. */
    static Optional<Dot> symbol(PlacedLabel name, Collection<Dot> symbols) {
        return symbols.stream().min(Comparator.comparingDouble(d -> name.leader()
                .map(line -> Math.hypot(line.x0() - d.x(), line.y0() - d.y())).orElseGet(() -> d.gap(name.box()))));
    }

    private Optional<PixelBox> elsewhere(PlacedLabel city, List<PlacedLabel> named) {
        Optional<Dot> symbol = symbol(city, seats);
        if (symbol.filter(d -> spec.reserved().stream().noneMatch(b -> b.contains(d.x(), d.y()))).isEmpty()) {
            return Optional.empty();
        }
        Map<Boolean, List<PixelBox>> symbols = seats.stream().filter(d -> !d.equals(symbol.get()))
                .collect(Collectors.partitioningBy(cities::contains,
                        Collectors.mapping(Dot::box, Collectors.toList())));
        List<PixelBox> never = new ArrayList<>(spec.reserved());
        never.addAll(symbols.getOrDefault(true, List.of()));
        named.stream().filter(CitiesInSight::isOfCity).forEach(l -> never.add(l.box()));
        List<PixelBox> counties = symbols.getOrDefault(false, List.of());
        List<PixelBox> written = named.stream().map(PlacedLabel::box).toList();
        List<PixelBox> clear = joined(never, spec.overlaid());
        return beside(symbol.get(), city.box(), joined(clear, joined(drops, counties)), written)
                .or(() -> beside(symbol.get(), city.box(), joined(clear, counties), drops))
                .or(() -> beside(symbol.get(), city.box(), clear, joined(drops, counties)))
                .or(() -> beside(symbol.get(), city.box(), never, spec.overlaid()));
    }

    private static Optional<PixelBox> beside(Dot symbol, PixelBox name, List<PixelBox> never, List<PixelBox> rather) {
        return RoomBeside.find(symbol.box(), name.width(), name.height(), never, rather)
                .map(RoomBeside.Place::box);
    }

    private static List<PixelBox> joined(List<PixelBox> some, List<PixelBox> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
