package henan.atlas.ui.map.picture;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clusters' drops and their names over the map, stamped anew for every frame: they keep their size while the map is
 * scaled.
 */
final class DropMarks {
    private static final double SELECTED_FACTOR = 1.7;
    private static final double HOVERED_FACTOR = 1.2;
    /** Pictures kept; there is a new size of drop at every scale. */
    private static final int MOST = 600;

    private final Map<SymbolKey, Symbol> pictures = new HashMap<>();
    private final Map<MapSymbols.MarkImage, Pixels> names = new HashMap<>();
    private final Map<String, Sign> signs = new HashMap<>();
    private AtlasSnapshot classed;

    private record SymbolKey(Sign sign, double height, double density) {
    }

    /** What a drop tells of its cluster. */
    private record Sign(String industry, Timeliness known) {
    }

    /** A drop's picture and where its point is in it, in device pixels. */
    private record Symbol(Pixels pixels, int anchorX, int anchorY) {
    }

    /** What the drop of each cluster of the snapshot shown tells. */
    private Map<String, Sign> signs(AtlasSnapshot content) {
        if (content != classed) {
            classed = content;
            signs.clear();
            classed.clusters().forEach(cluster -> signs.put(cluster.id(), new Sign(
                    classed.index().industryClass(cluster), classed.index().timeliness(cluster))));
        }
        return signs;
    }

    /** The drops shown, from north to south, so that one stands in front of the one behind it. */
    List<PixelLayer> layers(FrameSpec shown, MapFrame frame, PictureFit fit) {
        SubjectRef selection = shown.marked().selected().orElse(null);
        SubjectRef hovered = shown.marked().hovered().orElse(null);
        SubjectRef highlight = shown.marked().highlighted().orElse(null);
        List<PixelLayer> stamps = new ArrayList<>();
        if (names.size() > MOST) {
            names.clear();
        }
        Map<String, Sign> known = signs(shown.content());
        for (String id : inOrder(shown.drops(), frame, known.keySet(), selection, highlight)) {
            SubjectRef cluster = SubjectRef.cluster(id);
            double factor = cluster.equals(selection) ? SELECTED_FACTOR
                    : cluster.equals(hovered) || cluster.equals(highlight) ? HOVERED_FACTOR : 1;
            Symbol symbol = symbol(shown, known.get(id), frame.drop() * factor);
            GroundPoint at = frame.clusters().get(id);
            stamps.add(new PlacedSprite(symbol.pixels(), (int) Math.round(fit.x(at.x())) - symbol.anchorX(),
                    (int) Math.round(fit.y(at.y())) - symbol.anchorY()));
            MapQuery.NamePicture name = frame.beside().get(id);
            if (name != null) {
                stamps.add(new PlacedSprite(names.computeIfAbsent(name.image(), n -> PixelBridge.pixels(n.image())),
                        (int) Math.round(fit.x(name.x())) - name.image().anchorX(),
                        (int) Math.round(fit.y(name.y())) - name.image().anchorY()));
            }
        }
        return stamps;
    }

    private static List<String> inOrder(Set<String> drops, MapFrame frame, Set<String> known, SubjectRef selection,
                                        SubjectRef highlight) {
        Set<String> shown = new HashSet<>(drops);
        // What is selected or pointed out is shown even where the others are hidden.
        add(shown, highlight);
        add(shown, selection);
        String last = selection == null ? "" : selection.id();
        List<String> ids = new ArrayList<>(shown);
        // A cluster there is no longer may still stand on the last picture, a new one not yet.
        ids.removeIf(id -> !frame.clusters().containsKey(id) || !known.contains(id));
        ids.sort(Comparator.comparing((String id) -> id.equals(last))
                .thenComparing(id -> -frame.clusters().get(id).y()).thenComparing(id -> id));
        return ids;
    }

    private static void add(Set<String> shown, SubjectRef subject) {
        if (subject != null && subject.kind() == SubjectKind.CLUSTER) {
            shown.add(subject.id());
        }
    }

    private Symbol symbol(FrameSpec shown, Sign sign, double height) {
        if (pictures.size() > MOST) {
            pictures.clear();
        }
        return pictures.computeIfAbsent(new SymbolKey(sign, height, shown.density()), key -> {
            try {
                MapSymbols.MarkImage mark = new MapSymbols(shown.scenes()).clusterSymbol(MapSpec.BOOK_STYLE,
                        sign.industry(), sign.known(), height, key.density());
                return new Symbol(PixelBridge.pixels(mark.image()), mark.anchorX(), mark.anchorY());
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
