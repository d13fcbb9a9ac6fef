package henan.atlas.atlasfile;

import henan.atlas.domain.AtlasException;
import henan.atlas.files.AtomicFile;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.sqlite.SQLiteConfig;

/**
 * A GeoPackage for a GIS with what was chosen of an atlas as a layer, {@value #LISTED}, over the atlas's own layers,
 * with their styles and whose they are. It is no atlas: what makes one searched,
 * checked and quickly drawn is not there.
 *
 * <p>Coordinates are longitude and latitude, CGCS2000 (EPSG:4490).
 */
public final class LayerPackage {
    /** Name of the layer of what was chosen. */
    public static final String LISTED = "listed";
    private static final Messages TEXT = Messages.of("atlasfile");
    private static final String CREDITS = "credits";
    /** What a style of clusters looks at, which goes along whatever columns are chosen. */
    private static final List<String> OF_CLUSTERS = List.of("industry_id", "known", "basis");
    private static final String NAME = "name";

    /** What a column holds. */
    public enum Kind {
        TEXT, WHOLE, NUMBER;

        private String declared() {
            return switch (this) {
                case TEXT -> "TEXT";
                case WHOLE -> "INTEGER";
                case NUMBER -> "DOUBLE";
            };
        }
    }

    /** The layers whose features can be chosen. */
    public enum Chosen {
        CLUSTER(FeatureTable.CLUSTER, "cluster_id"), COUNTY(FeatureTable.COUNTY, "code"),
        PREFECTURE(FeatureTable.PREFECTURE, "code");

        private final FeatureTable table;
        private final String key;

        Chosen(FeatureTable table, String key) {
            this.table = table;
            this.key = key;
        }
    }

    /**
     * A column of what was chosen.
     *
     * @param name  letters, digits and low lines, a letter first
     * @param title what it is called before people
     */
    public record Column(String name, String title, Kind kind) {
        public Column {
            if (!name.matches("[a-zA-Z]\\w{0,60}")) {
                throw new IllegalArgumentException("not a name of a column: " + name);
            }
        }
    }

    /**
     * What was chosen.
     *
     * @param title   what the layer is called before people
     * @param columns behind the thing's id and name; one of either name is left out
     * @param values  of each thing by its id, in the order of the columns, null for none; in the order of the rows
     */
    public record Layer(Chosen kind, String title, List<Column> columns, Map<String, List<Optional<Object>>> values) {
    }

    /**
     * Styles in the words of QGIS.
     *
     * @param layers of the atlas's layers, by table
     * @param listed of what was chosen, by what its columns are called before people
     */
    public record Styles(Map<String, String> layers, ListedStyle listed) {
    }

    /** Makes the style of what was chosen. */
    @FunctionalInterface
    public interface ListedStyle {
        String of(Map<String, String> aliases);
    }

    private final AtlasFile atlas;
    private final Layer layer;
    private final BooleanSupplier cancelled;

    private LayerPackage(AtlasFile atlas, Layer layer, BooleanSupplier cancelled) {
        this.atlas = atlas;
        this.layer = layer;
        this.cancelled = cancelled;
    }

