package henan.atlas.boot;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import henan.atlas.render.Faces;
import henan.atlas.text.Messages;
import henan.atlas.ui.kit.AtlasLook;
import henan.atlas.ui.map.MapIndustrySymbols;
import henan.atlas.ui.map.MapPane;
import henan.atlas.ui.shell.Shell;
import henan.atlas.ui.shell.ShellParts;
import henan.atlas.ui.shell.StartProblemPane;
import henan.atlas.ui.shell.WindowPlacement;
import henan.atlas.ui.shell.WindowState;
import henan.atlas.ui.shell.WindowStateFile;
import henan.atlas.ui.work.BackgroundRunner;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/**
 * The program with a window: shows it at once, reads the atlas beside it, and keeps what is to be remembered.
 *
 * <p>Nothing here opens a network connection.
 */
public final class AtlasApplication extends Application {
    private static final Messages TEXT = Messages.of("boot");
    private static final String VERSION = Optional.ofNullable(
            AtlasApplication.class.getPackage().getImplementationVersion()).orElse("");

    private final Faces faces = new Faces();
    private WindowStateFile states;
    private BackgroundRunner painter;
    private BackgroundRunner reader;
    private Stage stage;
    private WindowState remembered;
    private Optional<OpenAtlas> open = Optional.empty();
    private Optional<Shell> shell = Optional.empty();

    @Override
    public void start(Stage primaryStage) {
        stage = primaryStage;
        painter = BackgroundRunner.pool("map", 1);
        reader = BackgroundRunner.pool("read", 2);
        open(Path.of(getParameters().getNamed().get("atlas")));
        reader.run(cancelled -> faces.prepare(), done -> { }, problem -> showProblem(sentence(problem)));
        states = stateFile();
        AtlasLook.loadFaces();
        remembered = states.load();
        StackPane waiting = new StackPane();
        waiting.getStyleClass().add("shell");
        Scene scene = new Scene(waiting);
        AtlasLook.applyTo(scene);
        stage.setScene(scene);
        stage.setTitle(TEXT.get("title"));
        WindowPlacement.apply(stage, remembered.place());
        stage.setOnCloseRequest(e -> remember());
        stage.show();
    }

    /** The user's own file, or the one named by {@code --state}. */
    private WindowStateFile stateFile() {
        String named = getParameters().getNamed().getOrDefault("state", "");
        return named.isEmpty() ? WindowStateFile.ofUser(System.getenv(), System.getProperty("os.name"),
                Path.of(System.getProperty("user.home"))) : new WindowStateFile(Path.of(named));
    }

    private void open(Path atlas) {
        reader.<OpenAtlas>run(cancelled -> OpenAtlas.open(atlas, faces, painter), this::show,
                problem -> showProblem(sentence(problem)));
    }

    private static String sentence(Exception problem) {
        return problem instanceof AtlasException ? problem.getMessage()
                : TEXT.get("bug", String.valueOf(problem));
    }

    private void show(OpenAtlas opened) {
        remember();
        close();
        open = Optional.of(opened);
        try {
            ShellParts parts = new ShellParts(opened.file().content(), new MapPane(opened.map()), opened.map(),
                    new MapIndustrySymbols(opened.map().scenes()), opened.search()::find, reader,
                    new ShellParts.Host(VERSION, opened.file().path(), this::open));
            Shell built = new Shell(parts, remembered);
            shell = Optional.of(built);
            replaceRoot(built.root());
            stage.setTitle(opened.file().content().meta().getOrDefault(MetaKeys.TITLE, TEXT.get("title")));
        } catch (AtlasException e) {
            showProblem(e.getMessage());
        }
    }

    private void showProblem(String message) {
        if (shell.isPresent()) {
            // The atlas that is open stays open: what could not be opened is said over it.
            shell.get().say(message);
            return;
        }
        replaceRoot(new StartProblemPane(message, this::choose, this::open, Platform::exit));
    }

    private void replaceRoot(Parent root) {
        stage.getScene().setRoot(root);
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

    /** What the window shows; empty while nothing is open. */
    Optional<OpenAtlas> window() {
        return shell.isPresent() ? open : Optional.empty();
    }

    void remember() {
        if (shell.isPresent()) {
            remembered = shell.get().capture(stage);
            try {
                states.save(remembered);
            } catch (AtlasException e) {
                // A window whose place cannot be kept opens where it is put next time; nothing of the atlas is lost.
                System.getLogger("henan.atlas").log(System.Logger.Level.WARNING, e.getMessage());
            }
        }
    }

    private void close() {
        open.ifPresent(atlas -> atlas.file().close());
    }

    @Override
    public void stop() {
        painter.close();
        reader.close();
        close();
    }
}
