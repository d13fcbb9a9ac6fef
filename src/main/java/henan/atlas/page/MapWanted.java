package henan.atlas.page;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapView;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.Legend;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/** What the map of a page shows, wherever it comes to stand, and what its legend explains. */
record MapWanted(Typesetter setter, PageSpec pageSpec, PageArea area) {
    private static final Messages TEXT = Messages.of("page");

    /** What it is called. */
    MapHeading heading() {
        return heading(Optional.empty());
    }

    /** What it is called in a frame: of ground that may be less than a place, as a window shows it, that is counted. */
    MapHeading heading(MapSpec drawn) throws AtlasException {
        if (!(pageSpec.choice().map().view() instanceof MapView.OfGround)) {
            return heading();
        }
        DropPlaces places = new MapQuery(setter.scenes()).drops(drawn);
        DropPlaces.Seen seen = places.seen(drawn.clusters()::contains);
        Envelope ground = drawn.viewport().extent();
        Stream<String> single = seen.drops().stream()
                .filter(id -> ground.contains(places.drops().get(id).x(), places.drops().get(id).y()));
        Stream<String> counted = seen.counted().stream().filter(g -> ground.contains(g.at().x(), g.at().y()))
                .flatMap(g -> g.clusters().stream());
        return heading(Optional.of(new MapHeading.Part(List.of(),
                Stream.concat(single, counted).collect(Collectors.toSet()))));
    }

    private MapHeading heading(Optional<MapHeading.Part> part) {
        MapState map = pageSpec.choice().map();
        return MapHeading.of(setter.content(), new MapHeading.Shown(pageSpec.area(), shown(),
                map.shows(MapOverlay.DROPS), pageSpec.theme(), List.of(), part).asking(map.filter()));
    }

    /** The map in a frame. */
    MapSpec in(MapFit fit) {
        MapState map = pageSpec.choice().map();
        Set<String> clusters = pageSpec.theme().isPresent() || !map.shows(MapOverlay.DROPS) ? Set.of()
                : withOwn(shown());
        MapSpec spec = new MapSpec(fit.view(), 1, MapSpec.BOOK_STYLE, clusters, List.of(), true,
                area.outlined().or(() -> cluster().map(SubjectRef::cluster)),
                pageSpec.theme(), pageSpec.choice().purpose(), map.hasRivers(pageSpec.theme()), Map.of())
                .withLeastType(fit.how().leastType());
        return spec.rivers() && fit.how().drawn() > 1 ? spec.withRivers(hasCoursesAt(fit.how().drawn(), spec)) : spec;
    }

    /**
     * Whether there are any at the scale a sheet is drawn at that is laid out smaller: about where rivers run is no
     * more exact for that.
     */
    private boolean hasCoursesAt(double drawn, MapSpec laidOut) {
        try {
            return !setter.scenes().coursesDrawn(laidOut.atMetresPerPixel(laidOut.viewport().metresPerPixel() / drawn))
                    .isEmpty();
        } catch (AtlasException e) {
            throw new IllegalStateException("a style that was read before", e);
        }
    }

    /** The cluster set apart by a ring. */
    Optional<String> cluster() {
        return pageSpec.area().kind() == SubjectKind.CLUSTER && pageSpec.theme().isEmpty()
                ? Optional.of(pageSpec.area().id()) : Optional.empty();
    }

    /** Ids of the clusters that pass the filter. */
    private Set<String> shown() {
        MapState map = pageSpec.choice().map();
        return setter.content().index().passing(map.filter(), map.shows(MapOverlay.BESIDES)).stream()
                .map(Cluster::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The page of a cluster shows it, whether it counts or not. */
    private Set<String> withOwn(Set<String> clusters) {
        Set<String> shown = new HashSet<>(clusters);
        if (pageSpec.area().kind() == SubjectKind.CLUSTER) {
            shown.add(pageSpec.area().id());
        }
        return shown;
    }

    /** Ids of the clusters a number can stand at: those with a drop or a circle of their own. */
    Set<String> marked(MapFit fit) {
        Set<String> ids = new HashSet<>(in(fit).clusters());
        pageSpec.theme().ifPresent(t -> t.marks().stream().filter(m -> m.at().kind() == SubjectKind.CLUSTER)
                .forEach(m -> ids.add(m.at().id())));
        return ids;
    }

    /** Whether rivers, railways and roads are drawn. */
    ShownCourses courses(MapFit fit) throws AtlasException {
        MapSpec map = in(fit);
        boolean wanted = pageSpec.choice().map().hasRivers(pageSpec.theme());
        return wanted && !map.rivers() ? ShownCourses.TOO_LARGE : ShownCourses.of(setter.scenes(), map, wanted);
    }

    /** The most its legend may have to explain in a picture without rows: told before anything is placed. */
    Legend legendAhead(MapFit fit) throws AtlasException {
        return Legend.ahead(setter.scenes(), in(fit), pageSpec.choice().wording(), ring());
    }

    private List<LegendRow> ring() {
        return cluster().isEmpty() ? List.of()
                : List.of(LegendRow.ring(setter.scenes(), MapSpec.BOOK_STYLE, TEXT.get("legend.cluster")));
    }

    /**
     * The legend of a map.
     *
     * @param numbered whether rows of the page have numbers on it
     * @param larger   how much larger than written it is painted
     */
    Legend legend(MapSpec of, boolean numbered, double larger) throws AtlasException {
        MapScenes scenes = setter.scenes();
        List<LegendRow> over = new ArrayList<>(ring());
        if (numbered) {
            over.add(LegendRow.number(scenes, TEXT.get("legend.number")));
        }
        if (new LegendQuery(scenes, of).showsNumbersOfSeveral()) {
            over.add(LegendRow.numbers(scenes, MapSpec.BOOK_STYLE, TEXT.get("legend.numbers")));
        }
        return Legend.full(scenes, of, pageSpec.choice().wording(), over, TEXT.get("legend.subject"), larger);
    }
}
