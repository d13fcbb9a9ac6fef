package henan.atlas.ui.map;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.SeenDrops;
import henan.atlas.ui.ground.nav.SelectionSet;
import henan.atlas.ui.map.picture.MapFrame;
import henan.atlas.ui.map.selecting.SelectingTool;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.shape.Polygon;

/**
 * What a hand on the map selects together: what it clicks, and what lies within what it draws. A counted symbol stands
 * for all clusters it counts. Where nothing is selected together, it does nothing.
 *
 * <p><b>Units:</b> logical pixels of the map. <b>Threading:</b> JavaFX thread.
 */
final class MapSelecting {
    private final MapModel model;
    private final SelectingTool tool = new SelectingTool();

    MapSelecting(MapModel model) {
        this.model = model;
    }

    SelectingTool tool() {
        return tool;
    }

    boolean isPossible() {
        return model.marks().selection().isPresent();
    }

    /** Takes a tool up or lays it down; what is measured is ended. */
    void take(SelectingTool.Form form) {
        if (isPossible()) {
            model.measuring().leave();
            tool.take(form);
        }
    }

    /** What a click at a place means: all a counted symbol counts, else what lies topmost. */
    List<SubjectRef> at(Point2D at) {
        Optional<DropPlaces.Group> counted = model.pointer().counted(at.getX(), at.getY());
        return counted.isPresent() ? refs(counted.get().clusters().stream())
                : model.pointer().hit(at.getX(), at.getY()).stream().filter(SelectionSet::takes).limit(1).toList();
    }

    /** Answers a click of a hand that holds Ctrl. */
    void toggle(Point2D at) {
        change(at(at), SelectionSet::toggle);
    }

    /** Answers a click of a hand that holds Shift. */
    void join(Point2D at) {
        change(at(at), SelectionSet::join);
    }

    /** Answers a click of a hand that holds the tool: the ground is not meant. */
    void toggleSymbol(Point2D at) {
        List<SubjectRef> there = at(at).stream().filter(one -> one.kind() == SubjectKind.CLUSTER).toList();
        change(there, there.size() == 1 ? SelectionSet::toggle : (set, all) -> {
            if (set.containsAll(all)) {
                set.remove(all);
            } else {
                set.add(all);
            }
        });
    }

    /** Takes away or adds what keys point at, or else what is looked at. @return whether there is any */
    boolean toggleLookedAt() {
        Optional<SeenSymbol> reached = model.pointer().reached();
        List<SubjectRef> subjects = reached.isPresent() ? refs(reached.get().clusters().stream())
                : model.marksProperty().get().stream().filter(SelectionSet::takes).toList();
        change(subjects, SelectionSet::toggle);
        return isPossible() && !subjects.isEmpty();
    }

    private void change(List<SubjectRef> subjects, BiConsumer<SelectionSet, List<SubjectRef>> how) {
        if (!subjects.isEmpty()) {
            model.marks().selection().ifPresent(set -> how.accept(set, subjects));
        }
    }

    /** Ends drawing and selects what lies within. @param away whether it is taken away instead */
    void finish(boolean away) {
        List<SubjectRef> within = within(tool.finish());
        change(within, away ? SelectionSet::remove : SelectionSet::add);
    }

    /** The clusters whose drops or counted symbols stand within what is drawn; without drops, those that lie there. */
    List<SubjectRef> within(List<Point2D> outline) {
        MapFrame frame = model.pictures().frameProperty().get();
        if (outline.size() < 3 || frame == null) {
            return List.of();
        }
        Polygon drawn = new Polygon(outline.stream().flatMapToDouble(at -> DoubleStream.of(at.getX(), at.getY()))
                .toArray());
        SeenDrops shown = model.marks().seen(Stream.empty());
        Set<String> ids = model.dropsShownProperty().get() ? shown.shown() : model.visibleClusters();
        DropPlaces.Seen seen = frame.places().seen(ids::contains, shown.chosen());
        Stream<String> alone = frame.places().fromNorthToSouth(seen.drops()).stream()
                .filter(id -> holds(drawn, frame.places().drops().get(id)));
        Stream<String> counted = seen.counted().stream().filter(group -> holds(drawn, group.at()))
                .flatMap(group -> group.clusters().stream());
        return refs(Stream.concat(alone, counted)).stream().distinct().toList();
    }

    private boolean holds(Polygon drawn, GroundPoint at) {
        Viewport view = model.view().viewport();
        return drawn.contains(view.toPixelX(at.x()), view.toPixelY(at.y()));
    }

    /** Draws no circle any more. @return whether one was */
    boolean leaveCircle() {
        boolean drawn = model.circleProperty().get().isPresent();
        model.circleProperty().set(Optional.empty());
        return drawn;
    }

    boolean canTakeBack() {
        return model.marks().selection().filter(SelectionSet::canTakeBack).isPresent();
    }

    /** Goes back to what was selected before the last change. */
    void takeBack() {
        model.marks().selection().ifPresent(SelectionSet::takeBack);
    }

    /** Adds some. */
    void add(List<SubjectRef> subjects) {
        change(subjects, SelectionSet::add);
    }

    /** Takes some away. */
    void remove(List<SubjectRef> subjects) {
        change(subjects, SelectionSet::remove);
    }

    /** Selects nothing any more. @return whether anything was */
    boolean clear() {
        boolean selected = !model.marks().membersProperty().get().isEmpty();
        model.marks().selection().ifPresent(SelectionSet::clear);
        return selected;
    }

    private static List<SubjectRef> refs(Stream<String> clusters) {
        return clusters.map(SubjectRef::cluster).toList();
    }
}
