package henan.atlas.ui.ground.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of the program: bundled faces and style sheets. */
public final class AtlasStylesheets {
    private static final List<String> FACES =
            List.of("NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSerifSC-Regular", "NotoSerifSC-Bold");
    private static final List<String> SHEETS = List.of("tokens", "base", "shell", "browse", "reference", "profile",
            "search", "map", "compare", "thematic", "page");

    private AtlasStylesheets() {
    }

    /** Makes the bundled faces known to JavaFX, so that a machine without any Chinese font shows the same picture. */
    public static void loadFaces() {
        FACES.forEach(AtlasStylesheets::loadFace);
    }

    private static void loadFace(String face) {
        try (InputStream file = AtlasStylesheets.class.getResourceAsStream("/henan/atlas/fonts/" + face + ".ttf")) {
            if (file == null || Font.loadFont(file, 12) == null) {
                throw new IllegalStateException("bundled face missing or unreadable: " + face);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bundled face unreadable: " + face, e);
        }
    }

    /** Dresses a window. */
    public static void applyTo(Scene scene) {
        SHEETS.stream().map(AtlasStylesheets::sheet).forEach(scene.getStylesheets()::add);
    }

    private static String sheet(String name) {
        URL sheet = AtlasStylesheets.class.getResource("/henan/atlas/ui/" + name + ".css");
        if (sheet == null) {
            throw new IllegalStateException("style sheet missing: " + name);
        }
        return sheet.toExternalForm();
    }
}