    /**
     * Writes or replaces one.
     *
     * @param credits   sources and terms, a line each
     * @param cancelled asked again and again
     * @return whether it was written; if not, it was cancelled and what stood there stays
     * @throws AtlasException when the place cannot be written to or an atlas stands there, which may be somebody's
     *                        work, or the atlas cannot be read
     */
    public static boolean write(Path target, AtlasFile atlas, Layer layer, Styles styles, List<String> credits,
                                BooleanSupplier cancelled) throws AtlasException {
        if (Files.isRegularFile(target) && AtlasFile.isAtlas(target)) {
            throw new AtlasException(TEXT.message("write.overAtlas", target));
        }
        LayerPackage made = new LayerPackage(atlas, layer, cancelled);
        try {
            return AtomicFile.write(target, part -> {
                try {
                    made.fill(part, styles, credits);
                } catch (SQLException e) {
                    throw AtlasFileWriter.told(target, e);
                }
                if (cancelled.getAsBoolean()) {
                    throw new Cancelled();
                }
                return true;
            });
        } catch (Cancelled e) {
            return false;
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("write.place", target), e);
        }
    }

    /** Leaves nothing of what was begun. */
    private static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    private void fill(Path file, Styles styles, List<String> credits)
            throws SQLException, AtlasException, IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.MEMORY);
        try (Connection connection = config.createConnection("jdbc:sqlite:" + Database.uri(file));
             Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA application_id = " + Schema.APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + Schema.USER_VERSION);
            connection.setAutoCommit(false);
            for (String create : Schema.statements()) {
                String table = create.substring("CREATE TABLE ".length(), create.indexOf(" ("));
                if (table.startsWith("gpkg_") || table.equals(DisplayWriter.LAYER_STYLES)) {
                    statement.execute(create);
                }
            }
            Inserts inserts = new Inserts(connection);
            GeoPackageTables tables = new GeoPackageTables(inserts);
            tables.referenceSystems();
            String date = GeoPackageTables.lastChange(atlas.content());
            for (FeatureTable table : FeatureTable.values()) {
                if (table != FeatureTable.CLUSTER) {
                    copy(statement, inserts, tables, table, date);
                }
            }
            listed(statement, inserts, tables, date);
            credits(statement, inserts, tables, credits, date);
            tables.attributes(DisplayWriter.LAYER_STYLES, TEXT.get("table." + DisplayWriter.LAYER_STYLES), date);
            DisplayWriter display = new DisplayWriter(inserts);
            Map<String, String> documents = new HashMap<>(styles.layers());
            documents.keySet().removeIf(table -> table.equals(FeatureTable.CLUSTER.tableName()));
            documents.put(LISTED, styles.listed().of(aliases()));
            display.layerStyles(documents, date);
            connection.commit();
        }
    }

    /** A layer of the atlas as it is. */
    private void copy(Statement statement, Inserts inserts, GeoPackageTables tables, FeatureTable table, String date)
            throws SQLException, AtlasException, IOException {
        List<String> columns = Schema.columns().get(table.tableName());
        String created = Schema.statements().stream()
                .filter(s -> s.startsWith("CREATE TABLE " + table.tableName() + " (")).findFirst().orElseThrow()
                // What it refers to beside the layers does not go along.
                .replaceAll(" REFERENCES \\w+\\(\\w+\\)", "");
        statement.execute(created);
        Envelope extent = new Envelope();
        List<Object[]> rows = atlas.database().query("SELECT " + String.join(", ", columns) + " FROM "
                + table.tableName() + " ORDER BY fid", row -> row.values(columns.size()));
        for (Object[] row : rows) {
            requireGoingOn();
            extent.expandToInclude(GeometryBlob.envelope((byte[]) row[1]));
            inserts.plain(table.tableName(), row);
        }
        tables.features(table.tableName(), table.tableName(), TEXT.get("table." + table.tableName()),
                table.geometryTypeName(), date, extent);
    }

    private void requireGoingOn() throws IOException {
        if (cancelled.getAsBoolean()) {
            throw new Cancelled();
        }
    }

    /** The columns that are written, in order: id, name, what a style looks at, those chosen. */
    private List<Column> written() {
        List<String> fixed = fixed();
        return Stream.concat(fixed.stream().map(f -> new Column(f, TEXT.get("column." + f), Kind.TEXT)),
                layer.columns().stream().filter(c -> !fixed.contains(c.name()))).toList();
    }

    /** Those of the atlas's own that always go along. */
    private List<String> fixed() {
        return Stream.concat(Stream.of(layer.kind().key, NAME),
                layer.kind() == Chosen.CLUSTER ? OF_CLUSTERS.stream() : Stream.of()).toList();
    }

    private Map<String, String> aliases() {
        return written().stream().collect(Collectors.toMap(Column::name, Column::title, (a, b) -> a,
                LinkedHashMap::new));
    }

    private void listed(Statement statement, Inserts inserts, GeoPackageTables tables, String date)
            throws SQLException, AtlasException, IOException {
        FeatureTable table = layer.kind().table;
        List<Column> columns = written();
        statement.execute("CREATE TABLE " + LISTED + " (\n    fid INTEGER PRIMARY KEY NOT NULL,\n    geom "
                + table.geometryTypeName() + " NOT NULL" + columns.stream().map(c -> ",\n    \"" + c.name() + "\" "
                + c.kind().declared()).collect(Collectors.joining()) + "\n)");
        List<String> fixed = fixed();
        List<String> own = Stream.concat(Stream.of("geom"), fixed.stream()).toList();
        Map<String, Object[]> features = new HashMap<>();
        atlas.database().query("SELECT " + String.join(", ", own) + " FROM " + table.tableName(),
                row -> features.put(row.text(2), row.values(own.size())));
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < layer.columns().size(); i++) {
            if (!fixed.contains(layer.columns().get(i).name())) {
                chosen.add(i);
            }
        }
        Envelope extent = new Envelope();
        for (Map.Entry<String, List<Optional<Object>>> row : layer.values().entrySet()) {
            requireGoingOn();
            Object[] feature = features.get(row.getKey());
            if (feature != null) {
                List<Object> values = new ArrayList<>(Arrays.asList(feature));
                chosen.forEach(i -> values.add(row.getValue().get(i).orElse(null)));
                extent.expandToInclude(GeometryBlob.envelope((byte[]) feature[0]));
                inserts.row(LISTED, values.toArray());
            }
        }
        tables.features(LISTED, layer.title(), layer.title(), table.geometryTypeName(), date, extent);
    }

    private static void credits(Statement statement, Inserts inserts, GeoPackageTables tables, List<String> lines,
                                String date) throws SQLException {
        statement.execute("CREATE TABLE " + CREDITS + " (fid INTEGER PRIMARY KEY NOT NULL, line TEXT NOT NULL)");
        for (String line : lines) {
            inserts.row(CREDITS, line);
        }
        tables.attributes(CREDITS, TEXT.get("table." + CREDITS), date);
    }
}
