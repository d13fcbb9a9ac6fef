package henan.atlas.render;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names of clusters over a window's picture: of those shown where the scale has room for the names of all; of few
 * shown, and of the one chosen, at any scale. They depend on the scale and on what is shown, not on the frame, so none
 * jumps while the map is moved.
 *
 * <p><b>Threading:</b> safe.
 */
public final class ClusterNaming {
    private final MapScenes scenes;
    private final MapScene scene;
    private final MapSpec spec;
    private final LabelPlacement placement;
    private final DropPlaces places;
    private final double metresPerPixel;
    private final double dropHeight;

    ClusterNaming(MapScenes scenes, MapSpec spec) throws AtlasException {
        this.scenes = scenes;
        this.scene = scenes.scene(spec);
        this.spec = spec;
        this.metresPerPixel = spec.viewport().metresPerPixel();
        this.placement = scenes.placement(spec);
        this.places = placement.clustersAtCircles(metresPerPixel);
        this.dropHeight = scene.points(MapFeatures.CLUSTER).largestMark(spec.viewport().scaleDenominator());
    }

    /**
     * The names, by cluster, clear of the furniture and of a theme's symbols; those a theme's picture shows are on it
     * already.
     *
     * @param shown  ids of the clusters shown
     * @param chosen ids of those chosen, whose drops are larger
     */
    public Map<String, MapQuery.NamePicture> names(Set<String> shown, Set<String> chosen) throws AtlasException {
        DropPlaces.Seen seen = places.seen(shown::contains, chosen);
        Map<String, Dot> symbols = new HashMap<>();
        Map<Dot, PixelBox> boxes = new HashMap<>();
        List<PixelBox> taken = new ArrayList<>();
        seen.counted().forEach(g -> taken.add(g.box(metresPerPixel)));
        placement.symbols().forEach(s -> taken.add(s.dot().box()));
        seen.drops().forEach(id -> symbols.put(id, symbol(id, 1, taken, boxes)));
        chosen.stream().filter(places.drops()::containsKey).forEach(id ->
                symbols.put(id, symbol(id, SeenDrops.CHOSEN, taken, boxes)));
        Map<Dot, PixelBox> all = new HashMap<>();
        symbols.values().forEach(dot -> all.put(dot, boxes.get(dot)));
        Map<String, PlacedLabel> labels = new HashMap<>();
        for (PlacedLabel label : placement.labels()) {
            if (!label.isOfCluster() || spec.theme().isPresent()) {
                cover(label, taken);
                label.subject().filter(s -> label.isOfCluster()).ifPresent(s -> symbols.remove(s.id()));
                continue;
            }
            String id = label.subject().orElseThrow().id();
            if (seen.drops().contains(id) && !chosen.contains(id)) {
                labels.put(id, label);
                cover(label, taken);
            }
        }
        symbols.keySet().removeAll(labels.keySet());
        boolean few = shown.size() <= ScalePlacer.FEW;
        if (!few) {
            symbols.keySet().removeIf(id -> !chosen.contains(id));
        }
        place(symbols, all, chosen, taken, few).forEach(l -> labels.put(l.subject().orElseThrow().id(), l));
        return pictures(labels);
    }

    /** @param boxes is given all of what is drawn */
    private Dot symbol(String id, double larger, List<PixelBox> taken, Map<Dot, PixelBox> boxes) {
        GroundPoint at = places.drops().get(id);
        PixelBox drop = new ClusterPlacer(dropHeight * larger).box(at.x() / metresPerPixel, -at.y() / metresPerPixel);
        taken.add(drop);
        Dot head = new Dot(drop.centerX(), drop.centerY(), drop.width() / 2);
        Dot symbol = placement.symbols().stream().filter(s -> s.mark().at().equals(SubjectRef.cluster(id)))
                .map(LabelPlacement.ThemeSymbol::dot).filter(circle -> circle.radius() > head.radius()).findFirst()
                .orElse(head);
        boxes.put(symbol, symbol.equals(head) ? drop : symbol.box());
        return symbol;
    }

    private static void cover(PlacedLabel label, List<PixelBox> taken) {
        label.curve().ifPresentOrElse(c -> c.letters().forEach(l -> taken.add(PixelBox.around(label.box().x() + l.x(),
                label.box().y() + l.y(), label.text().look().size(), label.text().look().size()))),
                () -> taken.add(label.box()));
        label.leader().ifPresent(line -> taken.addAll(line.beads()));
    }

    private List<PlacedLabel> place(Map<String, Dot> symbols, Map<Dot, PixelBox> all, Set<String> chosen,
                                    List<PixelBox> taken, boolean few) throws AtlasException {
        if (symbols.isEmpty()) {
            return List.of();
        }
        placement.seats().values().stream().filter(d -> d.radius() > 0).forEach(d -> taken.add(d.box()));
        NameRequests asked = new NameRequests(scene, scenes.text(), metresPerPixel, Optional.empty(), List.of())
                .choosing(chosen);
        LabelPlacer placer = new LabelPlacer(taken, List.of(), List.of(), box -> true,
                new RankPlacer.Sizes(scene.sizes().ofCounties(), 0, scene.sizes().least()));
        spec.theme().ifPresent(t -> placer.underATheme());
        all.forEach(placer::beside);
        List<LabelPlacer.Request> names = asked.clusters(symbols, few, false, Map.of());
        List<PlacedLabel> placed = new ArrayList<>(placer.place(names).placed());
        placed.addAll(placer.place(asked.briefly(ScalePlacer.unnamed(names, placed), Map.of())).placed());
        return placed;
    }

    private Map<String, MapQuery.NamePicture> pictures(Map<String, PlacedLabel> labels) throws AtlasException {
        Viewport view = spec.viewport();
        NameOverLines painter = new NameOverLines(scenes, spec);
        Map<String, MapQuery.NamePicture> names = new HashMap<>();
        labels.forEach((id, label) -> {
            PixelBox box = label.box().moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view));
            if (spec.reserved().stream().noneMatch(box::intersects)) {
                SpriteCache.Sprite sprite = painter.picture(new PlacedLabel(label.subject(), label.text(), box,
                        label.leader().map(l -> l.moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view))),
                        label.curve()));
                names.put(id, new MapQuery.NamePicture(view.toGroundX(box.x()), view.toGroundY(box.y()), box.width(),
                        box.height(), new MapSymbols.MarkImage(sprite.image(), sprite.originX(), sprite.originY(),
                        spec.density())));
            }
        });
        return names;
    }
}
