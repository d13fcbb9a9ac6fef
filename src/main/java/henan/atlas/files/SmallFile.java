package henan.atlas.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are read whole, since they are small; what is not is refused before the memory is full. */
public final class SmallFile {
    /** The most bytes; the largest text of the atlas has about one million. */
    public static final int MOST = 32 << 20;

    private SmallFile() {
    }

    /** What lies in a text's place is a folder, a pipe or a device. */
    public static final class NotAFile extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** A file has more than {@link #MOST} bytes. */
    public static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads a text in UTF-8.
     *
     * @throws NotAFile                 when it is a folder, a pipe or a device
     * @throws TooLarge                 when it has more than {@link #MOST} bytes
     * @throws CharacterCodingException when it is not UTF-8
     */
    public static String text(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new NotAFile();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new TooLarge();
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        }
    }
}
