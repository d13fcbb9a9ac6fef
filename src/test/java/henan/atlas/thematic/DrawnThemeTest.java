package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a theme is drawn as: colours, sizes, legend and words, from made-up figures. */
class DrawnThemeTest {
    private static final Ramp GREY = new Ramp("g", "灰", Ramp.Kind.SEQUENTIAL, List.of(0x000000, 0x646464));
    private static final Ramp ABOUT = new Ramp("d", "两端", Ramp.Kind.DIVERGING, List.of(0xFF0000, 0xFFFFFF, 0x0000FF));
    private static final Ramp KINDS = new Ramp("k", "类", Ramp.Kind.QUALITATIVE, List.of(0x112233, 0x445566));
    private static final List<String> PLACES = List.of("419100", "419200", "419300");

    private final ThemeComposer composer =
            new ThemeComposer(InventedProvince.content(), industry -> industry.equals("food")
                    ? new IndustryLook(0xF00D, "circle") : new IndustryLook(0xE4, "hexagon"));

    private static ThemeTable table(Measure measure, AreaUnit unit, String figureUnit, List<ThemeValue> values,
                                    List<ThemeTable.Place> missing) {
        return new ThemeTable(new Theme("made", "编造", ThemeGroup.PUBLISHED, measure, figureUnit, "",
                Map.of(unit, List.of("2013"))), unit, "2013", values, missing,
                values.stream().mapToDouble(ThemeValue::value).max().orElse(0));
    }

    private static ThemeTable figures(Measure measure, double... figures) {
        List<ThemeValue> values = IntStream.range(0, figures.length).mapToObj(i -> ThemeValue.counted(
                SubjectRef.prefecture(PLACES.get(i)), PLACES.get(i), figures[i], String.valueOf(figures[i]))).toList();
        return table(measure, AreaUnit.PREFECTURE, "个", values, List.of());
    }

    private static ThemeDesign equal(int classes, Ramp ramp) {
        return new ThemeDesign(ClassMethod.EQUAL_INTERVAL, classes, List.of(), ramp);
    }

    private static List<String> labels(ThemedMap map) {
        return map.drawing().legend().stream().map(MapTheme.LegendItem::label).toList();
    }

    @Test
    void aRateHasItsClassColourAndABarOfItsPart() throws AtlasException {
        ThemedMap map = composer.compose(figures(Measure.RATE, 20, 9, 0), equal(2, GREY));
        assertEquals(Map.of("419100", 0x646464, "419200", 0x000000, "419300", 0x000000), map.drawing().fills());
        assertEquals(List.of(1.0, 0.45, 0.0), map.ranking().stream().map(ThemedMap.Rank::share).toList());
        assertEquals(List.of(0x646464, 0, 0), map.ranking().stream().map(ThemedMap.Rank::color).toList());
        assertEquals(List.of("0 – 9（2）", "20（1）"), labels(map));
        assertEquals("3个省辖市都有数据　单位：个　等间距2级", map.drawing().subtitle());
        assertEquals("各省辖市编造（2013年）", map.drawing().title());
        assertEquals("编造（个）", map.drawing().heading());
        assertEquals("数据：本图集收录统计。", map.drawing().source());
        assertEquals(Optional.of(AreaUnit.PREFECTURE), map.drawing().areas());
        assertEquals(0x646464, map.colorOf(15));
        assertEquals(List.of(1, 0), List.of(map.histogram().orElseThrow().counts().get(0),
                map.histogram().orElseThrow().counts().get(1)));
        assertEquals(18, map.histogram().orElseThrow().counts().size());
    }

    @Test
    void allZeroHasNoBars() throws AtlasException {
        assertEquals(List.of(0.0, 0.0), composer.compose(figures(Measure.RATE, 0, 0), equal(2, GREY)).ranking().stream()
                .map(ThemedMap.Rank::share).toList());
    }

    @Test
    void deviationsAreColouredToEitherSideOfZeroAndBarsTakeTheirSide() throws AtlasException {
        ThemedMap map = composer.compose(figures(Measure.DEVIATION, 4, 1, -2), equal(4, ABOUT));
        // Sizes 4, 1, 2 in two classes from 1 to 4 break at 2.5; mirrored, between -2 and 4: -2, 0, 2.5, 4.
        assertEquals(List.of(-2.0, 0.0, 2.5, 4.0), map.classes().orElseThrow().breaks());
        assertEquals(List.of("−2（1）", "1（1）", "4（1）"), labels(map));
        assertEquals(Map.of("419100", 0x6C6CFF, "419200", 0xB6B6FF, "419300", 0xFFA5A5), map.drawing().fills());
        assertEquals(Set.of("419300"), map.drawing().below());
        assertEquals(List.of(true, false, false), map.drawing().legend().stream()
                .map(i -> ((MapTheme.LegendItem.Fill) i).below()).toList(), "minus signs in the legend as on the map");
        assertEquals(List.of(1.0, 0.25, -0.5), map.ranking().stream().map(ThemedMap.Rank::share).toList());
    }

