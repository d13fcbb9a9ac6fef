package henan.atlas.atlasfile;

import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a check has found so far, wrong or only different: sentences of the room's bundle. */
final class CheckReport {
    private static final Messages TEXT = Messages.of("atlasfile");

    private final List<String> found = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();
    private final Map<String, List<String>> layers = new LinkedHashMap<>();

    /** Adds a sentence; whole numbers are shown as they are, without grouping. */
    void add(String key, Object... arguments) {
        found.add(said(key, arguments));
    }

    /** Notes what a GIS has written otherwise, and which harms nothing. */
    void differs(String key, Object... arguments) {
        differences.add(said(key, arguments));
    }

    /** The same of a layer; what several have in common is said once. */
    void differsIn(String key, FeatureTable layer) {
        layers.computeIfAbsent(key, unseen -> new ArrayList<>()).add(layer.tableName());
    }

    private static String said(String key, Object... arguments) {
        return TEXT.get(key, Stream.of(arguments).map(String::valueOf).toArray());
    }

    void require(boolean sound, String key, Object... arguments) {
        if (!sound) {
            add(key, arguments);
        }
    }

    void addSentence(String sentence) {
        found.add(sentence);
    }

    CheckedFile checked() {
        return new CheckedFile(found, Stream.concat(differences.stream(), layers.entrySet().stream()
                .map(entry -> said(entry.getKey(), WordList.of(entry.getValue())))).toList());
    }
}
