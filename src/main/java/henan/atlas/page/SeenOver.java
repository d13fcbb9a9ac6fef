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
import java.util.stream.IntStream;

/**
 * What a person has laid over a window's map, to be handed on with it. <b>Units:</b> logical pixels of the map.
 *
 * @param today     rings of what an area is today, in projected metres; none where that is not shown
 * @param told      what the legend says of these
 * @param measured  what is measured
 * @param together  what is selected together
 * @param circle    within which places are near one; empty for none
 * @param selection what is selected
 */
public record SeenOver(float[][] today, String told, Optional<Way> measured, SelectedTogether together,
                       Optional<Circle> circle, Optional<SeenSelection> selection) {
    /** Nothing. */
    public static final SeenOver NOTHING = new SeenOver(new float[0][], "", Optional.empty());
    private static final double POINT = 3.5;
    private static final double PADDING = 3;
    private static final double PLATE = 12;
    /** As in the window. */
    private static final Color LINE = new Color(0x8E1B22);
    private static final Color GROUND = new Color(0x2A, 0x25, 0x22, 26);

    /** With nothing selected. */
    public SeenOver(float[][] today, String told, Optional<Way> measured) {
        this(today, told, measured, new SelectedTogether(List.of(), List.of(), Set.of()), Optional.empty());
    }

    /** With nothing looked at. */
    public SeenOver(float[][] today, String told, Optional<Way> measured, SelectedTogether together,
                    Optional<Circle> circle) {
        this(today, told, measured, together, circle, Optional.empty());
    }

    /** The same with what is selected. */
    SeenOver selecting(SeenSelection selected) {
        return new SeenOver(today, told, measured, together, circle, Optional.of(selected));
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

    /**
     * A circle about a place.
     *
     * @param ring  its outline from north on, in projected metres
     * @param words what is written at its northern end, or at another that is seen
     */
    public record Circle(float[] ring, String words) {
        private static final float[] DASHES = {9, 4};

        private void paint(Graphics2D g, TextPainter text, MapSpec spec) {
            Path2D path = AreaPicture.path(new float[][] {ring}, spec.viewport(), 1);
            stroke(g, FurnitureStyle.PANEL, 4.5f);
            g.draw(path);
            g.setColor(LINE);
            g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
            g.draw(path);
            TextSymbol symbol = FurnitureStyle.SCALE.times(PLATE / FurnitureStyle.SCALE.size());
            PixelBox map = new PixelBox(0, 0, spec.viewport().width(), spec.viewport().height());
            IntStream.of(0, 2, 1, 3).map(quarter -> quarter * (ring.length / 8) * 2).mapToObj(i -> PixelBox.around(
                    spec.viewport().toPixelX(ring[i]), spec.viewport().toPixelY(ring[i + 1]), text.width(words, symbol),
                    TextPainter.height(symbol))).filter(map::encloses).findFirst()
                    .ifPresent(box -> plate(g, text, words, symbol, box));
        }
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
        circle.ifPresent(drawn -> drawn.paint(g, text, spec));
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
            plate(g, text, figure.words(), symbol, box);
        }
    }

    private static void plate(Graphics2D g, TextPainter text, String words, TextSymbol symbol, PixelBox box) {
        g.setColor(FurnitureStyle.PANEL);
        g.fill(PixelShapes.of(box.grown(PADDING)));
        stroke(g, FurnitureStyle.PANEL_LINE, 1);
        g.draw(PixelShapes.of(box.grown(PADDING)));
        text.paint(g, words, symbol, box.x(), box.y());
    }

    private static void stroke(Graphics2D g, Color color, float width) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }
}
