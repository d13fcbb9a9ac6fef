package henan.atlas.atlasfile;

import henan.atlas.change.Difference;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Field;
import henan.atlas.content.FieldKind;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Position;
import henan.atlas.domain.Seat;
import henan.atlas.text.Messages;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Brings the rows of a file from one state of the records to the next: those of the records touched, what stands in
 * feature tables made of them, the search index, and what is noted of the tables. Rows of others stay as they are, so
 * that an edit takes the same time whatever else the file holds.
 */
final class RecordEdits {
    private static final Messages TEXT = Messages.of("atlasfile");
    private static final String CITATION = "citation";

    private final Database database;
    private final Inserts inserts;
    private final AtlasSnapshot before;
    private final AtlasSnapshot after;
    private final Set<String> tables = new TreeSet<>();

    RecordEdits(Database database, AtlasSnapshot before, AtlasSnapshot after) {
        this.database = database;
        this.before = before;
        this.after = after;
        this.inserts = Inserts.behind(database.connection());
    }

    /** Writes the rows. @return the tables that were written to */
    Set<String> write(Difference difference) throws SQLException, AtlasException {
        for (Map.Entry<RecordType<?>, Set<String>> touched : difference.touched().entrySet()) {
            ofKind(touched.getKey(), touched.getValue());
        }
        told();
        counties();
        for (FeatureTable table : List.of(FeatureTable.SEAT, FeatureTable.CLUSTER)) {
            if (tables.contains(table.tableName()) && !places(before, table).equals(places(after, table))) {
                extent(table);
            }
        }
        return tables;
    }

    private <R> void ofKind(RecordType<R> type, Set<String> ids) throws SQLException, AtlasException {
        List<Long> fids = database.query("SELECT fid FROM " + type.table() + " ORDER BY fid", row -> row.whole(1));
        List<R> olds = before.of(type);
        if (fids.size() != olds.size()) {
            throw new AtlasException(TEXT.message("open.damaged", database.file()));
        }
        Map<String, Long> rows = new HashMap<>();
        Map<String, R> old = new HashMap<>();
        for (int i = 0; i < olds.size(); i++) {
            rows.putIfAbsent(type.id(olds.get(i)), fids.get(i));
            old.putIfAbsent(type.id(olds.get(i)), olds.get(i));
        }
        Map<String, R> news = after.of(type).stream().collect(Collectors.toMap(type::id, record -> record,
                (one, other) -> one));
        boolean shaped = new RecordTable(type).feature().filter(FeatureTable::isArea).isPresent()
                || type == RecordTypes.COUNTY;
        for (String id : ids) {
            R now = news.get(id);
            Long fid = rows.get(id);
            if (shaped && (now == null || fid == null)) {
                throw new AtlasException(TEXT.message("own.shaped", id));
            }
            if (now == null && fid != null) {
                delete(type, id, fid);
                rows.remove(id);
            } else if (now != null && fid != null) {
                update(type, old.getOrDefault(id, now), now, fid);
            }
        }
        insert(type, ids, rows);
    }

    private void delete(RecordType<?> type, String id, long fid) throws SQLException {
        run("DELETE FROM " + type.table() + " WHERE fid = ?", fid);
        touch(type.table());
        forget(type, id);
    }

    /** Takes away what other tables hold of a record. */
    private void forget(RecordType<?> type, String id) throws SQLException {
        for (Field field : type.fields()) {
            if (RecordTable.hasTable(field)) {
                run("DELETE FROM " + field.table() + " WHERE " + RecordTable.owner(type) + " = ?", id);
                touch(field.table());
            }
        }
        if (run("DELETE FROM " + CITATION + " WHERE record_type = ? AND record_id = ?", type.name(), id) > 0) {
            touch(CITATION);
        }
    }

    private <R> void update(RecordType<R> type, R old, R now, long fid) throws SQLException {
        RecordTable table = new RecordTable(type);
        List<String> columns = new ArrayList<>();
        List<Object> values = new ArrayList<>(Arrays.asList(RecordWriter.columns(type, now)));
        for (Field field : type.fields()) {
            if (table.hasColumns(field)) {
                for (FieldKind.Part part : field.kind().parts()) {
                    columns.add(RecordTable.column(field, part) + " = ?");
                }
            }
        }
        for (Field field : type.fields()) {
            // Untouched it stays, and with it the R-tree, which a trigger would write anew.
            if (table.isGeometry(field) && !type.value(now, field).equals(type.value(old, field))) {
                columns.add("geom = ?");
                values.add(blob((Position) type.value(now, field)));
            }
        }
        values.add(fid);
        run("UPDATE " + type.table() + " SET " + String.join(", ", columns) + " WHERE fid = ?", values.toArray());
        touch(type.table());
        boolean detailed = type.fields().stream().anyMatch(field -> (field.isCitations()
                || RecordTable.hasTable(field)) && !type.value(now, field).equals(type.value(old, field)));
        if (detailed) {
            forget(type, type.id(now));
            details(type, now);
        }
    }

