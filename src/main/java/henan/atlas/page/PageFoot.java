package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The foot of a page: sources and notices at the left, at the right the map approval number or the mark of internal
 * use, and the page's number.
 *
 * @param notes  sources and notices, a paragraph each
 * @param mark   approval number or mark of internal use
 * @param warned whether the mark is a warning
 * @param number the sheet's number; empty for none
 */
record PageFoot(TextPainter text, LineBreaker breaker, List<String> notes, String mark, boolean warned,
                String number) implements Block {
    private static final double TOP = 7;
    private static final double GAP = 24;

    PageFoot withNumber(String other) {
        return new PageFoot(text, breaker, notes, mark, warned, other);
    }

    @Override
    public String name() {
        return Messages.of("page").get("page.foot");
    }

    private TextSymbol lettering() {
        return warned ? FurnitureStyle.MARK : FurnitureStyle.NOTE;
    }

    private double right() {
        return text.width(mark, lettering());
    }

    private List<String> lines(double width) {
        List<String> lines = new ArrayList<>();
        double beside = width - right() - GAP;
        // On a narrow page the mark stands on a line of its own, so that the notes keep their width.
        double room = beside > width / 2 ? beside : width;
        notes.forEach(n -> lines.addAll(breaker.lines(n, FurnitureStyle.NOTE, room)));
        if (room == width) {
            lines.add("");
        }
        return lines;
    }

    @Override
    public double height(double width) {
        return TOP + Math.max(lines(width).size(), 2) * TextRow.leading(FurnitureStyle.NOTE);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        g.setColor(FurnitureStyle.PANEL_LINE);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(box.x(), box.y() + 1, box.maxX(), box.y() + 1));
        double top = box.y() + TOP;
        for (String line : lines(box.width())) {
            TextRow.line(g, text, line, FurnitureStyle.NOTE, box.x(), top);
            top += TextRow.leading(FurnitureStyle.NOTE);
        }
        double bottom = box.maxY() - TextRow.leading(FurnitureStyle.NOTE);
        boolean alone = box.width() - right() - GAP <= box.width() / 2;
        TextRow.line(g, text, mark, lettering(), box.maxX() - right(),
                alone ? bottom : box.y() + TOP);
        TextRow.line(g, text, number, FurnitureStyle.PAGE_NUMBER,
                alone ? box.x() : box.maxX() - text.width(number, FurnitureStyle.PAGE_NUMBER), bottom);
    }

    @Override
    public String wording() {
        return String.join("\n", notes) + "\n" + mark;
    }
}
