package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.MapLayers;
import henan.atlas.render.PaintHints;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Set;

/**
 * The cover: title, volume and year, the province with the places the volume is of, the book it goes back to. Upright
 * the map stands between the words, across beside them.
 *
 * @param clusters ids of the clusters drawn
 */
record CoverPage(Typesetter setter, PaperSize paper, VolumeText.Cover words, CoverMap map, Set<String> clusters)
        implements Drawing {
    private static final double MARGIN = 26 * PaperSize.PIXELS;

    @Override
    public String title() {
        return Messages.of("page").get("volume.cover");
    }

    /** How much larger than on A4 everything is. */
    private double factor() {
        return Math.min(paper.pixelWidth(), paper.pixelHeight()) / PaperSize.A4.pixelWidth();
    }

    private TextSymbol lettering(boolean bold, double size, double spacing) {
        return TextSymbol.plain(BundledFonts.SERIF, bold, size * factor(), bold ? FurnitureStyle.TEXT
                : FurnitureStyle.MUTED, spacing * factor());
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        PaintHints.set(g);
        BookPage.blank(g, paper);
        double width = paper.pixelWidth() - 2 * MARGIN;
        double height = paper.pixelHeight() - 2 * MARGIN;
        if (paper.isAcross()) {
            double left = width * 0.46;
            words(g, new PixelBox(MARGIN, MARGIN + height * 0.16, left, height));
            map(g, new PixelBox(MARGIN + left + 20, MARGIN, width - left - 20, height));
            imprint(g, new PixelBox(MARGIN, MARGIN, left, height));
        } else {
            double below = words(g, new PixelBox(MARGIN, MARGIN + height * 0.06, width, height));
            double above = imprint(g, new PixelBox(MARGIN, MARGIN, width, height));
            map(g, new PixelBox(MARGIN, below + 20, width, Math.max(40, above - below - 50)));
        }
        return List.of();
    }

    private void map(Graphics2D g, PixelBox box) throws AtlasException {
        try (MapLayers.Open layer = MapLayers.layer(g, "map", Messages.of("page").get("layer.map"))) {
            map.paint(g, box, clusters);
        }
    }

    /** @return where they end */
    private double words(Graphics2D g, PixelBox box) {
        try (MapLayers.Open layer = MapLayers.layer(g, "head", words.title())) {
            return paintWords(g, box);
        }
    }

    private double paintWords(Graphics2D g, PixelBox box) {
        TextPainter text = setter.scenes().text();
        TextSymbol usual = lettering(true, 46, 6);
        double fitting = Math.min(1, box.width() / text.width(words.title(), usual));
        TextSymbol title = lettering(true, 46 * fitting, 6 * fitting);
        double y = box.y();
        // An opening mark hangs out, so that the first letter stands above the lines below.
        double hanging = words.title().startsWith("《") ? title.size() * 0.5 : 2;
        try (Tags.Part part = Tags.begin(g, Role.TITLE)) {
            text.paint(g, words.title(), title, box.x() - hanging, y);
        }
        y += TextPainter.height(title) + 16 * factor();
        g.setColor(FurnitureStyle.WARNING);
        g.setStroke(new BasicStroke((float) (2.4 * factor()), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(box.x(), y, box.x() + box.width(), y));
        y += 18 * factor();
        try (Tags.Part part = Tags.begin(g, Role.PARAGRAPH)) {
            for (String line : setter.breaker().lines(words.subtitle(), lettering(true, 23, 3), box.width())) {
                text.paint(g, line, lettering(true, 23, 3), box.x(), y);
                y += 36 * factor();
            }
        }
        try (Tags.Part part = Tags.begin(g, Role.PARAGRAPH)) {
            text.paint(g, words.year(), lettering(false, 15, 1.5), box.x(), y);
        }
        return y + 26 * factor();
    }

    /** @return where it begins */
    private double imprint(Graphics2D g, PixelBox box) {
        try (MapLayers.Open layer = MapLayers.layer(g, "foot", Messages.of("page").get("page.foot"))) {
            return paintImprint(g, box);
        }
    }

    private double paintImprint(Graphics2D g, PixelBox box) {
        TextPainter text = setter.scenes().text();
        TextSymbol line = lettering(false, 12.5, 0.8);
        double y = box.maxY() - 14 * factor();
        double lowest = y;
        y -= 16 * factor() + 21 * factor() * words.imprint().size();
        for (int i = 0; i < words.imprint().size(); i++) {
            try (Tags.Part part = Tags.begin(g, Role.PARAGRAPH)) {
                text.paint(g, setter.breaker().cut(words.imprint().get(i), line, box.width()), line, box.x(),
                        y + 21 * factor() * i);
            }
        }
        try (Tags.Part part = Tags.begin(g, Role.PARAGRAPH)) {
            text.paint(g, words.mark(), FurnitureStyle.MARK, box.x(), lowest);
        }
        return y;
    }
}
