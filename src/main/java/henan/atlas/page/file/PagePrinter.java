package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.awt.HeadlessException;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.print.Book;
import java.awt.print.PageFormat;
import java.awt.print.Paper;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.print.PrintService;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaPrintableArea;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.OrientationRequested;
import javax.print.attribute.standard.Sides;

/**
 * Prints drawings in their size: a millimetre of the page is a millimetre of the paper. They go to the printer as a
 * picture of 300 dots an inch: whatever is translucent would make Java cut the page into strips and draw it anew for
 * each.
 *
 * <p><b>Threading:</b> safe; the printing takes as long as the printer's queue wants.
 */
public final class PagePrinter {
    private static final Messages TEXT = Messages.of("page");
    private static final double INCH = 25.4;
    private static final double POINTS = 72;
    private static final double DPI = 300;

    /** Names of the printers there are, the usual one first. May take a moment. */
    public List<String> printers() {
        PrintService[] all = PrinterJob.lookupPrintServices();
        return Arrays.stream(all).map(PrintService::getName).distinct().toList();
    }

    /**
     * Prints drawings that belong together, all on one kind of paper, a sheet each.
     *
     * @param printer one of {@link #printers}
     * @throws AtlasException when there is no such printer, or it does not take the drawings
     */
    public void print(List<Drawing> drawings, String printer) throws AtlasException {
        PrintService service = Arrays.stream(PrinterJob.lookupPrintServices())
                .filter(s -> s.getName().equals(printer)).findFirst()
                .orElseThrow(() -> new AtlasException(TEXT.message("print.gone", printer)));
        print(drawings, service);
    }

    void print(List<Drawing> drawings, PrintService service) throws AtlasException {
        Drawing drawing = drawings.get(0);
        PaperSize paper = drawing.paper();
        List<BufferedImage> pictures = new ArrayList<>();
        for (Drawing sheet : drawings) {
            pictures.add(sheet.picture(DPI / 96).image());
        }
        try {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setPrintService(service);
            job.setJobName(drawing.title());
            Book book = new Book();
            book.append(printable(pictures, paper), format(paper), pictures.size());
            job.setPageable(book);
            job.print(attributes(drawing));
        } catch (PrinterException | HeadlessException e) {
            throw new AtlasException(TEXT.message("print.failed", service.getName(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    private static Printable printable(List<BufferedImage> pictures, PaperSize paper) {
        return (g, format, index) -> {
            if (index >= pictures.size()) {
                return Printable.NO_SUCH_PAGE;
            }
            BufferedImage picture = pictures.get(index);
            double points = paper.width() / INCH * POINTS;
            double scale = points / picture.getWidth();
            ((Graphics2D) g).drawImage(picture, AffineTransform.getScaleInstance(scale, scale), null);
            return Printable.PAGE_EXISTS;
        };
    }

    /** The paper, upright and without margins: pages keep clear of the edge themselves. */
    private static PageFormat format(PaperSize size) {
        PaperSize upright = size.upright();
        Paper paper = new Paper();
        paper.setSize(upright.width() / INCH * POINTS, upright.height() / INCH * POINTS);
        paper.setImageableArea(0, 0, paper.getWidth(), paper.getHeight());
        PageFormat format = new PageFormat();
        format.setPaper(paper);
        format.setOrientation(size.isAcross() ? PageFormat.LANDSCAPE : PageFormat.PORTRAIT);
        return format;
    }

    private static PrintRequestAttributeSet attributes(Drawing drawing) {
        PaperSize upright = drawing.paper().upright();
        PrintRequestAttributeSet set = new HashPrintRequestAttributeSet();
        set.add(new JobName(drawing.title(), null));
        set.add(Sides.ONE_SIDED);
        set.add(drawing.paper().isAcross() ? OrientationRequested.LANDSCAPE : OrientationRequested.PORTRAIT);
        set.add(MediaSize.findMedia((float) upright.width(), (float) upright.height(), MediaSize.MM));
        set.add(new MediaPrintableArea(0, 0, (float) upright.width(), (float) upright.height(),
                MediaPrintableArea.MM));
        return set;
    }
}
