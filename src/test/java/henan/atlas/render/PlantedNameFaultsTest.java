package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.LabelPlacement.Curve;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.Leader;
import henan.atlas.render.LabelPlacement.Letter;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.LabelPlacement.WorldPixel;
import henan.atlas.render.NameFaults.Fault;
import henan.atlas.render.NameFaults.Kind;
import henan.atlas.render.style.LabelSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** {@link NameFaults} says so when a name is put where it should not be: each kind of fault is planted once. */
class PlantedNameFaultsTest {
    private static final String CITY = "云汀市";
    private static final String OTHER = "石梁市";
    private static final String COUNTY = "老汀";
    private static final String RIVER = "灵河";

    private final MapContent content = InventedMap.content();
    private final MapScenes scenes = InventedMap.scenes(content);
    private MapSpec spec;
    private List<PlacedLabel> labels;
    private Map<Integer, Dot> seats;
    private DropPlaces drops;

    @BeforeEach
    void placeWell() throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 800, 640,
                Viewport.Margins.all(20));
        spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, content.content().clusters().stream().map(Cluster::id)
                .collect(Collectors.toSet()), List.of(), true).withPurpose(MapPurpose.PRINT).withRivers(true);
        LabelPlacement placement = scenes.placement(spec);
        labels = new ArrayList<>(placement.labels());
        seats = new HashMap<>(placement.seats());
        drops = placement.clusters();
        assertEquals(List.of(), faults());
    }

    private NameFaults looked() throws Exception {
        return new NameFaults(scenes, spec, new LabelPlacement(labels, List.of(), drops, seats, List.of()));
    }

    private List<Fault> faults() throws Exception {
        List<Fault> all = new ArrayList<>(looked().all());
        all.addAll(looked().beyond(content.content().neighbours()));
        all.addAll(looked().unnamed(content.content().neighbours()));
        return all;
    }

    private PlacedLabel label(String words) {
        return labels.stream().filter(l -> l.text().words().equals(words)).findFirst().orElseThrow();
    }

    private void change(String words, UnaryOperator<PlacedLabel> how) {
        labels.replaceAll(l -> l.text().words().equals(words) ? how.apply(l) : l);
    }

    private void moveTo(String words, double x, double y) {
        change(words, l -> new PlacedLabel(l.subject(), l.text(), PixelBox.around(x, y, l.box().width(),
                l.box().height()), l.leader(), l.curve()));
    }

    private int seat(String name) throws Exception {
        List<MapFeatures.PointFeature> features = scenes.scene(MapSpec.BOOK_STYLE, MapPurpose.PRINT)
                .points(MapFeatures.SEAT).features();
        for (int i = 0; i < features.size(); i++) {
            if (features.get(i).feature().getAttribute("name").equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private Dot dot(String name) throws Exception {
        return seats.get(seat(name));
    }

    private void seen(Kind kind, String name) throws Exception {
        List<Fault> faults = faults();
        assertTrue(faults.stream().anyMatch(f -> f.kind() == kind && f.name().equals(name)), faults.toString());
    }

    @Test
    void acrossALineAndWipingItOut() throws Exception {
        moveTo(CITY, (dot(CITY).x() + dot(OTHER).x()) / 2, dot(CITY).y());
        seen(Kind.ACROSS, CITY);
        for (double x = dot(OTHER).x(); x < dot(CITY).x(); x += 5) {
            moveTo(CITY, x, dot(CITY).y());
            if (faults().stream().anyMatch(f -> f.kind() == Kind.WIPED && f.name().equals(CITY))) {
                return;
            }
        }
        throw new AssertionError("no line between two prefectures");
    }

    @Test
    void nearerToAnothersSymbol() throws Exception {
        moveTo(CITY, dot(OTHER).x(), dot(OTHER).y() + 20);
        seen(Kind.NEARER, CITY);
    }

    /** Off its own symbol and beside the drop of another county. */
    @Test
    void besideAnothersDrop() throws Exception {
        GroundPoint at = drops.drops().get("lingdong");
        double metres = spec.viewport().metresPerPixel();
        moveTo(COUNTY, at.x() / metres, -at.y() / metres + label(COUNTY).box().height());
        seen(Kind.BESIDE, COUNTY);
    }

    @Test
    void theNameOfAWholeAreaBeforeASymbol() throws Exception {
        moveTo("岚东市", dot(CITY).x() - dot(CITY).radius() - 3 - label("岚东市").box().width() / 2, dot(CITY).y());
        seen(Kind.NO_SYMBOLS, "岚东市");
    }

    @Test
    void aRiverOfTheSubjectNamedBesideItOnly() throws Exception {
        SubjectRef subject = content.content().prefectures().get(0).ref();
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(subject), 900, 700, Viewport.Margins.all(120));
        spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true, Optional.of(subject))
                .withPurpose(MapPurpose.PRINT).withRivers(true);
        labels = new ArrayList<>(scenes.placement(spec).labels());
        seats = new HashMap<>(scenes.placement(spec).seats());
        assertTrue(looked().all().stream().noneMatch(f -> f.kind() == Kind.RIVER_OUTSIDE));
        change(RIVER, l -> new PlacedLabel(l.subject(), l.text(), PixelBox.around(
                MapScenes.worldLeft(view) + 30, MapScenes.worldTop(view) + 30, 40, 12), l.leader(), l.curve()));
        seen(Kind.RIVER_OUTSIDE, RIVER);
    }

    /** As far from another's symbol as from its own, and behind that one in its row. */
    @Test
    void anothersSymbolInItsRow() throws Exception {
        double beside = label(CITY).box().width() / 2 + dot(OTHER).radius() + label(CITY).text().look().size() / 2;
        moveTo(CITY, dot(OTHER).x() - beside, dot(OTHER).y());
        seen(Kind.IN_ROW, CITY);
        moveTo(CITY, dot(OTHER).x() - beside, dot(OTHER).y() - label(CITY).box().height());
        assertTrue(faults().stream().noneMatch(f -> f.kind() == Kind.IN_ROW && f.name().equals(CITY)), "above it");
    }

    @Test
    void ledOutOfItsAreaAndOffTheFrame() throws Exception {
        Dot from = dot(CITY);
        change(CITY, l -> new PlacedLabel(l.subject(), l.text(), l.box(),
                Optional.of(new Leader(from.x(), from.y(), from.x() + 900, from.y())), l.curve()));
        seen(Kind.LED_OUT, CITY);
        seen(Kind.LED_OFF, CITY);
    }

    @Test
    void withoutItsSymbol() throws Exception {
        seats.remove(seat(CITY));
        seen(Kind.ALONE, CITY);
    }

    @Test
    void cutByTheFrame() throws Exception {
        double left = MapScenes.worldLeft(spec.viewport());
        moveTo(COUNTY, left + 1, dot(CITY).y());
        seen(Kind.CUT, COUNTY);
        seats.put(seat(CITY), new Dot(left, dot(CITY).y(), 5));
        seen(Kind.CUT, CITY);
    }

    @Test
    void aNeighbourOnTheBorderOrOutOfItsArea() throws Exception {
        moveTo("岚东市", dot(CITY).x(), dot(CITY).y());
        seen(Kind.NEAR_BORDER, "岚东市");
        seen(Kind.OUT_OF_AREA, "岚东市");
    }

    @Test
    void aProvinceBeyondTheBorderWithoutItsName() throws Exception {
        labels.removeIf(l -> l.text().words().equals("岚省"));
        seen(Kind.UNNAMED, "岚省");
    }

    @Test
    void aPieceOfAProvinceBeyondTheBorderWithoutItsName() throws Exception {
        labels.removeIf(l -> l.text().words().equals("岚省"));
        assertTrue(looked().pieces(content.content().neighbours()).stream().anyMatch(f -> f.name().equals("岚省")));
    }

    @Test
    void aNameThatRunsOnAnother() throws Exception {
        PixelBox city = label(CITY).box();
        moveTo(OTHER, city.maxX() + 1 + label(OTHER).box().width() / 2, city.centerY());
        assertTrue(faults().stream().anyMatch(f -> f.kind() == Kind.RUN_ON));
    }

    @Test
    void ringOnRing() throws Exception {
        seats.put(seat("上汀县"), new Dot(dot(CITY).x() + 3, dot(CITY).y(), 3));
        assertTrue(faults().stream().anyMatch(f -> f.kind() == Kind.ON_RING));
    }

    @Test
    void overAnotherNameOrASymbol() throws Exception {
        moveTo(COUNTY, label(CITY).box().centerX() + 5, label(CITY).box().centerY());
        seen(Kind.OVER_NAME, COUNTY);
        moveTo(COUNTY, dot(CITY).x(), dot(CITY).y());
        seen(Kind.OVER_RING, COUNTY);
    }

    @Test
    void overADrop() throws Exception {
        GroundPoint at = drops.drops().get("lingdong");
        WorldPixel drop = new WorldPixel(at.x() / spec.viewport().metresPerPixel(),
                -at.y() / spec.viewport().metresPerPixel());
        moveTo(COUNTY, drop.x(), drop.y() - 6);
        seen(Kind.OVER_DROP, COUNTY);
    }

    @Test
    void aRiversNameOverAnotherOrADrop() throws Exception {
        PlacedLabel river = label(RIVER);
        PixelBox city = label(CITY).box();
        change(RIVER, l -> l == river ? new PlacedLabel(l.subject(), l.text(), l.box().moved(
                city.x() - l.box().x(), city.y() - l.box().y()), l.leader(), l.curve()) : l);
        seen(Kind.RIVER_OVER, RIVER);
    }

    @Test
    void aRiversNameInAKnotOrAgain() throws Exception {
        PlacedLabel river = label(RIVER);
        labels.add(new PlacedLabel(river.subject(), river.text(), river.box().moved(40, 0), river.leader(),
                river.curve()));
        seen(Kind.RIVER_AGAIN, RIVER);
        change(RIVER, l -> new PlacedLabel(l.subject(), l.text(), l.box(), l.leader(), l.curve().map(c ->
                new Curve(c.of(), c.letters().stream().map(t -> new Letter(t.letter(), t.x(), t.y(), 2)).toList()))));
        seen(Kind.RIVER_TANGLED, RIVER);
    }

    @Test
    void aRiversNameOverALine() throws Exception {
        BoxedShape line = scenes.scene(spec).levelFor(spec.viewport().metresPerPixel()).shapes()
                .layer(DisplayLevel.PROVINCE).get(0);
        double metres = spec.viewport().metresPerPixel();
        change(RIVER, l -> new PlacedLabel(l.subject(), l.text(), PixelBox.around(line.parts()[0][0] / metres,
                -line.parts()[0][1] / metres, l.box().width(), l.box().height()), l.leader(), l.curve()
                .map(c -> new Curve(c.of(), c.letters().stream().map(t -> new Letter(t.letter(), l.box().width() / 2,
                l.box().height() / 2, 0)).toList()))));
        seen(Kind.RIVER_ACROSS, RIVER);
    }

    @Test
    void citiesInTwoSizes() throws Exception {
        change(OTHER, l -> new PlacedLabel(l.subject(), new LabelSymbol(l.text().look().times(0.9),
                l.text().words()), l.box(), l.leader(), l.curve()));
        assertTrue(faults().stream().anyMatch(f -> f.kind() == Kind.TWO_SIZES));
    }

    @Test
    void aCitySmallerThanACounty() throws Exception {
        change(OTHER, l -> new PlacedLabel(l.subject(), new LabelSymbol(l.text().look().times(0.7),
                l.text().words()), l.box(), l.leader(), l.curve()));
        assertTrue(faults().stream().anyMatch(f -> f.kind() == Kind.SMALL));
    }

    @Test
    void aPrefectureBesideTheSubjectWithoutItsName() throws Exception {
        SubjectRef subject = content.content().prefectures().get(0).ref();
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(subject), 900, 700, Viewport.Margins.all(120));
        spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), true, Optional.of(subject))
                .withPurpose(MapPurpose.PRINT);
        labels = new ArrayList<>(scenes.placement(spec).labels());
        seats = new HashMap<>(scenes.placement(spec).seats());
        assertEquals(List.of(), looked().nameless());
        seats.clear();
        labels.clear();
        assertTrue(looked().nameless().stream().anyMatch(f -> f.kind() == Kind.NAMELESS));
    }

    @Test
    void countiesByTwoRules() throws Exception {
        change(COUNTY, l -> new PlacedLabel(l.subject(), new LabelSymbol(l.text().look(), COUNTY + "县"), l.box(),
                l.leader(), l.curve()));
        assertTrue(faults().stream().anyMatch(f -> f.kind() == Kind.TWO_RULES));
    }
}
