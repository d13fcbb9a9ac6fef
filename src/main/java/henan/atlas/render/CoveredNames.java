package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The names written before the drops on which a drop or a counted symbol had to be set for want of room: each looks for
 * another place, and is left out where there is none, for neither could be read.
 *
 * <p><b>Units:</b> world pixels.
 */
final class CoveredNames {
    /** How far a symbol may reach into the box of a name, whose letters do not fill it. */
    private static final double TOLERATED = 1.5;

    private final LabelPlacer placer;
    private final List<LabelPlacer.Request> requests;
    private final List<PlacedLabel> kept = new ArrayList<>();
    private final List<LabelPlacement.DroppedLabel> dropped = new ArrayList<>();

    /** @param requests those that were placed by a placer, which knows by now what is set on the map since */
    CoveredNames(LabelPlacer placer, List<LabelPlacer.Request> requests) {
        this.placer = placer;
        this.requests = requests;
    }

    /** Has those elsewhere that lie under a symbol. @param symbols boxes of the drops and counted symbols seen */
    void elsewhere(List<PlacedLabel> names, Collection<PixelBox> symbols) {
        BoxGrid<Boolean> over = new BoxGrid<>();
        symbols.forEach(b -> over.add(b, true));
        List<LabelPlacer.Request> again = new ArrayList<>();
        for (PlacedLabel name : names) {
            if (name.text().look().priority() < NameRequests.MUST
                    && over.intersects(name.box().grown(-TOLERATED))) {
                placer.giveUp(name);
                requests.stream().filter(r -> r.subject().equals(name.subject()) && r.text().equals(name.text()))
                        .forEach(again::add);
            } else {
                kept.add(name);
            }
        }
        LabelPlacer.Outcome found = placer.place(again);
        kept.addAll(found.placed());
        dropped.addAll(found.dropped());
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
