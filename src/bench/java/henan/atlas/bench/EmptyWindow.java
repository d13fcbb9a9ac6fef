package henan.atlas.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** A window with nothing in it, as large as the screen: what any program of JavaFX takes to start. */
public final class EmptyWindow extends Application {
    /** Starts it, from a class that is no application, as the program itself does. */
    public static final class Start {
        private Start() {
        }

        public static void main(String[] arguments) {
            Application.launch(EmptyWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), Screen.getPrimary().getBounds().getWidth(),
                Screen.getPrimary().getBounds().getHeight(), Color.IVORY));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }
}
