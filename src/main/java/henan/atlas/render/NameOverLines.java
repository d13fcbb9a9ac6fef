package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.style.LineSymbol;
import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Names that are laid over a painted picture, each with the line that leads to it. Their halos leave the picture's own
 * lines free, so that these look as if drawn over them, as over the halos of all other names.
 */
final class NameOverLines {
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
        if (lines.cross(seen)) {
            return SpriteCache.paint(spec.density(), reach, g -> paint(g, placed, () -> freeLines(g, box, seen)));
        }
        return scenes.sprites().get(List.of(placed.text(), placed.leader().map(l -> l.moved(-box.x(), -box.y()))),
                spec.density(), reach, g -> paint(g, placed, () -> { }));
    }

    private void paint(Graphics2D g, PlacedLabel placed, Runnable freeing) {
        placed.halo(scenes.text(), g, 0, 0);
        freeing.run();
        placed.leader().ifPresent(l -> PreparedMap.paintLeader(g, placed.text().look(),
                l.moved(-placed.box().x(), -placed.box().y())));
        placed.letters(scenes.text(), g, 0, 0);
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
