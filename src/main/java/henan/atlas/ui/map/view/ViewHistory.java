package henan.atlas.ui.map.view;

import henan.atlas.carto.Viewport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Views come to rest at, to go back and forth between. */
final class ViewHistory {
    private static final int LONGEST = 100;

    private final List<Viewport> views = new ArrayList<>();
    private int position = -1;

    /** Notes where the map has come to rest; what lay ahead is forgotten. */
    void rest(Viewport view) {
        if (position >= 0 && same(views.get(position), view)) {
            return;
        }
        views.subList(position + 1, views.size()).clear();
        views.add(view);
        if (views.size() > LONGEST) {
            views.remove(0);
        }
        position = views.size() - 1;
    }

    Optional<Viewport> back() {
        return position > 0 ? Optional.of(views.get(--position)) : Optional.empty();
    }

    Optional<Viewport> forward() {
        return position < views.size() - 1 ? Optional.of(views.get(++position)) : Optional.empty();
    }

    private static boolean same(Viewport a, Viewport b) {
        return a.metresPerPixel() == b.metresPerPixel() && a.centerX() == b.centerX() && a.centerY() == b.centerY();
    }
}
