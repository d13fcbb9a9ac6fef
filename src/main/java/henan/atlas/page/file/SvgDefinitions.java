package henan.atlas.page.file;

import java.awt.Shape;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What an SVG file holds once, to be used in many places; and its ids, none twice. */
final class SvgDefinitions {
    private final StringBuilder out = new StringBuilder();
    private final Map<String, Integer> ids = new HashMap<>();
    private final Map<String, String> clips = new HashMap<>();
    private final Map<DrawnClip, List<String>> clipsOf = new IdentityHashMap<>();
    private final Map<Object, String> symbols = new HashMap<>();

    /** An id of its own; as wanted, or the next of that kind. */
    String id(String wanted) {
        int times = ids.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : id(wanted + "-" + times);
    }

    /** The next of a kind, numbered from one. */
    String numbered(String kind) {
        return id(kind + "-" + ids.merge(kind + " ", 1, Integer::sum));
    }

    /** The ids of the clip paths that let through what lies in all of them. */
    List<String> clips(Optional<DrawnClip> clip) {
        return clip.isEmpty() ? List.of() : clipsOf.computeIfAbsent(clip.get(), c -> c.shapes().stream()
                .map(this::clip).distinct().toList());
    }

    private String clip(Shape shape) {
        String path = "<path d=\"" + SvgPath.of(shape) + "\""
                + (SvgPath.isEvenOdd(shape) ? " clip-rule=\"evenodd\"" : "") + "/>";
        return clips.computeIfAbsent(path, p -> {
            String id = numbered("clip");
            out.append("<clipPath id=\"").append(id).append("\">").append(p).append("</clipPath>\n");
            return id;
        });
    }

    /** A path of no colours yet. */
    String shape(String path) {
        String id = numbered("shape");
        out.append("<path id=\"").append(id).append("\" d=\"").append(path).append("\"/>\n");
        return id;
    }

    /** A symbol. @param content of it, asked for once for what looks the same */
    String symbol(String id, Object look, Supplier<String> content) {
        String known = symbols.get(look);
        if (known == null) {
            String inner = content.get();
            known = numbered(id);
            out.append("<g id=\"").append(known).append("\">\n").append(inner).append("</g>\n");
            symbols.put(look, known);
        }
        return known;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
