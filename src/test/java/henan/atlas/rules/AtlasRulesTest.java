package henan.atlas.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps every rule, and every rule catches the offender planted for it. */
class AtlasRulesTest {
    private static final String ROOT = "henan.atlas";
    private static final String OFFENDERS = "henan.atlas.rules.offenders";
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(OFFENDERS);

    /** A rule and the class planted to break it. */
    private record Wall(String name, Function<AtlasRules, ArchRule> rule, String offender) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Wall> walls() {
        return Stream.of(
                new Wall("domain knows the JDK and text only", r -> r.groundFloorKnowsTheJdkOnly(Room.DOMAIN),
                        "domain.KnowsJts"),
                new Wall("text knows the JDK only", r -> r.groundFloorKnowsTheJdkOnly(Room.TEXT), "text.KnowsDomain"),
                new Wall("files knows the JDK only", r -> r.groundFloorKnowsTheJdkOnly(Room.FILES), "files.KnowsText"),
                new Wall("rooms form no cycles", AtlasRules::roomsFormNoCycles, "search.KnowsIngest"),
                new Wall("rooms of the window form no cycles", AtlasRules::roomsOfTheWindowFormNoCycles,
                        "ui.reading.browse.KnowsShell"),
                new Wall("parts do not know what they are part of", AtlasRules::partsDoNotKnowWhatTheyArePartOf,
                        "page.file.KnowsPage"),
                new Wall("activities do not know each other", AtlasRules::activitiesDoNotKnowEachOther,
                        "ui.reading.browse.KnowsMap"),
                new Wall("the ground of the window knows nothing above it",
                        AtlasRules::theGroundOfTheWindowKnowsNothingAboveIt, "ui.ground.nav.KnowsShell"),
                new Wall("activities do not know the window", AtlasRules::activitiesDoNotKnowTheWindow,
                        "ui.reading.browse.KnowsShell"),
                new Wall("the window knows no activity", AtlasRules::theWindowKnowsNoActivity, "ui.shell.KnowsBrowse"),
                new Wall("JavaFX only in ui and boot", AtlasRules::javaFxOnlyInUiAndBoot, "profile.KnowsJavaFx"),
                new Wall("SQL only in atlasfile", AtlasRules::sqlOnlyInTheAtlasFile, "search.SpeaksSql"),
                new Wall("office formats only in handout", AtlasRules::officeFormatsOnlyInHandout,
                        "table.WritesASheet"),
                new Wall("AWT only where pictures are made", AtlasRules::awtOnlyWherePicturesAreMade, "ui.map.Paints"),
                new Wall("runLater only in ui.ground.work", AtlasRules::runLaterOnlyInWork, "ui.map.RunsLater"),
                new Wall("standard output only in boot and cli", AtlasRules::standardStreamsOnlyInBootAndCli,
                        "ingest.boundary.Prints"),
                new Wall("standard error only in boot and cli", AtlasRules::standardStreamsOnlyInBootAndCli,
                        "ingest.boundary.Complains"),
                new Wall("no stack traces", AtlasRules::noStackTracesArePrinted, "cli.PrintsItsTrace"),
                new Wall("only boot and cli end the program", AtlasRules::onlyBootAndCliEndTheProgram, "page.Exits"),
                new Wall("no static state", AtlasRules::noStaticStateChanges, "carto.Remembers"),
                new Wall("no constant holds what changes", AtlasRules::noConstantHoldsWhatChanges,
                        "carto.Counts"),
                new Wall("only boot and cli change the language", AtlasRules::onlyBootAndCliChangeTheLanguage,
                        "page.ChangesTheLanguage"),
                new Wall("no text is a constant", AtlasRules::noTextIsAConstant, "page.KeepsAText"),
                new Wall("no enum constant keeps a text", AtlasRules::noTextIsAConstant, "page.Titled"),
                new Wall("no name from the list", AtlasRules::namesSaySomething, "carto.Map"),
                new Wall("no name with an empty ending", AtlasRules::namesSaySomething, "carto.TileManager"),
                new Wall("no name with an empty beginning", AtlasRules::namesSaySomething, "carto.AbstractTile"),
                new Wall("only the index tells what counts", AtlasRules::onlyTheIndexTellsWhatCounts,
                        "thematic.CountsByItself"),
                new Wall("clusters are counted by the index", AtlasRules::clustersAreCountedByTheIndex,
                        "thematic.CountsAllThereAre"),
                new Wall("only the index hands out sources", AtlasRules::onlyTheIndexHandsOutSources,
                        "profile.TakesSourcesAsRecorded"),
                new Wall("the data store serves the program", AtlasRules::theDataStoreServesTheProgram,
                        "atlasfile.AtlasDataStore"),
                new Wall("no sockets", AtlasRules::nothingSpeaksToANetwork, "ingest.boundary.OpensSocket"),
                new Wall("no HTTP", AtlasRules::nothingSpeaksToANetwork, "ingest.boundary.SpeaksHttp"),
                new Wall("no address is opened", AtlasRules::nothingSpeaksToANetwork, "ingest.boundary.OpensAddress"));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theProgramKeepsTheRule(Wall wall) {
        wall.rule().apply(new AtlasRules(ROOT)).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void theRuleCatchesItsOffender(Wall wall) {
        assertCatches(wall.rule().apply(new AtlasRules(OFFENDERS)), wall.offender());
    }

    @ParameterizedTest
    @EnumSource(Room.class)
    void importsOfTheProgramPointDown(Room room) {
        new AtlasRules(ROOT).importsPointDown(room).check(PROGRAM);
    }

    @ParameterizedTest
    @EnumSource(value = Room.class, mode = EnumSource.Mode.EXCLUDE, names = "BOOT")
    void importsUpAndBesideAreCaughtInEveryRoom(Room room) {
        Map<Room, String> offenders = new LinkedHashMap<>();
        offenders.put(Room.DOMAIN, "domain.KnowsCarto");
        offenders.put(Room.TEXT, "text.KnowsDomain");
        offenders.put(Room.FILES, "files.KnowsText");
        offenders.put(Room.CONTENT, "content.KnowsCarto");
        offenders.put(Room.CARTO, "carto.KnowsRender");
        offenders.put(Room.ATLASFILE, "atlasfile.KnowsProfile");
        offenders.put(Room.RENDER, "render.KnowsAtlasFile");
        offenders.put(Room.INGEST_BOUNDARY, "ingest.boundary.KnowsSearch");
        offenders.put(Room.INGEST_CONTENT, "ingest.content.KnowsAtlasFile");
        offenders.put(Room.CHANGE, "change.KnowsSearch");
        offenders.put(Room.INGEST_TABLE, "ingest.table.KnowsAtlasFile");
        offenders.put(Room.SEARCH, "search.KnowsIngest");
        offenders.put(Room.PROFILE, "profile.KnowsPage");
        offenders.put(Room.TABLE, "table.KnowsProfile");
        offenders.put(Room.THEMATIC, "thematic.KnowsProfile");
        offenders.put(Room.PAGE, "page.KnowsUi");
        offenders.put(Room.REPORT, "report.KnowsUi");
        offenders.put(Room.CHART, "chart.KnowsReport");
        offenders.put(Room.HANDOUT, "handout.KnowsUi");
        offenders.put(Room.UI, "ui.reading.browse.KnowsBoot");
        offenders.put(Room.CLI, "cli.KnowsBoot");
        assertCatches(new AtlasRules(OFFENDERS).importsPointDown(room), offenders.get(room));
    }

    @Test
    void thePixelBridgeAloneMayKnowBothToolkits() {
        AssertionError caught = assertThrows(AssertionError.class,
                () -> new AtlasRules(OFFENDERS).awtOnlyWherePicturesAreMade().check(PLANTED));
        assertFalse(caught.getMessage().contains(OFFENDERS + ".ui.map.picture.PixelBridge"), caught.getMessage());
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertEquals(List.of(), withoutPurpose(Path.of("src/main/java")));
        assertEquals(List.of(), withoutPurpose(Path.of("src/test/java/henan/atlas/fixture")));
        assertTrue(withoutPurpose(Path.of("src/test/java/henan/atlas/rules/offenders/domain"))
                .contains("src/test/java/henan/atlas/rules/offenders/domain"));
    }

    @Test
    void everyRoomOfTheTableExists() {
        for (Room room : Room.values()) {
            assertTrue(PROGRAM.stream().anyMatch(c -> (c.getPackageName() + ".")
                    .startsWith(ROOT + "." + room.packageName() + ".")), room.packageName());
        }
    }

    private static void assertCatches(ArchRule rule, String offender) {
        AssertionError caught = assertThrows(AssertionError.class, () -> rule.check(PLANTED));
        assertTrue(caught.getMessage().contains(OFFENDERS + "." + offender), caught.getMessage());
    }

    /** Folders with Java files whose package-info is missing or has no Javadoc. */
    private static List<String> withoutPurpose(Path sources) throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Files::isRegularFile).filter(f -> f.toString().endsWith(".java")).map(Path::getParent)
                    .distinct().filter(folder -> !hasPurpose(folder)).map(f -> f.toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }

    private static boolean hasPurpose(Path folder) {
        Path purpose = folder.resolve("package-info.java");
        try {
            return Files.exists(purpose) && Files.readString(purpose).startsWith("/**");
        } catch (IOException e) {
            return false;
        }
    }
}
