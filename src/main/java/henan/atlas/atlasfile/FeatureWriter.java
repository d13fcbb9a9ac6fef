package henan.atlas.atlasfile;

import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.CourseSet;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.LeadingText;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Writes the feature tables with their R-trees, and the records that belong to them. */
final class FeatureWriter {
    private static final Messages TEXT = Messages.of("atlasfile");

    private final Connection connection;
    private final Inserts inserts;
    private final RecordWriter records;
    private final GeometryFactory points = new GeometryFactory();
    private final Map<FeatureTable, Envelope> extents = new EnumMap<>(FeatureTable.class);

    FeatureWriter(Connection connection, Inserts inserts) {
        this.connection = connection;
        this.inserts = inserts;
        this.records = new RecordWriter(inserts);
    }

    void write(AtlasSnapshot content, BoundarySet boundaries) throws SQLException, AtlasException {
        try (Statement statement = connection.createStatement()) {
            areas(content, boundaries);
            for (BoundarySet.Line line : boundaries.lines()) {
                feature(FeatureTable.BOUNDARY, line.geometry(), line.boundaryClass().label(), line.left(),
                        line.right());
            }
            for (CourseSet.Course course : boundaries.courses().courses()) {
                feature(FeatureTable.COURSE, course.geometry(), course.code().courseClass().label(),
                        course.code().rank(), course.code().basis().label(), course.code().name());
            }
            for (Seat seat : content.seats()) {
                record(RecordTypes.SEAT, seat, point(seat.position()));
            }
            for (Cluster cluster : content.clusters()) {
                record(RecordTypes.CLUSTER, cluster, point(cluster.position()), told(content.index(), cluster));
            }
            // Last of all: they call functions that only a GIS adds to SQLite.
            for (FeatureTable table : FeatureTable.values()) {
                for (String trigger : Schema.rtreeTriggers(table)) {
                    statement.execute(trigger);
                }
            }
        }
        extents();
    }

    private void areas(AtlasSnapshot content, BoundarySet boundaries) throws SQLException, AtlasException {
        feature(FeatureTable.PROVINCE, boundaries.province().geometry(), SubjectRef.PROVINCE.id(),
                TEXT.get("province.name"));
        Map<String, Geometry> prefectures = geometries(FeatureTable.PREFECTURE, boundaries.prefectures(),
                content.prefectures().stream().map(Prefecture::code).toList());
        for (Prefecture p : content.prefectures()) {
            record(RecordTypes.PREFECTURE, p, prefectures.get(p.code()));
        }
        counties(content, boundaries.counties());
        Map<String, Geometry> neighbours = geometries(FeatureTable.NEIGHBOUR, boundaries.neighbours(),
                content.neighbours().stream().map(Neighbour::code).toList());
        for (Neighbour n : content.neighbours()) {
            record(RecordTypes.NEIGHBOUR, n, neighbours.get(n.code()));
        }
    }

    private void counties(AtlasSnapshot content, List<BoundarySet.Area> areas) throws SQLException, AtlasException {
        AtlasIndex index = content.index();
        List<County> shown = content.counties().stream().filter(County::hasOwnPolygon).toList();
        Map<String, Geometry> polygons = geometries(FeatureTable.COUNTY, areas,
                shown.stream().map(County::code).toList());
        for (County county : shown) {
            feature(FeatureTable.COUNTY, polygons.get(county.code()), county.code(), county.name(),
                    county.kind().word(), county.prefectureCode(), county.nameNow(), index.nameIn(county.code()));
        }
    }

    /** Writes a record that is a feature, with its lists and citations. */
    private <R> void record(RecordType<R> type, R record, Geometry geometry, Object... told) throws SQLException {
        feature(new RecordTable(type).feature().orElseThrow(), geometry, Stream.concat(
                Stream.of(RecordWriter.columns(type, record)), Stream.of(told)).toArray());
        records.details(type, record);
    }

    /**
     * What stands in {@link FeatureTable#told()} of a cluster: its leading industries, its class, all its classes,
     * and how it stands to the year of the map.
     */
    static Object[] told(AtlasIndex index, Cluster cluster) {
        return new Object[] {LeadingText.of(index.leadingShown(cluster), index), index.industryClass(cluster),
            String.join(";", index.industryClasses(cluster)),
            index.timeliness(cluster).name().toLowerCase(Locale.ROOT)};
    }

    /** The polygons by code, after making sure that each code has one and none is left over. */
    private static Map<String, Geometry> geometries(FeatureTable table, List<BoundarySet.Area> areas,
                                                    List<String> codes) throws AtlasException {
        Map<String, Geometry> byCode = new HashMap<>();
        areas.forEach(area -> byCode.put(area.code(), area.geometry()));
        TreeSet<String> withoutPolygon = new TreeSet<>(codes);
        withoutPolygon.removeAll(byCode.keySet());
        TreeSet<String> withoutRecord = new TreeSet<>(byCode.keySet());
        codes.forEach(withoutRecord::remove);
        List<Message> problems = new ArrayList<>();
        if (!withoutPolygon.isEmpty()) {
            problems.add(TEXT.message("write.withoutPolygon", table.tableName(), WordList.of(withoutPolygon)));
        }
        if (!withoutRecord.isEmpty()) {
            problems.add(TEXT.message("write.withoutRecord", table.tableName(), WordList.of(withoutRecord)));
        }
        if (!problems.isEmpty()) {
            throw new AtlasException(TEXT.message("write.problems", WordList.lines(problems)));
        }
        return byCode;
    }

    private void feature(FeatureTable table, Geometry geometry, Object... values) throws SQLException {
        Object[] withGeometry = new Object[values.length + 1];
        withGeometry[0] = GeometryBlob.encode(geometry, Schema.CGCS2000);
        System.arraycopy(values, 0, withGeometry, 1, values.length);
        long fid = inserts.row(table.tableName(), withGeometry);
        Envelope e = geometry.getEnvelopeInternal();
        inserts.plain(table.rtreeName(), fid, e.getMinX(), e.getMaxX(), e.getMinY(), e.getMaxY());
        extents.computeIfAbsent(table, t -> new Envelope()).expandToInclude(e);
    }

    private Geometry point(Position position) {
        return points.createPoint(new Coordinate(position.longitude(), position.latitude()));
    }

    private void extents() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE gpkg_contents"
                + " SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?")) {
            for (Map.Entry<FeatureTable, Envelope> extent : extents.entrySet()) {
                Envelope e = extent.getValue();
                update.setDouble(1, e.getMinX());
                update.setDouble(2, e.getMinY());
                update.setDouble(3, e.getMaxX());
                update.setDouble(4, e.getMaxY());
                update.setString(5, extent.getKey().tableName());
                update.executeUpdate();
            }
        }
    }
}
