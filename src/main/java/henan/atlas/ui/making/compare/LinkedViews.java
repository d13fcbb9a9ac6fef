package henan.atlas.ui.making.compare;

import henan.atlas.carto.MapView;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ui.ground.nav.LinkedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * Keeps maps together: what moves one moves all, the pointer of one is shown on all, what is selected on one is on all.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class LinkedViews {
    private final Map<LinkedMap, List<Link<?>>> links = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<LinkedMap> leading = new ReadOnlyObjectWrapper<>();
    private boolean passing;
    private Consumer<SubjectRef> onChosen = subject -> { };

    /** A listener and what it listens to. */
    private record Link<T>(ObservableValue<T> source, ChangeListener<T> listener) {
        void tie() {
            source.addListener(listener);
        }

        void untie() {
            source.removeListener(listener);
        }
    }

    /** The map the pointer was on last, at first the first; null while there is none. */
    ReadOnlyObjectProperty<LinkedMap> leadingProperty() {
        return leading.getReadOnlyProperty();
    }

    /** Takes in a map, which looks where the others look and has selected what they have. */
    void add(LinkedMap map) {
        links.keySet().stream().findFirst().ifPresent(first -> {
            map.restoreView(first.capture().view());
            map.marksProperty().set(first.marksProperty().get());
        });
        List<Link<?>> tied = new ArrayList<>();
        tied.add(link(map, map.viewportProperty(), (Viewport view, LinkedMap other) -> follow(map, other)));
        tied.add(link(map, map.pointedProperty(), (at, other) -> other.echoProperty().set(at)));
        tied.add(link(map, map.marksProperty(), (subjects, other) -> other.marksProperty().set(subjects)));
        tied.add(new Link<>(map.pointedProperty(), (o, before, now) -> {
            if (now != null) {
                leading.set(map);
            }
        }));
        tied.forEach(Link::tie);
        links.put(map, tied);
        if (leading.get() == null) {
            leading.set(map);
        }
        map.setOnChosen(subject -> onChosen.accept(subject));
    }

    /** The whole province stays whole on every map, whatever its size. */
    private static void follow(LinkedMap map, LinkedMap other) {
        if (map.showsAll()) {
            other.restoreView(MapView.WHOLE);
        } else {
            other.follow(map.viewportProperty().get());
        }
    }

    private <T> Link<T> link(LinkedMap map, ObservableValue<T> source, BiConsumer<T, LinkedMap> passOn) {
        return new Link<>(source, (o, before, now) -> {
            if (!passing) {
                passing = true;
                try {
                    links.keySet().stream().filter(other -> other != map).forEach(other -> passOn.accept(now, other));
                } finally {
                    passing = false;
                }
            }
        });
    }

    /** Lets a map go: it no longer moves with the others. */
    void remove(LinkedMap map) {
        links.remove(map).forEach(Link::untie);
        if (leading.get() == map) {
            leading.set(links.keySet().stream().findFirst().orElse(null));
        }
        map.setOnChosen(subject -> { });
        links.keySet().forEach(other -> other.echoProperty().set(null));
    }

    /** @param listener receives the subject chosen by hand on any of the maps, or null for empty ground */
    void setOnChosen(Consumer<SubjectRef> listener) {
        onChosen = listener;
    }
}
