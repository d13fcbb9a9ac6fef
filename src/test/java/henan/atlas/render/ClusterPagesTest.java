package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The maps on the pages of all clusters of the shipped atlas: who is told there, and whose a name is. */
class ClusterPagesTest {
    /** Clear space between a name at the end of a line and the drop of another, in pixels. */
    private static final double APART = 4;

    private static final Map<Cluster, MapSpec> MAPS = new LinkedHashMap<>();
    private static ShippedSheets sheets;

    @BeforeAll
    static void compose() throws Exception {
        sheets = ShippedSheets.open();
        for (Cluster cluster : sheets.file().content().clusters()) {
            MAPS.put(cluster, sheets.page(PageTemplate.CLUSTER, PaperSize.A4.upright(), cluster.ref()).map());
        }
    }

    @AfterAll
    static void close() {
        MAPS.clear();
        sheets.close();
    }

    /** Those of its county are all named, or all but itself have a number, which the list beside the map explains. */
    @Test
    void allOfItsCountyAreNamedOrNumbered() throws Exception {
        List<String> faults = new ArrayList<>();
        Set<Cluster> numbered = new HashSet<>();
        for (Map.Entry<Cluster, MapSpec> each : MAPS.entrySet()) {
            MapSpec map = each.getValue();
            MapQuery query = new MapQuery(sheets.scenes());
            query.nameless(map).forEach(id -> faults.add(each.getKey().name() + ": " + id));
            if (!map.numbers().isEmpty()) {
                numbered.add(each.getKey());
                Set<String> untold = new HashSet<>(map.numbers().keySet());
                untold.removeAll(query.numbered(map));
                untold.forEach(id -> faults.add(each.getKey().name() + ": no number at " + id));
                names(map).filter(l -> !l.subject().equals(Optional.of(each.getKey().ref()))
                                && map.numbers().containsKey(l.subject().orElseThrow().id())
                                && !l.text().words().matches("\\d+"))
                        .forEach(l -> faults.add(each.getKey().name() + ": " + l.text().words()));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(numbered.size() > 9 && numbered.size() < 30, "with numbers: " + numbered.size());
    }

    private static Stream<PlacedLabel> names(MapSpec map) throws Exception {
        return sheets.scenes().placement(map).labelsOn(map).stream().filter(PlacedLabel::isOfCluster);
    }

    @Test
    void itsNameIsInItsCountyOrLedThere() throws Exception {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<Cluster, MapSpec> each : MAPS.entrySet()) {
            MapSpec map = each.getValue();
            Viewport view = map.viewport();
            LevelShapes shapes = sheets.scenes().shapes(view.metresPerPixel());
            PixelPoint drop = view.toPixel(new MapQuery(sheets.scenes()).drops(map).drops().get(each.getKey().id()));
            PlacedLabel name = names(map).filter(l -> l.subject().equals(Optional.of(each.getKey().ref())))
                    .findFirst().orElseThrow();
            boolean inside = shapes.countyAt(view.toGroundX(name.box().centerX()),
                    view.toGroundY(name.box().centerY())).equals(shapes.countyAt(view.toGroundX(drop.x()),
                    view.toGroundY(drop.y())));
            if (!inside && name.leader().isEmpty()) {
                faults.add(each.getKey().name());
            }
            name.leader().filter(line -> Math.hypot(line.x0() - drop.x(), line.y0() - drop.y())
                    > 2 * ClusterPlacer.RINGED).ifPresent(line -> faults.add("led elsewhere: " + each.getKey().name()));
        }
        assertEquals(List.of(), faults);
    }

    /** The drop nearest to a name, or its own ring or drop to the line that leads to it, is its own. */
    @Test
    void noNameIsNearerToAnothersDrop() throws Exception {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        for (Map.Entry<Cluster, MapSpec> each : MAPS.entrySet()) {
            Map<String, Dot> heads = heads(each.getValue());
            for (PlacedLabel name : names(each.getValue()).toList()) {
                Dot own = heads.get(name.subject().orElseThrow().id());
                seen++;
                heads.values().stream().filter(other -> own != null && other != own && isTakenFor(name,
                                name.subject().equals(Optional.of(each.getKey().ref())) && name.leader().isPresent()
                                        ? own.withRadius(ClusterPlacer.RINGED) : own, other))
                        .forEach(other -> faults.add(each.getKey().name() + ": " + name.text().words()));
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(seen > 500, "names: " + seen);
    }

    private static Map<String, Dot> heads(MapSpec map) throws Exception {
        MapQuery query = new MapQuery(sheets.scenes());
        ClusterPlacer size = new ClusterPlacer(query.dropHeight(map));
        Map<String, Dot> heads = new HashMap<>();
        DropPlaces places = query.drops(map);
        places.seen(map.clusters()::contains).drops().forEach(id -> {
            PixelPoint at = map.viewport().toPixel(places.drops().get(id));
            PixelBox head = size.head(at.x(), at.y());
            heads.put(id, new Dot(head.centerX(), head.centerY(), head.width() / 2));
        });
        return heads;
    }

    private static boolean isTakenFor(PlacedLabel name, Dot own, Dot other) {
        if (name.leader().isEmpty()) {
            return other.gap(name.box()) < own.gap(name.box());
        }
        LabelPlacement.Leader line = name.leader().get();
        PixelBox foot = PixelBox.around(line.x0(), line.y0(), 0, 0);
        return other.gap(name.box()) < APART || other.gap(foot) < own.gap(foot);
    }
}
