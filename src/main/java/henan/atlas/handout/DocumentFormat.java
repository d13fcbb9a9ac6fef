package henan.atlas.handout;

import henan.atlas.domain.AtlasException;
import henan.atlas.handout.document.Document;
import henan.atlas.handout.document.DocxFile;
import henan.atlas.handout.document.MarkdownFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Formats documents are written in. */
public enum DocumentFormat {
    DOCX {
        @Override
        boolean write(Document document, OutputStream out, BooleanSupplier cancelled) throws IOException {
            return DocxFile.write(document, out, cancelled);
        }
    },
    /** Markdown. */
    MD {
        @Override
        boolean write(Document document, OutputStream out, BooleanSupplier cancelled) throws IOException {
            MarkdownFile.write(document, out);
            return !cancelled.getAsBoolean();
        }
    };

    abstract boolean write(Document document, OutputStream out, BooleanSupplier cancelled) throws IOException;

    /** Writes a file, whole or not at all. @return whether it is there; false when it was cancelled */
    public boolean write(Document document, Path target, BooleanSupplier cancelled) throws AtlasException {
        return HandoutFile.write(target, out -> write(document, out, cancelled));
    }

    /** The format a file's name asks for; empty when its ending is none of these. */
    public static Optional<DocumentFormat> of(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> name.endsWith("." + format.name().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
