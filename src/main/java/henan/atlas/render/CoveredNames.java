package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.LabelPlacement.ThemeSymbol;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names on which a drop, a counted symbol or a theme's circle had to be set for want of room: each looks for
 * another place, and is left out where there is none, for neither could be read. None is lost without being told.
 *
 * <p><b>Units:</b> world pixels.
 */
final class CoveredNames {
    /** How far a symbol may reach into the box of a name, whose letters do not fill it. */
    private static final double TOLERATED = 1.5;
    /** The same of a circle, which is round. */
    private static final double TOUCHED = 0.5;

    private final LabelPlacer placer;
    private final List<LabelPlacer.Request> requests;
    private final List<PlacedLabel> kept = new ArrayList<>();
    private final List<LabelPlacement.DroppedLabel> dropped = new ArrayList<>();

    /** @param requests those that were placed by a placer, which knows by now what is set on the map since */
    CoveredNames(LabelPlacer placer, List<LabelPlacer.Request> requests) {
        this.placer = placer;
        this.requests = requests;
    }

    /**
     * Has those elsewhere that lie under a drop or a counted symbol seen, never a city's, off which these keep; and any
     * whose halo would wipe out the ring about a drop.
     */
    void elsewhere(List<PlacedLabel> names, Collection<PixelBox> symbols, Collection<PixelBox> ring) {
        BoxGrid<Boolean> over = new BoxGrid<>();
        symbols.forEach(b -> over.add(b, true));
        elsewhere(names, name -> name.text().look().priority() < NameRequests.MUST
                && over.intersects(name.box().grown(-TOLERATED))
                || ring.stream().anyMatch(name.box().grown(name.text().look().haloRadius())::intersects));
    }

    /**
     * Has those elsewhere that lie under a circle or its line, a city's too, half of which would be read as another's,
     * and those nearer to a circle than to their own symbol.
     */
    void offCircles(List<PlacedLabel> names, Collection<ThemeSymbol> circles) {
        BoxGrid<Dot> over = new BoxGrid<>();
        BoxGrid<Boolean> lines = new BoxGrid<>();
        circles.forEach(c -> {
            over.add(c.dot().box(), c.dot());
            c.line().forEach(b -> lines.add(b, true));
        });
        elsewhere(names, name -> over.any(name.box(), c -> c.gap(name.box()) < -TOUCHED)
                || lines.intersects(name.box()) || !circles.isEmpty()
                && asked(name).anyMatch(r -> !placer.isTold(name, r)));
    }

    /** What names want to have to themselves: more than themselves where a circle is as near as their own symbol. */
    List<PixelBox> rooms(List<PlacedLabel> names) {
        return names.stream().map(name -> asked(name).findFirst().map(r -> placer.room(name, r))
                .orElse(name.box())).toList();
    }

    private void elsewhere(List<PlacedLabel> names, Predicate<PlacedLabel> covered) {
        List<LabelPlacer.Request> again = new ArrayList<>();
        for (PlacedLabel name : names) {
            if (covered.test(name)) {
                placer.giveUp(name);
                asked(name).forEach(again::add);
            } else {
                kept.add(name);
            }
        }
        // A city alone would be written smaller than others of its rank.
        if (placer.isUnderATheme()) {
            again.stream().filter(LabelPlacer::isOfACity).forEach(this::again);
            again.removeIf(LabelPlacer::isOfACity);
        }
        LabelPlacer.Outcome found = placer.place(again);
        kept.addAll(found.placed());
        dropped.addAll(found.dropped());
    }

    private void again(LabelPlacer.Request city) {
        placer.atAll(likeOthers(city)).ifPresentOrElse(label -> {
            placer.take(label);
            kept.add(label);
        }, () -> dropped.add(new LabelPlacement.DroppedLabel(city.text(), city.symbol().x(), city.symbol().y())));
    }

    /** By its words: in the size and with the halo it found room with it is no longer as it was asked. */
    private Stream<LabelPlacer.Request> asked(PlacedLabel name) {
        return requests.stream().filter(r -> r.subject().equals(name.subject())
                && r.text().words().equals(name.text().words()));
    }

    /** Has cities named that no circle left room for: none is missing on a theme's map where a line may lead to it. */
    void ledOut(List<LabelPlacement.DroppedLabel> before) {
        dropped.addAll(before);
        if (!placer.isUnderATheme()) {
            return;
        }
        Set<Optional<SubjectRef>> named = kept.stream().map(PlacedLabel::subject).collect(Collectors.toSet());
        requests.stream().filter(r -> LabelPlacer.isOfACity(r) && !named.contains(r.subject()))
                .forEach(r -> placer.ledOut(likeOthers(r)).ifPresent(label -> {
                    kept.add(label);
                    dropped.removeIf(d -> d.text().words().equals(label.text().words()));
                }));
    }

    /** As large as others of its rank have become for want of room. */
    private LabelPlacer.Request likeOthers(LabelPlacer.Request request) {
        return kept.stream().filter(l -> l.text().look().priority() == request.text().look().priority())
                .mapToDouble(l -> l.text().look().size() / request.text().look().size()).filter(f -> f < 1).min()
                .stream().mapToObj(request::times).findFirst().orElse(request);
    }

    /** The names that stand. */
    List<PlacedLabel> kept() {
        return kept;
    }

    /** Those for which there is no room. */
    List<LabelPlacement.DroppedLabel> dropped() {
        return dropped;
    }
}
