package henan.atlas.atlasfile;

import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a check has found so far: sentences of the room's bundle. */
final class CheckReport {
    private static final Messages TEXT = Messages.of("atlasfile");

    private final List<String> found = new ArrayList<>();

    /** Adds a sentence; whole numbers are shown as they are, without grouping. */
    void add(String key, Object... arguments) {
        found.add(TEXT.get(key, Stream.of(arguments).map(String::valueOf).toArray()));
    }

    void require(boolean sound, String key, Object... arguments) {
        if (!sound) {
            add(key, arguments);
        }
    }

    void addSentence(String sentence) {
        found.add(sentence);
    }

    List<String> sentences() {
        return List.copyOf(found);
    }
}
