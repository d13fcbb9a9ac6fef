package henan.atlas.ui.reading.browse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.Ramp;
import henan.atlas.cli.Cli;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.Industry;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageChoice;
import henan.atlas.page.PageText;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.Section;
import henan.atlas.report.PageTextWriter;
import henan.atlas.report.SeriesAssembler;
import henan.atlas.report.VolumeSelection;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeCatalog;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemeTable;
import henan.atlas.thematic.ThemeValue;
import henan.atlas.ui.ground.nav.Navigator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every number of clusters of the atlas as shipped, wherever it is said: of the province and of every prefecture, by
 * grade and by class of industry. Each place that says some is a witness; none may say another number than the records.
 */
class OneCountTest {
    private static final Path FILE = Path.of("target/atlas/henan.gpkg");
    private static final Pattern FIRST_NUMBER = Pattern.compile("\\d+");
    /** Clusters there are of the map's year, and those recorded besides. */
    private static final int COUNTED = 167;
    private static final int BESIDES = 5;

    private static AtlasSnapshot content;
    private static ProfileAssembler pages;
    private static Map<String, Integer> truth;

    /** Numbers a place says, by whose they are and what of: {@code 410100 grade A}. */
    private static final class Witness {
        private final Map<String, Integer> said = new TreeMap<>();

        void says(SubjectRef place, String what, int number) {
            said.put(place.id() + " " + what, number);
        }

        void says(SubjectRef place, String what, String words) {
            Matcher number = FIRST_NUMBER.matcher(words);
            assertTrue(number.find(), place + " " + what + ": " + words);
            says(place, what, Integer.parseInt(number.group()));
        }

        /** What it says otherwise than the records. */
        List<String> wrong() {
            List<String> wrong = new ArrayList<>();
            said.forEach((of, number) -> {
                if (number.intValue() != truth.getOrDefault(of, 0)) {
                    wrong.add(of + ": " + number + " for " + truth.getOrDefault(of, 0));
                }
            });
            return wrong;
        }

        /** It speaks of every number of some kinds, and of none otherwise. @param kinds as {@code grade} */
        void agrees(String... kinds) {
            assertEquals(List.of(), wrong());
            for (String kind : kinds) {
                truth.keySet().stream().filter(of -> of.split(" ")[1].equals(kind))
                        .forEach(of -> assertTrue(said.containsKey(of), "nothing is said of " + of));
            }
        }
    }

    @BeforeAll
    static void open() throws AtlasException {
        try (AtlasFile atlas = AtlasFile.open(FILE)) {
            content = atlas.content();
        }
        pages = new ProfileAssembler(content);
        truth = new TreeMap<>();
        // Not asked of the index: whoever became a cluster after 2013, or ceased to be one before, is none of 2013.
        content.clusters().stream().filter(c -> c.validFrom().orElse(0) <= 2013 && c.validTo().orElse(9999) >= 2013)
                .forEach(c -> List.of(SubjectRef.PROVINCE, SubjectRef.prefecture(c.prefectureCode())).forEach(place ->
                        kinds(c).forEach(what -> truth.merge(place.id() + " " + what, 1, Integer::sum))));
    }

    /** What a cluster counts for: itself, its grade, every class of its industries; as a part of a whole, the first. */
    private static List<String> kinds(Cluster cluster) {
        List<LeadingIndustry> named = content.leadingIndustries().stream()
                .filter(each -> each.clusterId().equals(cluster.id())).toList();
        List<LeadingIndustry> early = named.stream()
                .filter(each -> each.period().year().orElse(0) <= 2013).toList();
        List<String> classes = (early.isEmpty() ? named : early).stream().flatMap(each -> each.industryIds().stream())
                .distinct().toList();
        List<String> known = classes.isEmpty() ? List.of(Industry.UNKNOWN) : classes;
        List<String> kinds = new ArrayList<>(List.of("all", "grade " + cluster.confidence(), "first " + known.get(0)));
        known.forEach(each -> kinds.add("industry " + each));
        return kinds;
    }

    private static List<SubjectRef> places() {
        List<SubjectRef> places = new ArrayList<>(List.of(SubjectRef.PROVINCE));
        content.prefectures().forEach(prefecture -> places.add(prefecture.ref()));
        return places;
    }

