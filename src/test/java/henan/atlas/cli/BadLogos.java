package henan.atlas.cli;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Files somebody might choose for a logo. */
final class BadLogos {
    private static final int SIZE = 200;
    /** Where a PNG's header tells its width. */
    private static final int WIDTH_AT = 16;

    /** Says that four colours are those of print. */
    private static final byte[] ADOBE = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0,
        0, 0, 0};

    private BadLogos() {
    }

    /** Lays them into a folder. */
    static void into(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("folder.png"));
        Files.createFile(folder.resolve("empty.png"));
        Files.writeString(folder.resolve("words.png"), "不是图片");
        Files.writeString(folder.resolve("outside.svg"), "<svg xmlns='http://www.w3.org/2000/svg' "
                + "xmlns:xlink='http://www.w3.org/1999/xlink'><image xlink:href='file:///etc/passwd'/></svg>");
        for (String form : new String[] {"png", "jpg", "gif"}) {
            byte[] whole = written(form);
            Files.write(folder.resolve("half." + form), Arrays.copyOf(whole, whole.length / 2));
        }
        Files.write(folder.resolve("huge.png"), huge());
        Files.write(folder.resolve("print.jpg"), fourColours());
        Files.write(folder.resolve("moving.gif"), moving());
    }

    /** A picture that does not pack well, so that half of it is half of its file. */
    private static BufferedImage picture() {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                image.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return image;
    }

    private static byte[] written(String form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture(), form, out);
        return out.toByteArray();
    }

    /** A PNG whose header tells of a hundred million pixels. */
    private static byte[] huge() throws IOException {
        byte[] png = written("png");
        ByteBuffer.wrap(png).putInt(WIDTH_AT, 10_000).putInt(WIDTH_AT + 4, 10_000);
        CRC32 crc = new CRC32();
        crc.update(png, WIDTH_AT - 4, 17);
        ByteBuffer.wrap(png).putInt(WIDTH_AT + 13, (int) crc.getValue());
        return png;
    }

    private static byte[] fourColours() throws IOException {
        WritableRaster four = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, SIZE, SIZE, 4, null);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(four, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = out.toByteArray();
        ByteBuffer named = ByteBuffer.allocate(jpeg.length + ADOBE.length);
        return named.put(jpeg, 0, 2).put(ADOBE).put(jpeg, 2, jpeg.length - 2).array();
    }

    private static byte[] moving() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("gif").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(picture(), null, null), null);
            writer.writeToSequence(new IIOImage(picture(), null, null), null);
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
