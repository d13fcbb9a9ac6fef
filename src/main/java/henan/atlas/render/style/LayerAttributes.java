package henan.atlas.render.style;

import java.util.Map;
import java.util.Set;

/** What a style's rules can ask of the things of each layer, by the layer's name in style files. */
public final class LayerAttributes {
    private static final Set<String> AREA = Set.of("code");
    private static final Map<String, Set<String>> ALL = Map.ofEntries(
            Map.entry("neighbour", AREA),
            Map.entry("province", AREA),
            Map.entry("prefecture", Set.of("code", "name", "tint")),
            Map.entry("county", Set.of("code", "name", "prefecture")),
            Map.entry("course", Set.of("class", "rank", "basis", "name", "swell")),
            Map.entry("boundary", Set.of("class", "left", "right")),
            Map.entry("seat", Set.of("code", "name", "short", "rank", "basis")),
            Map.entry("district", Set.of("code", "name", "kind")),
            Map.entry("exclave", Set.of("code", "name", "short", "level")),
            Map.entry("neighbour-name", Set.of("code", "name", "short")),
            Map.entry("neighbour-province", Set.of("code", "name")),
            Map.entry(MapStyle.CLUSTER, Set.of("id", "name", "short", "industry", "confidence", "county",
                    "prefecture", "known", "basis")),
            Map.entry("cluster-number", Set.of("id", "name", "short", "industry", "confidence", "county",
                    "prefecture", "known", "basis")),
            Map.entry(MapStyle.COUNTED, Set.of()));

    private LayerAttributes() {
    }

    /** The names of all layers. */
    public static Set<String> layers() {
        return ALL.keySet();
    }

    /** The attributes of the things of a layer; none of a layer that there is not. */
    public static Set<String> of(String layer) {
        return ALL.getOrDefault(layer, Set.of());
    }
}
