package henan.atlas.handout;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.OutputFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Writes a file that may be given up meanwhile: nothing is left of it then, and what stood in its place stays. */
public final class HandoutFile {
    private HandoutFile() {
    }

    /** What is written. */
    public interface Contents {
        /** Writes it. @return whether it is whole; false when it was cancelled */
        boolean write(OutputStream out) throws IOException, AtlasException;
    }

    /** The work was given up. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @return whether it is there; false when it was cancelled
     * @throws AtlasException what was in the way, in words
     */
    public static boolean write(Path target, Contents contents) throws AtlasException {
        try {
            return OutputFile.write(target, out -> {
                if (!contents.write(out)) {
                    throw new Cancelled();
                }
                return true;
            });
        } catch (Cancelled given) {
            return false;
        }
    }
}
