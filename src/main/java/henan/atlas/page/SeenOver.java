package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.PixelPoint;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.PixelShapes;
import henan.atlas.render.AreaPicture;
import henan.atlas.render.SelectedTogether;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person has laid over a window's map, to be handed on with it. <b>Units:</b> logical pixels of the map.
 *
 * @param today     rings of what an area is today, in projected metres; none where that is not shown
 * @param told      what the legend says of these
 * @param measured  what is measured
 * @param together  what is selected together
 * @param selection what is selected
 */
public record SeenOver(float[][] today, String told, Optional<Way> measured, SelectedTogether together,
                       Optional<SeenSelection> selection) {
    /** Nothing. */
    public static final SeenOver NOTHING = new SeenOver(new float[0][], "", Optional.empty());
    private static final double POINT = 3.5;
    private static final double PADDING = 3;
    private static final double PLATE = 12;
    private static final Color GROUND = new Color(0x2A, 0x25, 0x22, 26);

    /** With nothing selected. */
    public SeenOver(float[][] today, String told, Optional<Way> measured) {
        this(today, told, measured, new SelectedTogether(List.of(), List.of(), Set.of()));
    }

    /** With nothing looked at. */
    public SeenOver(float[][] today, String told, Optional<Way> measured, SelectedTogether together) {
        this(today, told, measured, together, Optional.empty());
    }

    /** The same with what is selected. */
    SeenOver selecting(SeenSelection selected) {
        return new SeenOver(today, told, measured, together, Optional.of(selected));
    }

    /**
     * Lines that are measured.
     *
     * @param points  from which to which
     * @param closed  whether they enclose ground
     * @param figures what is told beside them
     * @param letters size of these
     */
    public record Way(List<PixelPoint> points, boolean closed, List<Figure> figures, double letters) {
    }

    /** A figure and its middle. */
    public record Figure(String words, PixelPoint middle) {
    }

    boolean isToday() {
        return today.length > 0;
    }

    /** Draws it. @param g where the map is seen by its view, clipped to it */
    void paint(Graphics2D g, TextPainter text, MapSpec spec) throws AtlasException {
        if (selection.isPresent()) {
            selection.get().paint(g, spec);
        }
        if (isToday()) {
            AreaPicture.Look.TODAY.draw(g, AreaPicture.path(today, spec.viewport(), 1), 1);
        }
        measured.ifPresent(way -> paint(g, text, way));
    }

    private static void paint(Graphics2D g, TextPainter text, Way way) {
        Path2D lines = new Path2D.Double();
        way.points().forEach(p -> {
            if (lines.getCurrentPoint() == null) {
                lines.moveTo(p.x(), p.y());
            } else {
                lines.lineTo(p.x(), p.y());
            }
        });
        if (way.closed()) {
            lines.closePath();
            g.setColor(GROUND);
            g.fill(lines);
        }
        stroke(g, FurnitureStyle.PANEL, 5);
        g.draw(lines);
        stroke(g, FurnitureStyle.TEXT, 1.8f);
        g.draw(lines);
        for (PixelPoint p : way.points()) {
            Ellipse2D point = new Ellipse2D.Double(p.x() - POINT, p.y() - POINT, 2 * POINT, 2 * POINT);
            g.setColor(FurnitureStyle.PANEL);
            g.fill(point);
            stroke(g, FurnitureStyle.TEXT, 1.6f);
            g.draw(point);
        }
        TextSymbol symbol = FurnitureStyle.SCALE.times(Math.max(PLATE, way.letters()) / FurnitureStyle.SCALE.size());
        for (Figure figure : way.figures()) {
            PixelBox box = PixelBox.around(figure.middle().x(), figure.middle().y(), text.width(figure.words(), symbol),
                    TextPainter.height(symbol));
            g.setColor(FurnitureStyle.PANEL);
            g.fill(PixelShapes.of(box.grown(PADDING)));
            stroke(g, FurnitureStyle.PANEL_LINE, 1);
            g.draw(PixelShapes.of(box.grown(PADDING)));
            text.paint(g, figure.words(), symbol, box.x(), box.y());
        }
    }

    private static void stroke(Graphics2D g, Color color, float width) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }
}
