package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.PixelShapes;
import henan.atlas.render.MapLayers;
import henan.atlas.render.PaintHints;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;

/**
 * A page of words: a head, rows in columns, the page's number at the outer edge.
 *
 * @param running name of the volume
 * @param number  number of the page
 * @param continues whether a page of its title stands before it
 * @param body    all there is room for between the margins, number and head included
 */
record BookPage(TextPainter text, PaperSize paper, String title, String running, int number, boolean left,
                boolean continues, PixelBox body, List<BookRow.Placed> rows) implements Drawing {
    private static final Messages TEXT = Messages.of("page");
    /** Room the head takes. */
    static final double HEAD = 62;
    /** Room the page's number takes. */
    static final double FOOT = 34;

    @Override
    public List<String> paint(Graphics2D g) {
        PaintHints.set(g);
        blank(g, paper);
        try (MapLayers.Open layer = MapLayers.layer(g, "head", title)) {
            paintHead(g);
        }
        try (MapLayers.Open layer = MapLayers.layer(g, "body", TEXT.get("layer.text"))) {
            TaggedRows.paint(g, rows, r -> r.row().within(), r -> r.row().paint(g, r.box().x(), r.box().y()));
        }
        try (MapLayers.Open layer = MapLayers.layer(g, "foot", TEXT.get("page.foot"))) {
            String page = String.valueOf(number);
            text.paint(g, page, FurnitureStyle.PAGE_NUMBER, left ? body.x()
                    : body.maxX() - text.width(page, FurnitureStyle.PAGE_NUMBER),
                    body.maxY() - TextPainter.height(FurnitureStyle.PAGE_NUMBER));
        }
        return List.of();
    }

    private void paintHead(Graphics2D g) {
        try (Tags.Part head = Tags.begin(g, continues ? Role.ARTIFACT : Role.TITLE)) {
            text.paint(g, title, FurnitureStyle.PAGE_TITLE, left
                    ? body.maxX() - text.width(title, FurnitureStyle.PAGE_TITLE) : body.x() - 1, body.y());
        }
        text.paint(g, running, FurnitureStyle.RUNNING, left ? body.x()
                : body.maxX() - text.width(running, FurnitureStyle.RUNNING), body.y() + 18);
        g.setColor(FurnitureStyle.WARNING);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(body.x(), body.y() + HEAD - 18, body.maxX(), body.y() + HEAD - 18));
    }

    /** Empty paper. */
    static void blank(Graphics2D g, PaperSize paper) {
        try (MapLayers.Open layer = MapLayers.layer(g, "paper", TEXT.get("layer.paper"))) {
            g.setColor(Color.WHITE);
            g.fill(PixelShapes.of(new PixelBox(-1, -1, paper.pixelWidth() + 2, paper.pixelHeight() + 2)));
        }
    }
}