    @Test
    void thereAreAsManyAsIsWrittenOfThem() {
        assertEquals(COUNTED, truth.get(SubjectRef.PROVINCE.id() + " all"));
        assertEquals(BESIDES, content.clusters().size() - COUNTED);
        assertEquals("167个（另收2015年晋级的5个）", content.index().count(SubjectRef.PROVINCE).inWords());
        assertEquals("167（另收5）", content.index().count(SubjectRef.PROVINCE).brief());
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream printer = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(0, new Cli(FILE, fault -> { throw new AssertionError(fault); }).run(arguments, printer, printer));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theCommandCoverage() throws IOException {
        JsonNode coverage = new ObjectMapper().readTree(run("coverage", "--json"));
        Witness witness = new Witness();
        List<JsonNode> rows = new ArrayList<>(List.of(coverage.get("province")));
        coverage.get("prefectures").forEach(rows::add);
        for (JsonNode row : rows) {
            SubjectRef place = SubjectRef.prefecture(row.get("code").asText());
            witness.says(place, "all", row.get("coverage").get("clusters").asInt());
            witness.says(place, "all", row.get("count").get("counted").asInt());
            for (Confidence grade : Confidence.values()) {
                witness.says(place, "grade " + grade, row.get("coverage").get("grade" + grade).asInt());
            }
        }
        witness.agrees("all", "grade");
    }

    @Test
    void theCommandList() throws IOException {
        Witness witness = new Witness();
        Map<String, Integer> listed = new TreeMap<>();
        new ObjectMapper().readTree(run("list", "clusters", "--json")).forEach(cluster -> List.of(
                SubjectRef.PROVINCE.id(), cluster.get("prefectureCode").asText()).forEach(place -> {
                    listed.merge(place + " all", 1, Integer::sum);
                    listed.merge(place + " grade " + cluster.get("confidence").asText(), 1, Integer::sum);
                    cluster.get("industryIds").forEach(each -> listed.merge(place + " industry " + each.asText(), 1,
                            Integer::sum));
                }));
        listed.forEach(witness.said::put);
        witness.agrees("all", "grade", "industry");
        assertEquals(COUNTED + BESIDES,
                new ObjectMapper().readTree(run("list", "clusters", "--json", "--later")).size());
        Witness table = new Witness();
        run("list", "prefectures").lines().filter(line -> line.matches("\\d{6} .*")).forEach(line -> {
            String[] cells = line.strip().split(" {2,}");
            table.says(SubjectRef.prefecture(cells[0]), "all", cells[cells.length - 1]);
        });
        assertEquals(List.of(), table.wrong());
        assertEquals(18, table.said.size());
    }

    @Test
    void theFacetsOfTheWindowAndWhatItsMapShows() {
        Navigator navigator = new Navigator(List::of);
        BrowseModel model = new BrowseModel(content, navigator);
        Witness witness = new Witness();
        facets(model, navigator, SubjectRef.PROVINCE, witness);
        model.facetsProperty().get().prefectures()
                .forEach(row -> witness.says(SubjectRef.prefecture(row.id()), "all", row.count()));
        for (Prefecture prefecture : content.prefectures()) {
            model.choosePrefecture(prefecture.code());
            facets(model, navigator, prefecture.ref(), witness);
            model.clear();
        }
        witness.agrees("all", "grade", "industry");
        model.besidesShownProperty().set(true);
        assertEquals(COUNTED + BESIDES, shown(navigator));
        facets(model, navigator, SubjectRef.PROVINCE, new Witness());
        assertEquals(COUNTED, model.facetsProperty().get().all(), "what is shown besides is not counted");
    }

    private static int shown(Navigator navigator) {
        return content.index().passing(navigator.filter(), navigator.besidesShownProperty().get()).size();
    }

    private static void facets(BrowseModel model, Navigator navigator, SubjectRef place, Witness witness) {
        Facets facets = model.facetsProperty().get();
        witness.says(place, "all", facets.shown());
        witness.says(place, "all", shown(navigator) - facets.more());
        facets.grades().forEach(row -> witness.says(place, "grade " + row.id(), row.count()));
        facets.industries().forEach(row -> witness.says(place, "industry " + row.id(), row.count()));
    }

    private static Section.Rows rows(SubjectRef page, String section) {
        return pages.assemble(page).orElseThrow().sections().stream().filter(s -> s.id().equals(section))
                .map(Section.Rows.class::cast).findFirst().orElseThrow();
    }

    @Test
    void thePagesOfPlaces() {
        Witness witness = new Witness();
        for (SubjectRef place : places()) {
            Profile page = pages.assemble(place).orElseThrow();
            witness.says(place, "all", page.heading().tags().get(0).link().text());
            Section.Rows coverage = rows(place, "coverage");
            witness.says(place, "all", coverage.entries().get(0).value().text());
            List<Integer> grades = coverage.entries().stream().map(entry -> entry.bar().parts())
                    .filter(parts -> parts.size() == Confidence.values().length).findFirst().orElseThrow();
            for (Confidence grade : Confidence.values()) {
                witness.says(place, "grade " + grade, grades.get(grade.ordinal()));
            }
            rows(place, "byIndustry").entries().forEach(entry -> witness.says(place,
                    "industry " + entry.label().target().orElseThrow().id(), entry.value().text()));
        }
        rows(SubjectRef.PROVINCE, "byPrefecture").entries().forEach(entry -> witness.says(
                entry.label().target().orElseThrow(), "all", entry.value().text()));
        witness.agrees("all", "grade", "industry");
        for (Prefecture prefecture : content.prefectures()) {
            Witness own = new Witness();
            own.says(prefecture.ref(), "all", (int) rows(prefecture.ref(), "clusters").entries().stream()
                    .filter(entry -> entry.value().text().isEmpty()).count());
            rows(prefecture.ref(), "basics").entries().stream()
                    .filter(entry -> entry.label().text().equals("产业集聚区"))
                    .forEach(entry -> own.says(prefecture.ref(), "all", entry.value().text()));
            assertEquals(List.of(), own.wrong());
        }
    }

    @Test
    void thePagesOfIndustries() {
        Witness witness = new Witness();
        for (Industry industry : content.industries()) {
            witness.says(SubjectRef.PROVINCE, "industry " + industry.id(),
                    pages.assemble(industry.ref()).orElseThrow().heading().tags().get(0).link().text());
            rows(industry.ref(), "byPrefecture").entries().forEach(entry -> witness.says(
                    entry.label().target().orElseThrow(), "industry " + industry.id(), entry.value().text()));
        }
        witness.agrees("industry");
    }

    @Test
    void thePagesThatArePrinted() throws AtlasException {
        PageTextWriter editor = new PageTextWriter(content, industry -> 0);
        Witness witness = new Witness();
        List<PageText.Bars> charts = editor.text(SubjectRef.PROVINCE).parts().stream()
                .filter(PageText.Bars.class::isInstance).map(PageText.Bars.class::cast).toList();
        charts.get(0).bars().forEach(bar -> content.industries().stream().filter(i -> i.name().equals(bar.label()))
                .forEach(i -> witness.says(SubjectRef.PROVINCE, "industry " + i.id(), bar.printed())));
        charts.get(1).bars().forEach(bar -> witness.says(
                content.index().prefectureNamed(bar.label()).orElseThrow().ref(), "all", bar.printed()));
        for (Prefecture prefecture : content.prefectures()) {
            PageText.Grid table = editor.text(prefecture.ref()).parts().stream()
                    .filter(PageText.Grid.class::isInstance).map(PageText.Grid.class::cast).findFirst().orElseThrow();
            witness.says(prefecture.ref(), "all", table.heading());
            witness.says(prefecture.ref(), "all", (int) table.rows().stream()
                    .filter(row -> !row.get(0).contains("另收")).count());
        }
        SeriesAssembler series = new SeriesAssembler(content, editor, new ThemeMaker(content,
                List.of(new Ramp("grey", "灰", Ramp.Kind.SEQUENTIAL, List.of(0xFFFFFF, 0))),
                id -> new IndustryLook(0, "circle")));
        witness.says(SubjectRef.PROVINCE, "all", series.size(SeriesAssembler.Kind.CLUSTER, PageChoice.FIRST,
                VolumeSelection.ALL));
        witness.says(SubjectRef.PROVINCE, "all", series.entries(SeriesAssembler.Kind.CLUSTER, PageChoice.FIRST,
                VolumeSelection.ALL).size());
        witness.agrees("all");
    }

    @Test
    void theThemes() {
        Witness witness = new Witness();
        ThemeCatalog catalog = new ThemeCatalog(content);
        values(catalog, "clusters").forEach(v -> witness.says(v.subject(), "all", v.printed()));
        values(catalog, "mix").forEach(v -> {
            witness.says(v.subject(), "all", v.printed());
            v.parts().forEach((industry, count) -> witness.says(v.subject(), "first " + industry, count));
        });
        // Of so and so many: 3 of 11.
        values(catalog, "graded").forEach(v -> {
            Matcher share = Pattern.compile("(\\d+)\\D+(\\d+)").matcher(v.printed());
            assertTrue(share.find(), v.printed());
            witness.says(v.subject(), "grade A", Integer.parseInt(share.group(1)));
            witness.says(v.subject(), "all", Integer.parseInt(share.group(2)));
        });
        assertEquals(List.of(), witness.wrong());
        assertEquals(18, witness.said.keySet().stream().filter(of -> of.endsWith(" all")).count());
        assertEquals(18, witness.said.keySet().stream().filter(of -> of.endsWith(" grade A")).count());
        for (Theme theme : catalog.themes()) {
            if (theme.units().contains(AreaUnit.CLUSTER) && !theme.id().equals("changes")) {
                ThemeTable table = catalog.table(theme, AreaUnit.CLUSTER, theme.usualPeriod(AreaUnit.CLUSTER));
                assertTrue(table.values().size() + table.unknown().size() <= COUNTED, theme.id());
            }
        }
    }

    private static List<ThemeValue> values(ThemeCatalog catalog, String id) {
        Theme theme = catalog.theme(id).orElseThrow();
        return catalog.table(theme, AreaUnit.PREFECTURE, theme.usualPeriod(AreaUnit.PREFECTURE)).values();
    }

    @Test
    void aWitnessThatCountsAllThereAreIsFound() {
        Witness planted = new Witness();
        places().forEach(place -> planted.says(place, "all", content.index().clustersIn(place).size()));
        planted.says(SubjectRef.PROVINCE, "grade B", (int) content.clusters().stream()
                .filter(c -> c.confidence() == Confidence.B).count());
        assertEquals(2 + content.index().besides(SubjectRef.PROVINCE).stream().map(Cluster::prefectureCode).distinct()
                .count(), planted.wrong().size(), planted.wrong().toString());
    }
}
