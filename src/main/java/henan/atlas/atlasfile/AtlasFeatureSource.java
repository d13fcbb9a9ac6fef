package henan.atlas.atlasfile;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.domain.AtlasException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.api.referencing.FactoryException;
import org.geotools.data.simple.DelegateSimpleFeatureReader;
import org.geotools.data.store.ContentEntry;
import org.geotools.data.store.ContentFeatureSource;
import org.geotools.feature.collection.DelegateSimpleFeatureIterator;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.Envelope;

/**
 * One feature table. The R-tree answers the part of a filter that is a rectangle, the base class does the rest of the
 * query: exact filter, sorting, limits, reprojection.
 */
final class AtlasFeatureSource extends ContentFeatureSource {
    private final Database database;
    private final FeatureTable table;

    AtlasFeatureSource(ContentEntry entry, Database database, FeatureTable table) {
        super(entry, Query.ALL);
        this.database = database;
        this.table = table;
    }

    @Override
    protected SimpleFeatureType buildFeatureType() throws IOException {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        type.setName(entry.getName());
        try {
            type.setCRS(CRS.parseWKT(AtlasProjection.GEOGRAPHIC_WKT));
        } catch (FactoryException e) {
            throw new IllegalStateException(e);
        }
        type.add("geom", table.binding());
        type.setDefaultGeometry("geom");
        for (String[] column : asked("SELECT name, type FROM pragma_table_info(?) WHERE name NOT IN ('fid', 'geom')",
                row -> new String[] {row.text("name"), row.text("type")}, table.tableName())) {
            type.add(column[0], switch (column[1]) {
                case "INTEGER" -> Integer.class;
                case "DOUBLE" -> Double.class;
                default -> String.class;
            });
        }
        return type.buildFeatureType();
    }

    @Override
    protected ReferencedEnvelope getBoundsInternal(Query query) throws IOException {
        if (!Filter.INCLUDE.equals(query.getFilter())) {
            return null;
        }
        Envelope bounds = new Envelope();
        asked("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents WHERE table_name = ? AND min_x NOTNULL", row -> {
            bounds.init(row.number("min_x"), row.number("max_x"), row.number("min_y"), row.number("max_y"));
            return bounds;
        }, table.tableName());
        return new ReferencedEnvelope(bounds, getSchema().getCoordinateReferenceSystem());
    }

    @Override
    protected int getCountInternal(Query query) throws IOException {
        if (!Filter.INCLUDE.equals(query.getFilter())) {
            return -1;
        }
        return asked("SELECT count(*) FROM " + table.tableName(), row -> (int) row.whole(1)).get(0);
    }

    @Override
    protected FeatureReader<SimpleFeatureType, SimpleFeature> getReaderInternal(Query query) throws IOException {
        SimpleFeatureBuilder builder = new SimpleFeatureBuilder(getAbsoluteSchema());
        Envelope frame = SearchEnvelope.of(query.getFilter());
        List<SimpleFeature> features = frame.isNull()
                ? asked("SELECT * FROM " + table.tableName() + " ORDER BY fid", row -> feature(row, builder))
                : asked("SELECT t.* FROM " + table.rtreeName() + " r JOIN " + table.tableName()
                        + " t ON t.fid = r.id WHERE r.minx <= ? AND r.maxx >= ? AND r.miny <= ? AND r.maxy >= ?"
                        + " ORDER BY t.fid", row -> feature(row, builder),
                        frame.getMaxX(), frame.getMinX(), frame.getMaxY(), frame.getMinY());
        return new DelegateSimpleFeatureReader(getAbsoluteSchema(),
                new DelegateSimpleFeatureIterator(features.iterator()));
    }

    private SimpleFeature feature(ResultRow row, SimpleFeatureBuilder builder) throws SQLException {
        for (int i = 1; i <= row.columns(); i++) {
            String column = row.columnName(i);
            if (column.equals("geom")) {
                builder.set(column, row.geometry(column));
            } else if (!column.equals("fid")) {
                builder.set(column, row.value(i));
            }
        }
        return builder.buildFeature(table.tableName() + "." + row.whole("fid"));
    }

    /** GeoTools knows no trouble but {@link IOException}. */
    private <T> List<T> asked(String sql, Database.RowReader<T> reader, Object... parameters) throws IOException {
        try {
            return database.query(sql, reader, parameters);
        } catch (AtlasException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
