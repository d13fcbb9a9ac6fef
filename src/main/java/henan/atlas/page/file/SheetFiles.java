package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Drawings that belong together, let out at once: a PDF holds them all, of pictures each has a file of its own.
 *
 * @param files   the files written, in order
 * @param dropped names of places that found no room
 */
public record SheetFiles(List<Path> files, List<String> dropped) {
    public SheetFiles {
        files = List.copyOf(files);
        dropped = List.copyOf(dropped);
    }

    /**
     * Writes them.
     *
     * @param out file to write, its ending names the format; where several are needed, each has its number behind the
     *            name
     */
    public static SheetFiles write(List<Drawing> sheets, DrawingDetail detail, Path out) throws AtlasException {
        DrawingFormat format = DrawingFormat.of(out);
        if (sheets.size() == 1) {
            return new SheetFiles(List.of(out), format.write(sheets.get(0), detail, out));
        }
        if (format == DrawingFormat.PDF) {
            return new SheetFiles(List.of(out), pdf(sheets, out));
        }
        List<Path> files = new ArrayList<>();
        List<String> dropped = new ArrayList<>();
        for (Drawing sheet : sheets) {
            files.add(numbered(out, files.size() + 1, format));
            dropped.addAll(format.write(sheet, detail, files.get(files.size() - 1)));
        }
        return new SheetFiles(files, dropped);
    }

    private static List<String> pdf(List<Drawing> sheets, Path out) throws AtlasException {
        return OutputFile.write(out, stream -> {
            List<String> dropped = new ArrayList<>();
            try (PdfFile file = new PdfFile(sheets.get(0).label())) {
                for (Drawing sheet : sheets) {
                    dropped.addAll(file.add(sheet));
                }
                file.save(stream);
            }
            return dropped;
        });
    }

    private static Path numbered(Path out, int number, DrawingFormat format) {
        String name = out.getFileName().toString();
        int stem = name.length() - format.ending().length() - 1;
        return out.resolveSibling(name.substring(0, stem) + "-" + number + name.substring(stem));
    }
}
