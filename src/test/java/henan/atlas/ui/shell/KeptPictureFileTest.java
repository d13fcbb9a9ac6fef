package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptPictureFileTest {
    private static final KeptPicture PICTURE = new KeptPicture(new KeptPicture.Size(300.5, 200), 1.25,
            new PixelBox(1, 2, 3, 4), 20, 10, pixels(20 * 10));
    private Path file;
    private KeptPictureFile kept;

    @BeforeEach
    void setUp(@TempDir Path folder) {
        file = folder.resolve("图 一");
        kept = new KeptPictureFile(file);
    }

    private static ByteBuffer pixels(int many) {
        ByteBuffer pixels = ByteBuffer.allocate(many * KeptPicture.PIXEL).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < many; i++) {
            pixels.putInt(i * 4, 0xff000000 | i * 7919);
        }
        return pixels;
    }

    @Test
    void isReadAsItWasWritten() throws Exception {
        kept.save("stamp", PICTURE);
        KeptPicture read = kept.load("stamp").orElseThrow();
        assertEquals(PICTURE.window(), read.window());
        assertEquals(PICTURE.density(), read.density());
        assertEquals(PICTURE.place(), read.place());
        assertEquals(20, read.width());
        assertEquals(10, read.height());
        assertArrayEquals(PICTURE.pixels().array(), read.pixels().array());
    }

    @Test
    void anotherStampIsAnotherPicture() throws Exception {
        kept.save("stamp", PICTURE);
        assertTrue(kept.load("stamp2").isEmpty());
        kept.forget();
        assertTrue(kept.load("stamp").isEmpty());
    }

    @Test
    void aBrokenOneIsNone() throws Exception {
        kept.save("stamp", PICTURE);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            // What is cut off at the very end is the sum the pixels are checked by, not pixels.
            assertFalse(kept.load("stamp").isPresent() && length < whole.length - 8, "cut at " + length);
        }
        byte[] vast = whole.clone();
        // A side of two thousand million pixels: refused before any room is made for them.
        int side = 4 + 2 + "stamp".length() + 7 * 8;
        ByteBuffer.wrap(vast).putInt(side, Integer.MAX_VALUE);
        Files.write(file, vast);
        assertTrue(kept.load("stamp").isEmpty());
    }

    @Test
    void fitsTheWindowItWasTakenIn() {
        assertTrue(PICTURE.fits(new KeptPicture.Size(300.5, 200), 1.25));
        assertFalse(PICTURE.fits(new KeptPicture.Size(300, 200), 1.25));
        assertFalse(PICTURE.fits(new KeptPicture.Size(300.5, 200), 1));
    }
}
