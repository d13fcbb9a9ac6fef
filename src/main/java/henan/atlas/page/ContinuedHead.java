package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/**
 * The head of a sheet that continues a page: the page's title with 续, and at the right which atlas it belongs to.
 *
 * @param title   of the page
 * @param running name of the atlas
 */
record ContinuedHead(TextPainter text, LineBreaker breaker, String title, String running) implements Block {
    static final double HEIGHT = 30;

    @Override
    public String layer() {
        return "head";
    }

    @Override
    public String name() {
        return Messages.of("page").get("page.continued", title);
    }

    @Override
    public double height(double width) {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        double right = text.width(running, FurnitureStyle.RUNNING);
        text.paint(g, breaker.cut(name(), FurnitureStyle.HEADING, box.width() - right - 20), FurnitureStyle.HEADING,
                box.x(), box.y() + 2);
        text.paint(g, running, FurnitureStyle.RUNNING, box.maxX() - right, box.y() + 4);
        g.setColor(FurnitureStyle.WARNING);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(box.x(), box.maxY() - 1, box.maxX(), box.maxY() - 1));
    }

    @Override
    public String wording() {
        return name() + "\n" + running;
    }
}
