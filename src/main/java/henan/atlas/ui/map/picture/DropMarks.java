package henan.atlas.ui.map.picture;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.NumberedDrops;
import henan.atlas.render.SeenDrops;
import henan.atlas.render.SelectionRing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<MapSymbols.MarkImage, Pixels> pixels = new HashMap<>();
    private final Map<Pixels, Pixels> pale = new IdentityHashMap<>();
    private Optional<Told> told = Optional.empty();

    /** What is laid over a picture. */
    private record Told(MapFrame frame, FrameOverlay overlay) {
        boolean isOf(MapFrame other, FrameOverlay.Asked asked) {
            return frame == other && overlay.asked().isAs(asked);
        }
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

    /**
     * What is seen: found with the picture, or, if something else is shown over it since, once; what takes long to find
     * is on its way, and till then what was.
     */
    private FrameOverlay told(FrameSpec shown, MapFrame frame) {
        FrameOverlay.Asked asked = shown.overlay();
        if (asked.isLong() || frame.overlay().asked().isAs(asked)) {
            return frame.overlay();
        }
        if (told.filter(t -> t.isOf(frame, asked)).isEmpty()) {
            try {
                told = Optional.of(new Told(frame, FrameOverlay.of(asked, shown.scenes(), frame.picture().spec(),
                        frame.places(), frame.naming(), frame.drop())));
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
        }
        return told.orElseThrow().overlay();
    }

    /**
     * The clusters shown, from north to south, so that one stands in front of the one behind it; above these the
     * counted symbols, and above all what is pointed out and, last, what is selected, be it hidden otherwise.
     */
    List<PixelLayer> layers(FrameSpec shown, MapFrame frame, PictureFit fit) {
        if (pixels.size() > MOST || pale.size() > MOST) {
            pixels.clear();
            pale.clear();
        }
        Standing standing = new Standing(shown.seen(), shown.standingOut());
        FrameOverlay seen = told(shown, frame);
        Stamps stamps = new Stamps(shown, frame, seen, standing, fit);
        List<String> marked = new ArrayList<>(standing.seen().marked());
        Collections.reverse(marked);
        Set<String> above = new HashSet<>(marked);
        seen.listed().others().forEach(stamps::addPale);
        above.addAll(seen.listed().drops().keySet());
        seen.order().stream().filter(id -> !above.contains(id) && !standing.out().contains(id))
                .forEach(stamps::addCluster);
        seen.order().stream().filter(id -> !above.contains(id) && standing.out().contains(id))
                .forEach(stamps::addCluster);
        above.removeAll(standing.seen().marked());
        seen.order().stream().filter(above::contains).forEach(stamps::addCluster);
        if (seen.listed().counted().isEmpty()) {
            seen.seen().counted().forEach(group -> stamps.addCounted(group, Optional.empty()));
        }
        seen.listed().counted().forEach(one -> stamps.addCounted(one.group(), Optional.of(one.image())));
        seen.listed().areas().forEach(stamps::addArea);
        marked.forEach(stamps::addCluster);
        seen.names().forEach((subject, name) -> {
            if (subject.kind() != SubjectKind.CLUSTER) {
                stamps.addName(name);
            }
        });
        return stamps.all;
    }

    /** What is stamped in a frame. */
    private final class Stamps {
        private final FrameSpec shown;
        private final MapFrame frame;
        private final FrameOverlay overlay;
        private final Standing standing;
        private final PictureFit fit;
        private final List<PixelLayer> all = new ArrayList<>();

        Stamps(FrameSpec shown, MapFrame frame, FrameOverlay overlay, Standing standing, PictureFit fit) {
            this.shown = shown;
            this.frame = frame;
            this.overlay = overlay;
            this.standing = standing;
            this.fit = fit;
        }

        /** A drop with its name. A cluster there is no longer may still be on the picture, a new one not yet. */
        void addCluster(String id) {
            Optional<MapSymbols.MarkImage> drop = drop(id);
            GroundPoint at = frame.places().drops().get(id);
            if (drop.isEmpty() || at == null) {
                return;
            }
            if (shown.marked().together().clusters().contains(id)) {
                addRing(SelectionRing.ofDrop(height(id)), at);
            }
            boolean paler = standing.isPale(Set.of(id));
            add(drop.get(), at, paler);
            MapQuery.NamePicture name = overlay.names().get(SubjectRef.cluster(id));
            if (name != null && !paler) {
                addName(name);
            }
        }

        private void addRing(SelectionRing ring, GroundPoint at) {
            try {
                add(new MapSymbols(shown.scenes()).selectionRing(MapSpec.BOOK_STYLE, ring, shown.density()), at, false);
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Its height: of one that bears a number, as that needs. */
        private double height(String id) {
            double factor = standing.factor(id);
            double usual = frame.drop() * factor;
            return numbered(id).map(number -> Math.max(usual, NumberedDrops.height(frame.drop(), number)
                    * (factor == 1 ? 1 : SeenDrops.POINTED_OUT))).orElse(usual);
        }

        /** The number its drop bears: where it is marked, also one that has no room for that else. */
        private Optional<Integer> numbered(String id) {
            return overlay.listed().drops().containsKey(id) || standing.factor(id) > 1
                    ? Optional.ofNullable(overlay.asked().listed().numbers().get(SubjectRef.cluster(id)))
                    : Optional.empty();
        }

        void addPale(ListedMarks.Placed other) {
            add(other.image(), other.at(), true);
        }

        void addArea(ListedMarks.Placed area) {
            add(area.image(), area.at(), false);
        }

        /** @param numbers the symbol with numbers on it, where it has any */
        void addCounted(DropPlaces.Group group, Optional<MapSymbols.MarkImage> numbers) {
            long selected = shown.marked().together().count(group.clusters());
            if (selected > 0) {
                addRing(SelectionRing.ofCounted(group, selected < group.clusters().size()), group.at());
            }
            try {
                add(numbers.isPresent() ? numbers.get() : new MapSymbols(shown.scenes())
                        .countedSymbol(frame.picture().spec(), group, shown.density()), group.at(),
                        standing.isPale(group.clusters()));
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
        }

        void addName(MapQuery.NamePicture name) {
            all.add(new PlacedSprite(of(name.image()), (int) Math.round(fit.x(name.x())) - name.image().anchorX(),
                    (int) Math.round(fit.y(name.y())) - name.image().anchorY()));
        }

        /** @param paler whether others stand out */
        private void add(MapSymbols.MarkImage symbol, GroundPoint at, boolean paler) {
            Pixels usual = of(symbol);
            all.add(new PlacedSprite(paler ? pale.computeIfAbsent(usual, picture -> picture.paler(PALE)) : usual,
                    (int) Math.round(fit.x(at.x())) - symbol.anchorX(),
                    (int) Math.round(fit.y(at.y())) - symbol.anchorY()));
        }

        private Pixels of(MapSymbols.MarkImage image) {
            return pixels.computeIfAbsent(image, one -> PixelBridge.pixels(one.image()));
        }

        /** In the usual size it is there; larger, as at another density, it is few, and painted when it is wanted. */
        private Optional<MapSymbols.MarkImage> drop(String id) {
            MapSpec spec = frame.picture().spec();
            MapSymbols.MarkImage there = overlay.listed().drops().getOrDefault(id, overlay.drops().get(id));
            if (there != null && standing.factor(id) == 1 && spec.density() == shown.density()) {
                return Optional.of(there);
            }
            return FrameOverlay.sign(shown.content(), id).map(sign -> {
                try {
                    MapSymbols symbols = new MapSymbols(shown.scenes());
                    double scale = spec.viewport().scaleDenominator();
                    Optional<Integer> number = numbered(id);
                    return number.isPresent() ? symbols.numberedSymbol(MapSpec.BOOK_STYLE, sign, spec.purpose(), scale,
                            height(id), number.get(), shown.density())
                            : symbols.clusterSymbol(MapSpec.BOOK_STYLE, sign, spec.purpose(), scale, height(id),
                            shown.density());
                } catch (AtlasException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
