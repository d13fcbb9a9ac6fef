package henan.atlas.rules;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.PrintStream;
import java.net.URL;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules, for the program or for the offenders planted to break them: the same rules, told under which package the
 * rooms lie.
 */
final class AtlasRules {
    /** Words that say nothing about a class, or that another library already means something else by. */
    private static final Pattern SAYS_NOTHING = Pattern.compile("Map|Service|Region|Stop|Node|Data|Common"
            + "|Default[A-Z].*|Abstract[A-Z].*|.*(Info|Manager|Helper|Utils?|Impl)");

    /** What puts something into words. */
    private static final Set<String> WORDS = Set.of("henan.atlas.text.Messages.get",
            "henan.atlas.text.Messages.bundle", "henan.atlas.text.Message.inWords",
            "henan.atlas.text.Message.toString");

    /** By what all clusters are asked for, those too that do not count for the map's year. */
    private static final Set<String> ALL_ASKED = Set.of("AtlasSnapshot.clusters", "AtlasIndex.clustersIn",
            "AtlasIndex.clustersOfIndustry", "AtlasIndex.clustersOfIndustryAfterwards");

    /** Who needs them all: to write, find, draw or list them, and tells in numbers and lists which count. */
    private static final Set<String> ALL_CLUSTERS = Set.of("atlasfile.FeatureWriter", "atlasfile.RecordEdits",
            "ingest.content.SearchTerms", "cli.ListableKind", "render.MapFeatures", "render.MapScenes",
            "profile.ClusterLists", "profile.ClusterPage", "profile.PrefecturePage", "profile.RecordPages",
            "profile.PlaceMentions", "profile.SourcePage", "profile.TermMentions", "table.ClusterColumns",
            "thematic.CoverageThemes",
            "ui.making.page.PageAreas", "ui.making.table.ConditionChooser",
            "ui.map.picture.DropMarks");

    /** Marks for the compiler; they do nothing while the program runs. */
    private static final String NULL_MARKS = "org.jspecify.annotations";

    private final String root;

    AtlasRules(String root) {
        this.root = root;
    }

    private String in(String room) {
        return root + "." + room + "..";
    }

    /** One row of the import table. */
    ArchRule importsPointDown(Room room) {
        String[] forbidden = room.forbidden().stream().map(r -> in(r.packageName())).toArray(String[]::new);
        // A room may be built later than its rule.
        return noClasses().that().resideInAPackage(in(room.packageName())).should().dependOnClassesThat()
                .resideInAnyPackage(forbidden).allowEmptyShould(true);
    }

    /** {@code text} is below everything else: what goes wrong in {@code domain} is told as a message. */
    ArchRule groundFloorKnowsTheJdkOnly(Room room) {
        // What the domain complains of is said in messages.
        String beside = room == Room.DOMAIN ? in("text") : in(room.packageName());
        return classes().that().resideInAPackage(in(room.packageName())).should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", NULL_MARKS, in(room.packageName()), beside);
    }

    ArchRule roomsFormNoCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule roomsOfTheWindowFormNoCycles() {
        return slices().matching(root + ".ui.(**)").should().beFreeOfCycles();
    }

    /** A package inside another is a part of it that can be understood by itself. */
    ArchRule partsDoNotKnowWhatTheyArePartOf() {
        return noClasses().should(new ArchCondition<>("know the package theirs is part of") {
            @Override
            public void check(JavaClass inside, ConditionEvents events) {
                for (Dependency dependency : inside.getDirectDependenciesFromSelf()) {
                    String known = dependency.getTargetClass().getPackageName();
                    events.add(new SimpleConditionEvent(inside, known.startsWith(root + ".")
                            && inside.getPackageName().startsWith(known + "."), dependency.getDescription()));
                }
            }
        });
    }

