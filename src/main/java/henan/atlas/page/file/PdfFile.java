package henan.atlas.page.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/** A PDF being written, a page a drawing: shapes and selectable text, faces embedded as far as they are used. */
public final class PdfFile implements Closeable {
    private static final double POINTS = 72 / 96.0;
    private static final double POINTS_IN_MILLIMETRE = 72 / 25.4;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final PdfBookmarks bookmarks = new PdfBookmarks();
    private final PdfLinks links = new PdfLinks();

    public PdfFile(String title) {
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator(Messages.of("page").get("file.creator"));
        document.getDocumentCatalog().setLanguage("zh-CN");
        PDViewerPreferences preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** Adds a page of exactly the drawing's size, with a bookmark. @return names of places that found no room */
    public List<String> add(Drawing drawing) throws IOException, AtlasException {
        return add(drawing, drawing.continues() ? List.of() : List.of(drawing.title()));
    }

    /**
     * The same with a bookmark of its own.
     *
     * @param bookmark titles from the outermost to its own; those that are the same as before are
     *                 shared. Empty for none
     */
    public List<String> add(Drawing drawing, List<String> bookmark) throws IOException, AtlasException {
        PaperSize paper = drawing.paper();
        PDPage page = new PDPage(new PDRectangle((float) (paper.width() * POINTS_IN_MILLIMETRE),
                (float) (paper.height() * POINTS_IN_MILLIMETRE)));
        document.addPage(page);
        PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, (float) paper.pixelWidth(), (float) paper.pixelHeight());
        g.setFontTextDrawer(fonts);
        List<String> dropped = drawing.paint(g);
        g.dispose();
        try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
            stream.transform(Matrix.getScaleInstance((float) POINTS, (float) POINTS));
            stream.drawForm(g.getXFormObject());
        }
        bookmarks.add(bookmark, page);
        links.add(page, paper, drawing.links());
        return dropped;
    }

    public void save(OutputStream out) throws IOException {
        links.lead(document);
        if (document.getNumberOfPages() > 1) {
            document.getDocumentCatalog().setDocumentOutline(bookmarks.outline());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        fonts.close();
        document.close();
    }
}