    @Test
    void oneClassAcrossZeroIsOfTheMiddle() {
        ClassColors colors = ClassColors.of(new Classification(List.of(-3.0, -1.0, 1.0, 3.0)), Measure.DEVIATION,
                ABOUT);
        assertEquals(List.of(0xFF0000, 0xFFFFFF, 0x6C6CFF), colors.colors());
        assertEquals(1, colors.below());
        assertEquals(0xFFFFFF, colors.colorOf(0));
    }

    @Test
    void aboutZeroWithoutAnyOnOneSideIsLikeAnyOther() {
        assertEquals(List.of(0.0, 2.0, 4.0),
                Classifier.aboutZero(List.of(0.0, 1.0, 4.0), ClassMethod.EQUAL_INTERVAL, 2).breaks());
        assertEquals(List.of(-4.0, -2.0, 0.0),
                Classifier.aboutZero(List.of(0.0, -1.0, -4.0), ClassMethod.EQUAL_INTERVAL, 2).breaks());
        assertEquals(List.of(-4.0, 0.0, 1.0),
                Classifier.aboutZero(List.of(1.0, -4.0), ClassMethod.EQUAL_INTERVAL, 1).breaks());
        // Sizes 1 to 4 break at 2.5 and are mirrored, but only as far as there are values.
        assertEquals(List.of(-4.0, -2.5, 0.0, 1.0),
                Classifier.aboutZero(List.of(1.0, -2.0, -3.0, -4.0), ClassMethod.EQUAL_INTERVAL, 5).breaks().stream()
                        .map(b -> Math.rint(b * 10) / 10).toList());
    }

    /** One class below zero would hide that one lies five times as far below as another. */
    @Test
    void anOddNumberOfClassesAboutZeroIsOneMore() throws AtlasException {
        List<Double> values = List.of(9.0, 7.0, 5.0, 3.0, 1.0, -2.0, -4.0, -6.0);
        Classification five = ClassColors.of(values, Measure.DEVIATION, equal(5, ABOUT)).classes();
        assertEquals(ClassColors.of(values, Measure.DEVIATION, equal(6, ABOUT)).classes(), five);
        assertFalse(five.equals(ClassColors.of(values, Measure.DEVIATION, equal(4, ABOUT)).classes()));
    }

    @Test
    void yearsAndPlacesAreWrittenAsSuch() {
        assertEquals("2008年", Digits.YEAR.written(2008));
        assertEquals("第8位", Digits.PLACE.written(8));
    }

    /** Nine of ten in one prefecture are no lie of the land: a table, and whose it is. */
    @Test
    void whereNearlyAllLieInOnePrefectureThereIsATable() throws AtlasException {
        ThemeTable all = counties(10);
        assertTrue(all.isForMap());
        ThemeTable crowded = new ThemeTable(all.theme(), all.unit(), all.period(), all.values(), all.missing(),
                all.greatest(), Optional.of("石梁市"));
        assertFalse(crowded.isForMap());
        String told = composer.compose(crowded, equal(3, GREY)).drawing().subtitle();
        assertTrue(told.endsWith("集中在石梁市，看不出全省分布，只列表，图上只标位置"), told);
        ClustersByPlace places = new ClustersByPlace(InventedProvince.content());
        List<ThemeValue> liang = places.clusters().stream().filter(c -> c.prefectureCode().equals("419300"))
                .map(c -> ThemeValue.counted(c.ref(), c.name(), 1, "1")).toList();
        assertEquals(Optional.of("石梁市"), places.crowded(liang));
        assertEquals(Optional.empty(), places.crowded(places.clusters().stream()
                .map(c -> ThemeValue.counted(c.ref(), c.name(), 1, "1")).toList()));
    }

    @Test
    void theFirstOfAnOrderIsDarkestAndHasNoBar() throws AtlasException {
        ThemedMap map = composer.compose(figures(Measure.RANK, 1, 5, 9), equal(2, GREY));
        assertEquals(Map.of("419100", 0x646464, "419200", 0x000000, "419300", 0x000000), map.drawing().fills());
        assertFalse(map.hasBars());
        assertEquals(List.of("1（1）", "5 – 9（2）"), labels(map));
    }

