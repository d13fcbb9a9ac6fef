package henan.atlas.handout;

import henan.atlas.domain.AtlasException;
import henan.atlas.handout.sheet.CsvFile;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.handout.sheet.XlsxFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Formats tables are written in. */
public enum SheetFormat {
    XLSX {
        @Override
        boolean write(SheetBook book, OutputStream out, BooleanSupplier cancelled)
                throws IOException, AtlasException {
            return XlsxFile.write(book, out, cancelled);
        }
    },
    /** In UTF-8. */
    CSV {
        @Override
        boolean write(SheetBook book, OutputStream out, BooleanSupplier cancelled) throws IOException {
            return CsvFile.UTF_8.write(book, out, cancelled);
        }
    },
    /** In GB 18030. */
    CSV_GB18030 {
        @Override
        boolean write(SheetBook book, OutputStream out, BooleanSupplier cancelled) throws IOException {
            return CsvFile.GB18030.write(book, out, cancelled);
        }
    };

    abstract boolean write(SheetBook book, OutputStream out, BooleanSupplier cancelled)
            throws IOException, AtlasException;

    /**
     * Writes a file, whole or not at all.
     *
     * @param cancelled asked before every row
     * @return whether it is there; false when it was cancelled
     */
    public boolean write(SheetBook book, Path target, BooleanSupplier cancelled) throws AtlasException {
        return HandoutFile.write(target, out -> write(book, out, cancelled));
    }

    /** The format a file's name asks for; empty when its ending is none of these. */
    public static Optional<SheetFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