    private <R> void details(RecordType<R> type, R record) throws SQLException {
        new RecordWriter(inserts).details(type, record);
        type.fields().stream().filter(RecordTable::hasTable).forEach(field -> touch(field.table()));
        touch(CITATION);
    }

    /** Rows stand in the order of their numbers: those added get numbers between those of their neighbours. */
    private <R> void insert(RecordType<R> type, Set<String> ids, Map<String, Long> rows)
            throws SQLException, AtlasException {
        List<R> news = after.of(type);
        List<R> run = new ArrayList<>();
        long former = 0;
        for (R record : news) {
            Long fid = rows.get(type.id(record));
            if (fid == null) {
                run.add(record);
                continue;
            }
            long shift = run.isEmpty() ? 0 : Math.max(0, former + run.size() + 1 - fid);
            if (shift > 0) {
                shift(type, fid, shift);
                for (Map.Entry<String, Long> row : rows.entrySet()) {
                    row.setValue(row.getValue() >= fid ? row.getValue() + shift : row.getValue());
                }
            }
            insert(type, run, former);
            run.clear();
            former = fid + shift;
        }
        insert(type, run, former);
        if (!ids.isEmpty()) {
            touch(type.table());
        }
    }

    private void shift(RecordType<?> type, long from, long by) throws SQLException {
        run("UPDATE " + type.table() + " SET fid = -fid - ? WHERE fid >= ?", by, from);
        run("UPDATE " + type.table() + " SET fid = -fid WHERE fid < 0");
    }

    private <R> void insert(RecordType<R> type, List<R> records, long former) throws SQLException {
        long fid = former;
        for (R record : records) {
            List<Object> values = new ArrayList<>(List.of(++fid));
            for (Field field : type.fields()) {
                if (new RecordTable(type).isGeometry(field)) {
                    values.add(blob((Position) type.value(record, field)));
                }
            }
            values.addAll(Arrays.asList(RecordWriter.columns(type, record)));
            if (record instanceof Cluster cluster) {
                values.addAll(Arrays.asList(FeatureWriter.told(after.index(), cluster)));
            }
            inserts.plain(type.table(), values.toArray());
            details(type, record);
        }
    }

    /** What other records tell of clusters, in their feature table. */
    private void told() throws SQLException, AtlasException {
        AtlasIndex index = after.index();
        List<String> columns = FeatureTable.CLUSTER.told();
        Map<String, List<Object>> stored = new HashMap<>();
        database.query("SELECT cluster_id, " + String.join(", ", columns) + " FROM cluster", row -> stored.put(
                row.text(1), Arrays.asList(row.values(columns.size() + 1)).subList(1, columns.size() + 1)));
        for (Cluster cluster : after.clusters()) {
            List<Object> told = Arrays.asList(FeatureWriter.told(index, cluster));
            if (!told.equals(stored.get(cluster.id()))) {
                List<Object> values = new ArrayList<>(told);
                values.add(cluster.id());
                run("UPDATE cluster SET " + columns.stream().map(column -> column + " = ?")
                        .collect(Collectors.joining(", ")) + " WHERE cluster_id = ?", values.toArray());
                touch("cluster");
            }
        }
    }

    /** What records tell of the polygons of counties. */
    private void counties() throws SQLException {
        if (before.counties().equals(after.counties())) {
            return;
        }
        for (County county : after.counties()) {
            if (county.hasOwnPolygon()) {
                run("UPDATE county SET name = ?, kind = ?, prefecture_code = ?, name_now = ?, units = ?"
                        + " WHERE code = ?", county.name(), county.kind().word(), county.prefectureCode(),
                        county.nameNow(), after.index().nameIn(county.code()), county.code());
            }
        }
        touch("county");
    }

    private void extent(FeatureTable table) throws SQLException {
        List<Position> places = places(after, table);
        if (places.isEmpty()) {
            return;
        }
        run("UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
                places.stream().mapToDouble(Position::longitude).min().orElseThrow(),
                places.stream().mapToDouble(Position::latitude).min().orElseThrow(),
                places.stream().mapToDouble(Position::longitude).max().orElseThrow(),
                places.stream().mapToDouble(Position::latitude).max().orElseThrow(), table.tableName());
        tables.add("gpkg_contents");
        for (String part : List.of("node", "rowid", "parent")) {
            tables.add(table.rtreeName() + "_" + part);
        }
    }

    private static List<Position> places(AtlasSnapshot of, FeatureTable table) {
        return table == FeatureTable.SEAT ? of.seats().stream().map(Seat::position).toList()
                : of.clusters().stream().map(Cluster::position).toList();
    }

    private static byte[] blob(Position place) {
        return GeometryBlob.encode(new GeometryFactory().createPoint(
                new Coordinate(place.longitude(), place.latitude())), Schema.CGCS2000);
    }

    private void touch(String table) {
        tables.add(table);
    }

    private int run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.connection().prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
