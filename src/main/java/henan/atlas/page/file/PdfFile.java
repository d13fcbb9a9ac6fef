package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A PDF being written, a page a drawing: shapes and text, faces embedded as far as they are used, all of it told what
 * it is. It is PDF/A-2u (ISO 19005-2) and tagged.
 */
public final class PdfFile implements Closeable {
    private static final double POINTS = 72 / 96.0;
    private static final double POINTS_IN_MILLIMETRE = 72 / 25.4;
    private static final float VERSION = 1.7f;

    private final PDDocument document = new PDDocument();
    private final PdfResources resources = new PdfResources(document);
    private final PdfBookmarks bookmarks = new PdfBookmarks();
    private final PdfLinks links = new PdfLinks();
    private final PdfStructure structure = new PdfStructure();
    private final PdfPacking packing = new PdfPacking();
    private final FileLabel label;
    private final ZonedDateTime made;
    private COSDictionary section;

    /** A file made now. */
    public PdfFile(FileLabel label) {
        this(label, ZonedDateTime.now());
    }

    /** @param made when it is made */
    public PdfFile(FileLabel label, ZonedDateTime made) {
        this.label = label;
        this.made = made;
        document.setVersion(VERSION);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** Adds a page of exactly the drawing's size, with a bookmark. @return names of places that found no room */
    public List<String> add(Drawing drawing) throws IOException, AtlasException {
        return add(PdfPage.of(drawing), drawing.continues() ? List.of() : List.of(drawing.title()));
    }

    /**
     * The same of one that is painted, with a bookmark of its own.
     *
     * @param bookmark titles from the outermost to its own; those that are the same as before are
     *                 shared. Empty for none
     */
    public List<String> add(PdfPage painted, List<String> bookmark) throws IOException {
        Drawing drawing = painted.drawing();
        PaperSize paper = drawing.paper();
        PDPage page = new PDPage(new PDRectangle((float) (paper.width() * POINTS_IN_MILLIMETRE),
                (float) (paper.height() * POINTS_IN_MILLIMETRE)));
        drawing.trim().ifPresent(trim -> {
            page.setTrimBox(inside(page, trim.about()));
            page.setBleedBox(inside(page, trim.about() - trim.bleed()));
        });
        document.addPage(page);
        page.setResources(resources.dictionary());
        page.getCOSObject().setItem(COSName.GROUP, blending());
        if (section == null || !drawing.continues()) {
            section = structure.section();
        }
        PdfTags tags = structure.page(page, section);
        PdfContent content = new PdfContent(resources, paper.pixelHeight(), POINTS);
        painted.write(content, tags);
        PDStream stream = new PDStream(document);
        packing.begin(stream.getCOSObject(), content.finished());
        page.setContents(stream);
        bookmarks.add(bookmark, page);
        if (!drawing.isImposed()) {
            links.add(page, paper, tags.links());
        }
        return painted.dropped();
    }

    /** @param millimetres how far inside the page's edges */
    private static PDRectangle inside(PDPage page, double millimetres) {
        PDRectangle all = page.getMediaBox();
        float in = (float) (millimetres * POINTS_IN_MILLIMETRE);
        return new PDRectangle(in, in, all.getWidth() - 2 * in, all.getHeight() - 2 * in);
    }

    /** In what colours translucent things are laid over others. */
    private static COSDictionary blending() {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        return group;
    }

    public void save(OutputStream out) throws IOException {
        packing.finish();
        resources.fonts().embed();
        links.lead(document, structure);
        structure.finish(document);
        new PdfMetadata(label, made.truncatedTo(ChronoUnit.SECONDS)).put(document);
        if (document.getNumberOfPages() > 1) {
            document.getDocumentCatalog().setDocumentOutline(bookmarks.outline());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        }
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