    @Test
    void theLastOfYearsHasTheLastColourOfARamp() throws AtlasException {
        ThemedMap map = composer.compose(table(Measure.RANK, AreaUnit.PREFECTURE, PublishedSeries.YEAR,
                figures(Measure.RANK, 2013, 2005).values(), List.of()), equal(2, GREY));
        assertEquals(Map.of("419100", 0x646464, "419200", 0x000000), map.drawing().fills());
        assertEquals(0x646464, map.colorOf(2013), "what the window's list shows");
    }

    @Test
    void aTotalIsACircleOfADarkerColourAndTheLegendShowsThatOfTheGreatest() throws AtlasException {
        ThemedMap map = composer.compose(figures(Measure.TOTAL, 64, 16, 0), equal(2, GREY));
        assertEquals(List.of(22.0, 11.0, 2.5), map.drawing().marks().stream().map(MapTheme.Mark::radius).toList());
        assertEquals(List.of(new MapTheme.Slice(0x4A4A4A, 1)), map.drawing().marks().get(0).slices());
        assertEquals(List.of(1.0, 0.25, 0.0), map.ranking().stream().map(ThemedMap.Rank::share).toList());
        assertEquals(List.of("64", "16", "0"), map.drawing().marks().stream().map(MapTheme.Mark::figure).toList());
        assertEquals(List.of("64", "16"), labels(map));
        MapTheme.LegendItem.Circle second = (MapTheme.LegendItem.Circle) map.drawing().legend().get(1);
        assertEquals(11, second.radius(), 1e-9);
        assertEquals(0x4A4A4A, second.color());
        assertEquals("3个省辖市都有数据　单位：个　圆面积与数值成正比", map.drawing().subtitle());
        assertTrue(map.histogram().isPresent() && map.classes().isEmpty());
        assertTrue(map.drawing().fills().isEmpty());
    }

    @Test
    void totalsOfNothingHaveNoBarsAndWhatIsBelowHasOneToTheLeft() throws AtlasException {
        assertEquals(List.of(0.0, 0.0), composer.compose(figures(Measure.TOTAL, 0, 0), equal(2, GREY)).ranking()
                .stream().map(ThemedMap.Rank::share).toList());
        assertEquals(List.of(0.0, -1.0), composer.compose(figures(Measure.TOTAL, 0, -1), equal(2, GREY)).ranking()
                .stream().map(ThemedMap.Rank::share).toList());
    }

    /** The key is a figure of the data, as it is written; from which on circles are in proportion is said. */
    @Test
    void figuresTooSmallForTheirCircleAreKeyedAsTheyAreAndExcepted() throws AtlasException {
        ThemedMap map = composer.compose(figures(Measure.TOTAL, 900, 30, 3), equal(2, GREY));
        List<String> keys = map.drawing().legend().stream().map(MapTheme.LegendItem::label).toList();
        assertEquals("3（按最小的圆画）", keys.get(keys.size() - 1), keys.toString());
        assertTrue(map.drawing().subtitle().contains("圆面积与数值成正比（小于30的除外）"), map.drawing().subtitle());
        String all = composer.compose(figures(Measure.TOTAL, 64, 32), equal(2, GREY)).drawing().subtitle();
        assertTrue(all.contains("圆面积与数值成正比") && !all.contains("除外"), all);
    }

    @Test
    void keysOfCirclesHaveOneNumberOfDecimalsAndSayWhatIsNear() {
        assertEquals(List.of("约31.7", "约20.0", "约8.7"), Digits.alike(List.of(31.72, 19.96, 8.719)));
        assertEquals(List.of("22.0", "14.9"), Digits.alike(List.of(22.0, 14.9)), "as exact as they are");
        assertEquals(List.of("902", "约31", "3"), Digits.alike(List.of(902.0, 30.6, 3.0)));
        assertEquals(List.of("900", "30"), Digits.alike(List.of(900.0, 30.0)), "no more than needed");
        assertEquals(List.of("0.25", "约0.13"), Digits.alike(List.of(0.25, 0.125)));
    }

    @Test
    void circlesOfEachUnitHaveTheirLargest() {
        assertEquals(22, ProportionalSymbolScale.of(AreaUnit.PREFECTURE, 4).radius(4));
        assertEquals(13, ProportionalSymbolScale.of(AreaUnit.COUNTY, 4).radius(4));
        assertEquals(15, ProportionalSymbolScale.of(AreaUnit.CLUSTER, 4).radius(4));
        assertEquals(2.5, ProportionalSymbolScale.of(AreaUnit.CLUSTER, 0).radius(4));
    }

