package henan.atlas.ui.shell;

import henan.atlas.carto.PixelBox;
import henan.atlas.files.AtomicFile;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The file that keeps a {@link KeptPicture}, beside what the window remembers. It can be done without: a broken one
 * counts as none, and one that cannot be written is not missed.
 */
public final class KeptPictureFile {
    /** What it is called in the folder of settings. */
    public static final String NAME = "window.picture";
    /** Begins the file, and numbers its form. */
    private static final int MARK = 0x48414b01;
    /** The most pixels of a picture that is taken for one: those of a screen of 7680×4320. */
    private static final long MOST = 7680 * 4320;

    private final Path file;

    public KeptPictureFile(Path file) {
        this.file = file;
    }

    /** Whether there is a picture, of whatever stamp. */
    public boolean isThere() {
        return Files.isRegularFile(file);
    }

    /** The picture, if there is one of this stamp: another stamp, another picture. */
    public Optional<KeptPicture> load(String stamp) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readInt() != MARK || !in.readUTF().equals(stamp)) {
                return Optional.empty();
            }
            KeptPicture.Size window = new KeptPicture.Size(in.readDouble(), in.readDouble());
            double density = in.readDouble();
            PixelBox place = new PixelBox(in.readDouble(), in.readDouble(), in.readDouble(), in.readDouble());
            int width = in.readInt();
            int height = in.readInt();
            if (width <= 0 || height <= 0 || (long) width * height > MOST) {
                return Optional.empty();
            }
            byte[] pixels = new byte[width * height * KeptPicture.PIXEL];
            try (DataInputStream packed = new DataInputStream(new InflaterInputStream(in))) {
                packed.readFully(pixels);
            }
            return Optional.of(new KeptPicture(window, density, place, width, height,
                    ByteBuffer.wrap(pixels).order(ByteOrder.LITTLE_ENDIAN)));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** Keeps a picture in place of the last one. @param stamp tells all it was drawn from */
    public void save(String stamp, KeptPicture picture) throws IOException {
        AtomicFile.write(file, part -> {
            Deflater quick = new Deflater(Deflater.BEST_SPEED);
            try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(part))) {
                out.writeInt(MARK);
                out.writeUTF(stamp);
                out.writeDouble(picture.window().width());
                out.writeDouble(picture.window().height());
                out.writeDouble(picture.density());
                out.writeDouble(picture.place().x());
                out.writeDouble(picture.place().y());
                out.writeDouble(picture.place().width());
                out.writeDouble(picture.place().height());
                out.writeInt(picture.width());
                out.writeInt(picture.height());
                try (DeflaterOutputStream packed = new DeflaterOutputStream(out, quick, 1 << 16)) {
                    packed.write(picture.pixels().array());
                }
            } finally {
                quick.end();
            }
            return part;
        });
    }

    /** Takes the last one away: what is shown now cannot be kept. */
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
