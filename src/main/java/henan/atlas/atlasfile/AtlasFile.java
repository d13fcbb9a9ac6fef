package henan.atlas.atlasfile;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.LevelSource;
import henan.atlas.carto.ShapeCode;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.UsableContent;
import henan.atlas.domain.Adjacency;
import henan.atlas.domain.AtlasException;
import henan.atlas.search.SearchColumns;
import henan.atlas.search.SearchIndex;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An opened atlas file, read-only. Opening looks at the header and the list of tables only; everything else is read
 * when it is asked for, anew each time.
 *
 * <p><b>Errors:</b> whatever is wrong with the file, at opening or later, is one sentence in an {@link AtlasException}.
 * <b>Threading:</b> safe to share; calls wait for one another.
 */
public final class AtlasFile implements AutoCloseable {
    private static final Messages TEXT = Messages.of("atlasfile");

    private final Database database;
    private final Consumer<Message> hears;
    private AtlasDataStore dataStore;
    private AtlasSnapshot content;
    private boolean isWhole;

    private AtlasFile(Database database, Consumer<Message> hears) {
        this.database = database;
        this.hears = hears;
    }

    /** Loads the library that reads atlas files, which takes as long as reading one; for another thread, ahead. */
    public static void prepare() {
        Database.load();
    }

    /** Opens an atlas file. Nothing is written, to it or beside it; any number of programs may do so at once. */
    public static AtlasFile open(Path file) throws AtlasException {
        return open(file, leftOut -> { });
    }