    @Test
    void keysOfCirclesAreTheGreatestTheLeastAndOneBetween() {
        assertEquals(List.of(100.0, 36.0, 4.0), new ProportionalSymbolScale(100, 10)
                .samples(List.of(4.0, 36.0, 81.0, 100.0)));
        assertEquals(List.of(100.0), new ProportionalSymbolScale(100, 10).samples(List.of(99.0, 100.0)),
                "as large to the eye");
        assertEquals(List.of(4.0), new ProportionalSymbolScale(4, 10).samples(List.of(0.0, 4.0)),
                "of nothing there is no circle");
    }

    @Test
    void circlesOfAllPeriodsAreMeasuredByTheGreatestOfAll() throws AtlasException {
        ThemeTable last = figures(Measure.TOTAL, 16, 4);
        ThemeTable first = new ThemeTable(last.theme(), last.unit(), last.period(), last.values(), last.missing(), 64);
        assertEquals(List.of(22.0, 11.0), radii(last));
        assertEquals(List.of(11.0, 5.5), radii(first));
    }

    /** Else the darkest of a poor year would look like the darkest of a rich one. */
    @Test
    void mapsOfTwoTimesHaveTheSameClasses() throws AtlasException {
        ThemeTable poor = figures(Measure.RATE, 20, 9, 0);
        ThemeTable rich = figures(Measure.RATE, 100, 9, 0);
        assertEquals(0x646464, composer.compose(poor, equal(2, GREY)).drawing().fills().get("419100"));
        ThemedMap beside = composer.compose(poor.beside(List.of(rich)), equal(2, GREY));
        assertEquals(Map.of("419100", 0x000000, "419200", 0x000000, "419300", 0x000000), beside.drawing().fills());
        assertEquals(0x646464, composer.compose(rich.beside(List.of(poor)), equal(2, GREY)).drawing().fills()
                .get("419100"));
        assertEquals(3, beside.drawing().legend().stream().filter(MapTheme.LegendItem.Fill.class::isInstance)
                .map(MapTheme.LegendItem::label).mapToInt(DrawnThemeTest::counted).sum());
    }

    private static int counted(String label) {
        return Integer.parseInt(label.replaceAll(".*（(\\d+)）", "$1"));
    }

    private List<Double> radii(ThemeTable table) throws AtlasException {
        return composer.compose(table, equal(2, GREY)).drawing().marks().stream().map(MapTheme.Mark::radius).toList();
    }

    @Test
    void aPieHasItsPartsInTheColoursOfTheirIndustries() throws AtlasException {
        Map<String, Integer> parts = new LinkedHashMap<>();
        parts.put("food", 3);
        parts.put("equipment", 1);
        ThemedMap map = composer.compose(table(Measure.MIX, AreaUnit.PREFECTURE, "", List.of(
                ThemeValue.mixed(SubjectRef.prefecture("419100"), "丰禾市", "4个集聚区", parts),
                ThemeValue.mixed(SubjectRef.prefecture("419200"), "云汀市", "1个集聚区", Map.of("food", 1))), List.of()),
                equal(5, KINDS));
        assertEquals(List.of(new MapTheme.Slice(0xF00D, 0.75, Optional.of("circle")),
                new MapTheme.Slice(0xE4, 0.25, Optional.of("hexagon"))),
                map.drawing().marks().get(0).slices());
        assertEquals(22, map.drawing().marks().get(0).radius());
        assertEquals(11, map.drawing().marks().get(1).radius());
        assertEquals(List.of(new ThemedMap.Category("装备制造", 0xE4, 1, Optional.of("hexagon"), Optional.empty()),
                new ThemedMap.Category("食品加工", 0xF00D, 4, Optional.of("circle"), Optional.empty())),
                map.categories(), "in the order of the classes");
        assertEquals(List.of("4个集聚区", "1个集聚区", "扇形为各类所占，自顶上起顺时针由多到少", "装备制造", "食品加工"),
                labels(map), "sizes first, then what slices are");
        assertEquals(List.of(1.0, 0.25), map.ranking().stream().map(ThemedMap.Rank::share).toList());
        assertEquals("2个省辖市都有数据　圆面积与数量成正比", map.drawing().subtitle());
    }

