package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import henan.atlas.files.KeptResource;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.SQLiteOpenMode;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * A GeoPackage opened for reading only.
 *
 * <p><b>Threading:</b> one connection, one query at a time; safe to share.
 *
 * <p>Opened as immutable, so that SQLite takes no lock and leaves no {@code -wal} or {@code -journal} beside it, on any
 * medium. It would then read past changes that still lie in such a file, so one that is not empty is refused. The
 * schema in the file is not trusted: nothing in it may call functions with side effects, and no value may be longer
 * than {@value #LONGEST_VALUE} bytes.
 */
final class Database implements AutoCloseable {
    private static final Messages TEXT = Messages.of("atlasfile");
    /** How long another program is waited for. Units: milliseconds. */
    private static final int PATIENCE = 3000;
    private static final int LONGEST_VALUE = 64 << 20;
    /** The system property by which SQLite is told where its library lies. */
    private static final String LIBRARY_FOLDER = "org.sqlite.lib.path";

    private final Path file;
    private final Connection connection;
    private boolean closed;

    private Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Makes one value of one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultRow row) throws SQLException;
    }

    /** Loads what every file is opened with. It is tried again, and told, when one is. */
    static void load() {
        try {
            keepLibrary();
            new SQLiteConfig();
            SQLiteJDBCLoader.initialize();
        } catch (Exception e) {
            // Then there is nothing to hurry.
        }
    }

    /** SQLite's library is read from the user's cache; without one SQLite copies it for this run. */
    private static void keepLibrary() throws IOException {
        if (System.getProperty(LIBRARY_FOLDER) == null) {
            KeptResource.ofThisUser().file(SQLiteJDBCLoader.class, LibraryLoaderUtil.getNativeLibResourcePath() + "/"
                    + LibraryLoaderUtil.getNativeLibName()).ifPresent(kept -> {
                        System.setProperty(LIBRARY_FOLDER, kept.getParent().toString());
                        System.setProperty("org.sqlite.lib.name", kept.getFileName().toString());
                    });
        }
    }

    /** Opens a file that {@link FileHeader} has looked at. */
    static Database open(Path file) throws AtlasException {
        load();
        if (!unfinishedChanges(file).isEmpty() && isOwn(file)) {
            // A program that was killed has left it, or one is writing just now: SQLite takes it back, or waits.
            writable(file).close();
        }
        for (Path change : unfinishedChanges(file)) {
            throw new AtlasException(TEXT.message("open.unfinished", file, change.getFileName()));
        }
        return immutable(file);
    }

    /** Whether it is somebody's own, as far as that can be told while a change of it is unfinished. */
    private static boolean isOwn(Path file) {
        try (Database peeked = immutable(file)) {
            return AtlasFile.isOwn(peeked);
        } catch (AtlasException e) {
            return false;
        }
    }

    private static Database immutable(Path file) throws AtlasException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + uri(file) + "?mode=ro&immutable=1");
            Database database = new Database(file, connection);
            database.prepare();
            return database;
        } catch (SQLException e) {
            throw new AtlasException(TEXT.message("open.failed", file), e);
        }
    }

    /**
     * Opens a file of one's own to be written. What a killed program left half-done is taken back by SQLite.
     *
     * @throws AtlasException when it cannot be opened, or another program is writing into it just now
     */
    static Database writable(Path file) throws AtlasException {
        load();
        SQLiteConfig config = new SQLiteConfig();
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, Integer.toString(LONGEST_VALUE));
        config.setJournalMode(SQLiteConfig.JournalMode.DELETE);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(PATIENCE);
        try {
            Connection connection = config.createConnection("jdbc:sqlite:" + uri(file) + "?mode=rw");
            Database database = new Database(file, connection);
            database.prepare();
            SpatialFunctions.addTo(connection);
            return database;
        } catch (SQLException e) {
            throw WriteTrouble.told(file, e);
        }
    }

    Connection connection() {
        return connection;
    }

    /** Files beside it with changes that are not in it yet. */
    private static List<Path> unfinishedChanges(Path file) throws AtlasException {
        List<Path> unfinished = new ArrayList<>();
        for (String ending : List.of("-wal", "-journal")) {
            Path change = file.resolveSibling(file.getFileName() + ending);
            try (InputStream in = Files.exists(change) ? Files.newInputStream(change) : InputStream.nullInputStream()) {
                // One that begins with nothing is left from before anything was changed; SQLite looks no further.
                if (in.read() > 0) {
                    unfinished.add(change);
                }
            } catch (IOException e) {
                throw new AtlasException(TEXT.message("open.unreadable", change), e);
            }
        }
        return unfinished;
    }

    private void prepare() throws SQLException, AtlasException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            statement.executeQuery("SELECT count(*) FROM sqlite_master").close();
        } catch (SQLException e) {
            close();
            throw new AtlasException(TEXT.message("open.damaged", file), e);
        }
    }

    /** The file as a SQLite URI: every character but the plainest percent-encoded, network shares as a path. */
    static String uri(Path file) {
        URI uri = file.toAbsolutePath().toUri();
        String share = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
        return "file://" + share + uri.getRawPath();
    }

    Path file() {
        return file;
    }

    /** All rows of a query. @throws AtlasException when the file turns out to be damaged */
    synchronized <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) throws AtlasException {
        if (closed) {
            throw new IllegalStateException("closed: " + file);
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<T> result = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                ResultRow row = new ResultRow(rows);
                while (rows.next()) {
                    result.add(reader.read(row));
                }
            }
            return result;
        } catch (SQLException | IllegalArgumentException e) {
            throw new AtlasException(TEXT.message("open.damaged", file), e);
        }
    }

    /** The first column of the only row, as a whole number. */
    long number(String sql, Object... parameters) throws AtlasException {
        return query(sql, row -> row.whole(1), parameters).get(0);
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            connection.close();
        } catch (SQLException e) {
            // Nothing was written; there is nothing to lose and nobody to tell.
            return;
        }
    }
}
