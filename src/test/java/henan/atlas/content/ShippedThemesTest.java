package henan.atlas.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Ramp;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.ColorDifference;
import henan.atlas.fixture.Sight;
import henan.atlas.page.PageComposer;
import henan.atlas.render.MapContent;
import henan.atlas.render.style.StyleReader;
import henan.atlas.thematic.Measure;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeComposer;
import henan.atlas.thematic.ThemeDesign;
import henan.atlas.thematic.ThemeGroup;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The themes of the atlas as shipped. */
class ShippedThemesTest {
    private static AtlasSnapshot content;
    private static List<Ramp> ramps;
    private static ThemeCatalog catalog;
    private static Map<String, IndustryLook> looks;

    @BeforeAll
    static void open() throws AtlasException {
        try (AtlasFile atlas = AtlasFile.open(CompiledAtlasTest.FILE)) {
            content = atlas.content();
            String style = atlas.styles().get(MapSpec.BOOK_STYLE);
            PageComposer composer =
                    new PageComposer(new MapContent(content, atlas.levels(), atlas.styles()));
            looks = content.industries().stream()
                    .collect(Collectors.toMap(Industry::id, i -> composer.industryLook(i.id())));
            ramps = StyleReader.read(MapSpec.BOOK_STYLE, style).ramps();
        }
        catalog = new ThemeCatalog(content);
    }

    /** Equal ones and kinds stand by prefecture and county, so that numbers do not jump about the map. */
    @Test
    void clustersOfOneKindStandByPlace() throws AtlasException {
        everyMap(map -> {
            if (map.table().theme().measure() == Measure.KIND && map.table().unit() == AreaUnit.CLUSTER) {
                Map<String, String> last = new HashMap<>();
                map.ranking().forEach(rank -> {
                    String code = content.index().cluster(rank.value().subject().id()).orElseThrow().prefectureCode();
                    String before = last.put(rank.value().parts().keySet().iterator().next(), code);
                    assertTrue(before == null || before.compareTo(code) <= 0, rank.value().name());
                });
            }
        });
    }

    @Test
    void everyNumberInARemarkHasItsUnit() {
        assertEquals(List.of(), content.observations().stream().map(o -> o.id() + " " + o.note())
                .filter(note -> note.matches(".*\\d(?:[，；、].*)?")).toList());
    }

    /**
     * The kinds of a map are told by their colours, by any eye and by their signs, where an eye lacks a kind of cone by
     * what it sees of the colours and by their signs.
     */
    @Test
    void kindsAreToldByColourAndBySign() throws AtlasException {
        int[] pairs = {0};
        Map<Sight, Double> least = Map.of(Sight.COMMON, 10.0, Sight.DEUTERANOPIA, 2.0, Sight.PROTANOPIA, 2.0);
        everyMap(map -> {
            for (int i = 0; i < map.categories().size(); i++) {
                ThemedMap.Category one = map.categories().get(i);
                for (ThemedMap.Category other : map.categories().subList(0, i)) {
                    String both = name(map) + ": " + one.label() + ", " + other.label();
                    assertTrue(!one.sign().equals(other.sign()), both + " have one sign");
                    // What has no sign beside others is told by that too.
                    double plain = one.sign().isPresent() && other.sign().isPresent() ? 0 : 2;
                    for (Sight sight : Sight.values()) {
                        double apart = ColorDifference.of(sight.lab(one.color()), sight.lab(other.color()));
                        assertTrue(apart >= least.get(sight) - plain, both + " " + sight + " " + apart);
                        pairs[0]++;
                    }
                }
            }
        });
        assertTrue(pairs[0] > 500, "pairs: " + pairs[0]);
    }

    /** Years and places in an order are no amounts: they have no unit, and a class of one year is made by no method. */
    @Test
    void yearsAndPlacesInAnOrderAreToldAsSuch() throws AtlasException {
        everyMap(map -> {
            if (map.table().theme().measure() == Measure.RANK) {
                String subtitle = map.drawing().subtitle();
                assertFalse(subtitle.contains("单位"), subtitle);
                boolean eachItsOwn = map.classes().filter(c -> c.classes() == map.table().values().stream()
                        .map(ThemeValue::value).distinct().count()).isPresent();
                assertEquals(eachItsOwn, subtitle.endsWith(map.table().theme().tellsYears() ? "一个年份一级"
                        : "一个数值一级"), subtitle);
            }
        });
    }

