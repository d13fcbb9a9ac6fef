package henan.atlas.ui.map;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.List;

/** What is said of a thing pointed at on the map, by the pointer or by keys. */
final class SymbolWords {
    private static final Messages TEXT = Messages.of("map");
    /** How many clusters under a counted symbol are named. */
    private static final int MOST_NAMED = 12;

    private final MapModel model;

    SymbolWords(MapModel model) {
        this.model = model;
    }

    /** What is pointed at now; empty for nothing. */
    String now() {
        MapPointer pointer = model.pointer();
        SubjectRef subject = pointer.hoveredProperty().get();
        if (pointer.pixelProperty().get() == null) {
            return "";
        }
        if (pointer.countedProperty().get() != null) {
            return counted(pointer.countedProperty().get().clusters(), pointer.isReached());
        }
        return subject == null ? "" : of(subject);
    }

    /** A thing's name and what tells it from others of that name; empty when it has none. */
    String of(SubjectRef subject) {
        AtlasIndex names = model.content().index();
        String name = names.name(subject).orElse("");
        String detail = name.isEmpty() ? "" : names.detail(subject);
        return detail.isEmpty() ? name : name + Punctuation.gap() + detail;
    }

    /** What is under a counted symbol, a line each. */
    private String counted(List<String> clusters, boolean byKeys) {
        StringBuilder lines = new StringBuilder(TEXT.get(byKeys ? "counted.key" : "counted", clusters.size()));
        clusters.stream().limit(MOST_NAMED).forEach(id -> lines.append('\n').append(
                model.content().index().name(SubjectRef.cluster(id)).orElse(id)));
        if (clusters.size() > MOST_NAMED) {
            lines.append('\n').append(TEXT.get("counted.more", clusters.size() - MOST_NAMED));
        }
        return lines.toString();
    }
}
