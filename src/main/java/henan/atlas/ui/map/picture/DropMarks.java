package henan.atlas.ui.map.picture;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.SeenDrops;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clusters' drops and their names over the map, stamped anew for every frame: they keep their size while the map is
 * scaled.
 */
final class DropMarks {
    /** Pictures kept; there is a new size of drop at every scale. */
    private static final int MOST = 600;

    /** How much is left of a drop that does not stand out among many. */
    private static final double PALE = 0.28;

    private final Map<SymbolKey, Symbol> pictures = new HashMap<>();
    private final Map<MapSymbols.MarkImage, Pixels> names = new HashMap<>();
    private final Map<Pixels, Pixels> pale = new IdentityHashMap<>();
    private final Map<String, MapSymbols.Sign> signs = new HashMap<>();
    private AtlasSnapshot classed;
    private Told told;

    private record SymbolKey(MapSymbols.Sign sign, MapPurpose purpose, double denominator, double height,
                             double density) {
    }

    /** A drop's picture and where its point is in it, in device pixels. */
    private record Symbol(Pixels pixels, int anchorX, int anchorY) {
    }

    /** What is seen of a picture's clusters and their names, and all it depends on. */
    private record Told(MapFrame frame, Set<String> drops, Set<SubjectRef> named, DropPlaces.Seen seen,
                        Map<SubjectRef, MapQuery.NamePicture> names) {
    }

    /** Which drops are larger, and which stand out among many; none where all look alike. */
    private record Standing(SeenDrops seen, Set<String> out) {
        double factor(String id) {
            return seen.chosen().contains(id) ? SeenDrops.CHOSEN
                    : seen.pointedOut().contains(id) || out.contains(id) ? SeenDrops.POINTED_OUT : 1;
        }

        boolean isPale(Collection<String> ids) {
            return !out.isEmpty() && ids.stream().noneMatch(id -> factor(id) > 1);
        }
    }

    /** What the drop of each cluster of the snapshot shown tells. */
    private Map<String, MapSymbols.Sign> signs(AtlasSnapshot content) {
        if (content != classed) {
            classed = content;
            signs.clear();
            classed.clusters().forEach(cluster -> signs.put(cluster.id(), new MapSymbols.Sign(
                    classed.index().industryClass(cluster), classed.index().timeliness(cluster), cluster.basis())));
        }
        return signs;
    }

    /** What is seen, found once for a picture and what is shown over it. */
    private Told told(FrameSpec shown, MapFrame frame) {
        Set<SubjectRef> named = SeenDrops.named(shown.marked().selected());
        if (told == null || told.frame() != frame || !told.drops().equals(shown.drops())
                || !told.named().equals(named)) {
            try {
                told = new Told(frame, shown.drops(), named,
                        frame.places().seen(shown.drops()::contains, shown.seen().chosen()),
                        frame.naming().names(shown.drops(), named));
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
        }
        return told;
    }

    /**
     * The clusters shown, from north to south, so that one stands in front of the one behind it; above these the
     * counted symbols, and above all what is pointed out and, last, what is selected, be it hidden otherwise.
     */
    List<PixelLayer> layers(FrameSpec shown, MapFrame frame, PictureFit fit) {
        List<PixelLayer> stamps = new ArrayList<>();
        if (names.size() > MOST || pale.size() > MOST) {
            names.clear();
            pale.clear();
        }
        Standing standing = new Standing(shown.seen(), shown.standingOut());
        Told seen = told(shown, frame);
        List<String> marked = new ArrayList<>(standing.seen().marked());
        Collections.reverse(marked);
        List<String> others = new ArrayList<>(seen.seen().drops());
        others.removeAll(marked);
        frame.places().fromNorthToSouth(others).stream().sorted(Comparator.comparing(standing.out()::contains))
                .forEach(id -> stamp(stamps, id, standing, shown, frame, fit));
        seen.seen().counted().forEach(group -> stamps.add(stamp(counted(shown, frame, group), fit, group.at(),
                standing.isPale(group.clusters()))));
        marked.forEach(id -> stamp(stamps, id, standing, shown, frame, fit));
        seen.names().forEach((subject, name) -> {
            if (subject.kind() != SubjectKind.CLUSTER) {
                stamps.add(stamp(name, fit));
            }
        });
        return stamps;
    }

    /** Stamps a drop with its name. A cluster there is no longer may still be on the picture, a new one not yet. */
    private void stamp(List<PixelLayer> stamps, String id, Standing standing, FrameSpec shown, MapFrame frame,
                       PictureFit fit) {
        MapSymbols.Sign sign = signs(shown.content()).get(id);
        GroundPoint at = frame.places().drops().get(id);
        if (sign == null || at == null) {
            return;
        }
        boolean paler = standing.isPale(Set.of(id));
        stamps.add(stamp(symbol(shown, frame, sign, frame.drop() * standing.factor(id)), fit, at, paler));
        MapQuery.NamePicture name = told.names().get(SubjectRef.cluster(id));
        if (name != null && !paler) {
            stamps.add(stamp(name, fit));
        }
    }

    private PlacedSprite stamp(MapQuery.NamePicture name, PictureFit fit) {
        return new PlacedSprite(names.computeIfAbsent(name.image(), n -> PixelBridge.pixels(n.image())),
                (int) Math.round(fit.x(name.x())) - name.image().anchorX(),
                (int) Math.round(fit.y(name.y())) - name.image().anchorY());
    }

    /** @param paler whether others stand out */
    private PlacedSprite stamp(Symbol symbol, PictureFit fit, GroundPoint at, boolean paler) {
        Pixels pixels = paler ? pale.computeIfAbsent(symbol.pixels(), picture -> picture.paler(PALE))
                : symbol.pixels();
        return new PlacedSprite(pixels, (int) Math.round(fit.x(at.x())) - symbol.anchorX(),
                (int) Math.round(fit.y(at.y())) - symbol.anchorY());
    }

    private Symbol counted(FrameSpec shown, MapFrame frame, DropPlaces.Group group) {
        try {
            MapSymbols.MarkImage mark = new MapSymbols(shown.scenes()).countedSymbol(
                    frame.picture().spec(), group, shown.density());
            return new Symbol(names.computeIfAbsent(mark, m -> PixelBridge.pixels(m.image())), mark.anchorX(),
                    mark.anchorY());
        } catch (AtlasException e) {
            throw new IllegalStateException(e);
        }
    }

    private Symbol symbol(FrameSpec shown, MapFrame frame, MapSymbols.Sign sign, double height) {
        if (pictures.size() > MOST) {
            pictures.clear();
        }
        MapSpec spec = frame.picture().spec();
        return pictures.computeIfAbsent(new SymbolKey(sign, spec.purpose(), spec.viewport().scaleDenominator(), height,
                shown.density()), key -> {
            try {
                MapSymbols.MarkImage mark = new MapSymbols(shown.scenes()).clusterSymbol(MapSpec.BOOK_STYLE,
                        sign, key.purpose(), key.denominator(), height, key.density());
                return new Symbol(PixelBridge.pixels(mark.image()), mark.anchorX(), mark.anchorY());
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
