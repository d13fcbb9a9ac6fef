package henan.atlas.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of the program others read as a file, fonts and libraries: kept in the user's cache and made once. They would
 * else copy it into the system's temporary folder at every start, and leave it there when the program is killed.
 *
 * @param folder where such files are kept; it may not exist yet
 */
public record KeptResource(Path folder) {
    /** A file of another version goes when it is older: who made it last month has likely been replaced. */
    private static final Duration OLDEST = Duration.ofDays(30);

    /** In the cache of the user who runs the program. */
    public static KeptResource ofThisUser() {
        return new KeptResource(UserFolders.ofThisUser().cache().resolve("program"));
    }

    /**
     * The file; nothing where the user's cache cannot be written.
     *
     * @param owner class beside which the resource lies
     * @throws IOException when there is no such resource
     */
    public Optional<Path> file(Class<?> owner, String resource) throws IOException {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            long length = in.available();
            // Of another version of the program it is another file; who runs that may be reading it.
            String name = resource.substring(resource.lastIndexOf('/') + 1);
            Path kept = folder.resolve(length + version(owner) + "-" + name);
            if (isThere(kept, length)) {
                return Optional.of(kept);
            }
            if (!isMade(kept, in)) {
                return Optional.empty();
            }
            removeOld("-" + name, kept);
            return Optional.of(kept);
        }
    }

    /** Removes what other versions of the program have kept of the same name; what cannot be removed stays. */
    private void removeOld(String name, Path kept) {
        Instant oldest = Instant.now().minus(OLDEST);
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(f -> f.toString().endsWith(name) && !f.equals(kept)).toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(oldest)) {
                    Files.delete(file);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Removed the next time there is a new version.
        }
    }

    private static boolean isThere(Path kept, long length) throws IOException {
        return Files.isRegularFile(kept) && Files.size(kept) == length;
    }

    private boolean isMade(Path kept, InputStream in) {
        try {
            Files.createDirectories(folder);
            AtomicFile.write(kept, part -> {
                try (OutputStream out = Files.newOutputStream(part)) {
                    return in.transferTo(out);
                }
            });
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** When the jar was made from which a class comes; nothing for one that comes from a folder. */
    private static String version(Class<?> owner) throws IOException {
        CodeSource source = owner.getProtectionDomain().getCodeSource();
        try {
            Path jar = source == null ? Path.of("") : Path.of(source.getLocation().toURI());
            return Files.isRegularFile(jar) ? "-" + Long.toHexString(Files.getLastModifiedTime(jar).toMillis()) : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
