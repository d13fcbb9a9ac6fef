package henan.atlas.thematic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.Ramp;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A theme's number of clusters leads to just as many, of every theme of the atlas as shipped. */
class ThemeCountsTest {
    private static final Path FILE = Path.of("target/atlas/henan.gpkg");
    private static final Pattern FIRST = Pattern.compile("\\d+");
    private static final List<Ramp> RAMPS = List.of(
            new Ramp("blues", "蓝", Ramp.Kind.SEQUENTIAL, List.of(0xDEEBF7, 0x6BAED6, 0x08306B)),
            new Ramp("okabe", "定性", Ramp.Kind.QUALITATIVE, List.of(0xE69F00, 0x56B4E9, 0x009E73)));
    private static AtlasSnapshot content;

    @BeforeAll
    static void open() throws AtlasException {
        try (AtlasFile atlas = AtlasFile.open(FILE)) {
            content = atlas.content();
        }
    }

    private static int first(String printed) {
        Matcher number = FIRST.matcher(printed);
        assertTrue(number.find(), printed);
        return Integer.parseInt(number.group());
    }

    private static List<String> wrong(ThemeValue value) {
        return value.clusters().map(of -> content.index().passing(of, false).size())
                .filter(shown -> shown != first(value.printed()))
                .map(shown -> value.name() + " " + value.printed() + ": " + shown).stream().toList();
    }

    @Test
    void everyNumberOfClustersIsThatOfThoseItLeadsTo() {
        ThemeCatalog catalog = new ThemeCatalog(content);
        List<String> wrong = new ArrayList<>();
        Set<String> leading = new TreeSet<>();
        for (Theme theme : catalog.themes()) {
            for (AreaUnit unit : theme.units()) {
                for (ThemeValue value : catalog.table(theme, unit, theme.usualPeriod(unit)).values()) {
                    wrong(value).forEach(each -> wrong.add(theme.id() + " " + each));
                    value.clusters().ifPresent(of -> leading.add(theme.id()));
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(new TreeSet<>(Set.of("clusters", "mix", "book", "leading", "firms", "studies", "cases", "figures",
                "graded")), leading);
    }

    /** A map of three places beside one of sixteen clusters there is would be an empty sheet of a volume. */
    @Test
    void aThemeBeginsWithAUnitOfWhichEnoughHaveFigures() {
        ThemeMaker maker = new ThemeMaker(content, RAMPS, id -> new IndustryLook(0, id));
        List<String> nearlyEmpty = new ArrayList<>();
        int moved = 0;
        for (Theme theme : maker.themes()) {
            AreaUnit usual = maker.usual(theme).unit();
            if (maker.places(theme, usual) < 8 && theme.units().stream().anyMatch(u -> maker.places(theme, u) >= 8)) {
                nearlyEmpty.add(theme.title() + " " + usual);
            }
            moved += usual == theme.units().get(0) ? 0 : 1;
        }
        assertEquals(List.of(), nearlyEmpty);
        assertTrue(moved > 0, "themes that do not begin with the largest");
    }

    /** Beside pies and kinds of clusters the number of each kind is that of clusters, and leads to them. */
    @Test
    void everyNumberOfAKindOfClustersIsThatOfThoseItLeadsTo() throws AtlasException {
        ThemeMaker maker = new ThemeMaker(content, RAMPS, id -> new IndustryLook(0, id));
        List<String> wrong = new ArrayList<>();
        Set<String> leading = new TreeSet<>();
        for (Theme theme : maker.main()) {
            for (AreaUnit unit : theme.units()) {
                ThemedMap map = maker.compose(maker.usual(theme).of(theme.id(), unit, theme.usualPeriod(unit)));
                map.categories().forEach(kind -> kind.clusters().ifPresent(of -> {
                    leading.add(theme.id() + " " + unit);
                    int shown = content.index().passing(of, false).size();
                    if (shown != kind.count()) {
                        wrong.add(theme.id() + " " + kind.label() + " " + kind.count() + ": " + shown);
                    }
                }));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(new TreeSet<>(Set.of("mix PREFECTURE", "mix COUNTY", "leader CLUSTER",
                "changes CLUSTER")), leading);
    }

    @Test
    void aNumberOfOthersIsFound() {
        ThemeCatalog catalog = new ThemeCatalog(content);
        Theme clusters = catalog.theme("clusters").orElseThrow();
        List<ThemeValue> values = catalog.table(clusters, AreaUnit.PREFECTURE, clusters.usualPeriod(
                AreaUnit.PREFECTURE)).values();
        assertEquals(1, wrong(values.get(0).of(values.get(1).clusters().orElseThrow())).size());
    }
}
