package henan.atlas.boot;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import henan.atlas.render.BundledFonts;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.AfterFrame;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import henan.atlas.ui.making.compare.ComparedMap;
import henan.atlas.ui.making.page.PageActivity;
import henan.atlas.ui.map.MapIndustrySymbols;
import henan.atlas.ui.map.MapModel;
import henan.atlas.ui.map.MapPane;
import henan.atlas.ui.map.picture.PixelBridge;
import henan.atlas.ui.shell.OpeningPane;
import henan.atlas.ui.shell.Shell;
import henan.atlas.ui.shell.ShellParts;
import henan.atlas.ui.shell.StartProblemPane;
import henan.atlas.ui.shell.WindowGround;
import henan.atlas.ui.shell.WindowIcon;
import henan.atlas.ui.shell.WindowPlacement;
import henan.atlas.ui.shell.WindowState;
import henan.atlas.ui.shell.WindowStateFile;
import henan.atlas.ui.shell.WindowStateKeeper;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * The program with a window: shows it at once, reads the atlas beside it, and keeps what is to be remembered.
 *
 * <p>Nothing here opens a network connection.
 */
public final class AtlasApplication extends Application {
    /** Parameter that names the file in which the window is remembered. */
    static final String STATE = "state";
    /** System property by which a package tells that it is for use within the house. */
    private static final String INTERNAL = "atlas.internal";
    /** So long after something is done what has become of it is kept. */
    private static final Duration KEPT_AFTER = Duration.seconds(5);
    /** Once nothing has been done for so long what has been thrown away is collected. Units: seconds. */
    private static final int LEFT_ALONE = 4;
    private static final Messages TEXT = Messages.of("boot");
    private static final String VERSION = Optional.ofNullable(
            AtlasApplication.class.getPackage().getImplementationVersion()).orElse("");

    private final BundledFonts faces = new BundledFonts();
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final IdleCollection idle = new IdleCollection(
            CompletableFuture.delayedExecutor(LEFT_ALONE, TimeUnit.SECONDS),
            () -> Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory(), System::gc);
    private ProblemLog problems;
    private BackgroundRunner reader;
    private LatestRequest<OpenAtlas> opening;
    private Stage stage;
    private CompletableFuture<WindowStateKeeper> keeper;
    private Optional<OpenAtlas> open = Optional.empty();
    private Optional<Shell> shell = Optional.empty();
    private Optional<MapPane> map = Optional.empty();
    private WindowGround ground;
    private LastPicture picture;

