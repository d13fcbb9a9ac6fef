package henan.atlas.page.file;

import henan.atlas.render.BundledFonts;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The bundled faces for one PDF; each is read when first used, and embedded once, with the letters of all pages. */
final class PdfFonts {
    private final PDDocument document;
    private final PDResources resources;
    private final Map<String, Face> read = new HashMap<>();

    PdfFonts(PDDocument document, PDResources resources) {
        this.document = document;
        this.resources = resources;
    }

    Face face(Font font) {
        return read.computeIfAbsent(font.getFontName(), name -> {
            try (InputStream in = BundledFonts.open(font)) {
                PDType0Font face = PDType0Font.load(document, in, true);
                String key = "F" + (read.size() + 1);
                resources.put(COSName.getPDFName(key), face);
                return new Face(key, face);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Embeds the letters used. To be called once, when no more are written. */
    void embed() throws IOException {
        for (Face face : read.values()) {
            face.font.subset();
        }
    }

    /** A face of the file. */
    static final class Face {
        private final String name;
        private final PDType0Font font;
        private final Map<Integer, Optional<PdfLetters.Glyph>> glyphs = new HashMap<>();

        private Face(String name, PDType0Font font) {
            this.name = name;
            this.font = font;
        }

        /** Its name among the resources. */
        String name() {
            return name;
        }

        /** A letter, which the file then holds; empty when the face has none for it. */
        Optional<PdfLetters.Glyph> glyph(int letter) {
            return glyphs.computeIfAbsent(letter, c -> {
                try {
                    byte[] code = font.encode(Character.toString(c));
                    int glyph = (code[0] & 0xFF) << 8 | code[1] & 0xFF;
                    font.addToSubset(c);
                    return Optional.of(new PdfLetters.Glyph(glyph, font.getWidth(glyph)));
                } catch (IllegalArgumentException e) {
                    return Optional.empty();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