    /** Every theme in every unit and period. */
    private static void everyMap(Consumer<ThemedMap> look) throws AtlasException {
        ThemeComposer composer = new ThemeComposer(content, looks::get);
        for (Theme theme : catalog.themes()) {
            Ramp ramp = ramps.stream().filter(r -> theme.measure().suits(r.kind(), ClassMethod.JENKS)).findFirst()
                    .orElseThrow();
            ThemeDesign design = new ThemeDesign(ClassMethod.JENKS, 5, List.of(), ramp);
            for (AreaUnit unit : theme.units()) {
                for (String period : theme.periods().get(unit)) {
                    look.accept(composer.compose(catalog.table(theme, unit, period), design));
                }
            }
        }
    }

    private static String name(ThemedMap map) {
        return map.table().theme().id() + " " + map.table().unit() + " " + map.table().period();
    }

    @Test
    void thereAreMoreThanTenThemesInEveryGroupSome() {
        Map<ThemeGroup, Long> groups = catalog.themes().stream()
                .collect(Collectors.groupingBy(Theme::group, Collectors.counting()));
        assertEquals(Set.of(ThemeGroup.values()), groups.keySet());
        assertTrue(catalog.themes().size() >= 20, groups.toString());
        assertEquals(catalog.themes().size(), catalog.themes().stream().map(Theme::title).distinct().count(),
                "titles tell themes apart");
    }

    @Test
    void noThemeIsEmptyAndNoPlaceIsBothKnownAndUnknown() throws AtlasException {
        everyMap(map -> {
            assertTrue(map.ranking().size() >= 3, name(map));
            Set<Object> places = new HashSet<>(map.table().unknown());
            map.ranking().forEach(r -> assertTrue(places.add(r.value().subject()), name(map)));
        });
    }

    @Test
    void everyColourDrawnIsToldByTheLegendAndEveryColourOfTheLegendIsDrawn() throws AtlasException {
        everyMap(map -> {
            MapTheme drawing = map.drawing();
            Set<Integer> drawn = new HashSet<>(drawing.fills().values());
            drawing.marks().forEach(m -> m.slices().forEach(s -> drawn.add(s.color())));
            Set<Integer> told = new HashSet<>();
            for (MapTheme.LegendItem item : drawing.legend()) {
                if (item instanceof MapTheme.LegendItem.Fill fill) {
                    told.add(fill.color());
                } else if (item instanceof MapTheme.LegendItem.Circle circle && map.categories().isEmpty()) {
                    told.add(circle.color());
                }
            }
            assertEquals(told, drawn, name(map));
        });
    }

    @Test
    void noTwoKindsOfAThemeShareASignAndTheMapsAreTheLegends() throws AtlasException {
        Set<String> seen = new HashSet<>();
        everyMap(map -> {
            if (map.table().theme().measure() != Measure.KIND || !map.table().isForMap()) {
                return;
            }
            seen.add(map.table().theme().id() + " " + map.table().unit());
            Map<String, Integer> kinds = new HashMap<>();
            for (MapTheme.LegendItem item : map.drawing().legend()) {
                if (item instanceof MapTheme.LegendItem.Fill fill) {
                    assertNull(kinds.put(fill.sign().orElse(""), fill.color()), name(map) + " " + fill);
                }
            }
            assertTrue(kinds.size() > 3, name(map) + " " + kinds);
            map.drawing().marks().forEach(mark -> mark.sign().ifPresent(sign ->
                    assertEquals(kinds.get(sign.mark()), sign.ground(), name(map) + " " + mark)));
            assertEquals(List.of(), misstriped(map.drawing(), kinds), name(map));
            assertEquals(map.ranking().size(), map.drawing().marks().stream()
                    .filter(m -> m.sign().isPresent() || m.slices().size() == 2).count()
                    + map.ranking().stream().filter(r -> kinds.getOrDefault("", -1) == r.color()).count(), name(map));
        });
        assertEquals(Set.of("leader COUNTY", "leader CLUSTER", "changes CLUSTER"), seen);
    }

    /** Areas of two kinds whose sign is not two halves in the colours of these, as they are striped. */
    private static List<String> misstriped(MapTheme drawing, Map<String, Integer> kinds) {
        Set<String> halved = new HashSet<>();
        List<String> wrong = new ArrayList<>();
        drawing.marks().stream().filter(mark -> mark.slices().size() == 2).forEach(mark -> {
            String at = mark.at().id();
            List<Integer> halves = mark.slices().stream().map(MapTheme.Slice::color).toList();
            boolean told = mark.slices().stream().allMatch(half ->
                    Objects.equals(kinds.get(half.sign().orElse("")), half.color()));
            if (!told || !halves.equals(Arrays.asList(drawing.fills().get(at), drawing.stripes().get(at)))) {
                wrong.add(at + " " + mark);
            }
            halved.add(at);
        });
        drawing.stripes().keySet().stream().filter(at -> !halved.contains(at)).forEach(wrong::add);
        return wrong;
    }

