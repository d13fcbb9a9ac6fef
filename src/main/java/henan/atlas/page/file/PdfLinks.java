package henan.atlas.page.file;

import henan.atlas.carto.PixelBox;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/** The links of a PDF; they lead to pages that may be added later, and so are made when all are there. */
final class PdfLinks {
    private static final double POINTS = 72 / 96.0;

    private final List<Kept> kept = new ArrayList<>();

    /** A link and the page it is on. */
    private record Kept(PDPage on, PaperSize paper, PdfTags.Led led) {
    }

    void add(PDPage on, PaperSize paper, List<PdfTags.Led> links) {
        links.forEach(link -> kept.add(new Kept(on, paper, link)));
    }

    /** Makes them lead to the pages there are. */
    void lead(PDDocument document, PdfStructure structure) throws IOException {
        for (Kept link : kept) {
            PDPageFitDestination there = new PDPageFitDestination();
            there.setPage(document.getPage(link.led().link().page() - 1));
            PDAnnotationLink annotation = new PDAnnotationLink();
            annotation.setRectangle(area(link));
            annotation.setDestination(there);
            annotation.setPrinted(true);
            annotation.setContents(link.led().said());
            COSArray none = new COSArray();
            for (int i = 0; i < 3; i++) {
                none.add(COSInteger.ZERO);
            }
            annotation.setBorder(none);
            annotation.setPage(link.on());
            link.on().getAnnotations().add(annotation);
            structure.link(link.led().element(), link.on(), annotation);
        }
        kept.clear();
    }

    private static PDRectangle area(Kept link) {
        PixelBox box = link.led().link().area();
        return new PDRectangle((float) (box.x() * POINTS), (float) ((link.paper().pixelHeight() - box.maxY()) * POINTS),
                (float) (box.width() * POINTS), (float) (box.height() * POINTS));
    }
}
