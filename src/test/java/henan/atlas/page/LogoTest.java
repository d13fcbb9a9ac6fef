package henan.atlas.page;

import static henan.atlas.page.file.DrawingDetail.PRINT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.PaperSize;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogoTest {
    private static final Color BLUE = new Color(0x1144CC);
    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void draw() throws IOException {
        BufferedImage image = new BufferedImage(2000, 1000, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        g.setColor(BLUE);
        g.fillRect(0, 0, 2000, 1000);
        g.dispose();
        file = folder.resolve("标志.png");
        ImageIO.write(image, "png", file.toFile());
    }

    private static Page page(Optional<Path> logo) throws AtlasException {
        return InventedPages.composer().compose(InventedPages.pageSpec(PageTemplate.CLUSTER, PaperSize.A4,
                c -> c.withLogo(logo)));
    }

    @Test
    void aLargePictureIsReadAsFineAsItIsPrinted() throws Exception {
        assertEquals(1000, Logo.read(file).picture().getWidth());
        assertEquals(80, Logo.read(file).width(40), 1e-9);
    }

    @Test
    void itIsReadOnceAndAgainWhenTheFileHasChanged() throws Exception {
        LogoReader reader = new LogoReader();
        Logo first = reader.read(file);
        assertSame(first, reader.read(file));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        assertNotSame(first, reader.read(file));
        Files.delete(file);
        assertThrows(AtlasException.class, () -> reader.read(file));
    }

    @Test
    void itStandsAtTheRightEndOfTheHead() throws Exception {
        BufferedImage with = page(Optional.of(file)).picture(1).image();
        int edge = (int) (11 * PaperSize.PIXELS);
        assertEquals(BLUE.getRGB(), with.getRGB(with.getWidth() - edge - 6, edge + 20));
        BufferedImage without = page(Optional.empty()).picture(1).image();
        assertEquals(Color.WHITE.getRGB(), without.getRGB(without.getWidth() - edge - 6, edge + 20));
        // The atlas's name makes room for it.
        assertEquals(Color.WHITE.getRGB(), with.getRGB(with.getWidth() - edge - 151, edge + 40));
    }

    @Test
    void whatIsNoPictureIsToldAndStopsThePage() throws Exception {
        Path words = Files.writeString(folder.resolve("字.png"), "不是图片");
        Path half = folder.resolve("半.png");
        Files.write(half, Arrays.copyOf(Files.readAllBytes(file), 300));
        for (Path bad : new Path[] {words, half, folder, folder.resolve("没有.png")}) {
            AtlasException told = assertThrows(AtlasException.class, () -> Logo.read(bad));
            assertTrue(told.getMessage().contains(bad.toString()), told.getMessage());
            Page page = page(Optional.of(bad));
            assertTrue(page.findings().stream().anyMatch(f -> f.stops()
                    && f.what().inWords().contains(bad.toString())), page.findings().toString());
            Path out = folder.resolve("page.pdf");
            assertThrows(AtlasException.class, () -> PageExport.write(page, out, PRINT));
            assertTrue(Files.notExists(out));
        }
    }

    @Test
    void aPictureOfManyPixelsIsNotUnpacked() throws Exception {
        Path bomb = folder.resolve("大.png");
        Files.write(bomb, header(20_000, 20_000));
        String told = assertThrows(AtlasException.class, () -> Logo.read(bomb)).getMessage();
        assertTrue(told.contains("20000×20000"), told);
    }

    /** The beginning of a PNG that says how large it is. */
    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(chunk);
        data.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        data.writeInt(width);
        data.writeInt(height);
        data.write(new byte[] {8, 2, 0, 0, 0});
        CRC32 crc = new CRC32();
        crc.update(chunk.toByteArray());
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        out.writeInt(13);
        out.write(chunk.toByteArray());
        out.writeInt((int) crc.getValue());
        return all.toByteArray();
    }
}
