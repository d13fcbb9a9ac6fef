package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/**
 * The head of a sheet that continues a page: the page's title with 续, and at the outer edge which atlas it belongs to.
 *
 * @param title   of the page
 * @param running name of the atlas
 * @param left    whether its sheet lies at the left of facing ones
 */
record ContinuedHead(TextPainter text, LineBreaker breaker, String title, String running, boolean left)
        implements Block {
    static final double HEIGHT = 30;
    private static final double GAP = 20;

    ContinuedHead(TextPainter text, LineBreaker breaker, String title, String running) {
        this(text, breaker, title, running, false);
    }

    @Override
    public ContinuedHead in(Binding binding, int page) {
        return new ContinuedHead(text, breaker, title, running, binding.isLeft(page));
    }

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
        double outer = text.width(running, FurnitureStyle.RUNNING);
        String name = breaker.cut(name(), FurnitureStyle.HEADING, box.width() - outer - GAP);
        text.paint(g, name, FurnitureStyle.HEADING, left
                ? box.maxX() - text.width(name, FurnitureStyle.HEADING) : box.x(), box.y() + 2);
        text.paint(g, running, FurnitureStyle.RUNNING, left ? box.x() : box.maxX() - outer, box.y() + 4);
        g.setColor(FurnitureStyle.WARNING);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(box.x(), box.maxY() - 1, box.maxX(), box.maxY() - 1));
    }

    @Override
    public String wording() {
        return name() + "\n" + running;
    }
}
