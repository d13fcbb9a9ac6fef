package henan.atlas.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Writes files that are whole or not there: beside their place first, moved when nothing can fail any more. Nobody ever
 * sees half of one, and what stood in its place stays until the new one is whole.
 */
public final class AtomicFile {
    private AtomicFile() {
    }

    /**
     * Writes the contents into an empty file beside the place.
     *
     * @param <T> what the writing gives
     * @param <E> what may go wrong besides the disk
     */
    public interface Contents<T, E extends Exception> {
        T writeInto(Path part) throws IOException, E;
    }

    /**
     * Writes a file into a folder that exists.
     *
     * @return what the writing gave
     * @throws IOException when the disk refuses; nothing is left behind then
     */
    public static <T, E extends Exception> T write(Path target, Contents<T, E> contents) throws IOException, E {
        Path part = Files.createFile(target.toAbsolutePath().resolveSibling(".atlas-" + UUID.randomUUID() + ".part"));
        try {
            T result = contents.writeInto(part);
            move(part, target);
            return result;
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Moves a whole file into its place, in one step where the disk can, over what stands there. */
    public static void move(Path whole, Path target) throws IOException {
        try {
            Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
