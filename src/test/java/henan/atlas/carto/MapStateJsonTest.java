package henan.atlas.carto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.ClusterCondition;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Holding;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapStateJsonTest {
    private static final ThemeChoice DENSITY = ThemeChoice.usual("density", AreaUnit.PREFECTURE, "2013");

    static Stream<MapState> states() {
        MapState first = MapState.FIRST;
        Stream<MapState> chosen = Stream.of(first, first.withView(new MapView.Centred(-12.5, 3_700_000.125, 0.1)),
                first.withView(new MapView.OfArea(SubjectRef.prefecture("411400"), OptionalDouble.of(750_000))),
                first.withPurpose(MapPurpose.PRESENTATION).withWording(LegendWording.STANDARD),
                first.withTheme(Optional.of(DENSITY.withBreaks(List.of(0.25, 1.5)).turned())),
                first.withTheme(Optional.of(ThemeChoice.usual("series:入驻企业/家", AreaUnit.CLUSTER, "至2013")
                        .withMethod(ClassMethod.QUANTILE).withRamp("okabe \"1\""))),
                first.withFilter(ClusterFilter.among(Set.of())), first.withFilter(ClusterFilter.ofIndustry("food")),
                first.withFilter(ClusterFilter.ofIndustry("food").withGrades(Set.of(Confidence.A, Confidence.C))
                        .with(new ClusterCondition.Holds(Holding.FIRMS))
                        .with(new ClusterCondition.Holds(Holding.FIGURES)).with(new ClusterCondition.Besides())
                        .with(new ClusterCondition.Of(SubjectRef.firm("a:b")))),
                first.withShown(MapOverlay.DROPS, false),
                first.withMarks(List.of(SubjectRef.cluster("minquan"), SubjectRef.PROVINCE)));
        Random random = new Random(20131231);
        return Stream.concat(chosen, Stream.generate(() -> any(random)).limit(300));
    }

    private static MapState any(Random random) {
        SubjectRef area = new SubjectRef(pick(random, SubjectKind.values()), word(random));
        MapView view = random.nextInt(3) == 0 ? new MapView.Centred(random.nextGaussian() * 1e6,
                random.nextGaussian() * 1e6, 1 + random.nextDouble() * 1000) : new MapView.OfArea(area,
                random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(1 + random.nextInt(10_000_000)));
        ThemeChoice theme = ThemeChoice.usual(word(random), pick(random, AreaUnit.values()), word(random))
                .withMethod(pick(random, ClassMethod.values())).withClasses(random.nextInt(12));
        if (theme.method() == ClassMethod.MANUAL) {
            theme = theme.withBreaks(random.doubles(random.nextInt(Classification.MOST_CLASSES)).sorted().boxed()
                    .toList());
        }
        theme = random.nextBoolean() ? theme.withRamp(word(random)) : theme.turned();
        MapState state = new MapState(view, pick(random, MapPurpose.values()), pick(random, LegendWording.values()),
                random.nextBoolean() ? Optional.of(theme) : Optional.empty(),
                filter(random), EnumSet.noneOf(MapOverlay.class),
                new ArrayList<>(random.nextBoolean() ? List.of(area) : List.of()));
        return state.withShown(pick(random, MapOverlay.values()), random.nextBoolean());
    }

    private static <E> E pick(Random random, E[] all) {
        return all[random.nextInt(all.length)];
    }

    private static ClusterFilter filter(Random random) {
        List<ClusterCondition> conditions = new ArrayList<>();
        ids(random).map(ClusterCondition.OfIndustry::new).ifPresent(conditions::add);
        ids(random).map(codes -> new ClusterCondition.In(codes.stream().map(SubjectRef::county)
                .collect(Collectors.toSet()))).ifPresent(conditions::add);
        ids(random).map(ClusterCondition.Among::new).ifPresent(conditions::add);
        return new ClusterFilter(conditions);
    }

    private static Optional<Set<String>> ids(Random random) {
        Set<String> ids = new HashSet<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            ids.add(word(random));
        }
        return random.nextBoolean() ? Optional.of(ids) : Optional.empty();
    }

    private static String word(Random random) {
        String letters = "a4郑:\"\\{}[],\n|\t= é\uD842\uDFB7";
        StringBuilder word = new StringBuilder("w");
        for (int i = random.nextInt(6); i > 0; i--) {
            word.append(letters.charAt(random.nextInt(letters.length() - 2)));
        }
        return word.toString();
    }

    @ParameterizedTest
    @MethodSource("states")
    void whatIsWrittenIsReadAgain(MapState state) {
        assertEquals(state, MapStateJson.read(MapStateJson.text(state)));
        assertEquals(List.of(state, MapState.FIRST), MapStateJson.readAll(MapStateJson.text(List.of(state,
                MapState.FIRST))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "7", "[]", "{", "{\"view\":", "\"view\"", "114.0 34.5 1200.000",
        "PRINT|STANDARD", "{\"marks\":[", "[1,{\"a\"",
        "density|PREFECTURE|2013|MANUAL|3|0.8,1.2|blues|true", "\u0000", "{}",
        "{\"view\":7,\"purpose\":[],\"theme\":\"density\",\"filter\":\"all\",\"shown\":1,\"marks\":\"x\"}",
        "{\"view\":{\"x\":1,\"y\":2},\"theme\":{\"theme\":\"density\"}}",
        "{\"view\":{\"area\":\"moon:1\"},\"marks\":[7,\"nothing\",\"moon:1\"],\"purpose\":\"DANCING\"}",
        "{\"view\":{\"x\":1,\"y\":2,\"metresPerPixel\":-3}}"})
    void anythingElseCountsAsNeverChosen(String text) {
        assertEquals(MapState.FIRST, MapStateJson.read(text));
    }

    @Test
    void whatIsUnknownIsLeftAsideAndTheRestKept() {
        MapState state = MapState.FIRST.withPurpose(MapPurpose.PRINT).withTheme(Optional.of(DENSITY));
        String later = MapStateJson.text(state).replace("\"purpose\"", "\"rivers\":{\"a\":[1]},\"purpose\"")
                .replace("\"DROPS\"", "\"RIVERS\",\"DROPS\"").replace("\"BOOK\"", "\"LATIN\"");
        assertEquals(state, MapStateJson.read(later));
    }

    /** As they were written before places and grades could be asked for. */
    @Test
    void filtersOfEarlierFormsAreRead() {
        MapState state = MapStateJson.read("{\"filter\":{\"industries\":[\"food\"],\"prefectures\":[\"411600\"],"
                + "\"clusters\":[\"a\"]}}");
        assertEquals(ClusterFilter.of(new ClusterCondition.OfIndustry(Set.of("food")),
                new ClusterCondition.In(Set.of(SubjectRef.prefecture("411600"))),
                new ClusterCondition.Among(Set.of("a"))), state.filter());
    }

    @Test
    void breaksOutOfOrderCostTheDesignAndNotTheTheme() {
        String text = MapStateJson.text(MapState.FIRST.withTheme(Optional.of(DENSITY.withBreaks(List.of(1.0, 2.0)))));
        assertEquals(Optional.of(DENSITY), MapStateJson.read(text.replace("[1.0,2.0]", "[2.0,1.0]")).theme());
        assertEquals(Optional.of(DENSITY), MapStateJson.read(text.replace("[1.0,2.0]", "[1.0,\"x\"]")).theme());
    }

    @Test
    void aListTakesWhatIsAMapInIt() {
        assertEquals(List.of(), MapStateJson.readAll("集聚区分布\t专题：密度"));
        assertEquals(List.of(MapState.FIRST), MapStateJson.readAll("[1, {}, \"x\"]"));
    }

    @Test
    void mapsOfTheSameMayLookElsewhereAndBeReadOtherwise() {
        MapState themed = MapState.FIRST.withTheme(Optional.of(DENSITY));
        assertTrue(themed.isOfTheSameAs(themed.withTheme(Optional.of(DENSITY.of(DENSITY.theme(), AreaUnit.COUNTY,
                "2020")))));
        assertFalse(themed.isOfTheSameAs(themed.withTheme(Optional.of(DENSITY.of("clusters", DENSITY.unit(),
                DENSITY.period())))));
        assertTrue(themed.isOfTheSameAs(themed.withView(new MapView.Centred(1, 2, 3)).withPurpose(MapPurpose.PRINT)));
        assertFalse(themed.isOfTheSameAs(MapState.FIRST));
        assertFalse(themed.isOfTheSameAs(themed.withShown(MapOverlay.DROPS, false)));
        assertFalse(themed.isOfTheSameAs(themed.withFilter(ClusterFilter.ofIndustry("food"))));
    }

    @Test
    void whatIsMissingOrBrokenIsGivenByWhoeverReads() {
        MapState otherwise = MapState.FIRST.withPurpose(MapPurpose.PRINT).withWording(LegendWording.STANDARD)
                .withView(new MapView.Centred(1, 2, 3)).withShown(MapOverlay.DROPS, false);
        for (String text : List.of("", "7", "{}", "{\"purpose\":\"DANCING\",\"wording\":1,\"view\":{\"x\":1}}")) {
            assertEquals(otherwise, MapStateJson.read(MapStateJson.parsed(text), otherwise), text);
        }
    }

    @Test
    void aViewWithoutAScaleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MapView.Centred(0, Double.NaN, 1));
        assertThrows(IllegalArgumentException.class, () -> new MapView.Centred(0, 0, 0));
        assertThrows(IllegalArgumentException.class,
                () -> new MapView.OfArea(SubjectRef.PROVINCE, OptionalDouble.of(0)));
    }
}
