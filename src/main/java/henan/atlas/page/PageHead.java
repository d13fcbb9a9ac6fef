package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.Optional;

/**
 * The head of a page: title, a line below it, a remark, and at the right which atlas it belongs to.
 *
 * @param remark  what a reader must know of the area; empty for nothing
 * @param running name of the atlas; empty for nothing
 * @param logo    picture at its right end
 */
record PageHead(TextPainter text, LineBreaker breaker, String title, String subtitle, String remark, String running,
                Optional<Logo> logo) implements Block {
    private static final double TITLE = 44;
    private static final double SUBTITLE = 20;
    private static final double FOOT = 8;
    private static final double LOGO_FOOT = 4;
    private static final double LOGO_GAP = 14;
    /** How far a title may be made smaller so as to fit. */
    private static final double SMALLEST = 0.5;
    /** The same of a line below it. */
    private static final double SMALLEST_LINE = 0.85;

    @Override
    public String layer() {
        return "head";
    }

    @Override
    public String name() {
        return title;
    }

    @Override
    public double height(double width) {
        return TITLE + (subtitle.isEmpty() ? 0 : SUBTITLE) + (remark.isEmpty() ? 0 : SUBTITLE) + FOOT;
    }

    /** The title's lettering in a page of a width: smaller when it is long. */
    private TextSymbol lettering(double width) {
        double room = width - aside() - 20;
        double factor = Math.min(1, room / text.width(title, FurnitureStyle.PAGE_TITLE));
        double size = FurnitureStyle.PAGE_TITLE.size() * Math.max(SMALLEST, factor);
        return TextSymbol.plain(FurnitureStyle.PAGE_TITLE.family(), true, size, FurnitureStyle.TEXT, size / 8);
    }

    /** Lettering of a line below the title, a little smaller where it is a little too long. */
    private TextSymbol fitting(String line, TextSymbol usual, double width) {
        return usual.times(Math.max(SMALLEST_LINE, Math.min(1, width / text.width(line, usual))));
    }

    /** Whether the whole title fits. */
    boolean fits(double width) {
        return text.width(title, lettering(width)) <= width - aside() - 20 + 0.5;
    }

    /** What stands at the right of the title: the atlas's name, and a logo. */
    private double aside() {
        return text.width(running, FurnitureStyle.RUNNING) + logoWidth();
    }

    private double logoHeight() {
        return height(0) - FOOT - LOGO_FOOT;
    }

    private double logoWidth() {
        return logo.map(l -> l.width(logoHeight()) + LOGO_GAP).orElse(0.0);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        TextSymbol lettering = lettering(box.width());
        double aside = aside();
        try (Tags.Part part = Tags.begin(g, Role.TITLE)) {
            text.paint(g, breaker.cut(title, lettering, box.width() - aside - 20), lettering, box.x() - 1,
                    box.y() + (TITLE - 6 - TextPainter.height(lettering)) / 2);
        }
        text.paint(g, running, FurnitureStyle.RUNNING, box.maxX() - aside, box.y() + 4);
        logo.ifPresent(l -> l.paint(g, new PixelBox(box.x(), box.y(), box.width(), logoHeight())));
        double top = box.y() + TITLE;
        for (String line : new String[] {subtitle, remark}) {
            if (!line.isEmpty()) {
                TextSymbol symbol = fitting(line, line.equals(remark) ? FurnitureStyle.BODY
                        : FurnitureStyle.PAGE_SUBTITLE, box.width() - logoWidth());
                try (Tags.Part part = Tags.begin(g, Role.PARAGRAPH)) {
                    text.paint(g, breaker.cut(line, symbol, box.width() - logoWidth()), symbol, box.x(), top);
                }
                top += SUBTITLE;
            }
        }
        g.setColor(FurnitureStyle.WARNING);
        g.setStroke(new BasicStroke(1.6f));
        g.draw(new Line2D.Double(box.x(), box.maxY() - 1, box.maxX(), box.maxY() - 1));
    }

    @Override
    public String wording() {
        return String.join("\n", title, subtitle, remark, running);
    }
}
