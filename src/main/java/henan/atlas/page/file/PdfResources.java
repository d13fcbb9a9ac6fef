package henan.atlas.page.file;

import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** What all pages of a PDF share: faces, degrees of opacity, pictures; one dictionary for all of them. */
final class PdfResources {
    private static final double OPAQUE = 255;

    private final PDDocument document;
    private final PDResources resources = new PDResources();
    private final PdfFonts fonts;
    private final Map<String, String> states = new TreeMap<>();
    private final Map<Image, String> images = new IdentityHashMap<>();

    PdfResources(PDDocument document) {
        this.document = document;
        this.fonts = new PdfFonts(document, resources);
        COSArray procedures = new COSArray();
        for (String name : new String[] {"PDF", "Text", "ImageC"}) {
            procedures.add(COSName.getPDFName(name));
        }
        resources.getCOSObject().setItem(COSName.PROC_SET, procedures);
    }

    PDResources dictionary() {
        return resources;
    }

    PdfFonts fonts() {
        return fonts;
    }

    /** The name of the state in which what is filled has an opacity. @param alpha 0 to 255 */
    String fillAlpha(int alpha) {
        return state("ca", alpha);
    }

    /** The same of lines. */
    String strokeAlpha(int alpha) {
        return state("CA", alpha);
    }

    private String state(String key, int alpha) {
        return states.computeIfAbsent(key + alpha, name -> {
            COSDictionary state = new COSDictionary();
            state.setItem(COSName.getPDFName(key), new COSFloat((float) (Math.round(alpha / OPAQUE * 1000) / 1000.0)));
            put("ExtGState", name, state);
            return name;
        });
    }

    /** The name of a picture, which is held once however often it is drawn. */
    String image(BufferedImage image) {
        return images.computeIfAbsent(image, i -> {
            try {
                String name = "Im" + images.size();
                put("XObject", name, LosslessFactory.createFromImage(document, image).getCOSObject());
                return name;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void put(String kind, String name, COSDictionary item) {
        COSName key = COSName.getPDFName(kind);
        COSDictionary all = resources.getCOSObject().getCOSDictionary(key);
        if (all == null) {
            all = new COSDictionary();
            resources.getCOSObject().setItem(key, all);
        }
        all.setItem(COSName.getPDFName(name), item);
    }
}
