package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.file.Trim;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A sheet for a printer who prints on larger paper and trims it: about the sheet as it will be lies its bleed, and
 * beyond that marks tell where to cut.
 *
 * @param sheet the sheet as it will be
 */
record Cropped(Drawing sheet) implements Drawing {
    /** What is printed beyond the cut, so that none of it is left white where the knife errs. Millimetres. */
    static final double BLEED = 3;
    /** How long marks are, and how much there is about the sheet in all. Millimetres. */
    private static final double MARK = 5;
    private static final double ABOUT = 10;
    private static final Color INK = Color.BLACK;
    /** A quarter of a point. */
    private static final float HAIR = 1 / 3f;

    /** The sheet with marks, or by itself. */
    static Drawing of(Drawing sheet, boolean marked) {
        return marked ? new Cropped(sheet) : sheet;
    }

    @Override
    public String title() {
        return sheet.title();
    }

    @Override
    public FileLabel label() {
        return sheet.label();
    }

    @Override
    public boolean continues() {
        return sheet.continues();
    }

    @Override
    public PaperSize paper() {
        PaperSize cut = sheet.paper();
        return new PaperSize(cut.name(), cut.width() + 2 * ABOUT, cut.height() + 2 * ABOUT);
    }

    @Override
    public Optional<Trim> trim() {
        return Optional.of(new Trim(ABOUT, BLEED));
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        double about = ABOUT * PaperSize.PIXELS;
        BookPage.blank(g, paper());
        Graphics2D moved = (Graphics2D) g.create();
        moved.translate(about, about);
        List<String> dropped = sheet.paint(moved);
        moved.dispose();
        marks(g);
        return dropped;
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        double dpi = density * 96;
        Picture cut = sheet.picture(density);
        PaperSize paper = paper();
        BufferedImage image = new BufferedImage(paper.dotsAcross(dpi), paper.dotsDown(dpi),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        int about = (int) Math.round(ABOUT * PaperSize.PIXELS * density);
        g.drawImage(cut.image(), about, about, null);
        g.scale(density, density);
        marks(g);
        g.dispose();
        return new Picture(image, cut.dropped());
    }

    /** Two at each corner, in line with the cuts and short of the bleed. */
    private void marks(Graphics2D g) {
        PaperSize paper = paper();
        g.setColor(INK);
        g.setStroke(new BasicStroke(HAIR, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        for (double x : new double[] {ABOUT, paper.width() - ABOUT}) {
            mark(g, x, ABOUT - BLEED - MARK, x, ABOUT - BLEED);
            mark(g, x, paper.height() - ABOUT + BLEED, x, paper.height() - ABOUT + BLEED + MARK);
        }
        for (double y : new double[] {ABOUT, paper.height() - ABOUT}) {
            mark(g, ABOUT - BLEED - MARK, y, ABOUT - BLEED, y);
            mark(g, paper.width() - ABOUT + BLEED, y, paper.width() - ABOUT + BLEED + MARK, y);
        }
    }

    private static void mark(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.draw(new Line2D.Double(x1 * PaperSize.PIXELS, y1 * PaperSize.PIXELS, x2 * PaperSize.PIXELS,
                y2 * PaperSize.PIXELS));
    }
}
