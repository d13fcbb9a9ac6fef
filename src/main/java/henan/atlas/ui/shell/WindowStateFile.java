package henan.atlas.ui.shell;

import henan.atlas.carto.MapState;
import henan.atlas.carto.MapStateJson;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.NearRadius;
import henan.atlas.domain.SubjectRef;
import henan.atlas.files.AtomicFile;
import henan.atlas.profile.ProfileTab;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.nav.ReadingPlace;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The small file that keeps {@link WindowState}. What is missing or broken in it counts as never remembered, the rest
 * is kept: nobody should see an error because a window's size was forgotten.
 */
public final class WindowStateFile {
    /** What it is called in the folder of settings. */
    public static final String NAME = "window.properties";
    /** Before a case that is read: how far its text is scrolled. */
    private static final String SCROLL_OF = "scroll.";
    /** Before the key of an activity: what that one remembers. */
    private static final String OF_ACTIVITY = "activity.";
    /** A longer file was not written here; what is remembered takes some thousand bytes. */
    private static final long MOST = 1 << 20;
    /** Bound of what is taken for a place or a size on a screen, in pixels. */
    private static final double FURTHEST = 20_000;
    /** Bounds of what is taken for a panel's part of the window. */
    private static final double LEAST_SHARE = 0.05;
    private static final double MOST_SHARE = 0.9;
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
        try {
            return read(stored());
        } catch (IOException | IllegalArgumentException unreadable) {
            return WindowState.FIRST;
        }
    }

    /** Where the window stood, of all that: it is needed long before the rest, which takes as long as the window. */
    public WindowState.Place loadPlace() {
        try {
            return place(stored());
        } catch (IOException | IllegalArgumentException unreadable) {
            return WindowState.FIRST.place();
        }
    }

    private Properties stored() throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
            throw new IOException("not what was remembered: " + file);
        }
        Properties stored = new Properties();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            add(line, stored);
        }
        return stored;
    }

    /** Every value is kept on one line, so that a broken one spoils no other. */
    private static void add(String line, Properties stored) {
        try {
            stored.load(new StringReader(line));
        } catch (IOException | IllegalArgumentException broken) {
            // A value that cannot be read was never remembered.
            return;
        }
    }

    private static WindowState read(Properties stored) {
        return new WindowState(place(stored), panels(stored), scale(stored),
                MapStateJson.read(stored.getProperty("map", "")), legend(stored), selection(stored), page(stored),
                near(stored), reading(stored), stored.getProperty("activity", ""), activities(stored));
    }

    private static WindowState.Place place(Properties stored) {
        WindowState.Place first = WindowState.FIRST.place();
        return new WindowState.Place(number(stored, "x", -FURTHEST, first.x()),
                number(stored, "y", -FURTHEST, first.y()), number(stored, "width", WindowPlacement.LEAST_WIDTH,
                first.width()), number(stored, "height", WindowPlacement.LEAST_HEIGHT, first.height()),
                truth(stored, "maximized", first.maximized()));
    }

    private static WindowState.Panels panels(Properties stored) {
        WindowState.Panels first = WindowState.FIRST.panels();
        Set<String> closed = Arrays.stream(stored.getProperty("leftClosed", "").split(",")).map(String::strip)
                .filter(key -> !key.isEmpty()).collect(Collectors.toSet());
        return new WindowState.Panels(share(stored, "leftShare"), share(stored, "referenceShare"),
                share(stored, "rightShare"), share(stored, "tableShare"), closed,
                truth(stored, "rightOpen", first.rightOpen()), truth(stored, "leftKept", first.leftKept()),
                truth(stored, "rightKept", first.rightKept()));
    }

    private static double share(Properties stored, String key) {
        double share = number(stored, key, LEAST_SHARE, WindowState.Panels.USUAL);
        return share > MOST_SHARE ? WindowState.Panels.USUAL : share;
    }

    private static WindowState.Scale scale(Properties stored) {
        WindowState.Scale first = WindowState.FIRST.scale();
        return new WindowState.Scale((int) number(stored, "scale", first.reading(), first.reading()),
                (int) number(stored, "roomScale", first.presenting(), first.presenting()));
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
        return subject(stored.getProperty("selection", "")).orElse(WindowState.FIRST.selection());
    }

    private static Optional<Integer> legend(Properties stored) {
        double sheet = number(stored, "legend", MapAccess.LEGEND_FOLDED, Double.NaN);
        return Double.isNaN(sheet) ? Optional.empty() : Optional.of((int) sheet);
    }

    private static ReadingPlace page(Properties stored) {
        String part = stored.getProperty("part", "");
        boolean known = Arrays.stream(ProfileTab.values()).anyMatch(tab -> tab.name().equals(part));
        return known ? new ReadingPlace(part, Math.min(1, number(stored, "scroll", 0, 0))) : ReadingPlace.NONE;
    }

    private static NearRadius near(Properties stored) {
        NearRadius kept = new NearRadius((int) number(stored, "near", 0, 0));
        return NearRadius.CHOICES.contains(kept) ? kept : NearRadius.USUAL;
    }

    private static WindowState.Reading reading(Properties stored) {
        List<SubjectRef> cases = Arrays.stream(stored.getProperty("reading", "").split(","))
                .flatMap(text -> subject(text).stream()).toList();
        Map<SubjectRef, Double> places = cases.stream().distinct().collect(Collectors.toMap(study -> study,
                study -> Math.min(1, number(stored, SCROLL_OF + study, 0, 0))));
        return new WindowState.Reading(cases, (int) number(stored, "question", 0, WindowState.Reading.NO_QUESTION),
                places,
                Optional.ofNullable(stored.getProperty("readingMap")).map(text -> MapStateJson.read(text).view()));
    }

    private static Optional<SubjectRef> subject(String text) {
        try {
            return Optional.of(SubjectRef.parse(text));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
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
        stored.setProperty("leftShare", String.valueOf(state.panels().leftShare()));
        stored.setProperty("referenceShare", String.valueOf(state.panels().referenceShare()));
        stored.setProperty("rightShare", String.valueOf(state.panels().rightShare()));
        stored.setProperty("tableShare", String.valueOf(state.panels().tableShare()));
        stored.setProperty("leftClosed", String.join(",", new TreeSet<>(state.panels().leftClosed())));
        stored.setProperty("rightOpen", String.valueOf(state.panels().rightOpen()));
        stored.setProperty("leftKept", String.valueOf(state.panels().leftKept()));
        stored.setProperty("rightKept", String.valueOf(state.panels().rightKept()));
        stored.setProperty("scale", String.valueOf(state.scale().reading()));
        stored.setProperty("roomScale", String.valueOf(state.scale().presenting()));
        stored.setProperty("map", MapStateJson.text(state.map()));
        state.legend().ifPresent(sheet -> stored.setProperty("legend", String.valueOf(sheet)));
        stored.setProperty("part", state.page().part());
        stored.setProperty("scroll", String.valueOf(state.page().scroll()));
        stored.setProperty("near", String.valueOf(state.near().kilometres()));
        stored.setProperty("selection", state.selection().toString());
        stored.setProperty("reading", state.reading().cases().stream().map(SubjectRef::toString)
                .collect(Collectors.joining(",")));
        stored.setProperty("question", String.valueOf(state.reading().question()));
        state.reading().places().forEach((study, place) ->
                stored.setProperty(SCROLL_OF + study, String.valueOf(place)));
        state.reading().ground().ifPresent(ground ->
                stored.setProperty("readingMap", MapStateJson.text(MapState.FIRST.withView(ground))));
        stored.setProperty("activity", state.activity());
        state.activities().forEach((key, remembered) -> stored.setProperty(OF_ACTIVITY + key, remembered));
        try {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, part -> {
                try (Writer writer = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
                    stored.store(writer, null);
                }
                return part;
            });
        } catch (IOException e) {
            throw new AtlasException(Messages.of("ui").message("window.notSaved", String.valueOf(file.getParent())), e);
        }
    }
}
