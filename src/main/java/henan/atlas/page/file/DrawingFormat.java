package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** File formats a drawing can be written in. */
public enum DrawingFormat {
    /** Pixels. */
    PNG {
        @Override
        public List<String> write(Drawing drawing, DrawingDetail detail, OutputStream out)
                throws IOException, AtlasException {
            Drawing.Picture picture = drawing.picture(detail.dpi() / 96);
            PngFile.write(picture.image(), detail.dpi(), out);
            return picture.dropped();
        }
    },
    /** Shapes. */
    SVG {
        @Override
        public List<String> write(Drawing drawing, DrawingDetail detail, OutputStream out)
                throws IOException, AtlasException {
            return SvgFile.write(drawing, detail.letters(), out);
        }
    },
    /** Shapes and text. */
    PDF {
        @Override
        public List<String> write(Drawing drawing, DrawingDetail detail, OutputStream out)
                throws IOException, AtlasException {
            try (PdfFile file = new PdfFile(drawing.label())) {
                List<String> dropped = file.add(drawing);
                file.save(out);
                return dropped;
            }
        }
    };

    /** What a pixel takes while it is drawn, in the sheet and in its map, and what is needed beside pixels. */
    private static final int BYTES = 8;
    private static final long BESIDE = 96L << 20;
    /** Most device pixels a picture may have: A0 of 300 dots an inch, which needs 1.2 GB. */
    public static final long MOST_PIXELS = 150_000_000;
    private static final Messages TEXT = Messages.of("page");

    /** Writes a drawing. @return names that found no room */
    public abstract List<String> write(Drawing drawing, DrawingDetail detail, OutputStream out)
            throws IOException, AtlasException;

    /** Ending of its files, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format a file's name asks for. */
    public static DrawingFormat of(Path file) throws AtlasException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (DrawingFormat format : values()) {
            if (name.endsWith("." + format.ending())) {
                return format;
            }
        }
        throw new AtlasException(TEXT.message("export.format", file.getFileName()));
    }

    /** Writes a drawing into a file, whole or not at all. @return names of places that found no room */
    public List<String> write(Drawing drawing, DrawingDetail detail, Path target) throws AtlasException {
        PaperSize paper = drawing.paper();
        requireRoom(paper, detail, Runtime.getRuntime().maxMemory());
        try {
            return OutputFile.write(target, out -> write(drawing, detail, out));
        } catch (OutOfMemoryError e) {
            throw new AtlasException(TEXT.message("export.memory", paper.dotsAcross(detail.dpi()),
                    paper.dotsDown(detail.dpi())), e);
        }
    }

    /**
     * Looks before anything is drawn whether a sheet can be.
     *
     * @param memory bytes there may be of it
     * @throws AtlasException when it has too many pixels, or more than the memory holds
     */
    public void requireRoom(PaperSize paper, DrawingDetail detail, long memory) throws AtlasException {
        int width = paper.dotsAcross(detail.dpi());
        int height = paper.dotsDown(detail.dpi());
        long pixels = (long) width * height;
        if (this == PNG && pixels > MOST_PIXELS) {
            throw new AtlasException(TEXT.message("export.large", width, height, MOST_PIXELS / 10_000));
        }
        if (this == PNG && pixels * BYTES + BESIDE > memory) {
            throw new AtlasException(TEXT.message("export.memory", width, height));
        }
    }
}
