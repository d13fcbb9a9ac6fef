package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.InventedMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapExportTest {
    @TempDir
    Path folder;

    private final MapExport export = new MapExport(InventedMap.content());

    private Path draw(String file, String area) throws AtlasException {
        Path out = folder.resolve(file);
        export.export(new MapExport.Request(out, Optional.ofNullable(area), 900, 700));
        return out;
    }

    @Test
    void aPictureHasTheSizeAskedFor() throws Exception {
        var picture = ImageIO.read(draw("省 图.png", null).toFile());
        assertEquals(900, picture.getWidth());
        assertEquals(700, picture.getHeight());
    }

    @Test
    void aPdfEmbedsItsFacesAndGivesBackItsChinese() throws Exception {
        try (PDDocument document = Loader.loadPDF(draw("map.pdf", null).toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertTrue(text.contains("丰禾市"), text);
            assertTrue(text.contains("省会行政中心"), text);
            assertEquals(900 * 0.75f, document.getPage(0).getMediaBox().getWidth(), 0.01f);
            int fonts = 0;
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    var form = (org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject)
                            page.getResources().getXObject(name);
                    for (var font : form.getResources().getFontNames()) {
                        assertTrue(form.getResources().getFont(font).isEmbedded(), font.getName());
                        fonts++;
                    }
                }
            }
            assertTrue(fonts >= 3, "faces in the file: " + fonts);
        }
    }

    @Test
    void anSvgNeedsNoFaceOfTheReaders() throws Exception {
        String svg = Files.readString(draw("map.svg", "石梁市"));
        assertTrue(svg.contains("<path") && !svg.contains("<text"));
    }

    @Test
    void aPlaceIsFoundByOldAndNewName() throws Exception {
        byte[] old = Files.readAllBytes(draw("a.svg", "老汀县"));
        String renamed = Files.readString(draw("b.svg", "新汀区"));
        assertTrue(old.length > 1000 && renamed.length() > 1000);
    }

    @Test
    void troubleIsSaidAndLeavesNoFileBehind() throws Exception {
        assertTrue(assertThrows(AtlasException.class, () -> draw("map.gif", null)).getMessage().contains(".svg"));
        assertTrue(assertThrows(AtlasException.class, () -> draw("map.png", "无此地")).getMessage().contains("无此地"));
        assertTrue(assertThrows(AtlasException.class, () -> draw("没有/map.png", null)).getMessage().contains("文件夹"));
        assertTrue(assertThrows(AtlasException.class, () -> export.export(
                new MapExport.Request(folder.resolve("a.png"), Optional.empty(), 10, 10))).getMessage().contains("10×10"));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }
}
