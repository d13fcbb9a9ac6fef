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
import java.util.List;
import java.util.Optional;

/**
 * A title with a dotted leader to the number of its page; all of it leads there.
 *
 * @param leading height of a title of one line
 */
record ContentsRow(Typesetter setter, String title, int page, double width, double leading) implements BookRow {
    /** Height of a title of one line, and the least where that saves a page. */
    static final double LEADING = 21;
    static final double TIGHT = 17;
    private static final double FURTHER = 16;
    private static final Messages TEXT = Messages.of("page");

    /** A title too long for its line goes on in the next: nothing of it is left out. */
    private List<String> lines() {
        double room = width - setter.scenes().text().width(String.valueOf(page), FurnitureStyle.PAGE_NUMBER) - 24;
        return setter.breaker().lines(title, FurnitureStyle.ENTRY, room);
    }

    @Override
    public double height() {
        return leading + (lines().size() - 1) * FURTHER;
    }

    @Override
    public void paint(Graphics2D g, double x, double y) {
        TextPainter text = setter.scenes().text();
        String number = String.valueOf(page);
        double numberWidth = text.width(number, FurnitureStyle.PAGE_NUMBER);
        List<String> lines = lines();
        double last = y + (lines.size() - 1) * FURTHER;
        try (Tags.Part entry = Tags.begin(g, Role.ENTRY);
                Tags.Part link = Tags.begin(g, new PageLink(new PixelBox(x - 1, y, width + 2, height()), page),
                        TEXT.get("link.to", title, page))) {
            for (int i = 0; i < lines.size(); i++) {
                text.paint(g, lines.get(i), FurnitureStyle.ENTRY, x, y + i * FURTHER);
            }
            text.paint(g, number, FurnitureStyle.PAGE_NUMBER, x + width - numberWidth, last + 1);
        }
        double from = x + text.width(lines.get(lines.size() - 1), FurnitureStyle.ENTRY) + 8;
        double to = x + width - numberWidth - 8;
        if (to > from) {
            g.setColor(FurnitureStyle.MUTED);
            g.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1,
                    new float[] {0.1f, 4}, 0));
            // From the right, so that the dots of all rows stand below each other.
            g.draw(new Line2D.Double(to, last + 12, from, last + 12));
        }
    }

    @Override
    public Optional<Role> within() {
        return Optional.of(Role.CONTENTS);
    }
}
