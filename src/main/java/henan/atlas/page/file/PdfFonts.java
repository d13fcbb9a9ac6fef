package henan.atlas.page.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import henan.atlas.render.BundledFonts;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled faces for one PDF; each is read when first used and embedded with the letters used. */
final class PdfFonts extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<String, String> resources = new HashMap<>();
    private final Map<String, PDFont> read = new HashMap<>();

    PdfFonts(PDDocument document) {
        this.document = document;
        BundledFonts faces = new BundledFonts();
        for (String family : new String[] {BundledFonts.SANS, BundledFonts.SERIF}) {
            for (boolean bold : new boolean[] {false, true}) {
                resources.put(faces.font(family, bold, 1).getFontName(), BundledFonts.resource(family, bold));
            }
        }
    }

    @Override
    protected boolean hasDynamicFontMapping() {
        return true;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv environment) throws IOException {
        String name = font.getFontName();
        PDFont known = read.get(name);
        if (known == null) {
            String resource = resources.get(name);
            if (resource == null) {
                throw new IllegalStateException("not a bundled face: " + name);
            }
            try (InputStream in = BundledFonts.class.getResourceAsStream(resource)) {
                known = PDType0Font.load(document, in, true);
            }
            read.put(name, known);
        }
        return known;
    }
}
