package henan.atlas.ui.shell;

import henan.atlas.carto.MapStateJson;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.files.WholeFile;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The small file that keeps {@link WindowState}. What is missing or broken in it counts as never remembered, the rest
 * is kept: nobody should see an error because a window's size was forgotten.
 */
public final class WindowStateFile {
    /** What it is called in the folder of settings. */
    public static final String NAME = "window.properties";
    /** Before the key of an activity: what that one remembers. */
    private static final String OF_ACTIVITY = "activity.";
    /** Bounds of what is taken for a place or a size on a screen, in pixels. */
    private static final double FURTHEST = 20_000;
    private static final double NARROWEST = 100;
    private final Path file;

    public WindowStateFile(Path file) {
        this.file = file;
    }

    /** A file of another name in the same directory. */
    public Path beside(String name) {
        return file.resolveSibling(name);
    }

    /** What was remembered; where nothing fit is found, what a first start has. */
    public WindowState load() {
        Properties stored = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            stored.load(reader);
            return read(stored);
        } catch (IOException | IllegalArgumentException unreadable) {
            return WindowState.FIRST;
        }
    }

    private static WindowState read(Properties stored) {
        WindowState.Place place = WindowState.FIRST.place();
        WindowState.Panels panels = WindowState.FIRST.panels();
        return new WindowState(
                new WindowState.Place(number(stored, "x", -FURTHEST, place.x()),
                        number(stored, "y", -FURTHEST, place.y()),
                        number(stored, "width", NARROWEST, place.width()),
                        number(stored, "height", NARROWEST, place.height()),
                        truth(stored, "maximized", place.maximized())),
                new WindowState.Panels(number(stored, "leftWidth", NARROWEST, panels.leftWidth()),
                        number(stored, "referenceWidth", NARROWEST, panels.referenceWidth()),
                        number(stored, "rightWidth", NARROWEST, panels.rightWidth()),
                        truth(stored, "leftOpen", panels.leftOpen()), truth(stored, "rightOpen", panels.rightOpen())),
                MapStateJson.read(stored.getProperty("map", "")), selection(stored), stored.getProperty("activity", ""),
                activities(stored));
    }

    private static double number(Properties stored, String key, double least, double otherwise) {
        try {
            double number = Double.parseDouble(stored.getProperty(key, ""));
            return number >= least && number <= FURTHEST ? number : otherwise;
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private static boolean truth(Properties stored, String key, boolean otherwise) {
        return Boolean.parseBoolean(stored.getProperty(key, String.valueOf(otherwise)));
    }

    private static SubjectRef selection(Properties stored) {
        try {
            return SubjectRef.parse(stored.getProperty("selection", ""));
        } catch (IllegalArgumentException unknown) {
            return WindowState.FIRST.selection();
        }
    }

    private static Map<String, String> activities(Properties stored) {
        return stored.stringPropertyNames().stream().filter(name -> name.startsWith(OF_ACTIVITY))
                .collect(Collectors.toMap(name -> name.substring(OF_ACTIVITY.length()), stored::getProperty));
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
        stored.setProperty("referenceWidth", String.valueOf(state.panels().referenceWidth()));
        stored.setProperty("rightWidth", String.valueOf(state.panels().rightWidth()));
        stored.setProperty("leftOpen", String.valueOf(state.panels().leftOpen()));
        stored.setProperty("rightOpen", String.valueOf(state.panels().rightOpen()));
        stored.setProperty("map", MapStateJson.text(state.map()));
        stored.setProperty("selection", state.selection().toString());
        stored.setProperty("activity", state.activity());
        state.activities().forEach((key, remembered) -> stored.setProperty(OF_ACTIVITY + key, remembered));
        try {
            Files.createDirectories(file.getParent());
            WholeFile.write(file, part -> {
                try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                    stored.store(writer, null);
                }
                return part;
            });
        } catch (IOException e) {
            throw new AtlasException(Messages.of("ui").message("window.notSaved", file.getParent()), e);
        }
    }
}
