package henan.atlas.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A file or a folder being made beside its place, under a name of its own. It is taken away when it is closed, and when
 * the program is told to end meanwhile; what was moved into its place by then stays there. What a program that was
 * killed has left is taken away by whoever next makes something in that folder: its lock is nobody's any more.
 */
public final class Unfinished implements Closeable {
    private static final String BEGIN = ".atlas-";
    private static final String END = ".part";
    private static final String LOCK = "lock";
    /** Of this run of the program. */
    private static final String RUN = UUID.randomUUID().toString();
    /** A byte far behind all contents: where locks bind everybody, the contents can still be written. */
    private static final long LOCKED = Long.MAX_VALUE - 1;
    /** So long after it was written a file may be between its lock and its place. */
    private static final Duration SETTLED = Duration.ofSeconds(2);
    private static final int ATTEMPTS = 5;

    private final Path path;
    private final Optional<FileChannel> held;
    private final Thread atEnd;

    private Unfinished(Path path, Path lock) throws IOException {
        this.path = path;
        this.held = held(lock);
        this.atEnd = new Thread(() -> delete(path), "taking away what is unfinished");
        try {
            Runtime.getRuntime().addShutdownHook(atEnd);
        } catch (IllegalStateException ending) {
            delete(path);
            throw new IOException(ending);
        }
    }

    /** An empty file in a folder. */
    static Unfinished file(Path folder) throws IOException {
        Path path = Files.createFile(free(folder));
        return new Unfinished(path, path);
    }

    /** An empty folder in a folder. */
    public static Unfinished folder(Path folder) throws IOException {
        Path path = Files.createDirectory(free(folder));
        return new Unfinished(path, Files.createFile(path.resolve(LOCK)));
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    private static Path free(Path folder) {
        sweep(folder);
        return folder.resolve(BEGIN + RUN + "-" + UUID.randomUUID() + END);
    }

    /** Nothing where the disk has no locks: then nobody else can tell either. */
    private static Optional<FileChannel> held(Path lock) {
        try {
            FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
            channel.tryLock(LOCKED, 1, false);
            return Optional.of(channel);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Takes away what programs that were killed have left. */
    private static void sweep(Path folder) {
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, BEGIN + "*" + END)) {
            for (Path part : parts) {
                if (!part.getFileName().toString().startsWith(BEGIN + RUN) && isLeft(part)) {
                    delete(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // What cannot be tidied stays.
        }
    }

    private static boolean isLeft(Path part) {
        Path lock = Files.isDirectory(part, LinkOption.NOFOLLOW_LINKS) ? part.resolve(LOCK) : part;
        try {
            if (Files.getLastModifiedTime(part).toInstant().isAfter(Instant.now().minus(SETTLED))) {
                return false;
            }
            if (Files.notExists(lock)) {
                return true;
            }
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock free = channel.tryLock(LOCKED, 1, false)) {
                return free != null;
            }
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }

    /** Takes it away as far as it can be: others may be writing into it still. */
    private static void delete(Path path) {
        for (int i = 0; i < ATTEMPTS && Files.exists(path, LinkOption.NOFOLLOW_LINKS); i++) {
            try (Stream<Path> inside = Files.walk(path)) {
                List<Path> all = inside.sorted(Comparator.reverseOrder()).toList();
                for (Path one : all) {
                    Files.deleteIfExists(one);
                }
            } catch (IOException | RuntimeException e) {
                // Once more.
            }
        }
    }

    /** Moves what is whole into its place. */
    void become(Path place) throws IOException {
        release();
        if (Files.isRegularFile(path)) {
            // Else a file system may have moved it before its contents are on the disk when the power ends.
            try (FileChannel whole = FileChannel.open(path, StandardOpenOption.WRITE)) {
                whole.force(true);
            }
        }
        AtomicFile.move(path, place);
    }

    private void release() throws IOException {
        if (held.isPresent()) {
            held.get().close();
        }
    }

    @Override
    public void close() throws IOException {
        release();
        delete(path);
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException ending) {
            // Then it is taken away a second time.
        }
    }
}
