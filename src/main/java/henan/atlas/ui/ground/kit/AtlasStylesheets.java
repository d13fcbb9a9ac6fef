package henan.atlas.ui.ground.kit;

import henan.atlas.files.KeptResource;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** The look of the program: bundled faces and style sheets. */
public final class AtlasStylesheets {
    /** The ground of the program, as the sheets have it: for a window that stands before they are read. */
    public static final Color PAPER = Color.web("#F6F3EA");
    private static final List<String> FACES =
            List.of("NotoSansSC-Regular", "NotoSansSC-Bold", "NotoSerifSC-Regular", "NotoSerifSC-Bold");
    private static final List<String> SHEETS = List.of("tokens", "base", "shell", "browse", "reference", "profile",
            "search", "map", "compare", "thematic", "page", "list");

    /** Size of letters, in logical pixels, of what opens in a window of its own. */
    private static final Map<String, Double> POPUP_LETTERS =
            Map.of(".tooltip", 12.0, ".context-menu", 13.5, ".combo-box-popup > .list-view", 13.0);
    /** The look of these where windows cannot be seen through, as on a desktop that does not blend them. */
    private static final String OPAQUE = "opaque";
    private static final String WRITTEN_HERE = "data:text/css;base64,";

    /** A face is loaded at some size, and asked for at any. */
    private static final double LOADED = 12;

    private AtlasStylesheets() {
    }

    /** Makes the bundled faces known to JavaFX, so that a machine without any Chinese font shows the same picture. */
    public static void loadFaces() {
        FACES.forEach(AtlasStylesheets::loadFace);
    }

    private static void loadFace(String face) {
        String resource = "/henan/atlas/fonts/" + face + ".ttf";
        try {
            Optional<Path> kept = KeptResource.ofThisUser().file(AtlasStylesheets.class, resource);
            Font font = kept.isPresent() ? Font.loadFont(kept.get().toUri().toString(), LOADED) : unpacked(resource);
            if (font == null) {
                throw new IllegalStateException("bundled face missing or unreadable: " + face);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("bundled face unreadable: " + face, e);
        }
    }

    private static Font unpacked(String resource) throws IOException {
        try (InputStream file = AtlasStylesheets.class.getResourceAsStream(resource)) {
            return Font.loadFont(file, LOADED);
        }
    }

    /** Dresses a window. */
    public static void applyTo(Scene scene) {
        SHEETS.stream().map(AtlasStylesheets::sheet).forEach(scene.getStylesheets()::add);
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            scene.getStylesheets().add(sheet(OPAQUE));
        }
        enlargePopups(scene, 1);
    }

    /**
     * Says how large menus, lists and tooltips are: windows of their own, not enlarged with what they belong to. All
     * else of them is measured in their letters. Not to be called while the window is laid out: what is shown would be
     * without its look until the next frame.
     *
     * @param factor how many times their usual size
     */
    public static void enlargePopups(Scene scene, double factor) {
        String sheet = POPUP_LETTERS.entrySet().stream()
                .map(popup -> popup.getKey() + "{-fx-font-size:" + popup.getValue() * factor + "px;}")
                .collect(Collectors.joining());
        List<String> next = scene.getStylesheets().stream().filter(other -> !other.startsWith(WRITTEN_HERE))
                .collect(Collectors.toCollection(ArrayList::new));
        next.add(WRITTEN_HERE + Base64.getEncoder().encodeToString(sheet.getBytes(StandardCharsets.UTF_8)));
        // All at once: every change of the sheets takes the look of all that is shown.
        scene.getStylesheets().setAll(next);
    }

    private static String sheet(String name) {
        URL sheet = AtlasStylesheets.class.getResource("/henan/atlas/ui/" + name + ".css");
        if (sheet == null) {
            throw new IllegalStateException("style sheet missing: " + name);
        }
        return sheet.toExternalForm();
    }
}
