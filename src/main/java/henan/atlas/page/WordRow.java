package henan.atlas.page;

import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line of words.
 *
 * @param height room it takes
 * @param width  length of a rule below it; 0 for none
 * @param kept   whether it stands in one column with the next
 */
record WordRow(TextPainter text, SetLine line, double height, double width, boolean kept)
        implements BookRow {
    /** Distance of two lines by the size of their letters, and the least where that saves a page. */
    static final double LEADING = 1.62;
    static final double TIGHT = 1.5;

    /** A heading with a rule below it. */
    static WordRow heading(Typesetter setter, String words, double width) {
        return new WordRow(setter.scenes().text(), setter.breaker().line(words, FurnitureStyle.HEADING), 24, width,
                true);
    }

    /** The lines of a paragraph, its first two and its last two never apart. */
    static List<BookRow> paragraph(Typesetter setter, String words, TextSymbol symbol, double width, double leading) {
        List<SetLine> lines = setter.breaker().set(words, symbol, width, LineBreaker.Edge.EVEN);
        List<BookRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(new WordRow(setter.scenes().text(), lines.get(i), symbol.size() * leading, 0,
                    lines.size() > 1 && (i == 0 || i == lines.size() - 2)));
        }
        return rows;
    }

    private boolean isHeading() {
        return line.symbol().equals(FurnitureStyle.HEADING);
    }

    /** The lines of a paragraph are one; room ends it. */
    @Override
    public Optional<Role> within() {
        return isHeading() ? Optional.empty() : Optional.of(Role.PARAGRAPH);
    }

    @Override
    public boolean isKeptWithNext() {
        return kept;
    }

    @Override
    public void paint(Graphics2D g, double x, double y) {
        try (Tags.Part heading = isHeading() ? Tags.begin(g, Role.HEADING) : Tags.NONE) {
            line.paint(g, text, x, y - (width > 0 ? 2 : 0), height);
        }
        if (width > 0) {
            g.setColor(FurnitureStyle.PANEL_LINE);
            g.setStroke(new BasicStroke(0.6f));
            g.draw(new Line2D.Double(x, y + height - 3, x + width, y + height - 3));
        }
    }
}