    @Test
    void kindsStandTogetherInTheirColoursOthersByTheirNumber() throws AtlasException {
        List<ThemeValue> values = List.of(kind("a", "小"), kind("b", "大"), kind("c", "大"), kind("d", "food"));
        ThemedMap map = composer.compose(table(Measure.KIND, AreaUnit.CLUSTER, "", values, List.of()), equal(5, KINDS));
        assertEquals(List.of("d", "b", "c", "a"), map.ranking().stream().map(r -> r.value().subject().id()).toList());
        assertEquals(List.of(
                new ThemedMap.Category("食品加工", 0xF00D, 1, Optional.of("circle"), Optional.empty()),
                new ThemedMap.Category("大", 0x8A8278, 2, Optional.empty(), Optional.empty()),
                new ThemedMap.Category("小", 0x445566, 1, Optional.of("triangle"), Optional.empty())),
                map.categories(), "the first besides industries is grey");
        assertFalse(map.hasBars());
        assertTrue(map.drawing().marks().stream().allMatch(m -> m.radius() == 5), "points of one size");
        assertEquals(Set.of(), map.drawing().hatched());
        assertEquals("4个产业集聚区都有数据　按类别设色", map.drawing().subtitle());
        ThemedMap alone = composer.compose(table(Measure.KIND, AreaUnit.CLUSTER, "", values.subList(0, 3), List.of()),
                equal(5, KINDS));
        assertEquals(List.of(0x112233, 0x445566), alone.categories().stream().map(ThemedMap.Category::color).toList());
    }

    @Test
    void kindsOfAreasAreTintsAndSeveralOfEqualNumberAreQuiet() throws AtlasException {
        List<ThemeValue> values = List.of(kind("a", "几类并列"), kind("b", "几类并列"), kind("c", "food"));
        ThemedMap map = composer.compose(table(Measure.KIND, AreaUnit.COUNTY, "", values, List.of()), equal(5, KINDS));
        // 0x00F00D at 0.62 on white.
        assertEquals(List.of(0x61F669, 0xE0DBD1),
                map.categories().stream().map(ThemedMap.Category::color).toList());
        assertEquals(Map.of("a", 0xE0DBD1, "b", 0xE0DBD1, "c", 0x61F669), map.drawing().fills());
    }

    @Test
    void kindsHaveSignsOfTheirOwnOnTheMapAndInTheLegend() throws AtlasException {
        List<ThemeValue> values = List.of(kind("a", "升级"), kind("b", "更名"), kind("c", "升级"), kind("d", "扩区"));
        MapTheme points = composer.compose(table(Measure.KIND, AreaUnit.CLUSTER, "", values, List.of()),
                equal(5, KINDS)).drawing();
        assertEquals(List.of("circle", "triangle", "square"), signs(points));
        assertEquals(List.of("circle", "circle", "triangle", "square"),
                points.marks().stream().map(m -> m.sign().orElseThrow().mark()).toList());
        MapTheme areas = composer.compose(table(Measure.KIND, AreaUnit.COUNTY, "",
                List.of(kind("a", "几类并列"), kind("b", "equipment"), kind("c", "food")), List.of()), equal(5, KINDS))
                .drawing();
        assertEquals(List.of("hexagon", "circle", ""), signs(areas));
        assertEquals(List.of("b hexagon", "c circle"), areas.marks().stream().filter(MapTheme.Mark::isSignOfArea)
                .map(m -> m.at().id() + " " + m.sign().orElseThrow().mark()).toList());
        areas.marks().forEach(m -> assertEquals(areas.fills().get(m.at().id()), m.sign().orElseThrow().ground()));
    }

    private static List<String> signs(MapTheme drawing) {
        return drawing.legend().stream().map(i -> ((MapTheme.LegendItem.Fill) i).sign().orElse("")).toList();
    }

    private static ThemeValue kind(String cluster, String kind) {
        return ThemeValue.mixed(SubjectRef.cluster(cluster), cluster, kind, Map.of(kind, 1));
    }

    @Test
    void whatIsUnknownIsHatchedAndTheLegendSaysSo() throws AtlasException {
        ThemedMap map = composer.compose(counties(ThemeTable.FEWEST_ON_MAP), equal(3, GREY));
        assertEquals(Set.of("419121"), map.drawing().hatched());
        assertEquals(List.of("1（8）", "资料未载（1）"), labels(map));
        assertEquals(Optional.of(AreaUnit.COUNTY), map.drawing().areas());
    }

