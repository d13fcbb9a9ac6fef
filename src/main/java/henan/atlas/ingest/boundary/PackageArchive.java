package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads a few files out of a {@code .tgz} without unpacking it. The archive is not trusted: nothing is written to disk
 * under its names, and entries, their number and their sizes have limits.
 */
final class PackageArchive {
    static final int MAX_ENTRIES = 20_000;
    static final int MAX_FILE_BYTES = 32 << 20;
    static final long MAX_TOTAL_BYTES = 2L << 30;

    private PackageArchive() {
    }

    /** @param names full names of the entries wanted @return their contents by name, all of them */
    static Map<String, byte[]> read(Path archive, Set<String> names) throws AtlasException {
        Map<String, byte[]> contents = new HashMap<>();
        Messages text = Messages.of("boundary");
        try (var gzip = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive), 1 << 16), 1 << 16);
             var tar = new TarArchiveInputStream(gzip)) {
            int entries = 0;
            long total = 0;
            for (TarArchiveEntry e = tar.getNextEntry(); e != null && contents.size() < names.size();
                    e = tar.getNextEntry()) {
                total += Math.max(0, e.getSize());
                if (++entries > MAX_ENTRIES || total > MAX_TOTAL_BYTES) {
                    throw new AtlasException(text.message("archive.excessive", archive));
                }
                if (e.isFile() && names.contains(e.getName())) {
                    byte[] content = tar.readNBytes(MAX_FILE_BYTES + 1);
                    if (content.length > MAX_FILE_BYTES || contents.put(e.getName(), content) != null) {
                        throw new AtlasException(text.message("archive.excessive", archive));
                    }
                }
            }
        } catch (IOException e) {
            throw new AtlasException(text.message("archive.broken", archive), e);
        }
        for (String name : names) {
            if (!contents.containsKey(name)) {
                throw new AtlasException(text.message("archive.lacks", archive, name));
            }
        }
        return contents;
    }
}
