package henan.atlas.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.RandomAccessFile;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallFileTest {
    @TempDir
    private Path folder;

    @Test
    void aTextIsReadWhole() throws Exception {
        assertEquals("集聚\n", SmallFile.text(Files.writeString(folder.resolve("a"), "集聚\n")));
    }

    /** The file is sparse: it takes no room on the disk. */
    @Test
    void oneOfThreeGigabytesIsRefused() throws Exception {
        Path large = folder.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertThrows(SmallFile.TooLarge.class, () -> SmallFile.text(large));
    }

    @Test
    void whatIsNoFileIsRefused() throws Exception {
        assertThrows(SmallFile.NotAFile.class, () -> SmallFile.text(folder));
        assertThrows(NoSuchFileException.class, () -> SmallFile.text(folder.resolve("absent")));
        Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), folder.resolve("absent"));
        assertThrows(NoSuchFileException.class, () -> SmallFile.text(dangling));
        Path latin = Files.write(folder.resolve("latin"), new byte[] {(byte) 0xC4});
        assertThrows(CharacterCodingException.class, () -> SmallFile.text(latin));
    }
}
