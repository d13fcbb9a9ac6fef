package henan.atlas.atlasfile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/** The tables with a geometry, column {@code geom}, in CGCS2000 longitude-latitude. */
enum FeatureTable {
    PROVINCE(MultiPolygon.class), PREFECTURE(MultiPolygon.class), COUNTY(MultiPolygon.class),
    NEIGHBOUR(MultiPolygon.class), BOUNDARY(MultiLineString.class), COURSE(MultiLineString.class), SEAT(Point.class),
    /** With what other records tell of a cluster: people who look at a map in a GIS see one table. */
    CLUSTER(Point.class, "leading_industries", "industry_id", "industry_ids", "known");

    private final Class<? extends Geometry> binding;
    private final List<String> told;

    FeatureTable(Class<? extends Geometry> binding, String... told) {
        this.binding = binding;
        this.told = List.of(told);
    }

    static List<String> names() {
        return Stream.of(values()).map(FeatureTable::tableName).toList();
    }

    /** Name of the table; also the feature type's name. */
    String tableName() {
        return name().toLowerCase(Locale.ROOT);
    }

    String rtreeName() {
        return "rtree_" + tableName() + "_geom";
    }

    Class<? extends Geometry> binding() {
        return binding;
    }

    /** Geometry type as GeoPackage writes it. */
    String geometryTypeName() {
        return binding.getSimpleName().toUpperCase(Locale.ROOT);
    }

    /** Columns behind those of the record: texts made from other records, for the eye and for conditions. */
    List<String> told() {
        return told;
    }

    boolean isArea() {
        return binding == MultiPolygon.class;
    }
}