    /** So many counties with a figure, and one without. */
    private static ThemeTable counties(int known) {
        return table(Measure.RATE, AreaUnit.COUNTY, "%", IntStream.range(0, known).mapToObj(i ->
                ThemeValue.counted(SubjectRef.county("4191" + (30 + i)), "县" + i, 1, "1%")).toList(),
                List.of(new ThemeTable.Place(SubjectRef.county("419121"), "北禾县")));
    }

    @Test
    void fewerThanEightOfManyAreATableAndThePlacesAreMarkedInOneColour() throws AtlasException {
        ThemedMap few = composer.compose(counties(ThemeTable.FEWEST_ON_MAP - 1), equal(3, GREY));
        assertFalse(few.table().isForMap());
        assertEquals("有数据的7个县（市、区）：编造（2013年）", few.drawing().title());
        assertEquals("8个县（市、区）中7个有数据　单位：%　不足8个，只列表，图上只标位置", few.drawing().subtitle());
        assertEquals(Set.of(0x4A4A4A), Set.copyOf(few.drawing().fills().values()));
        assertEquals(Set.of(), few.drawing().hatched());
        assertEquals(List.of("有数据的7个县（市、区）"), labels(few));
        assertTrue(few.classes().isEmpty() && few.histogram().isEmpty() && few.categories().isEmpty());
        assertTrue(composer.compose(counties(ThemeTable.FEWEST_ON_MAP), equal(3, GREY)).classes().isPresent());
    }

    @Test
    void allPlacesThereAreMakeAMapHoweverFew() {
        assertTrue(figures(Measure.RATE, 1, 2).isForMap());
    }

    @Test
    void aTableOfAnAreaTellsOfThatAreaAlone() {
        ThemeTable part = counties(9).within("丰禾市", place -> place.id().compareTo("419132") < 0);
        assertEquals(List.of("419130", "419131"), part.values().stream().map(v -> v.subject().id()).toList());
        assertEquals(List.of("419121"), part.unknown().stream().map(SubjectRef::id).toList());
        ThemeHeading heading = ThemeHeading.of(part, "画法");
        assertEquals("丰禾市有数据的2个县（市、区）：编造（2013年）", heading.title());
        assertEquals("丰禾市3个县（市、区）中2个有数据　单位：%　画法", heading.subtitle());
        assertEquals("丰禾市没有数据：编造（2013年）",
                ThemeHeading.of(counties(0).within("丰禾市", place -> true), "").title());
    }

    /** An area's page has the province's classes, and counts and colours its own places alone. */
    @Test
    void theMapOfAnAreaIsOfItsPlacesInTheClassesOfTheProvince() throws AtlasException {
        ThemeTable all = rates(IntStream.rangeClosed(0, 20).mapToDouble(i -> i).toArray());
        ThemedMap map = composer.compose(all.within("丰禾市", place -> place.id().compareTo("419139") < 0),
                equal(4, GREY));
        assertEquals(9, map.drawing().fills().size());
        assertEquals(composer.compose(all, equal(4, GREY)).classes(), map.classes());
        assertEquals(List.of("0 – 4（5）", "5 – 8（4）"), labels(map));
        assertEquals("丰禾市9个县（市、区）都有数据　单位：%　分级与全省图相同：等间距4级", map.drawing().subtitle());
    }

    /** All that is known of an area may still be too little for a map; its own figure has no places to count. */
    @Test
    void anAreaOfFewPlacesHasATable() throws AtlasException {
        ThemeTable all = figures(Measure.RATE, 20, 9, 0);
        ThemedMap one = composer.compose(all.within("丰禾市", SubjectRef.prefecture("419100")::equals), equal(2, GREY));
        assertFalse(one.table().isForMap());
        assertEquals("丰禾市编造（2013年）", one.drawing().title());
        assertEquals("单位：个　只有一个数，列在表里", one.drawing().subtitle());
        assertEquals(Set.of("419100"), one.drawing().fills().keySet());
        assertEquals(List.of("有数据的1个省辖市"), labels(one));
        assertFalse(all.within("两市", place -> !place.id().equals("419300")).isForMap());
    }

