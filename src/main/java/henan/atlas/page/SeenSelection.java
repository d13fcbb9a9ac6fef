package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.page.legend.PixelShapes;
import henan.atlas.render.AreaPicture;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.SeenDrops;
import henan.atlas.render.SelectedTogether;
import henan.atlas.render.SelectionRing;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is selected on a window's map, marked as the window marks it: areas outlined, and of clusters the county, the
 * drop larger and the name beside it; the symbols of those selected together are ringed. What lies about it keeps its
 * colours.
 *
 * <p><b>Units:</b> logical pixels of the map.
 */
final class SeenSelection {
    /** Pixels of a symbol to a logical one: as many as the picture has that is copied. */
    private static final double DENSITY = 2;
    /** How far a mark reaches beyond what it marks. */
    private static final double REACH = 4;
    private static final Messages TEXT = Messages.of("page");

    private final MapScenes scenes;
    private final AtlasSnapshot content;
    private final List<SubjectRef> selected;
    private final SelectedTogether together;
    /** Ids of the clusters whose drops are larger. */
    private final Set<String> chosen;

    /**
     * @param selected what is looked at, the most important first, without the province
     * @param together what is selected together beside it
     */
    SeenSelection(MapScenes scenes, AtlasSnapshot content, List<SubjectRef> selected, SelectedTogether together) {
        this.scenes = scenes;
        this.content = content;
        this.selected = selected;
        this.together = together;
        this.chosen = SeenDrops.of(Set.of(), selected, Stream.empty()).chosen();
    }

    /** The picture with what is selected, be it hidden otherwise. */
    MapSpec on(MapSpec seen) {
        Set<String> drawn = new HashSet<>(seen.clusters());
        return drawn.addAll(chosen) ? seen.withClusters(drawn) : seen;
    }

    /** The picture whose names keep clear of what is laid over them. @param drawn as {@link #on} has it */
    MapSpec clear(MapSpec drawn) throws AtlasException {
        Viewport view = drawn.viewport();
        return drawn.withOverlaid(new MapQuery(scenes).naming(drawn).overNames(drawn.clusters(),
                        SeenDrops.named(selected)).stream().filter(view.extent()::intersects)
                .map(g -> new PixelBox(view.toPixelX(g.getMinX()), view.toPixelY(g.getMaxY()),
                        g.getWidth() / view.metresPerPixel(), g.getHeight() / view.metresPerPixel())).toList());
    }

    /** What explains it: a row for clusters, with the sign of the first, and one for areas. */
    List<LegendRow> legend(MapSpec spec) {
        AtlasIndex index = content.index();
        Stream<LegendRow> clusters = chosen.stream().flatMap(id -> index.cluster(id).stream()).limit(1)
                .map(c -> LegendRow.chosen(scenes, spec.style(), index.industryClass(c),
                        TEXT.get(together.isEmpty() ? "legend.selected.cluster" : "legend.looked.cluster")));
        Stream<LegendRow> areas = selected.stream().filter(s -> s.kind() != SubjectKind.CLUSTER).limit(1)
                .map(s -> LegendRow.outline(scenes, spec.style(),
                        TEXT.get(together.isEmpty() ? "legend.selected" : "legend.looked")));
        Stream<LegendRow> members = LegendRow.members(scenes, spec.style(), together, false).stream();
        return Stream.of(clusters, areas, members).flatMap(rows -> rows).toList();
    }

    /** Draws it. @param g where the map is seen by its view, clipped to it */
    void paint(Graphics2D g, MapSpec spec) throws AtlasException {
        for (SubjectRef area : areas()) {
            outline(g, spec, area);
        }
        MapQuery query = new MapQuery(scenes);
        MapSpec dense = spec.withDensity(DENSITY);
        Map<SubjectRef, MapQuery.NamePicture> names = query.naming(dense).names(spec.clusters(),
                SeenDrops.named(selected));
        DropPlaces places = query.drops(spec);
        ring(g, spec, places, query);
        for (String id : chosen) {
            Optional<Cluster> cluster = content.index().cluster(id);
            if (cluster.isPresent() && places.drops().containsKey(id)) {
                PixelPoint at = spec.viewport().toPixel(places.drops().get(id));
                stamp(g, drop(cluster.get(), spec, query, SeenDrops.CHOSEN), at);
            }
        }
        for (SubjectRef one : SeenDrops.named(selected)) {
            MapQuery.NamePicture name = names.get(one);
            if (name != null) {
                stamp(g, name.image(), new PixelPoint(spec.viewport().toPixelX(name.x()),
                        spec.viewport().toPixelY(name.y())));
            }
        }
    }

