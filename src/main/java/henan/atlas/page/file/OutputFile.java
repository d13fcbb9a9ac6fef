package henan.atlas.page.file;

import henan.atlas.domain.AtlasException;
import henan.atlas.files.AtomicFile;
import henan.atlas.text.Messages;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;

/** Files that a person asked for, whole or not there; what goes wrong with them is said in words. */
public final class OutputFile {
    private static final Messages TEXT = Messages.of("page");
    private static final int BUFFER = 1 << 16;
    /** How systems say what we have words for. */
    private static final Map<String, String> REASONS = Map.of(
            "export.full", "(?is).*(no space|not enough space|disk full|quota|磁盘空间不足|空间不足).*",
            "export.tooLarge", "(?is).*(file too large|文件过大|文件太大).*",
            "export.readOnly", "(?is).*(read-only|只读|write.protected|写保护).*",
            "export.denied", "(?is).*(operation not permitted|不允许的操作).*",
            "export.inUse", "(?is).*(being used by another process|另一个程序正在使用|text file busy).*");

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

    /**
     * The folder a file comes to lie in; of a link the one it leads to, since what is written goes there.
     *
     * @throws AtlasException when there is none, or something in the file's place that no file can be put over
     */
    public static Path folderOf(Path target) throws AtlasException {
        try {
            Path place = AtomicFile.place(target);
            Path folder = place.getParent();
            if (!Files.isDirectory(folder)) {
                throw new AtlasException(TEXT.message("export.folder", folder));
            }
            requireFree(target, place);
            return folder;
        } catch (IOException e) {
            throw trouble(target, e);
        }
    }

    private static void requireFree(Path target, Path place) throws IOException, AtlasException {
        try {
            BasicFileAttributes there = Files.readAttributes(place, BasicFileAttributes.class);
            if (there.isDirectory()) {
                throw new AtlasException(TEXT.message("export.isFolder", target));
            }
            if (!there.isRegularFile()) {
                throw new AtlasException(TEXT.message("export.special", target));
            }
            if (!Files.isWritable(place)) {
                throw new AccessDeniedException(target.toString());
            }
        } catch (NoSuchFileException free) {
            // As it should be.
        }
    }

    /** What went wrong, in words. */
    public static AtlasException trouble(Path target, IOException e) {
        String said = said(e);
        if (said.matches("(?is).*(name too long|文件名太长|文件名过长|路径太长).*")) {
            return new AtlasException(TEXT.message("export.longName", target.getFileName()), e);
        }
        return new AtlasException(TEXT.message("export.write", target, reason(e, said)), e);
    }

    /** What the system says of it, without the name of a file nobody asked for. */
    private static String said(IOException e) {
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return Optional.ofNullable(reason).or(() -> Optional.ofNullable(e.getMessage())).orElse(e.toString());
    }

    /** A message where we know what it means, otherwise what the system says. */
    private static Object reason(IOException e, String said) {
        if (e instanceof AccessDeniedException) {
            return TEXT.message("export.denied");
        }
        if (e instanceof NoSuchFileException) {
            return TEXT.message("export.gone");
        }
        if (e instanceof FileSystemLoopException) {
            return TEXT.message("export.loop");
        }
        return REASONS.entrySet().stream().filter(known -> said.matches(known.getValue())).findFirst()
                .<Object>map(known -> TEXT.message(known.getKey())).orElse(said);
    }
}