    /** What the subtitle, the legend and the panel say of classes is one number, and its reason is the true one. */
    @Test
    void whyClassesAreFewerIsToldAsItIs() throws AtlasException {
        assertEquals(Optional.empty(), composer.compose(figures(Measure.RATE, 20, 9, 0), equal(2, GREY)).shortfall());
        assertEquals(Optional.of("要分3级；所有数值相同，只有一级。"),
                composer.compose(figures(Measure.RATE, 2, 2, 2), equal(3, GREY)).shortfall());
        assertEquals(Optional.of("要分5级；不同的数值只有3个，一个一级。"),
                composer.compose(figures(Measure.RATE, 20, 9, 0), equal(5, GREY)).shortfall());
        ThemedMap gap = composer.compose(rates(1, 2, 3, 4, 5, 6, 100, 101), equal(4, GREY));
        assertEquals("8个县（市、区）都有数据　单位：%　等间距4级，2级为空", gap.drawing().subtitle());
        assertEquals(2, labels(gap).size());
        assertEquals(Optional.of("分4级，其中2级没有地方，图例列2级。"), gap.shortfall());
        ThemeTable many = rates(1, 2, 3, 4, 5, 6, 7, 8);
        assertEquals(Optional.of("要分7级；一级宽一个标准差，所有数值都在5级之内。"), composer.compose(many,
                equal(7, GREY).withMethod(ClassMethod.STANDARD_DEVIATION)).shortfall());
        assertEquals(Optional.of("要分5级；相同的数值不分在两级，共3级。"), composer.compose(
                rates(1, 1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6),
                equal(5, GREY).withMethod(ClassMethod.QUANTILE)).shortfall());
        assertEquals(Optional.of("要分6级；零的两侧分得对称，超出最大、最小数值的不设，共4级。"), composer.compose(
                rates(Measure.DEVIATION, 9, 8, 7, 5, 4, 2, 1, -1), equal(6, ABOUT)).shortfall());
    }

    /** The minus signs strewn over areas are told in words. */
    @Test
    void signsOfAreasBelowTheMiddleAreTold() throws AtlasException {
        ThemeTable signed = rates(Measure.DEVIATION, -4, -3, -2, -1, 1, 2, 3, 4);
        assertTrue(composer.compose(signed, equal(4, ABOUT)).drawing().subtitle().endsWith("等间距4级　带“−”号的低于全省"));
        assertTrue(composer.compose(signed, equal(4, GREY)).drawing().subtitle().endsWith("等间距4级"));
        assertTrue(composer.compose(rates(Measure.DEVIATION, 1, 2, 3, 4, 5, 6, 7, 8), equal(4, ABOUT)).drawing()
                .subtitle().endsWith("等间距4级"));
    }

    private static ThemeTable rates(double... figures) {
        return rates(Measure.RATE, figures);
    }

    private static ThemeTable rates(Measure measure, double... figures) {
        return table(measure, AreaUnit.COUNTY, "%", IntStream.range(0, figures.length).mapToObj(i ->
                ThemeValue.counted(SubjectRef.county("4191" + (30 + i)), "县" + i, figures[i],
                        String.valueOf(figures[i]))).toList(), List.of());
    }

    @Test
    void sourcesOfAnotherAreaAreNotNamedAndLongTitlesAreCounted() {
        AtlasIndex index = InventedProvince.content().index();
        assertEquals("", ThemeSources.inWords(List.of(), index));
        List<ThemeValue> one = List.of(ThemeValue.counted(SubjectRef.prefecture("419100"), "丰禾市", 1, "1")
                .from("", List.of(new Citation("x".repeat(60), ""), new Citation("seed", ""))));
        assertEquals("数据：2种出处。", ThemeSources.inWords(one, index));
        assertEquals("数据：2种出处，列在“出处”一栏。", ThemeSources.onPage(one, index, true));
        assertEquals("数据：2种出处，逐条列在各集聚区的档案里。", ThemeSources.onPage(one, index, false));
    }

    @Test
    void theFirstTwoSourcesAreNamedAndMoreAreCounted() throws AtlasException {
        assertEquals("数据：《产业集聚看虚构省》。", sourced("seed"));
        assertEquals("数据：《产业集聚看虚构省》、《虚构日报的报道》。", sourced("seed", "paper"));
        assertEquals("数据：《产业集聚看虚构省》、《虚构日报的报道》等3种出处。", sourced("seed", "paper", "yearbook"));
    }

    private String sourced(String... sources) throws AtlasException {
        List<Citation> citations = Stream.of(sources).map(s -> new Citation(s, "")).toList();
        return composer.compose(table(Measure.RATE, AreaUnit.PREFECTURE, "%", List.of(ThemeValue.counted(
                SubjectRef.prefecture("419100"), "丰禾市", 1, "1%").from("", citations)), List.of()), equal(3, GREY))
                .drawing().source();
    }

