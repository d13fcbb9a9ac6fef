package henan.atlas.atlasfile;

import henan.atlas.carto.BoundarySet;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.files.AtomicFile;
import henan.atlas.search.SearchColumns;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sqlite.SQLiteConfig;

/**
 * Writes an atlas file: a GeoPackage of version 1.3 with the tables of {@code schema.sql}.
 *
 * <p>It is written under another name beside the target and moved there whole, so that nobody ever sees half a file.
 * The same content gives the same bytes: rows go in in the given order, and the only date in the file is that of the
 * content.
 */
public final class AtlasFileWriter {
    private static final Messages TEXT = Messages.of("atlasfile");

    /** Codes of SQLite by which a disk refuses: it is read-only, it fails, it is full, nothing can be opened on it. */
    private static final Set<Integer> DISK = Set.of(8, 10, 13, 14);
    /** The part of a code that all codes of a kind have. */
    private static final int PRIMARY = 0xFF;

    private AtlasFileWriter() {
    }

    /**
     * Writes or replaces an atlas file.
     *
     * @param styles style texts by name
     * @throws AtlasException when the place cannot be written to, or content and boundaries do not belong together
     */
    public static void write(Path target, AtlasSnapshot content, BoundarySet boundaries, Map<String, String> styles)
            throws AtlasException {
        write(target, content, boundaries, styles, Map.of(), part -> { });
    }

    /** Looks at a file that is whole but does not stand in its place yet. */
    @FunctionalInterface
    public interface LastLook {
        /** @throws AtlasException when it may not take its place; then what stands there stays */
        void at(Path file) throws AtlasException;
    }

    /**
     * The same, with styles for a GIS and a last look before it stands in its place.
     *
     * @param layerStyles styles in the words of QGIS, by table
     */
    public static void write(Path target, AtlasSnapshot content, BoundarySet boundaries, Map<String, String> styles,
            Map<String, String> layerStyles, LastLook look) throws AtlasException {
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
            AtomicFile.write(target, part -> {
                try {
                    fill(part, content, boundaries, styles, layerStyles);
                } catch (SQLException e) {
                    throw told(target, e);
                }
                readableByAll(part);
                look.at(part);
                return part;
            });
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("write.place", target), e);
        }
    }

    /** Why a file cannot be written: its place, or something else. */
    static AtlasException told(Path target, SQLException e) {
        boolean disk = DISK.contains(e.getErrorCode() & PRIMARY);
        return new AtlasException(disk ? TEXT.message("write.place", target)
                : TEXT.message("write.failed", target, e.getMessage()), e);
    }

    private static void fill(Path file, AtlasSnapshot content, BoundarySet boundaries, Map<String, String> styles,
                             Map<String, String> layerStyles) throws SQLException, AtlasException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + Database.uri(file))) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA application_id = " + Schema.APPLICATION_ID);
                statement.execute("PRAGMA user_version = " + Schema.USER_VERSION);
                connection.setAutoCommit(false);
                for (String create : Schema.statements()) {
                    statement.execute(create);
                }
                for (FeatureTable table : FeatureTable.values()) {
                    statement.execute(Schema.rtreeTable(table));
                }
            }
            Inserts inserts = new Inserts(connection);
            Digests digests = Digests.reserved(connection, inserts);
            new GeoPackageTables(inserts).write(content);
            new RecordWriter(inserts).write(content, boundaries);
            new FeatureWriter(connection, inserts).write(content, boundaries);
            DisplayWriter display = new DisplayWriter(inserts);
            display.write(boundaries, styles);
            display.layerStyles(layerStyles, GeoPackageTables.lastChange(content));
            SearchIndexTable searchIndex = SearchIndexTable.written(connection, inserts, SearchColumns.of(content));
            inserts.countRows();
            requireReferences(connection);
            searchIndex.noteFile(file);
            digests.write();
            connection.commit();
        }
    }

    /** Rows go in table by table, so references are looked at when all are there, and the broken ones named. */
    private static void requireReferences(Connection connection) throws SQLException, AtlasException {
        List<String> broken = new ArrayList<>();
        try (Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
            while (rows.next()) {
                broken.add(TEXT.get("write.reference", rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        if (!broken.isEmpty()) {
            throw new AtlasException(TEXT.message("write.references", String.join("\n", broken)));
        }
    }

    /** A finished atlas is for whoever may read the folder. */
    private static void readableByAll(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
