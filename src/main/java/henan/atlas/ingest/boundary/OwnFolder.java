package henan.atlas.ingest.boundary;

import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What lies in a folder of the owner's: files that are read, what belongs to them, and whatever else somebody may have
 * put there hoping it would be read, which is told.
 */
final class OwnFolder {
    private static final Messages TEXT = Messages.of("boundary");
    private static final Set<String> READ = Set.of("gpkg", "geojson", "json", "shp");
    /** What GIS programs put beside those. */
    private static final Set<String> BESIDE = Set.of("dbf", "shx", "prj", "cpg", "sbn", "sbx", "qix", "fix", "cst",
            "xml", "qpj", "qmd", "qml", "sld", "gpkg-wal", "gpkg-shm", "gpkg-journal");
    private static final Set<String> NOTES = Set.of("readme.md", "source.yaml");
    private static final Set<String> ARCHIVES = Set.of("zip", "7z", "rar", "tar", "gz", "tgz", "kmz");
    /** Inside the folder of boundaries, the lines'. */
    private static final String LINES = "lines";

    private OwnFolder() {
    }

    /** The files that are read, by name. @param folder may not exist @param remarks takes what is not read, and why */
    static List<Path> files(Path folder, Consumer<String> remarks) throws IOException {
        List<Path> read = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.sorted().toList()) {
                    String skipped = skipped(entry);
                    if (!skipped.isEmpty()) {
                        remarks.accept(TEXT.get(skipped, entry));
                    } else if (READ.contains(ending(entry))) {
                        read.add(entry);
                    }
                }
            }
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            remarks.accept(TEXT.get("own.skipped.noFolder", folder));
        }
        return read;
    }

    /** Key of why an entry is not read; empty when it is, or when nobody would think so. */
    private static String skipped(Path entry) {
        String name = entry.getFileName().toString();
        if (name.startsWith(".") || name.equals(LINES)) {
            return "";
        }
        if (!Files.exists(entry)) {
            return "own.skipped.link";
        }
        if (Files.isDirectory(entry)) {
            return "own.skipped.folder";
        }
        String ending = ending(entry);
        if (ARCHIVES.contains(ending)) {
            return "own.skipped.archive";
        }
        boolean known = READ.contains(ending) || BESIDE.contains(ending)
                || NOTES.contains(name.toLowerCase(Locale.ROOT));
        return known && Files.isRegularFile(entry) ? "" : "own.skipped.form";
    }

    static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
