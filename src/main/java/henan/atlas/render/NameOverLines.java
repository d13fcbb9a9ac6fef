package henan.atlas.render;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.LineSymbol;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * Names that are laid over a painted picture, each with the line that leads to it. Their halos leave the picture's own
 * lines free, so that these look as if drawn over them, as over the halos of all other names.
 */
final class NameOverLines {
    /** Parts of a pixel in which a place is told from another. */
    private static final double FINE = 1e4;

    private final MapScenes scenes;
    private final MapSpec spec;
    private final LevelGeometry level;
    private final MapLines lines;

    NameOverLines(MapScenes scenes, MapSpec spec) throws AtlasException {
        this.scenes = scenes;
        this.spec = spec;
        this.level = scenes.scene(spec).levelFor(spec.viewport().metresPerPixel());
        this.lines = new MapLines(level.shapes(), spec.viewport(), spec.rivers());
    }

    /**
     * The small picture of a label, its origin the upper left corner of the label's box.
     *
     * @param placed where it stands in the picture, in its logical pixels
     */
    SpriteCache.Sprite picture(PlacedLabel placed) {
        PixelBox box = placed.box();
        PixelBox reach = placed.reach();
        PixelBox seen = reach.moved(box.x(), box.y());
        List<Long> leader = placed.leader().map(l -> l.moved(-box.x(), -box.y()))
                .map(l -> Stream.of(l.x0(), l.y0(), l.x1(), l.y1()).map(NameOverLines::place).toList())
                .orElse(List.of());
        if (!lines.cross(seen)) {
            return scenes.sprites().get(List.of(placed.text(), leader), spec.density(), reach,
                    g -> paint(g, placed, () -> { }));
        }
        // On a sheet lines are drawn otherwise at its frame.
        return spec.keepInsideFrame() || spec.subject().isPresent()
                ? SpriteCache.paint(spec.density(), reach, g -> paint(g, placed, () -> freeLines(g, box, seen)))
                : scenes.freedSprites().get(new Freed(placed.text(), leader, spec.style(), spec.purpose(),
                        spec.theme().isPresent(), spec.theme().flatMap(MapTheme::areas), spec.rivers(),
                        spec.viewport().metresPerPixel(), place(box.x() + MapScenes.worldLeft(spec.viewport())),
                        place(box.y() + MapScenes.worldTop(spec.viewport())), offPixel(box.x()), offPixel(box.y())),
                        spec.density(), reach, g -> paint(g, placed, () -> freeLines(g, box, seen)));
    }

    /**
     * All that decides what a name looks like which leaves lines free. Lengths are in parts of a pixel.
     *
     * @param x    its place on the map, likewise y
     * @param offX how far it stands off a whole pixel of the picture, likewise offY
     */
    private record Freed(LabelSymbol text, List<Long> leader, String style, MapPurpose purpose, boolean themed,
                         Optional<AreaUnit> areas, boolean rivers, double metresPerPixel, long x,
                         long y, long offX, long offY) {
    }

    private static long place(double worldPixel) {
        return Math.round(worldPixel * FINE);
    }

    private long offPixel(double at) {
        double device = at * spec.density();
        return Math.round((device - Math.round(device)) * FINE);
    }

    private void paint(Graphics2D g, PlacedLabel placed, Runnable freeing) {
        lay(g, scenes.haloSprite(placed, spec.density()));
        freeing.run();
        placed.leader().ifPresent(l -> PreparedMap.paintLeader(g, placed.text().look(),
                l.moved(-placed.box().x(), -placed.box().y())));
        placed.letters(scenes.text(), g, 0, 0);
    }

    /** Lays a small picture where it belongs by its origin, which is that of the graphics, on whole pixels. */
    private static void lay(Graphics2D g, SpriteCache.Sprite sprite) {
        AffineTransform logical = g.getTransform();
        g.setTransform(AffineTransform.getTranslateInstance(logical.getTranslateX() - sprite.originX(),
                logical.getTranslateY() - sprite.originY()));
        g.drawImage(sprite.image(), 0, 0, null);
        g.setTransform(logical);
    }

    /** Takes away what is painted where the picture has a line. */
    private void freeLines(Graphics2D g, PixelBox box, PixelBox seen) {
        Graphics2D away = (Graphics2D) g.create();
        away.setComposite(AlphaComposite.DstOut);
        // Where the name will stand: on whole pixels.
        away.translate(-Math.round(box.x() * spec.density()) / spec.density(),
                -Math.round(box.y() * spec.density()) / spec.density());
        Viewport view = spec.viewport();
        LinePainter painter = new VectorLines(away, view, new Envelope(view.toGroundX(seen.x()),
                view.toGroundX(seen.maxX()), view.toGroundY(seen.maxY()), view.toGroundY(seen.y())));
        double denominator = view.scaleDenominator();
        for (String layer : List.of(DisplayLevel.COURSE, DisplayLevel.BOUNDARY)) {
            List<BoxedShape> lines = level.lines(layer, spec);
            level.steps(layer, spec).stream().filter(s -> s.scales().contains(denominator)).forEach(step -> {
                if (step.symbol() instanceof LineSymbol line) {
                    painter.stroke(line, lines, step.features());
                }
            });
        }
        away.dispose();
    }
}