    @Test
    void nothingToDrawIsSaidWithThemeAndPeriod() {
        AtlasException said = assertThrows(AtlasException.class,
                () -> composer.compose(table(Measure.RATE, AreaUnit.COUNTY, "%", List.of(), List.of()),
                equal(3, GREY)));
        assertTrue(said.getMessage().contains("“编造”2013年"), said.getMessage());
    }

    @Test
    void byHandTheLastClassMayHoldTheGreatestAlone() throws AtlasException {
        ThemedMap map = composer.compose(figures(Measure.RATE, 20, 9, 0), equal(2, GREY).withBreaks(List.of(20.0)));
        assertEquals(List.of(0.0, 20.0, Math.nextUp(20.0)), map.classes().orElseThrow().breaks());
        assertEquals(Map.of("419100", 0x646464, "419200", 0x000000, "419300", 0x000000), map.drawing().fills());
        assertTrue(map.drawing().subtitle().endsWith("自定义2级"), map.drawing().subtitle());
        assertEquals(List.of(0.0, 20.0), composer.compose(figures(Measure.RATE, 20, 9, 0),
                equal(2, GREY).withBreaks(List.of())).classes().orElseThrow().breaks());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1234.5, 1235", "100, 100", "99.96, 100", "12.34, 12.3", "1.234, 1.23", "0.1, 0.1",
        "0.0567, 0.0567", "0.01239, 0.0124", "-3.5, −3.5", "-150.4, −150"})
    void numbersAreAsShortAsTheyTellClassesApart(double value, String written) {
        assertEquals(written, ThemeComposer.number(value, Measure.RATE));
    }

    @Test
    void ranksAreWhole() {
        assertEquals("3", ThemeComposer.number(2.6, Measure.RANK));
    }

    @Test
    void binsAreOfEqualWidthAndTheGreatestIsInTheLast() {
        assertEquals(new Histogram(0, 10, List.of(List.of(0.0, 2.4), List.of(2.5), List.of(), List.of(9.0, 10.0))),
                Histogram.of(List.of(9.0, 0.0, 2.4, 2.5, 10.0), 4));
        assertEquals(new Histogram(3, 3, List.of(List.of(3.0, 3.0))), Histogram.of(List.of(3.0, 3.0), 4));
    }

    @Test
    void rampsSuitWhatTheyCanTell() {
        assertTrue(Measure.RATE.suits(Ramp.Kind.SEQUENTIAL, ClassMethod.JENKS));
        assertFalse(Measure.RATE.suits(Ramp.Kind.DIVERGING, ClassMethod.JENKS));
        assertTrue(Measure.RATE.suits(Ramp.Kind.DIVERGING, ClassMethod.STANDARD_DEVIATION));
        assertFalse(Measure.RATE.suits(Ramp.Kind.QUALITATIVE, ClassMethod.STANDARD_DEVIATION));
        assertTrue(Measure.DEVIATION.suits(Ramp.Kind.DIVERGING, ClassMethod.JENKS));
        assertFalse(Measure.DEVIATION.suits(Ramp.Kind.SEQUENTIAL, ClassMethod.JENKS));
        for (Measure measure : List.of(Measure.RANK, Measure.TOTAL)) {
            assertTrue(measure.suits(Ramp.Kind.SEQUENTIAL, ClassMethod.JENKS));
            assertFalse(measure.suits(Ramp.Kind.DIVERGING, ClassMethod.JENKS));
        }
        for (Measure measure : List.of(Measure.MIX, Measure.KIND)) {
            assertTrue(measure.suits(Ramp.Kind.QUALITATIVE, ClassMethod.JENKS));
            assertFalse(measure.suits(Ramp.Kind.SEQUENTIAL, ClassMethod.JENKS));
        }
        assertEquals(List.of(Measure.RATE, Measure.DEVIATION, Measure.RANK),
                List.of(Measure.values()).stream().filter(Measure::isClassed).toList());
    }

    @Test
    void aDesignIsChangedInOneThing() {
        ThemeDesign design = equal(3, GREY);
        assertEquals(new ThemeDesign(ClassMethod.JENKS, 3, List.of(), GREY), design.withMethod(ClassMethod.JENKS));
        assertEquals(new ThemeDesign(ClassMethod.EQUAL_INTERVAL, 5, List.of(), GREY), design.withClasses(5));
        assertEquals(new ThemeDesign(ClassMethod.EQUAL_INTERVAL, 3, List.of(), KINDS), design.withRamp(KINDS));
        assertEquals(new ThemeDesign(ClassMethod.MANUAL, 3, List.of(1.0, 2.0), GREY),
                design.withBreaks(List.of(1.0, 2.0)));
    }
}
