package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import henan.atlas.files.AtomicFile;
import henan.atlas.text.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Files that a person asked for, whole or not there; what goes wrong with them is said in words. */
public final class OutputFile {
    private static final Messages TEXT = Messages.of("page");
    private static final int BUFFER = 1 << 16;

    private OutputFile() {
    }

    /** Writes a file's contents. */
    public interface Contents<T> {
        T write(OutputStream out) throws IOException, AtlasException;
    }

    /** Writes a file. @return what the writing gave */
    public static <T> T write(Path target, Contents<T> contents) throws AtlasException {
        folderOf(target);
        try {
            return AtomicFile.write(target, part -> {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), BUFFER)) {
                    return contents.write(out);
                }
            });
        } catch (IOException e) {
            throw trouble(target, e);
        }
    }

    /** The folder a file is to lie in. @throws AtlasException when there is none, or a folder in the file's place */
    public static Path folderOf(Path target) throws AtlasException {
        Path folder = target.toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new AtlasException(TEXT.message("export.folder", folder));
        }
        if (Files.isDirectory(target)) {
            throw new AtlasException(TEXT.message("export.isFolder", target));
        }
        return folder;
    }

    /** What went wrong, in words. */
    public static AtlasException trouble(Path target, IOException e) {
        return new AtlasException(TEXT.message("export.write", target, reason(e)), e);
    }

    /** A message where we know what it means, otherwise what the system says. */
    private static Object reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return TEXT.message("export.denied");
        }
        if (e instanceof NoSuchFileException) {
            return TEXT.message("export.gone");
        }
        String said = Optional.ofNullable(e.getMessage()).orElse(e.toString());
        return said.matches("(?is).*(no space|not enough space|disk full|quota|磁盘空间不足).*")
                ? TEXT.message("export.full") : said;
    }
}
