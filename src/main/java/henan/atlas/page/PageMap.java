package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.PixelShapes;
import henan.atlas.render.MapLayers;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.RenderedMap;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The map of a page inside its neat line, with its north arrow, and the scale below.
 *
 * @param frame   the map's place on the page; its size is the viewport's
 * @param scaled  whether the scale stands below it
 * @param north   place of the north arrow in the map; empty for none
 * @param ringed  ids of the clusters set apart by a ring
 * @param drawn   how many times as large as it is laid out its sheet is drawn
 * @param type    how much larger than usual arrow and scale are laid out
 * @param chosen  whether its scale was chosen and is told to the last figure; else it is told as a window tells it
 * @param over    what lies over it
 */
record PageMap(MapScenes scenes, MapSpec spec, PixelBox frame, boolean scaled, Optional<PixelBox> north,
               Set<String> ringed, double drawn, double type, boolean chosen, SeenOver over) {
    /** Room the neat line takes beyond the map. */
    static final double NEAT_LINE = 3.5;
    /** Radius of the ring about a drop, which holds the ground it stands on as well. */
    private static final double RING = 13.5;

    /** One over which nothing lies. */
    PageMap(MapScenes scenes, MapSpec spec, PixelBox frame, boolean scaled, Optional<PixelBox> north,
            Set<String> ringed, double drawn, double type, boolean chosen) {
        this(scenes, spec, frame, scaled, north, ringed, drawn, type, chosen, SeenOver.NOTHING);
    }

    /** The same farther to the right. Units: logical pixels. */
    PageMap moved(double by) {
        return new PageMap(scenes, spec, frame.moved(by, 0), scaled, north, ringed, drawn, type, chosen, over);
    }

    /** Denominator of its scale on the sheet as it is drawn. */
    double scaleDenominator() {
        return spec.viewport().scaleDenominator() / drawn;
    }

    private String scale() {
        return chosen ? ScaleText.exactly(scaleDenominator()) : ScaleText.of(scaleDenominator());
    }

    /** Draws it as shapes and text. @return names that found no room */
    List<String> paint(Graphics2D g) throws AtlasException {
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, said())) {
            return paintShapes(g);
        }
    }

    /** What stands for it where it cannot be seen. */
    private String said() throws AtlasException {
        List<String> names = new MapRenderer(scenes).names(spec);
        return Messages.of("page").get("map.said", scale(), names.size(),
                WordList.of(names));
    }

    private List<String> paintShapes(Graphics2D g) throws AtlasException {
        Graphics2D map = (Graphics2D) g.create();
        map.translate(frame.x(), frame.y());
        map.clip(PixelShapes.of(new PixelBox(0, 0, frame.width(), frame.height())));
        List<String> dropped = new MapRenderer(scenes).paint(map, spec);
        map.dispose();
        try (MapLayers.Open layer = MapLayers.layer(g, "map-furniture", Messages.of("page").get("layer.furniture"))) {
            furnish(g);
        }
        return dropped;
    }

    /** Draws it as pixels, with as many threads as there are. @return names that found no room */
    List<String> paintPixels(Graphics2D g, double density) throws AtlasException {
        RenderedMap map = new MapRenderer(scenes).render(spec.withDensity(density), () -> false).orElseThrow();
        AffineTransform page = g.getTransform();
        g.setTransform(new AffineTransform());
        g.drawImage(map.image(), (int) Math.round(frame.x() * density), (int) Math.round(frame.y() * density), null);
        g.setTransform(page);
        furnish(g);
        return map.dropped();
    }

    private void furnish(Graphics2D g) throws AtlasException {
        Furniture furniture = new Furniture(scenes.text());
        MapQuery probe = new MapQuery(scenes);
        Graphics2D inside = (Graphics2D) g.create();
        inside.clip(PixelShapes.of(frame));
        inside.translate(frame.x(), frame.y());
        over.paint(inside, scenes.text(), spec);
        inside.dispose();
        for (String cluster : ringed) {
            Optional<PixelPoint> at = probe.clusterPixel(spec, cluster);
            if (at.isPresent()) {
                Graphics2D map = (Graphics2D) g.create();
                map.translate(frame.x(), frame.y());
                PixelBox about = PixelBox.around(at.get().x(), at.get().y() - probe.dropHeight(spec) / 2, 3 * RING,
                        3 * RING);
                ring(map, about, probe.besides(spec, cluster, about));
                map.dispose();
            }
        }
        if (north.isPresent()) {
            Graphics2D larger = larger(g, frame.x() + north.get().x(), frame.y() + north.get().y());
            furniture.paintNorth(larger, Messages.of("page").get("map.north"), 0, 0);
            larger.dispose();
        }
        if (scaled) {
            Graphics2D larger = larger(g, frame.x() - NEAT_LINE, frame.maxY() + NEAT_LINE);
            furniture.paintScaleBelow(larger, Furniture.bar(spec.viewport(), type), scale(), 0, 0);
            larger.dispose();
        }
        g.setColor(FurnitureStyle.TEXT);
        g.setStroke(new BasicStroke(0.5f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g.draw(PixelShapes.of(frame));
        g.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        g.draw(PixelShapes.of(frame.grown(NEAT_LINE - 0.7)));
    }

    private Graphics2D larger(Graphics2D g, double x, double y) {
        Graphics2D larger = (Graphics2D) g.create();
        larger.translate(x, y);
        larger.scale(type, type);
        return larger;
    }

    /** Broken where it would lie on what stands beside the drop. @param about in whose middle it is drawn */
    private void ring(Graphics2D g, PixelBox about, Area beside) throws AtlasException {
        Ellipse2D ring = new Ellipse2D.Double(about.centerX() - RING, about.centerY() - RING, 2 * RING, 2 * RING);
        Area free = new Area(PixelShapes.of(about));
        free.subtract(beside);
        g.clip(free);
        g.setColor(new Color(0xFF, 0xFD, 0xF8, 220));
        g.setStroke(new BasicStroke(4));
        g.draw(ring);
        g.setColor(new Color(new MapSymbols(scenes).selectionColor(spec.style())));
        g.setStroke(new BasicStroke(2));
        g.draw(ring);
    }
}
