package henan.atlas.ui.shell;

import henan.atlas.domain.AtlasContent;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.ui.kit.AtlasLook;
import henan.atlas.ui.work.BackgroundRunner;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;

/** Shows the window over an empty map, to look at while its panels are worked on. */
public final class ShellPreview extends Application {
    /** Apart from the application, so that it starts from a class path. */
    public static final class Launcher {
        public static void main(String[] arguments) {
            Application.launch(ShellPreview.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) throws Exception {
        AtlasLook.loadFaces();
        AtlasContent content = Boolean.getBoolean("real")
                ? (AtlasContent) Class.forName("henan.atlas.scratch.RealContent").getMethod("read").invoke(null)
                : InventedProvince.content();
        WindowState first = WindowState.FIRST;
        WindowState state = new WindowState(first.place(), first.panels(), "",
                System.getProperty("selection", first.selection()));
        Shell shell = new Shell(InventedWindow.parts(content, new StillMap(), BackgroundRunner.pool("work", 1)), state);
        Scene scene = new Scene(shell.root(), Double.parseDouble(System.getProperty("w", "1440")),
                Double.parseDouble(System.getProperty("h", "900")));
        AtlasLook.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }
}
