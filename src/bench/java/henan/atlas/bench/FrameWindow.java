package henan.atlas.bench;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.boot.Activities;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Ramp;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageComposer;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapScenes;
import henan.atlas.search.SearchIndex;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.kit.AtlasStylesheets;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.LastFolder;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.AtlasSession;
import henan.atlas.ui.ground.session.Notifier;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.making.compare.ComparedMap;
import henan.atlas.ui.making.page.PageActivity;
import henan.atlas.ui.map.MapIndustrySymbols;
import henan.atlas.ui.map.MapModel;
import henan.atlas.ui.map.MapPane;
import henan.atlas.ui.map.picture.PixelBridge;
import henan.atlas.ui.reading.search.HitFinder;
import henan.atlas.ui.shell.Shell;
import henan.atlas.ui.shell.ShellParts;
import henan.atlas.ui.shell.WindowState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** The program's own window with the side panels folded, which is the largest map there is, moved by a script. */
public final class FrameWindow extends Application {
    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;
    /** A prefecture with exclaves, to be selected. */
    private static final SubjectRef SELECTED = SubjectRef.prefecture("411400");

    private final BackgroundRunner painter = BackgroundRunner.pool("map", 1);
    private AtlasSession session;
    private PerSnapshot<MapScenes> scenes;
    private MapModel model;
    private FrameScript script;

    @Override
    public void start(Stage stage) throws AtlasException {
        AtlasFile file = AtlasFile.open(Path.of(System.getProperty("atlas.file", "target/atlas/henan.gpkg")));
        session = new AtlasSession(file.path(), file.content());
        AtlasProjection projection = new AtlasProjection();
        scenes = new PerSnapshot<>(file.content(), new MapScenes(
                new MapContent(file.content(), file.levels(), file.styles()), projection, new BundledFonts()),
                MapScenes::renewed);
        model = new MapModel(session, scenes, projection, painter);
        AtlasStylesheets.loadFaces();
        MapPane pane = new MapPane(model);
        Shell shell = new Shell(parts(pane), WindowState.FIRST);
        Scene scene = new Scene(shell.root(), WIDTH, HEIGHT);
        AtlasStylesheets.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        for (KeyCode fold : List.of(KeyCode.F8, KeyCode.F9)) {
            shell.root().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", fold, false, false, false, false));
        }
        script = new FrameScript(scene, new MapHand(pane), model::isAtRest, this::done);
        steps();
        script.start();
    }

    private ShellParts parts(MapPane pane) throws AtlasException {
        PerSnapshot<ProfileAssembler> pages = new PerSnapshot<>(ProfileAssembler::new);
        Navigator navigator = new Navigator(subject -> session.snapshot().index().shownAt(subject));
        Notifier notifier = new Notifier();
        IndustrySymbols symbols = new MapIndustrySymbols(model::scenes);
        PerSnapshot<PageComposer> composer = new PerSnapshot<>(now -> new PageComposer(scenes.of(now), now));
        List<Ramp> ramps = model.scenes().style(MapSpec.BOOK_STYLE).ramps();
        PerSnapshot<ThemeMaker> themes = new PerSnapshot<>(now -> new ThemeMaker(now, ramps,
                composer.of(now)::industryLook));
        PerSnapshot<HitFinder> search = new PerSnapshot<>(content -> new SearchIndex(content)::answer);
        LastFolder folder = new LastFolder();
        Activities.Around around = new Activities.Around(session, navigator, notifier, pages, model,
                pane::requestFocus, symbols, search, folder, painter);
        PageActivity.Means paging = new PageActivity.Means(themes, composer, PixelBridge::picture, painter);
        List<Activity> activities = Activities.all(around, themes, this::another, paging);
        return new ShellParts(session, navigator, notifier, pane, model, activities,
                new ShellParts.Reading(pages, search, symbols, folder, painter, Activities.charts(paging)),
                new ShellParts.Program("", path -> { }));
    }

    private ComparedMap another() throws AtlasException {
        MapModel another = model.another();
        return new ComparedMap(new MapPane(another), another);
    }

    private void steps() {
        script.run("warming up", 6, hand -> hand.circle(160, 900));
        script.run("warming up, zooming", 6, hand -> hand.breathe(8));
        script.run("drag, whole province", 8, hand -> hand.circle(160, 900));
        script.run("wheel zoom, in and out", 8, hand -> hand.breathe(8));
        script.then(hand -> hand.zoom(6));
        script.run("drag, near", 8, hand -> hand.circle(400, 1500));
        script.then(hand -> model.marksProperty().set(List.of(SELECTED)));
        script.then(hand -> model.home());
        script.run("drag, prefecture selected", 6, hand -> hand.circle(160, 900));
        script.run("zoom, prefecture selected", 6, hand -> hand.breathe(4));
        for (int i = 0; i < 12; i++) {
            script.untilSharp("rest to sharp, after a zoom", 0.25, hand -> hand.breathe(3));
            script.untilSharp("rest to sharp, after a drag", 0.25, hand -> hand.circle(120, 900));
        }
    }

    private void done(FrameTimes times) {
        try {
            times.resident(residentMegabytes());
            Path target = Path.of(getParameters().getRaw().isEmpty() ? "target/frames.json"
                    : getParameters().getRaw().get(0));
            Files.writeString(target, times.json());
            System.out.print(times.table());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } finally {
            painter.close();
            Platform.exit();
        }
    }

    /** Resident memory of this process as Linux counts it; 0 elsewhere. */
    private static double residentMegabytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(l -> l.startsWith("VmRSS:"))
                .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }
}
