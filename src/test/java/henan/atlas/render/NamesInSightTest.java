package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;

/** On the window's map of the shipped atlas, what matters is named wherever in the window it lies. */
class NamesInSightTest {
    private static final int WIDTH = 700;
    private static final int HEIGHT = 600;
    /** A legend in the lower left corner. */
    private static final PixelBox LEGEND = new PixelBox(14, 440, 180, 140);
    private static AtlasFile file;
    private static MapScenes scenes;
    private static AtlasIndex index;

    @BeforeAll
    static void open() throws Exception {
        file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"));
        scenes = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()), new AtlasProjection(),
                new BundledFonts());
        index = file.content().index();
    }

    @AfterAll
    static void close() {
        file.close();
    }

    /** Ids of the clusters of a class of industry. */
    private static Set<String> of(String industry) {
        return index.counted(new SubjectRef(SubjectKind.INDUSTRY, industry)).stream().map(Cluster::id)
                .collect(Collectors.toSet());
    }

    /** What is seen has a margin about it, and names keep off the window's edges and the legend. */
    private static MapSpec seen(double x, double y, double scale, MapPurpose purpose, List<PixelBox> more) {
        int margin = 96;
        List<PixelBox> reserved = new ArrayList<>(List.of(LEGEND, new PixelBox(-1, 0, 16, HEIGHT),
                new PixelBox(WIDTH - 15, 0, 16, HEIGHT), new PixelBox(0, -1, WIDTH, 1),
                new PixelBox(0, HEIGHT, WIDTH, 1)));
        reserved.addAll(more);
        return new MapSpec(new Viewport(x, y, scale, WIDTH, HEIGHT).grown(margin), 1, MapSpec.BOOK_STYLE, Set.of(),
                reserved.stream().map(b -> b.moved(margin, margin)).toList(), false).withPurpose(purpose);
    }

    /** At each edge of the window, and beside the legend. */
    @Test
    void aCityInSightIsNeverNameless() throws Exception {
        List<String> nameless = new ArrayList<>();
        int[][] spots = {{34, 300}, {WIDTH - 34, 300}, {350, 22}, {350, HEIGHT - 22}, {210, 500}, {100, 424}};
        for (Prefecture city : file.content().prefectures()) {
            GroundPoint seat = new AtlasProjection().project(file.content().seats().stream()
                    .filter(s -> s.unit().equals(city.ref())).findFirst().orElseThrow().position());
            for (int[] spot : spots) {
                for (double scale : new double[] {190, 420}) {
                    Viewport view = new Viewport(seat.x() - (spot[0] - WIDTH / 2.0) * scale,
                            seat.y() + (spot[1] - HEIGHT / 2.0) * scale, scale, WIDTH, HEIGHT);
                    MapSpec spec = seen(view.centerX(), view.centerY(), scale, MapPurpose.READING, List.of());
                    List<LabelPlacement.PlacedLabel> labels = scenes.placement(spec).labelsOn(spec);
                    List<PixelBox> boxes = labels.stream().filter(l -> l.subject().filter(city.ref()::equals)
                            .isPresent()).map(LabelPlacement.PlacedLabel::box).toList();
                    if (boxes.isEmpty() || spec.reserved().stream().anyMatch(boxes.get(0)::intersects)) {
                        nameless.add(city.name() + " at " + spot[0] + "," + spot[1] + " 1:" + view.scaleDenominator());
                    }
                    labels.forEach(l -> labels.forEach(o -> assertTrue(l == o || l.curve().isPresent()
                            || o.curve().isPresent() || !CitiesInSight.isOfCity(l) || !l.box().intersects(o.box()),
                            l.text().words() + " over " + o.text().words())));
                }
            }
        }
        assertEquals(List.of(), nameless);
    }

    @Test
    void theChosenIsNamedWhereverItStands() throws Exception {
        List<String> nameless = new ArrayList<>();
        Set<String> all = file.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        for (Cluster cluster : file.content().clusters()) {
            GroundPoint at = new AtlasProjection().project(cluster.position());
            for (double scale : new double[] {190, 420}) {
                for (int x : new int[] {40, 350, WIDTH - 40}) {
                    MapSpec spec = seen(at.x() - (x - WIDTH / 2.0) * scale, at.y(), scale, MapPurpose.READING,
                            List.of());
                    MapQuery.NamePicture name = new MapQuery(scenes).naming(spec)
                            .names(all, Set.of(cluster.ref())).get(cluster.ref());
                    GroundPoint drop = new MapQuery(scenes).drops(spec).drops().get(cluster.id());
                    double off = (drop.x() - at.x()) / scale;
                    if (name == null && x + off > 20 && x + off < WIDTH - 20) {
                        nameless.add(cluster.name() + " at " + x + " by " + scale);
                    }
                }
            }
        }
        assertEquals(List.of(), nameless);
    }

    /** Counties and districts, also where the scale names none and where there is no room for them all. */
    @ParameterizedTest
    @EnumSource(value = MapPurpose.class, names = {"READING", "PRESENTATION"})
    void aCountyThatIsChosenIsNamed(MapPurpose purpose) throws Exception {
        List<String> nameless = new ArrayList<>();
        Set<String> all = file.content().clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        Envelope province = new MapQuery(scenes).extent(SubjectRef.PROVINCE);
        MapSpec usual = seen(province.centre().x, province.centre().y, 1000, purpose, List.of());
        Viewport view = usual.viewport();
        ClusterNaming naming = new MapQuery(scenes).naming(usual);
        Set<String> cities = file.content().prefectures().stream().map(Prefecture::name).collect(Collectors.toSet());
        for (County unit : file.content().counties()) {
            SubjectRef county = unit.ref();
            if (cities.contains(unit.name()) || new MapQuery(scenes).outline(county, view).length == 0) {
                continue;
            }
            MapSpec spec = usual.withOverlaid(naming.overNames(all, Set.of(county)).stream().map(g -> new PixelBox(
                    view.toPixelX(g.getMinX()), view.toPixelY(g.getMaxY()), g.getWidth() / 1000, g.getHeight() / 1000))
                    .toList());
            boolean over = new MapQuery(scenes).naming(spec).names(all, Set.of(county)).containsKey(county);
            boolean onIt = scenes.placement(spec).labelsOn(spec).stream()
                    .anyMatch(l -> l.subject().equals(Optional.of(county)));
            if (over == onIt) {
                nameless.add(unit.name() + (over ? " twice" : ""));
            }
        }
        assertEquals(List.of(), nameless);
    }

    /** Of one industry, in a room, where the scale names no county. */
    @Test
    void ofSomeTheCountiesAreNamedWhereTheScaleNamesNone() throws Exception {
        Set<String> some = of("textile");
        assertTrue(some.size() > ScalePlacer.FEW && some.size() <= 40, "of textiles: " + some.size());
        Envelope province = new MapQuery(scenes).extent(SubjectRef.PROVINCE);
        MapSpec room = seen(province.centre().x, province.centre().y, 1400, MapPurpose.READING, List.of());
        Map<SubjectRef, MapQuery.NamePicture> named = new MapQuery(scenes).naming(room).names(some, Set.of());
        assertTrue(named.size() > some.size() / 3, "named: " + named.size() + " of " + some.size());
        MapSpec desk = seen(province.centre().x, province.centre().y, 500, MapPurpose.READING, List.of());
        assertTrue(scenes.placement(desk).labels().size() > 60, "counties are named on the map itself");
        assertEquals(Map.of(), new MapQuery(scenes).naming(desk).names(some, Set.of()));
    }

    /** A drop shown alone may stand where its city's name is usually written: then that is written elsewhere. */
    @Test
    void noDropStandsOverACitysName() throws Exception {
        Set<String> moved = new TreeSet<>();
        Envelope province = new MapQuery(scenes).extent(SubjectRef.PROVINCE);
        for (double scale : new double[] {560, 900}) {
            for (String industry : file.content().industries().stream().map(i -> i.id()).toList()) {
                Set<String> some = of(industry);
                MapSpec usual = seen(province.centre().x, province.centre().y, scale, MapPurpose.READING, List.of());
                List<Envelope> over = new MapQuery(scenes).naming(usual).overNames(some, Set.of());
                Viewport view = new Viewport(province.centre().x, province.centre().y, scale, WIDTH, HEIGHT);
                List<PixelBox> drops = over.stream().map(g -> new PixelBox(view.toPixelX(g.getMinX()),
                        view.toPixelY(g.getMaxY()), g.getWidth() / scale, g.getHeight() / scale)).toList();
                MapSpec kept = seen(province.centre().x, province.centre().y, scale, MapPurpose.READING, drops);
                Set<String> named = new TreeSet<>();
                for (LabelPlacement.PlacedLabel label : scenes.placement(kept).labelsOn(kept)) {
                    if (CitiesInSight.isOfCity(label)) {
                        named.add(label.text().words());
                        drops.forEach(d -> assertFalse(label.box().intersects(d.moved(96, 96)), label.text().words()));
                    }
                }
                drops.forEach(d -> moved.add(industry + " " + d));
                assertEquals(scenes.placement(usual).labelsOn(usual).stream().filter(CitiesInSight::isOfCity)
                        .map(l -> l.text().words()).collect(Collectors.toCollection(TreeSet::new)), named);
            }
        }
        assertFalse(moved.isEmpty(), "some stand there");
    }
}
