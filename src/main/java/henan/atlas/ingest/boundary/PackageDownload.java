package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.files.AtomicFile;
import henan.atlas.files.Unfinished;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gets the pinned package's archive: from the cache, else once with the npm client. A checked archive only ever stands
 * in the cache under its final name, so that an interrupted download cannot be taken for a whole one.
 */
final class PackageDownload {
    private static final Messages TEXT = Messages.of("boundary");
    private static final long MINUTES = 15;
    private static final Pattern ERROR = Pattern.compile("npm (?:error|ERR!) (?!code|errno|syscall|path|dest)(.+)");

    private final List<String> npm;

    /** Uses the npm client on the path. */
    PackageDownload() {
        this(List.of(System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows") ? "npm.cmd" : "npm"));
    }

    /** @param npm the client's command, to which {@code pack NAME@VERSION} is added */
    PackageDownload(List<String> npm) {
        this.npm = List.copyOf(npm);
    }

    /** @return the archive, its checksum verified in this call */
    Path archive(BoundaryRecipe.Pinned pinned, Path cache) throws AtlasException {
        Path archive = cache.resolve(pinned.archive());
        try {
            if (Files.exists(archive)) {
                if (!sha512(archive).equals(pinned.sha512())) {
                    throw new AtlasException(TEXT.message("fetch.cache.wrong", archive));
                }
                return archive;
            }
            Files.createDirectories(cache);
            try (Unfinished folder = Unfinished.folder(cache)) {
                Path packed = pack(pinned, folder.path());
                if (!sha512(packed).equals(pinned.sha512())) {
                    throw new AtlasException(TEXT.message("fetch.hash", pinned.archive()));
                }
                AtomicFile.move(packed, archive);
                return archive;
            }
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("fetch.cache.unusable", cache), e);
        }
    }

    private Path pack(BoundaryRecipe.Pinned pinned, Path folder) throws AtlasException, IOException {
        List<String> command = new ArrayList<>(npm);
        command.addAll(List.of("pack", pinned.name() + "@" + pinned.version()));
        Path errors = folder.resolve("errors");
        Process process;
        try {
            process = new ProcessBuilder(command).directory(folder.toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(errors.toFile()).start();
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("fetch.npm.missing", pinned.archive()), e);
        }
        Path packed = folder.resolve(pinned.archive());
        if (!ended(process) || process.exitValue() != 0 || !Files.isRegularFile(packed)) {
            throw new AtlasException(TEXT.message("fetch.npm.failed", pinned.archive(), reason(errors)));
        }
        return packed;
    }

    /**
     * What the client says is wrong: its first error line after those of codes and paths, since the last ones are
     * advice on proxies and logs; of a client that marks no errors its last line; empty when it said nothing.
     */
    private static String reason(Path errors) throws IOException {
        List<String> lines = new String(Files.readAllBytes(errors), StandardCharsets.UTF_8).lines()
                .map(String::strip).filter(line -> !line.isEmpty()).toList();
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        String reason = lines.stream().map(ERROR::matcher).filter(Matcher::matches).map(m -> m.group(1))
                .findFirst().orElse(last);
        return reason.isEmpty() ? "" : TEXT.get("fetch.npm.reason", reason);
    }

    private static boolean ended(Process process) {
        try {
            if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                return true;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        return false;
    }

    static String sha512(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-512");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                byte[] buffer = new byte[1 << 16];
                while (in.read(buffer) >= 0) {
                    // the digest reads along
                }
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
