package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.PageLink;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Optional;

/** A title with a dotted leader to the number of its page; all of it leads there. */
record ContentsRow(Typesetter setter, String title, int page, double width) implements BookRow {
    static final double HEIGHT = 21;
    private static final Messages TEXT = Messages.of("page");

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void paint(Graphics2D g, double x, double y) {
        TextPainter text = setter.scenes().text();
        String number = String.valueOf(page);
        double numberWidth = text.width(number, FurnitureStyle.PAGE_NUMBER);
        String words = setter.breaker().cut(title, FurnitureStyle.ENTRY, width - numberWidth - 24);
        try (Tags.Part entry = Tags.begin(g, Role.ENTRY);
                Tags.Part link = Tags.begin(g, new PageLink(new PixelBox(x - 1, y, width + 2, HEIGHT), page),
                        TEXT.get("link.to", title, page))) {
            text.paint(g, words, FurnitureStyle.ENTRY, x, y);
            text.paint(g, number, FurnitureStyle.PAGE_NUMBER, x + width - numberWidth, y + 1);
        }
        double from = x + text.width(words, FurnitureStyle.ENTRY) + 8;
        double to = x + width - numberWidth - 8;
        if (to > from) {
            g.setColor(FurnitureStyle.MUTED);
            g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
                    new float[] {0.1f, 4}, 0));
            // From the right, so that the dots of all rows stand below each other.
            g.draw(new Line2D.Double(to, y + 12, from, y + 12));
        }
    }

    @Override
    public Optional<Role> within() {
        return Optional.of(Role.CONTENTS);
    }
}
