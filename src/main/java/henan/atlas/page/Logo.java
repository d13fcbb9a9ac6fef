package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A picture whoever makes a page puts at its head: the mark of an office, of a firm. */
record Logo(BufferedImage picture) {
    /** Its most width beside its height. */
    private static final double WIDEST = 3.5;
    /** As many pixels as print has for it; of a larger one only every so manieth is read. */
    private static final int ENOUGH = 900;
    /** More than the largest sheet shows of one. */
    private static final long MOST_PIXELS = 25_000_000;
    /** What the reader of JPEG says when the rest of a picture is missing; it then fills that with grey. */
    private static final String CUT_SHORT = "premature end";
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif", "bmp");
    private static final Messages TEXT = Messages.of("page");

    /**
     * Reads a file of a stranger: how large it is is looked at before any of it is unpacked.
     *
     * @throws AtlasException when it is none, no picture or one too large
     */
    static Logo read(Path file) throws AtlasException {
        if (!Files.isRegularFile(file)) {
            throw new AtlasException(TEXT.message(Files.exists(file) ? "logo.noFile" : "logo.absent", file));
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            ImageReader reader = reader(in, file);
            try {
                reader.setInput(in, true, true);
                return new Logo(read(reader, file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // A damaged picture makes its reader fail in any way it likes.
            throw new AtlasException(TEXT.message("logo.broken", file), e);
        }
    }

    private static ImageReader reader(ImageInputStream in, Path file) throws IOException, AtlasException {
        for (Iterator<ImageReader> readers = ImageIO.getImageReaders(in); readers.hasNext();) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return reader;
            }
        }
        throw new AtlasException(TEXT.message("logo.form", file));
    }

    /** Of one that moves its first picture. */
    private static BufferedImage read(ImageReader reader, Path file) throws IOException, AtlasException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_PIXELS) {
            throw new AtlasException(TEXT.message("logo.large", file, width, height, MOST_PIXELS / 10_000));
        }
        ImageReadParam some = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / ENOUGH);
        some.setSourceSubsampling(every, every, 0, 0);
        List<String> missed = new ArrayList<>();
        reader.addIIOReadWarningListener((from, warning) -> missed.add(warning));
        BufferedImage read = reader.read(0, some);
        if (missed.stream().anyMatch(w -> w.toLowerCase(Locale.ROOT).contains(CUT_SHORT))) {
            throw new IOException(missed.toString());
        }
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = plain.createGraphics();
        g.drawImage(read, 0, 0, null);
        g.dispose();
        return plain;
    }

    private double scale(double height) {
        return Math.min(height / picture.getHeight(), WIDEST * height / picture.getWidth());
    }

    /** How wide it is where it may be so high. Units: logical pixels. */
    double width(double height) {
        return picture.getWidth() * scale(height);
    }

    /** Paints it into the right of a box, as large as it fits. */
    void paint(Graphics2D g, PixelBox box) {
        double scale = scale(box.height());
        AffineTransform at = AffineTransform.getTranslateInstance(box.maxX() - picture.getWidth() * scale,
                box.y() + (box.height() - picture.getHeight() * scale) / 2);
        at.scale(scale, scale);
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, TEXT.get("logo.said"))) {
            g.drawRenderedImage(picture, at);
        }
    }
}
