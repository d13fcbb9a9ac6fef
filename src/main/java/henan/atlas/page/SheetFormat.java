package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.render.Faces;
import henan.atlas.render.RenderedMap;
import henan.atlas.text.Messages;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;

/** File formats a sheet can be written in. */
enum SheetFormat {
    /** Pixels, one a logical pixel. */
    PNG {
        @Override
        List<String> write(Sheet sheet, int width, int height, OutputStream out)
                throws IOException, AtlasException {
            RenderedMap map = sheet.picture(1);
            ImageIO.write(map.image(), "png", out);
            return map.dropped();
        }
    },
    /** Shapes, letters as outlines so that they look the same without the faces. */
    SVG {
        @Override
        List<String> write(Sheet sheet, int width, int height, OutputStream out)
                throws IOException, AtlasException {
            SVGGraphics2D g = new SVGGraphics2D(SVGGeneratorContext.createDefault(emptySvg()), true);
            g.setSVGCanvasSize(new java.awt.Dimension(width, height));
            List<String> dropped = sheet.paint(g);
            OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            g.stream(writer, true);
            writer.flush();
            return dropped;
        }
    },
    /** Shapes and selectable text, faces embedded. A logical pixel is 1/96 inch. */
    PDF {
        @Override
        List<String> write(Sheet sheet, int width, int height, OutputStream out)
                throws IOException, AtlasException {
            float points = 72f / 96f;
            try (PDDocument document = new PDDocument();
                 PdfBoxGraphics2DFontTextDrawer fonts = new PdfBoxGraphics2DFontTextDrawer()) {
                registerFaces(fonts);
                PDPage page = new PDPage(new PDRectangle(width * points, height * points));
                document.addPage(page);
                PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, width, height);
                g.setFontTextDrawer(fonts);
                List<String> dropped = sheet.paint(g);
                g.dispose();
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.transform(org.apache.pdfbox.util.Matrix.getScaleInstance(points, points));
                    stream.drawForm(g.getXFormObject());
                }
                document.save(out);
                return dropped;
            }
        }
    };

    /** Writes a sheet. @return names that found no room */
    abstract List<String> write(Sheet sheet, int width, int height, OutputStream out)
            throws IOException, AtlasException;

    /** The format a file's name asks for. */
    static SheetFormat of(Path file) throws AtlasException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (SheetFormat format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new AtlasException(Messages.of("page").get("export.format", file.getFileName()));
    }

    private static Document emptySvg() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
                    .createDocument(SVGGraphics2D.SVG_NAMESPACE_URI, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the platform's XML parser is missing", e);
        }
    }

    private static void registerFaces(PdfBoxGraphics2DFontTextDrawer fonts) throws IOException {
        Faces faces = new Faces();
        for (String family : new String[] {Faces.SANS, Faces.SERIF}) {
            for (boolean bold : new boolean[] {false, true}) {
                try (InputStream in = Faces.class.getResourceAsStream(Faces.resource(family, bold))) {
                    fonts.registerFont(faces.font(family, bold, 1).getFontName(), in);
                }
            }
        }
    }
}