    /**
     * The same.
     *
     * @param hears is told, when the records are read, how many cannot be used, and why; nothing for a sound file
     */
    public static AtlasFile open(Path file, Consumer<Message> hears) throws AtlasException {
        FileHeader.ofGeoPackage(file);
        Database database = Database.open(file);
        try {
            requireAtlas(database);
            return new AtlasFile(database, hears);
        } catch (AtlasException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Whether a file is an atlas, of whatever version, the shipped one or somebody's own. */
    static boolean isAtlas(Path file) {
        try {
            FileHeader.ofGeoPackage(file);
            try (Database database = Database.open(file)) {
                return !database.query("SELECT name FROM sqlite_master WHERE name = 'atlas_meta'", row -> row.text(1))
                        .isEmpty();
            }
        } catch (AtlasException e) {
            return false;
        }
    }

    /**
     * The tables are those of an atlas, of a version known here, and really tables: a view or a virtual table under the
     * name of one of ours could make a reader run whatever its author likes.
     */
    static void requireAtlas(Database database) throws AtlasException {
        Set<String> tables = new HashSet<>(database.query(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE %'",
                row -> row.text(1)));
        if (!tables.contains("gpkg_contents")) {
            throw new AtlasException(TEXT.message("open.notGeoPackage", database.file()));
        }
        if (!tables.contains("atlas_meta")) {
            throw new AtlasException(TEXT.message("open.notAtlas", database.file()));
        }
        requireVersion(database);
        requireStoredColumns(database);
        Set<String> rtrees = new HashSet<>(database.query(
                "SELECT name FROM sqlite_master WHERE type = 'table'"
                        + " AND sql LIKE 'CREATE VIRTUAL TABLE % USING rtree(%'",
                row -> row.text(1)));
        List<String> missing = new ArrayList<>(Schema.neededTables());
        if (isOwn(database)) {
            missing.addAll(Schema.ownTables());
        }
        missing.removeAll(tables);
        for (FeatureTable table : FeatureTable.values()) {
            if (!rtrees.contains(table.rtreeName())) {
                missing.add(table.rtreeName());
            }
        }
        if (!missing.isEmpty()) {
            throw new AtlasException(TEXT.message("open.tables", database.file(), WordList.of(missing)));
        }
    }

    /** A column that is reckoned when it is read could fill the memory out of a small file. */
    private static void requireStoredColumns(Database database) throws AtlasException {
        List<String> reckoned = database.query("SELECT m.name || '.' || c.name FROM sqlite_master m"
                + " JOIN pragma_table_xinfo(m.name) c WHERE m.type = 'table' AND m.rootpage > 0 AND c.hidden IN (2, 3)",
                row -> row.text(1));
        if (!reckoned.isEmpty()) {
            throw new AtlasException(TEXT.message("open.reckoned", database.file(), WordList.of(reckoned)));
        }
    }

    /** Whether it is a person's own, which has a journal. */
    static boolean isOwn(Database database) throws AtlasException {
        return database.number("SELECT count(*) FROM atlas_meta WHERE key = ? AND value = ?",
                Schema.SCHEMA_VERSION_KEY, Integer.toString(Schema.OWN_VERSION)) == 1;
    }

    private static void requireVersion(Database database) throws AtlasException {
        List<String> found = database.query("SELECT value FROM atlas_meta WHERE key = ?", row -> row.text(1),
                Schema.SCHEMA_VERSION_KEY);
        if (found.size() != 1 || !found.get(0).matches("\\d{1,6}")) {
            throw new AtlasException(TEXT.message("open.notAtlas", database.file()));
        }
        int version = Integer.parseInt(found.get(0));
        if (version > Schema.OWN_VERSION) {
            throw new AtlasException(TEXT.message("open.newer", database.file(), found.get(0),
                    "" + Schema.OWN_VERSION));
        }
        if (version < Schema.OLDEST_READ) {
            throw new AtlasException(TEXT.message("open.older", database.file(), found.get(0),
                    "" + Schema.OLDEST_READ));
        }
    }

    public Path path() {
        return database.file();
    }

    /**
     * Everything the atlas says, without the records that cannot be used; read when first asked for.
     *
     * @throws AtlasException also when nothing is left that would make a map
     */
    public synchronized AtlasSnapshot content() throws AtlasException {
        if (content == null) {
            content = usable();
        }
        return content;
    }

    private AtlasSnapshot usable() throws AtlasException {
        UsableContent usable = UsableContent.of(everything());
        Optional<Message> first = usable.leftOut().stream().findFirst().map(RecordCheck::worded);
        if (usable.isEmpty()) {
            throw new AtlasException(first.map(why -> TEXT.message("open.nothingUsable", database.file(), why))
                    .orElseGet(() -> TEXT.message("open.nothing", database.file())));
        }
        isWhole = first.isEmpty();
        first.ifPresent(why -> hears.accept(TEXT.message("content.leftOut", database.file(),
                usable.leftOut().size(), why)));
        return usable.content();
    }

    /** What finds things in the file as it is now; where that is stored, no record need be read. */
    public SearchIndex searchIndex() throws AtlasException {
        Optional<SearchIndex> stored = storedIndex();
        return stored.isPresent() ? stored.get() : new SearchIndex(content());
    }

    /** What finds things in a content: out of the file where it is all of this one, else made of its records. */
    public synchronized SearchIndex searchIndex(AtlasSnapshot of) {
        Optional<SearchIndex> stored = of == content && isWhole ? storedIndex() : Optional.empty();
        return stored.orElseGet(() -> new SearchIndex(of));
    }

    /** Empty where none was stored for the file as it is now, and where it cannot be one. */
    Optional<SearchIndex> storedIndex() {
        Optional<SearchColumns> columns = SearchIndexTable.read(database);
        try {
            return columns.map(SearchIndex::stored);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** All records as they are written, fit to be used or not. */
    AtlasSnapshot everything() throws AtlasException {
        return new RecordReader(database).read();
    }

    /** Which counties lie beside one another, and beside which prefectures beyond the border. */
    public Adjacency adjacency() throws AtlasException {
        return Adjacency.of(database.query(
                "SELECT DISTINCT left_code, right_code FROM boundary WHERE class IN (?, ?, ?)",
                row -> List.of(row.text(1), row.text(2)), BoundaryClass.COUNTY.label(),
                BoundaryClass.PREFECTURE.label(), BoundaryClass.PROVINCE.label()));
    }

    /** The display levels; each is read when it is drawn. */
    public LevelSource levels() throws AtlasException {
        double[] tolerances = tolerances();
        if (tolerances.length == 0) {
            throw new AtlasException(TEXT.message("open.noLevels", database.file()));
        }
        return new LevelSource() {
            @Override
            public double[] tolerances() {
                return tolerances.clone();
            }

            @Override
            public DisplayLevel level(int index) throws AtlasException {
                return displayLevel(index);
            }
        };
    }

    /** The tolerances of the display levels in metres, finest first; {@link #displayLevel} takes the index. */
    public double[] tolerances() throws AtlasException {
        return database.query("SELECT min(tolerance_m) AS finest FROM display_level GROUP BY level ORDER BY level",
                row -> row.number("finest")).stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * One display level, its areas made of rings.
     *
     * @throws IndexOutOfBoundsException when there is none of that index
     */
    public DisplayLevel displayLevel(int index) throws AtlasException {
        DisplayLevel level = writtenLevel(index);
        for (FeatureTable layer : FeatureTable.values()) {
            List<DisplayLevel.Shape> shapes = level.layers().getOrDefault(layer.tableName(), List.of());
            if (layer.isArea() && !shapes.stream().allMatch(DisplayCheck::isOfRings)) {
                throw new AtlasException(TEXT.message("open.damaged", database.file()));
            }
        }
        return level;
    }

    /** A display level as it is written, fit to be drawn or not. */
    DisplayLevel writtenLevel(int index) throws AtlasException {
        Map<String, List<DisplayLevel.Shape>> layers = new HashMap<>();
        List<Double> tolerance = database.query(
                "SELECT tolerance_m, layer, code, parts FROM display_level WHERE level ="
                        + " (SELECT DISTINCT level FROM display_level ORDER BY level LIMIT 1 OFFSET ?)"
                        + " ORDER BY layer, ordinal",
                row -> {
                    String layer = row.text("layer");
                    layers.computeIfAbsent(layer, k -> new ArrayList<>()).add(new DisplayLevel.Shape(
                            ShapeCode.parse(layer, row.text("code")), ShapeBlob.decode(row.bytes("parts"))));
                    return row.number("tolerance_m");
                }, index);
        if (index < 0 || tolerance.isEmpty()) {
            throw new IndexOutOfBoundsException("display level " + index);
        }
        layers.replaceAll((layer, shapes) -> List.copyOf(shapes));
        return new DisplayLevel(tolerance.get(0), layers);
    }

    /** The style texts by name. */
    public Map<String, String> styles() throws AtlasException {
        Map<String, String> styles = new HashMap<>();
        database.query("SELECT name, text FROM style", row -> styles.put(row.text("name"), row.text("text")));
        return Map.copyOf(styles);
    }

    /** The feature tables as a GeoTools data store; it reads through this file and is of no use once that is closed. */
    public synchronized AtlasDataStore dataStore() {
        if (dataStore == null) {
            dataStore = new AtlasDataStore(database);
        }
        return dataStore;
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