    /** Rooms a person works in; what they share is on the ground floor of {@code ui}. */
    ArchRule activitiesDoNotKnowEachOther() {
        Pattern activity = Pattern.compile(Pattern.quote(root + ".ui.") + "(map|reading\\.\\w+|making\\.\\w+)(\\..*)?");
        return slices().assignedFrom(new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass inside) {
                Matcher place = activity.matcher(inside.getPackageName());
                return place.matches() ? SliceIdentifier.of(place.group(1)) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "the rooms a person works in";
            }
        }).should().notDependOnEachOther();
    }

    /** What all rooms of the window stand on knows none of them. */
    ArchRule theGroundOfTheWindowKnowsNothingAboveIt() {
        return noClasses().that().resideInAPackage(in("ui.ground")).should().dependOnClassesThat(
                resideInAPackage(in("ui")).and(not(resideInAPackage(in("ui.ground")))));
    }

    /** Activities lie below the window that shows them. */
    ArchRule activitiesDoNotKnowTheWindow() {
        return noClasses().that().resideInAnyPackage(in("ui.map"), in("ui.reading"), in("ui.making")).should()
                .dependOnClassesThat().resideInAPackage(in("ui.shell"));
    }

    /** The window is handed its activities and knows their type alone; it may know what stands beside all of them. */
    ArchRule theWindowKnowsNoActivity() {
        return noClasses().that().resideInAPackage(in("ui.shell")).should().dependOnClassesThat(
                resideInAPackage(in("ui")).and(not(resideInAnyPackage(in("ui.shell"), in("ui.ground"),
                        in("ui.reading.profile"), in("ui.reading.search")))));
    }

    ArchRule javaFxOnlyInUiAndBoot() {
        return noClasses().that().resideOutsideOfPackages(in("ui"), in("boot")).should().dependOnClassesThat()
                .resideInAPackage("javafx..");
    }

    ArchRule sqlOnlyInTheAtlasFile() {
        return noClasses().that().resideOutsideOfPackage(in("atlasfile")).should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");
    }

    /** What writes files of offices is loaded when one is asked for. */
    ArchRule officeFormatsOnlyInHandout() {
        return noClasses().that().resideOutsideOfPackage(in("handout")).should().dependOnClassesThat()
                .resideInAnyPackage("org.dhatim..", "org.apache.poi..");
    }

    ArchRule awtOnlyWherePicturesAreMade() {
        return noClasses().that(not(resideInAnyPackage(in("render"), in("page"), in("chart"))))
                .and(not(named(".ui.map.picture.PixelBridge"))).should().dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javax.imageio..");
    }

    /** Work is handed to the FX thread in one place. */
    ArchRule runLaterOnlyInWork() {
        return noClasses().that().resideOutsideOfPackage(in("ui.ground.work")).should()
                .callMethod("javafx.application.Platform", "runLater", Runnable.class.getName());
    }

    ArchRule standardStreamsOnlyInBootAndCli() {
        return noClasses().that().resideOutsideOfPackages(in("boot"), in("cli")).should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "setOut", PrintStream.class)
                .orShould().callMethod(System.class, "setErr", PrintStream.class);
    }

    ArchRule noStackTracesArePrinted() {
        return noClasses().should().accessTargetWhere(call("printStackTrace", Throwable.class));
    }

    ArchRule onlyBootAndCliEndTheProgram() {
        return noClasses().that().resideOutsideOfPackages(in("boot"), in("cli")).should()
                .callMethod(System.class, "exit", int.class).orShould()
                .callMethod(Runtime.class, "exit", int.class).orShould()
                .callMethod(Runtime.class, "halt", int.class);
    }

    ArchRule noStaticStateChanges() {
        return noFields().that(describe("are written by hand", (JavaField field) ->
                !field.getModifiers().contains(JavaModifier.SYNTHETIC))).should().beStatic().andShould().notBeFinal();
    }

    /**
     * What holds something that changes is no constant, final or not. The language spoken is an exception, and so is
     * what the launcher begins before JavaFX makes the application, to which nothing but words can be handed.
     */
    ArchRule noConstantHoldsWhatChanges() {
        return noFields().that().areDeclaredInClassesThat(not(named(".text.Language"))
                        .and(not(named(".boot.LastPicture")))).should().beStatic()
                .andShould().haveRawType(resideInAPackage("java.util.concurrent.atomic"));
    }

    /** The language is set where the program starts, and asked for wherever something is said. */
    ArchRule onlyBootAndCliChangeTheLanguage() {
        return noClasses().that().resideOutsideOfPackages(in("boot"), in("cli")).should()
                .accessTargetWhere(describe("call Language.speak", access ->
                        access.getTarget().getName().equals("speak")
                        && access.getTargetOwner().getName().equals("henan.atlas.text.Language")));
    }

    /** Worded once, at the start, it would keep the language of the start: constants and fields of enums. */
    ArchRule noTextIsAConstant() {
        return noClasses().should().accessTargetWhere(describe("word a text for good", access ->
                WORDS.contains(access.getTargetOwner().getName() + "." + access.getTarget().getName())
                        && (access.getOwner().getName().equals("<clinit>")
                        || access.getOwner().getName().equals("<init>") && access.getOriginOwner().isEnum())));
    }

    ArchRule namesSaySomething() {
        return noClasses().should().haveNameMatching(".*[.$](" + SAYS_NOTHING.pattern() + ")");
    }

    /** The program opens no connection. Its own resources are read as streams, not through addresses. */
    ArchRule nothingSpeaksToANetwork() {
        return noClasses().should().dependOnClassesThat(resideInAPackage("java.net.http..")
                        .or(resideInAnyPackage("javax.net..", "com.sun.net..", "java.rmi.."))
                        .or(describe("open connections", c -> c.getName().matches("java\\.net\\.(.*Socket.*"
                                + "|.*URLConnection|Authenticator|ProxySelector)"))))
                .orShould().accessTargetWhere(call("openConnection", URL.class))
                .orShould().accessTargetWhere(call("openStream", URL.class));
    }

    /** Which clusters count is one rule in one place; whoever counts asks the index. */
    ArchRule onlyTheIndexTellsWhatCounts() {
        return noClasses().that().resideOutsideOfPackages(in("content"), in("domain")).should()
                .callMethod("henan.atlas.domain.Cluster", "existedIn", int.class.getName());
    }

    /** A number of clusters is one of those that count: all that are recorded are asked for by who tells them apart. */
    ArchRule clustersAreCountedByTheIndex() {
        return noClasses().that().resideOutsideOfPackage(in("content"))
                .and(not(describe("tell what is recorded besides apart", (JavaClass c) -> ALL_CLUSTERS.stream()
                        .anyMatch(named -> (c.getName() + "$").startsWith(root + "." + named + "$")))))
                .should().accessTargetWhere(describe("ask for all clusters that are recorded", access ->
                        ALL_ASKED.contains(access.getTargetOwner().getSimpleName() + "."
                                + access.getTarget().getName())));
    }

    /** For users a source comes from the index, which keeps back an address that is not fit to print. */
    ArchRule onlyTheIndexHandsOutSources() {
        return noClasses().that().resideOutsideOfPackages(in("content"), in("ingest")).should()
                .callMethod("henan.atlas.content.AtlasSnapshot", "sources");
    }

    /** GeoTools' way into the atlas file is used by the program, not by tests alone. */
    ArchRule theDataStoreServesTheProgram() {
        return classes().that(named(".atlasfile.AtlasDataStore")).should(new ArchCondition<>("serve another room") {
            @Override
            public void check(JavaClass store, ConditionEvents events) {
                Stream<JavaClass> users = Stream.concat(
                        store.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass),
                        store.getMethodsWithReturnTypeOfSelf().stream().flatMap(m -> m.getCallsOfSelf().stream())
                                .map(JavaMethodCall::getOriginOwner));
                boolean serves = users.anyMatch(user -> !user.getPackageName().equals(store.getPackageName()));
                events.add(new SimpleConditionEvent(store, serves, store.getName() + " is used in its own room alone"));
            }
        });
    }

    private static DescribedPredicate<JavaAccess<?>> call(String method, Class<?> owner) {
        return describe("call " + owner.getSimpleName() + "." + method, access ->
                access.getTarget().getName().equals(method) && access.getTargetOwner().isAssignableTo(owner));
    }

    private DescribedPredicate<JavaClass> named(String name) {
        return describe("are " + name, c -> (c.getName() + "$").startsWith(root + name + "$"));
    }
}
