package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Reads the picture at the head of pages: of a volume, or of a page laid out anew at every choice, once, and again when
 * the file has changed.
 *
 * <p><b>Threading:</b> safe.
 */
final class LogoReader {
    private final AtomicReference<Optional<Kept>> last = new AtomicReference<>(Optional.empty());

    /** A picture and the file it was, when it was read. */
    private record Kept(Path file, FileTime changed, Logo logo) {
    }

    /** @throws AtlasException when it is none, no picture or one too large */
    Logo read(Path file) throws AtlasException {
        Optional<FileTime> changed = changed(file);
        Optional<Kept> kept = last.get().filter(k -> k.file().equals(file) && changed.equals(Optional.of(k.changed())));
        if (kept.isPresent()) {
            return kept.get().logo();
        }
        Logo logo = Logo.read(file);
        changed.ifPresent(at -> last.set(Optional.of(new Kept(file, at, logo))));
        return logo;
    }

    private static Optional<FileTime> changed(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /**
     * The picture at a page's head.
     *
     * @param unread why there is one that cannot be read, for the pre-flight
     */
    record Read(Optional<Logo> logo, Optional<Message> unread) {
    }

    /** The picture in a file; none without a file, and a reason where it cannot be read. */
    Read at(Optional<Path> file) {
        try {
            return new Read(file.isEmpty() ? Optional.empty() : Optional.of(read(file.get())), Optional.empty());
        } catch (AtlasException e) {
            return new Read(Optional.empty(), Optional.of(e.told()));
        }
    }
}
