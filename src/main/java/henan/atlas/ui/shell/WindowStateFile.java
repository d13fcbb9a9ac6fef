package henan.atlas.ui.shell;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;

/**
 * The small file that keeps {@link WindowState}. A file that is missing or broken counts as none: nobody should see an
 * error because a window's size was forgotten.
 */
public final class WindowStateFile {
    private static final String NAME = "window.properties";
    private final Path file;

    public WindowStateFile(Path file) {
        this.file = file;
    }

    /**
     * The file in the user's own settings directory.
     *
     * @param environment environment variables
     * @param osName      name of the operating system
     * @param home        the user's home directory
     */
    public static WindowStateFile ofUser(Map<String, String> environment, String osName, Path home) {
        Path settings;
        if (osName.startsWith("Windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            settings = roaming.isEmpty() ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming);
        } else {
            String configured = environment.getOrDefault("XDG_CONFIG_HOME", "");
            settings = configured.isEmpty() ? home.resolve(".config") : Path.of(configured);
        }
        return new WindowStateFile(settings.resolve("henan-atlas").resolve(NAME));
    }

    /** What was remembered; the state of a first start when there is nothing fit to read. */
    public WindowState load() {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            stored.load(reader);
            return read(stored);
        } catch (IOException | RuntimeException unreadable) {
            return WindowState.FIRST;
        }
    }

    private static WindowState read(Properties stored) {
        WindowState.Place place = new WindowState.Place(Double.parseDouble(stored.getProperty("x")),
                Double.parseDouble(stored.getProperty("y")), size(stored, "width"), size(stored, "height"),
                Boolean.parseBoolean(stored.getProperty("maximized")));
        WindowState.Panels panels = new WindowState.Panels(size(stored, "leftWidth"), size(stored, "rightWidth"),
                Boolean.parseBoolean(stored.getProperty("leftOpen")),
                Boolean.parseBoolean(stored.getProperty("rightOpen")));
        String selection = SubjectRef.parse(stored.getProperty("selection")).toString();
        return new WindowState(place, panels, stored.getProperty("mapView", ""), selection);
    }

    private static double size(Properties stored, String key) {
        double size = Double.parseDouble(stored.getProperty(key));
        if (!(size >= 100 && size <= 20_000)) {
            throw new IllegalArgumentException(key + " out of bounds: " + size);
        }
        return size;
    }

    /** Remembers a state; the old file stays whole until the new one is. */
    public void save(WindowState state) throws AtlasException {
        Properties stored = new Properties();
        stored.setProperty("x", String.valueOf(state.place().x()));
        stored.setProperty("y", String.valueOf(state.place().y()));
        stored.setProperty("width", String.valueOf(state.place().width()));
        stored.setProperty("height", String.valueOf(state.place().height()));
        stored.setProperty("maximized", String.valueOf(state.place().maximized()));
        stored.setProperty("leftWidth", String.valueOf(state.panels().leftWidth()));
        stored.setProperty("rightWidth", String.valueOf(state.panels().rightWidth()));
        stored.setProperty("leftOpen", String.valueOf(state.panels().leftOpen()));
        stored.setProperty("rightOpen", String.valueOf(state.panels().rightOpen()));
        stored.setProperty("mapView", state.mapView());
        stored.setProperty("selection", state.selection());
        try {
            Files.createDirectories(file.getParent());
            Path fresh = Files.createTempFile(file.getParent(), "window", ".tmp");
            try (Writer writer = Files.newBufferedWriter(fresh, StandardCharsets.UTF_8)) {
                stored.store(writer, null);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AtlasException(Messages.of("ui").get("window.notSaved", file.getParent()), e);
        }
    }
}