    /** Rings the symbols of the clusters selected together; a drop is laid over its ring again. */
    private void ring(Graphics2D g, MapSpec spec, DropPlaces places, MapQuery query) throws AtlasException {
        int color = new MapSymbols(scenes).selectionColor(spec.style());
        DropPlaces.Seen seen = places.seen(spec.clusters()::contains, chosen);
        for (String id : places.fromNorthToSouth(seen.drops())) {
            Optional<Cluster> cluster = content.index().cluster(id).filter(c -> together.clusters().contains(id));
            if (cluster.isPresent()) {
                double larger = chosen.contains(id) ? SeenDrops.CHOSEN : 1;
                PixelPoint at = spec.viewport().toPixel(places.drops().get(id));
                outline(g, SelectionRing.ofDrop(query.dropHeight(spec) * larger), at, color);
                stamp(g, drop(cluster.get(), spec, query, larger), at);
            }
        }
        for (DropPlaces.Group group : seen.counted()) {
            long members = together.count(group.clusters());
            if (members > 0) {
                outline(g, SelectionRing.ofCounted(group, members < group.clusters().size()),
                        spec.viewport().toPixel(group.at()), color);
            }
        }
    }

    private static void outline(Graphics2D g, SelectionRing ring, PixelPoint at, int color) {
        Graphics2D there = (Graphics2D) g.create();
        there.translate(at.x(), at.y());
        ring.outline(there, color);
        there.dispose();
    }

    private MapSymbols.MarkImage drop(Cluster cluster, MapSpec spec, MapQuery query, double larger)
            throws AtlasException {
        return new MapSymbols(scenes).clusterSymbol(spec.style(), MapSymbols.Sign.of(content.index(), cluster),
                spec.purpose(),
                spec.viewport().scaleDenominator(), query.dropHeight(spec) * larger, DENSITY);
    }

    private static void stamp(Graphics2D g, MapSymbols.MarkImage image, PixelPoint at) {
        AffineTransform place = AffineTransform.getTranslateInstance(Math.rint(at.x() * DENSITY) / DENSITY,
                Math.rint(at.y() * DENSITY) / DENSITY);
        place.scale(1 / DENSITY, 1 / DENSITY);
        place.translate(-image.anchorX(), -image.anchorY());
        g.drawImage(image.image(), place, null);
    }

    /** What is outlined, the largest first: what is selected, and of clusters the counties. */
    private List<SubjectRef> areas() {
        AtlasIndex index = content.index();
        List<SubjectRef> areas = new ArrayList<>(together.areas());
        for (SubjectRef one : selected.size() > AreaPicture.MOST ? List.<SubjectRef>of() : selected) {
            Stream<SubjectRef> within = one.kind() != SubjectKind.CLUSTER ? Stream.of(one)
                    : index.cluster(one.id()).flatMap(index::standsIn).map(County::ref).stream();
            within.map(index::shownBy).filter(area -> !areas.contains(area)).forEach(areas::add);
        }
        return areas;
    }

    /** Broken where symbols stand; names it crosses are written again, over it. */
    private void outline(Graphics2D g, MapSpec spec, SubjectRef area) throws AtlasException {
        MapQuery query = new MapQuery(scenes);
        Viewport view = spec.viewport();
        Path2D path = AreaPicture.path(query.outline(area, view), view, 1);
        Rectangle2D bounds = path.getBounds2D();
        PixelBox box = PixelBox.around(bounds.getCenterX(), bounds.getCenterY(), bounds.getWidth() + 2 * REACH,
                bounds.getHeight() + 2 * REACH);
        List<MapQuery.NamePicture> names = query.names(spec.withDensity(DENSITY));
        Area symbols = query.besides(spec, "", box);
        DropPlaces places = query.drops(spec);
        DropPlaces.Seen seen = places.seen(spec.clusters()::contains);
        double height = query.dropHeight(spec);
        // Those that are counted have no drop, but there is the symbol that counts them.
        seen.counted().stream().flatMap(counted -> counted.clusters().stream()).map(places.drops()::get)
                .map(view::toPixel).forEach(at -> symbols.subtract(new Area(PixelShapes.of(PixelBox.around(at.x(),
                        at.y() - height / 2, height + 2 * REACH, height + 2 * REACH)))));
        seen.counted().forEach(counted -> symbols.add(new Area(PixelShapes.of(PixelBox.around(
                view.toPixel(counted.at()).x(), view.toPixel(counted.at()).y(), counted.width(),
                counted.height())))));
        names.forEach(name -> symbols.subtract(new Area(PixelShapes.of(new PixelBox(view.toPixelX(name.x()),
                view.toPixelY(name.y()), name.width(), name.height())))));
        Area free = new Area(PixelShapes.of(box));
        free.subtract(symbols);
        Graphics2D outlined = (Graphics2D) g.create();
        outlined.clip(free);
        AreaPicture.Look look = AreaPicture.Look.selected(new MapSymbols(scenes).selectionColor(spec.style()),
                spec.theme().isPresent(), Optional.empty());
        look.draw(outlined, path, 1);
        outlined.clip(new BasicStroke((float) look.line(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
                .createStrokedShape(path));
        names.stream().filter(name -> path.intersects(view.toPixelX(name.x()), view.toPixelY(name.y()), name.width(),
                name.height())).forEach(name -> stamp(outlined, name.image(),
                new PixelPoint(view.toPixelX(name.x()), view.toPixelY(name.y()))));
        outlined.dispose();
    }
}
