package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageTemplate;
import henan.atlas.page.file.PaperSize;
import henan.atlas.thematic.Theme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever turns pages finds a county's clusters on the same sides of one another on all maps. */
class OnePlaceOnAllMapsTest {
    /** How far the bearing of one drop from another may differ from that of their places, in degrees; of circles. */
    private static final double MOST = 21;
    private static final double MOST_OF_CIRCLES = 41;
    /** How far the bearing of one drop from another may differ between two maps, in degrees. */
    private static final double MOST_BETWEEN_MAPS = 40;

    private static final Map<String, MapSpec> MAPS = new LinkedHashMap<>();
    private static ShippedSheets sheets;
    private static MapScenes scenes;

    @BeforeAll
    static void compose() throws Exception {
        sheets = ShippedSheets.open();
        scenes = sheets.scenes();
        List<SubjectRef> subjects = new ArrayList<>(List.of(SubjectRef.PROVINCE));
        sheets.file().content().prefectures().stream().map(Prefecture::ref).forEach(subjects::add);
        for (Cluster cluster : sheets.file().content().clusters()) {
            if (several(cluster) > 1) {
                subjects.add(cluster.ref());
            }
        }
        for (SubjectRef subject : subjects) {
            PageTemplate template = PageTemplate.of(subject.kind());
            MAPS.put(subject.toString(), sheets.page(template, template.lay(PaperSize.A4.upright()), subject).map());
        }
        for (Theme theme : sheets.themes().themes()) {
            if (theme.units().contains(AreaUnit.CLUSTER)) {
                MAPS.put(theme.title(), sheets.page(ThemeChoice.usual(theme.id(), AreaUnit.CLUSTER,
                        theme.usualPeriod(AreaUnit.CLUSTER))).map());
            }
        }
    }

    private static long several(Cluster cluster) throws AtlasException {
        return sheets.file().content().clusters().stream().filter(c -> c.countyCodes().get(0)
                .equals(cluster.countyCodes().get(0))).count();
    }

    @AfterAll
    static void close() {
        MAPS.clear();
        sheets.close();
    }

    @Test
    void clustersOfACountyKeepTheirSides() throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, List<Double>> turned = new TreeMap<>();
        int pairs = 0;
        for (Map.Entry<String, MapSpec> map : MAPS.entrySet()) {
            MapSpec spec = map.getValue();
            Map<String, GroundPoint> places = new HashMap<>();
            DropPlaces drops = new MapQuery(scenes).drops(spec);
            DropPlaces.Seen seen = drops.seen(spec.clusters()::contains);
            seen.drops().forEach(id -> places.put(id, drops.drops().get(id)));
            double metres = spec.viewport().metresPerPixel();
            scenes.placement(spec).symbols().stream().filter(s -> s.mark().isOfCluster() && !s.mark().isHollow())
                    .forEach(s -> places.put(s.mark().at().id(), new GroundPoint(s.dot().x() * metres,
                            -s.dot().y() * metres)));
            Map<String, List<Cluster>> byCounty = sheets.file().content().clusters().stream()
                    .filter(c -> places.containsKey(c.id()))
                    .collect(Collectors.groupingBy(c -> c.countyCodes().get(0)));
            for (List<Cluster> county : byCounty.values()) {
                for (int i = 0; i < county.size(); i++) {
                    for (int j = i + 1; j < county.size(); j++) {
                        pairs++;
                        double off = off(county.get(i), county.get(j), places, spec);
                        String pair = county.get(i).id() + " " + county.get(j).id();
                        if (Math.abs(off) > (spec.theme().isPresent() ? MOST_OF_CIRCLES : MOST)) {
                            faults.add(map.getKey() + " " + pair + " " + Math.round(off) + "°");
                        }
                        if (spec.theme().isEmpty()) {
                            turned.computeIfAbsent(pair, unseen -> new ArrayList<>()).add(off);
                        }
                    }
                }
            }
        }
        turned.forEach((pair, each) -> {
            double between = Collections.max(each) - Collections.min(each);
            if (between > MOST_BETWEEN_MAPS) {
                faults.add("between maps " + pair + " " + Math.round(between) + "°");
            }
        });
        assertEquals(List.of(), faults);
        assertTrue(pairs > 300, "pairs: " + pairs);
    }

    /** By how much the bearing of one from the other is turned, in degrees clockwise. */
    private static double off(Cluster one, Cluster other, Map<String, GroundPoint> places, MapSpec spec)
            throws Exception {
        double own = bearing(scenes.scene(spec).anchor(one.ref()).orElseThrow(),
                scenes.scene(spec).anchor(other.ref()).orElseThrow());
        double drawn = bearing(places.get(one.id()), places.get(other.id()));
        return Math.IEEEremainder(drawn - own, 360);
    }

    private static double bearing(GroundPoint from, GroundPoint to) {
        return Math.toDegrees(Math.atan2(to.x() - from.x(), to.y() - from.y()));
    }
}
