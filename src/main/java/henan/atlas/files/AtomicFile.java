package henan.atlas.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/**
 * Writes files that are whole or not there: beside their place first, moved when nothing can fail any more. Nobody ever
 * sees half of one, and what stood in its place stays until the new one is whole.
 */
public final class AtomicFile {
    /** Longer chains of links lead nowhere. */
    private static final int MOST_LINKS = 40;

    private AtomicFile() {
    }

    /**
     * Writes the contents into an empty file beside the place. It is best opened once: when it is closed some systems
     * give up the lock that tells it from one a killed program has left.
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
        Path place = place(target);
        try (Unfinished part = Unfinished.file(Objects.requireNonNull(place.getParent(), "a folder"))) {
            T result = contents.writeInto(part.path());
            part.become(place);
            return result;
        }
    }

    /**
     * Where a file comes to lie: of a symbolic link, where that leads, so that it stays a link.
     *
     * @throws FileSystemLoopException when links lead round in a circle
     */
    public static Path place(Path target) throws IOException {
        Path place = target.toAbsolutePath();
        for (int i = 0; i < MOST_LINKS; i++) {
            if (!Files.isSymbolicLink(place)) {
                return place;
            }
            place = place.resolveSibling(Files.readSymbolicLink(place));
        }
        throw new FileSystemLoopException(target.toString());
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
