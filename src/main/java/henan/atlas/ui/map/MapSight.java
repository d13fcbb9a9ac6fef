package henan.atlas.ui.map;

import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.MapHeading;
import henan.atlas.render.DropPlaces;
import henan.atlas.ui.map.picture.MapFrame;
import henan.atlas.ui.map.view.LargePlace;
import henan.atlas.ui.map.view.MiddleAreas;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * What a heading is told of the window's map: at every scale what is seen there, counted. It follows the map when its
 * picture is drawn; a heading that changed while the map moves would be one more thing that moves.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class MapSight {
    private final MapModel model;
    private Optional<AtlasSnapshot> content = Optional.empty();
    private Optional<LargePlace> places = Optional.empty();
    private Optional<Looked> looked = Optional.empty();
    private Optional<MapHeading.Part> part = Optional.empty();

    /** What the part that is seen follows from. */
    private record Looked(MapFrame frame, Set<String> clusters, List<SubjectRef> marked) {
    }

    MapSight(MapModel model) {
        this.model = model;
    }

    /** What the map shows now, to be worded. */
    MapHeading.Shown now() throws AtlasException {
        if (!content.equals(Optional.of(model.content()))) {
            content = Optional.of(model.content());
            places = Optional.of(new LargePlace(model.places()));
            part = Optional.empty();
        }
        look();
        List<SubjectRef> marked = model.marksProperty().get();
        Optional<SubjectRef> one = marked.size() == 1 ? Optional.of(marked.get(0)) : Optional.empty();
        return new MapHeading.Shown(places.orElseThrow().of(one, model.view().viewport()),
                model.visibleClusters(), model.dropsShownProperty().get(), model.themeProperty().get(), marked, part)
                .asking(model.filterProperty().get());
    }

    /** What is written over the map: of a list beside it, what the list calls it. */
    MapHeading heading() throws AtlasException {
        return titled(MapHeading.of(model.content(), now()));
    }

    /** A heading with the name of the list beside the map, if there is one: how many there are the list has counted. */
    MapHeading titled(MapHeading plain) {
        String listed = model.listedProperty().get().title();
        return listed.isEmpty() || model.themeProperty().get().isPresent() ? plain
                : MapHeading.ofList(model.content(), listed);
    }

    private void look() throws AtlasException {
        if (!model.pictures().isOfNow()) {
            return;
        }
        Looked now = new Looked(model.pictures().frameProperty().get(), model.visibleClusters(),
                model.marksProperty().get());
        if (looked.filter(before -> before.frame() == now.frame() && before.clusters().equals(now.clusters())
                && before.marked().equals(now.marked())).isPresent()) {
            return;
        }
        looked = Optional.of(now);
        Viewport view = now.frame().view();
        part = Optional.of(new MapHeading.Part(model.view().isHome() ? List.of() : around(now, view),
                clusters(now.frame(), now.clusters(), view.extent())));
    }

    /** What a part of the province is named by: the places selected where it shows all of them, else its middle. */
    private List<SubjectRef> around(Looked now, Viewport view) throws AtlasException {
        LargePlace large = places.orElseThrow();
        List<SubjectRef> middle = new MiddleAreas(now.frame().hits()).of(view);
        boolean part = !middle.isEmpty() || large.isOfAPart(view);
        return large.together(now.marked(), view).filter(selected -> part || selected.isLargeIn(view))
                .map(LargePlace.Together::areas).orElse(middle);
    }

    /** Ids of the clusters of which something is seen, by themselves or counted. @param visible ids of those shown */
    static Set<String> clusters(MapFrame frame, Set<String> visible, Envelope seen) {
        DropPlaces places = frame.places();
        DropPlaces.Seen shown = places.seen(visible::contains);
        Set<String> found = new HashSet<>();
        shown.drops().stream().filter(id -> seen.contains(places.drops().get(id).x(), places.drops().get(id).y()))
                .forEach(found::add);
        shown.counted().stream().filter(group -> seen.contains(group.at().x(), group.at().y()))
                .forEach(group -> found.addAll(group.clusters()));
        return found;
    }
}