    @Override
    public void start(Stage primaryStage) {
        stage = primaryStage;
        reader = BackgroundRunner.pool("read", 2);
        opening = new LatestRequest<>(reader, this::show, this::showProblem, OpenAtlas::close);
        WindowStateFile states = new WindowStateFile(Path.of(getParameters().getNamed().get(STATE)));
        problems = new ProblemLog(states.beside(ProblemLog.NAME));
        catchProblems(new UncaughtProblems(problems, reader::later, this::showProblem));
        Path atlas = Path.of(getParameters().getNamed().get("atlas"));
        ground = new WindowGround(new OpeningPane(Boolean.getBoolean(INTERNAL)));
        picture = new LastPicture(Path.of(getParameters().getNamed().get(STATE)));
        WindowState.Place place = states.loadPlace();
        // Without a size of its own a scene whose root wants none is measured anew for every picture taken of it.
        Scene scene = new Scene(ground, place.width(), place.height(), AtlasStylesheets.PAPER);
        stage.setScene(scene);
        stage.setTitle(TEXT.get("title"));
        stage.setOnCloseRequest(e -> leave());
        scene.addEventFilter(InputEvent.ANY, e -> touched());
        for (ObservableValue<?> moved : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(),
                stage.heightProperty(), stage.maximizedProperty())) {
            moved.addListener((property, was, is) -> touched());
        }
        WindowPlacement.show(stage, place);
        // It stands in the first frame, which is painted after this. What is read of the atlas would keep it back.
        picture.layOver(ground, atlas, () -> open(atlas));
        keeper = CompletableFuture.supplyAsync(() -> new WindowStateKeeper(states, states.load(),
                () -> shell.orElseThrow().capture(stage), AtlasApplication::later, reader));
        // Nor are sheets and faces needed for bare paper and a picture.
        ground.onceSeen(this::dress);
    }

    private void dress() {
        Scene scene = stage.getScene();
        if (scene.getStylesheets().isEmpty()) {
            BundledFonts.findFaces();
            reader.run(cancelled -> faces.prepare(), done -> { }, this::showProblem);
            AtlasStylesheets.loadFaces();
            AtlasStylesheets.applyTo(scene);
        }
    }

    /** Its sign in the list of windows, drawn once there is something to see: that is worth more sooner. */
    private void sign() {
        AfterFrame.run(() -> stage.getIcons().setAll(WindowIcon.inAllSizes()));
    }

    private static void catchProblems(Thread.UncaughtExceptionHandler handler) {
        Thread.setDefaultUncaughtExceptionHandler(handler);
        Thread.currentThread().setUncaughtExceptionHandler(handler);
    }

    /** Opens an atlas in place of the one that is open; of several asked for in haste, the last one appears. */
    void open(Path atlas) {
        opening.submit(cancelled -> OpenAtlas.open(atlas, faces));
    }

    private void show(OpenAtlas opened) {
        // Nothing is drawn before AWT has its faces: it looks for them on this thread, where JavaFX looks for its own.
        dress();
        opened.map().drawAhead();
        remember();
        Shell built;
        String title;
        try {
            built = shellOver(opened);
            title = opened.file().content().meta().getOrDefault(MetaKeys.TITLE, TEXT.get("title"));
        } catch (AtlasException | RuntimeException e) {
            opened.close();
            showProblem(e);
            return;
        }
        Optional<OpenAtlas> former = open;
        open = Optional.of(opened);
        shell = Optional.of(built);
        ground.show(built.root());
        ground.liftWhen(this::isStanding);
        stage.setTitle(title);
        former.ifPresent(OpenAtlas::close);
        opened.leftOut().forEach(told -> built.sayOfAtlas(told.inWords()));
        opened.map().whenDrawn(this::sign);
        opened.map().whenDrawn(idle::touched);
        // Nobody types before there is something to see; who does waits for the same index.
        opened.map().whenDrawn(() -> reader.run(
                cancelled -> opened.search().of(opened.session().snapshot()), index -> { }, this::showProblem));
    }

    private Shell shellOver(OpenAtlas opened) throws AtlasException {
        MapPane pane = new MapPane(opened.map());
        map = Optional.of(pane);
        IndustrySymbols symbols = new MapIndustrySymbols(opened.map()::scenes);
        Navigator navigator = new Navigator(subject -> opened.session().snapshot().index().shownAt(subject));
        Notifier notifier = new Notifier();
        LastFolder folder = new LastFolder();
        Activities.Around around = new Activities.Around(opened.session(), navigator, notifier, opened.assembled(),
                opened.map(), pane::requestFocus, symbols, opened.search(), folder, reader);
        PageActivity.Means paging = new PageActivity.Means(opened.themes(), opened.composer(), PixelBridge::picture,
                opened.pages());
        List<Activity> activities = Activities.all(around, opened.themes(), () -> another(opened.map()), paging);
        return new Shell(new ShellParts(opened.session(), navigator, notifier, pane, opened.map(), activities,
                new ShellParts.Reading(opened.assembled(), opened.search(), symbols, folder, reader,
                        Activities.charts(paging)),
                new ShellParts.Program(VERSION, this::open)), keeper.join().remembered());
    }

    private static ComparedMap another(MapModel map) throws AtlasException {
        MapModel another = map.another();
        return new ComparedMap(new MapPane(another), another);
    }

    private void showProblem(Exception problem) {
        showProblem(problems.sentence(problem));
    }

    private void showProblem(String message) {
        if (shell.isPresent()) {
            // The atlas that is open stays open: what could not be done is said over it.
            shell.get().say(message);
            return;
        }
        dress();
        ground.lift();
        sign();
        ground.show(new StartProblemPane(message, this::choose, this::open, Platform::exit));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXT.get("choose"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(TEXT.get("filter"), "*.gpkg"));
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    /** Whether its map stands as it will stay. */
    boolean isStanding() {
        return map.filter(MapPane::isStanding).isPresent();
    }

    /** What the window shows; empty while nothing is open. */
    Optional<OpenAtlas> window() {
        return shell.isPresent() ? open : Optional.empty();
    }

    /** The window closes: it is remembered. @return whether the next one has a picture to begin with */
    boolean leave() {
        remember();
        picture.discard();
        try {
            return map.filter(pane -> shell.filter(Shell::showsMapAlone).isPresent())
                    .filter(pane -> picture.take(stage, pane)).isPresent();
        } catch (RuntimeException fault) {
            // A window that is to close closes.
            problems.sentence(fault);
            return false;
        }
    }

    void remember() {
        if (shell.isPresent()) {
            keeper.join().keep();
        }
    }

    private void touched() {
        if (shell.isPresent()) {
            keeper.join().touched();
            idle.touched();
        }
    }

    private static void later(Runnable work) {
        PauseTransition pause = new PauseTransition(KEPT_AFTER);
        pause.setOnFinished(e -> work.run());
        pause.play();
    }

    @Override
    public void stop() {
        reader.close();
        open.ifPresent(now -> picture.write(now.file().path()));
        open.ifPresent(OpenAtlas::closeAndWait);
        catchProblems(before);
    }
}
