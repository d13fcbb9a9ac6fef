package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.PaperSize;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Several drawings on one sheet, in cells of one size from the upper left on, each as large as its cell allows.
 *
 * @param title   of the sheet
 * @param columns how many cells stand side by side
 * @param rows    how many stand below one another
 * @param cells   what stands in them; empty for a cell left free
 */
record Together(String title, PaperSize paper, int columns, int rows, List<Optional<Drawing>> cells)
        implements Drawing {
    Together {
        cells = List.copyOf(cells);
    }

    /** The paper of one cell. */
    static PaperSize cell(PaperSize sheet, int columns, int rows) {
        return new PaperSize(sheet.name(), sheet.width() / columns, sheet.height() / rows);
    }

    /** A drawing in its cell. */
    private record InCell(Drawing drawing, double x, double y, double scale) {
    }

    private List<InCell> placed() {
        PaperSize cell = cell(paper, columns, rows);
        List<InCell> placed = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isPresent()) {
                Drawing drawing = cells.get(i).get();
                double scale = Math.min(cell.width() / drawing.paper().width(),
                        cell.height() / drawing.paper().height());
                placed.add(new InCell(drawing,
                        i % columns * cell.pixelWidth()
                                + (cell.pixelWidth() - drawing.paper().pixelWidth() * scale) / 2,
                        i / columns * cell.pixelHeight()
                                + (cell.pixelHeight() - drawing.paper().pixelHeight() * scale) / 2, scale));
            }
        }
        return placed;
    }

    @Override
    public boolean isImposed() {
        return true;
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        BookPage.blank(g, paper);
        List<String> dropped = new ArrayList<>();
        for (InCell in : placed()) {
            Graphics2D cell = (Graphics2D) g.create();
            cell.translate(in.x(), in.y());
            cell.scale(in.scale(), in.scale());
            dropped.addAll(in.drawing().paint(cell));
            cell.dispose();
        }
        return dropped;
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        double dpi = density * 96;
        BufferedImage image = new BufferedImage(paper.dotsAcross(dpi), paper.dotsDown(dpi),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
        g.scale(density, density);
        BookPage.blank(g, paper);
        g.setTransform(new AffineTransform());
        List<String> dropped = new ArrayList<>();
        for (InCell in : placed()) {
            Picture picture = in.drawing().picture(density * in.scale());
            g.drawImage(picture.image(), (int) Math.round(in.x() * density), (int) Math.round(in.y() * density), null);
            dropped.addAll(picture.dropped());
        }
        g.dispose();
        return new Picture(image, dropped);
    }
}