    @Test
    void anAreaStripedOtherwiseThanItsHalvesIsSeen() {
        Map<String, Integer> kinds = Map.of("circle", 0x111111, "square", 0x222222);
        MapTheme.Mark halves = new MapTheme.Mark(SubjectRef.county("1"), 5, List.of(
                new MapTheme.Slice(0x111111, 0.5, Optional.of("circle")),
                new MapTheme.Slice(0x222222, 0.5, Optional.of("square"))));
        MapTheme striped = new MapTheme("", "", "", Optional.of(AreaUnit.COUNTY), Map.of("1", 0x111111), Set.of(),
                List.of(halves), List.of()).withStripes(Map.of("1", 0x222222));
        assertEquals(List.of(), misstriped(striped, kinds));
        assertEquals(1, misstriped(striped.withStripes(Map.of("1", 0x333333)), kinds).size(), "another colour");
        assertEquals(1, misstriped(striped.withStripes(Map.of()), kinds).size(), "no stripes");
        assertEquals(1, misstriped(striped.withMarks(List.of()), kinds).size(), "no halves");
        assertEquals(1, misstriped(striped, Map.of("circle", 0x222222, "square", 0x111111)).size(), "signs exchanged");
    }

    @Test
    void publishedFiguresAreCitedAndWhatTheAtlasCountsItselfSaysSo() throws AtlasException {
        Set<String> sources = content.sources().stream().map(s -> s.id()).collect(Collectors.toSet());
        everyMap(map -> {
            boolean published = map.table().theme().group() == ThemeGroup.PUBLISHED;
            map.ranking().forEach(r -> {
                assertFalse(published && r.value().citations().isEmpty(), name(map) + " " + r.value().name());
                assertTrue(r.value().citations().stream().map(Citation::sourceId).allMatch(sources::contains));
            });
            assertFalse(map.drawing().source().isEmpty());
            assertFalse(published && map.drawing().source().contains("收录统计"), name(map));
        });
    }

    @Test
    void periodsStandInOrderOfTimeAndOneIsUsual() {
        for (Theme theme : catalog.themes()) {
            theme.periods().forEach((unit, periods) -> {
                assertEquals(periods.stream().sorted(Comparator.comparing(p -> Period.of(p.replace("至", "")).end()))
                        .toList(), periods, theme.id());
                assertTrue(periods.contains(theme.usualPeriod(unit)), theme.id());
            });
        }
    }

    @Test
    void ranksAndYearsAreNeverCircles() {
        for (Theme theme : catalog.themes()) {
            if (Set.of("位", "年").contains(theme.unit())) {
                assertEquals(Measure.RANK, theme.measure(), theme.id());
            }
        }
    }

    /** Held against every division of the values where there are few, else against the best by another road. */
    @Test
    void naturalBreaksAreTheBestThereAre() throws AtlasException {
        everyMap(map -> map.classes().filter(c -> map.table().theme().measure() != Measure.DEVIATION)
                .ifPresent(classes -> {
            double[] values = map.table().values().stream().mapToDouble(ThemeValue::value).sorted().toArray();
            double spread = 0;
            for (int c = 0; c < classes.classes(); c++) {
                int of = c;
                spread += spread(DoubleStream.of(values).filter(v -> classes.classOf(v) == of).toArray());
            }
            double best = best(values, values.length, 5, new HashMap<>());
            assertEquals(best, spread, 1e-6 * Math.max(1, spread), name(map));
        }));
    }

    /** The least spread of the first values in at most so many classes: the last class tried from every place. */
    private static double best(double[] values, int first, int classes, Map<Integer, Double> known) {
        if (classes == 1 || first == 0) {
            return spread(Arrays.copyOf(values, first));
        }
        Double before = known.get(first * 10 + classes);
        if (before != null) {
            return before;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int begin = 0; begin < first; begin++) {
            best = Math.min(best, best(values, begin, classes - 1, known)
                    + spread(Arrays.copyOfRange(values, begin, first)));
        }
        known.put(first * 10 + classes, best);
        return best;
    }

    private static double spread(double[] values) {
        double mean = DoubleStream.of(values).average().orElse(0);
        return DoubleStream.of(values).map(v -> (v - mean) * (v - mean)).sum();
    }
}
