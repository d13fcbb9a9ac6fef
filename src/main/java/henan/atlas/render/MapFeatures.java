package henan.atlas.render;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.ShapeCode;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.MapStyle;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/**
 * The features a style's rules see: names, ranks and classes as GeoTools feature attributes, without geometry, which
 * comes from the level being drawn.
 *
 * <p><b>Threading:</b> safe: the window asks for symbols while a picture is drawn.
 */
final class MapFeatures {
    static final String SEAT = "seat";
    static final String DISTRICT = "district";
    static final String NEIGHBOUR_NAME = "neighbour-name";
    static final String NEIGHBOUR_PROVINCE = "neighbour-province";
    static final String CLUSTER = MapStyle.CLUSTER;
    static final String EXCLAVE = "exclave";
    static final String CLUSTER_NUMBER = "cluster-number";

    private static final Messages TEXTS = Messages.of("render");

    private final Map<String, SimpleFeatureType> types = new ConcurrentHashMap<>();
    /** Those of shapes by layer: legends ask for the same ones again and again. */
    private final Map<String, Map<ShapeCode, SimpleFeature>> shapes = new ConcurrentHashMap<>();
    private final AtlasSnapshot content;
    private final AtlasIndex index;
    /** Codes of the counties prefectures are governed from or clusters' symbols stand in. */
    private final Set<String> told;

    MapFeatures(AtlasSnapshot content) {
        this.content = content;
        this.index = content.index();
        this.told = Stream.concat(content.prefectures().stream().map(Prefecture::seatUnitCode),
                content.clusters().stream().map(this::home)).collect(Collectors.toSet());
    }

    /**
     * A thing that stands at a point.
     *
     * @param subject what a click on it opens; empty for names beyond the border
     * @param x       easting in metres
     * @param y       northing in metres
     */
    record PointFeature(Optional<SubjectRef> subject, SimpleFeature feature, double x, double y) {
    }

    /** The things of a point layer other than districts. @throws IllegalArgumentException for another layer */
    List<PointFeature> points(String layer, AtlasProjection projection) {
        return switch (layer) {
            case SEAT -> content.seats().stream().map(s -> point(layer, Optional.of(s.unit()), s.unit().id(),
                    projection.project(s.position()), "code", s.unit().id(), "name", s.name(), "short",
                    seatName(s), "rank", s.rank().name(), "basis", s.basis().name())).toList();
            case NEIGHBOUR_NAME -> content.neighbours().stream().map(n -> point(layer, Optional.empty(), n.code(),
                    projection.project(n.label()), "code", n.code(), "name", n.name(), "short",
                    index.stem(n.name()))).toList();
            case NEIGHBOUR_PROVINCE -> provinces(projection);
            case CLUSTER, CLUSTER_NUMBER -> content.clusters().stream().map(c -> point(layer, Optional.of(c.ref()),
                    c.id(), projection.project(c.position()), "id", c.id(), "name", c.name(), "short", brief(c),
                    "industry", index.industryClass(c), "confidence", c.confidence().name(), "county", home(c),
                    "prefecture", c.prefectureCode(), "known", index.timeliness(c).name(),
                    "basis", c.basis().name())).toList();
            default -> throw new IllegalArgumentException("not a point layer: " + layer);
        };
    }

    /** A cluster's name with the short word for what it is, without which it would be read as a place's or a firm's. */
    private static String brief(Cluster cluster) {
        return cluster.name().replace(Cluster.GENERIC, TEXTS.get("cluster.brief"));
    }

    /** Code of the county whose name a cluster bears, as 叶县产业集聚区 does that of 叶县; empty for any other. */
    Optional<String> namesake(String cluster) {
        return index.cluster(cluster).flatMap(c -> c.countyCodes().stream().flatMap(code -> index.county(code).stream())
                .filter(county -> c.name().equals(county.name() + Cluster.GENERIC)).map(County::code).findFirst());
    }

    /** What a thing is called; empty for one that has no name. */
    String name(SubjectRef subject) {
        return index.name(subject).orElse("");
    }

    /** The areas a picture is of: a prefecture, a county, the counties of a cluster; none for the province. */
    Set<SubjectRef> areasOf(SubjectRef subject) {
        return switch (subject.kind()) {
            case PREFECTURE, COUNTY -> Set.of(index.shownBy(subject));
            case CLUSTER -> index.cluster(subject.id()).stream().flatMap(c -> c.countyCodes().stream())
                    .map(c -> index.shownBy(SubjectRef.county(c))).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /** The units of a prefecture that have a shape, by their names; none where it is one unit itself. */
    Map<SubjectRef, String> unitsOf(SubjectRef prefecture) {
        List<County> units = prefecture.kind() == SubjectKind.PREFECTURE ? index.countiesIn(prefecture.id())
                : List.of();
        Map<SubjectRef, String> names = new LinkedHashMap<>();
        units.stream().filter(u -> units.size() > 1 && u.hasOwnPolygon())
                .forEach(u -> names.put(u.ref(), index.nameIn(u.code())));
        return names;
    }

    /** The provinces beyond the border, each amid the names of its prefectures. */
    private List<PointFeature> provinces(AtlasProjection projection) {
        Map<String, List<GroundPoint>> places = new LinkedHashMap<>();
        content.neighbours().forEach(n -> places.computeIfAbsent(n.province(), p -> new ArrayList<>())
                .add(projection.project(n.label())));
        return places.entrySet().stream().map(e -> point(NEIGHBOUR_PROVINCE, Optional.empty(), e.getKey(),
                new GroundPoint(e.getValue().stream().mapToDouble(GroundPoint::x).average().orElseThrow(),
                        e.getValue().stream().mapToDouble(GroundPoint::y).average().orElseThrow()),
                "code", e.getKey(), "name", e.getKey())).toList();
    }

    /** Codes of the prefectures beyond the border that belong to a province. */
    Set<String> prefecturesOf(String province) {
        return content.neighbours().stream().filter(n -> n.province().equals(province)).map(Neighbour::code)
                .collect(Collectors.toSet());
    }

    /** The provinces beyond the border by the codes of their prefectures. */
    Map<String, String> provinceByPrefecture() {
        return content.neighbours().stream().collect(Collectors.toMap(Neighbour::code, Neighbour::province));
    }

    /** What small scales write beside a seat. */
    private String seatName(Seat seat) {
        return seat.rank() == SeatRank.COUNTY ? index.shortName(seat.name()) : index.stem(seat.name());
    }

    /** The name of an exclave: that of the area it belongs to. */
    PointFeature exclave(Exclave exclave, GroundPoint at) {
        String code = exclave.owner().id();
        String name = index.name(exclave.owner()).orElse("");
        return point(EXCLAVE, Optional.of(exclave.owner()), code, at, "code", code, "name", name, "short",
                exclave.owner().kind() == SubjectKind.COUNTY ? index.shortName(name) : index.stem(name), "level",
                exclave.owner().kind().name());
    }

    /** The county whose polygon a cluster's drop must stand in, a district too: it is outlined for it. */
    private String home(Cluster cluster) {
        return index.standsIn(cluster).orElseThrow().polygonCode();
    }

    /** Whose seat a place or cluster is told by: that of its county, of a district that of its city. */
    SubjectRef seatOf(SubjectRef place) {
        SubjectRef unit = place.kind() == SubjectKind.CLUSTER ? index.cluster(place.id())
                .map(c -> SubjectRef.county(home(c))).orElse(place) : place;
        return unit.kind() == SubjectKind.COUNTY && index.seat(unit).isEmpty()
                ? SubjectRef.prefecture(prefectureOf(unit)) : unit;
    }

    /** Whether a prefecture is governed from a county, or a cluster's symbol stands in it. */
    boolean isSeatOrHasCluster(SubjectRef county) {
        return told.contains(county.id());
    }

    /** Code of the prefecture a place or cluster lies in; empty for everything else. */
    String prefectureOf(SubjectRef place) {
        return index.prefectureOf(place).map(Prefecture::code).orElse("");
    }

    /** Where the city stands that a district is part of; empty for what is no district. */
    Optional<Position> cityOf(SubjectRef subject) {
        return index.county(subject.id()).filter(c -> c.ref().equals(subject) && c.kind() == County.Kind.DISTRICT)
                .flatMap(c -> index.seat(SubjectRef.prefecture(c.prefectureCode())))
                .filter(seat -> seat.basis() == PlaceBasis.SOURCED).map(Seat::position);
    }

    /** What the side is told of on which a cluster stands, as {@link PlaceBasis#TOLD_SIDE}; empty for any other. */
    Optional<Position> townOf(String cluster) {
        return index.cluster(cluster).filter(c -> c.basis() == PlaceBasis.TOLD_SIDE).flatMap(index::standsIn)
                .flatMap(county -> cityOf(county.ref()).or(() -> index.seat(county.ref()).map(Seat::position)));
    }

    /**
     * Districts' names, with those of others that have no polygon of their own.
     *
     * @param inside a point well inside each district's polygon, by code
     */
    List<PointFeature> districts(Map<String, GroundPoint> inside) {
        return inside.entrySet().stream().map(e -> {
            County county = index.county(e.getKey()).orElseThrow();
            return point(DISTRICT, Optional.of(county.ref()), county.code(), e.getValue(), "code", county.code(),
                    "name", index.nameIn(county.code()), "kind", county.kind().word());
        }).toList();
    }

    private PointFeature point(String layer, Optional<SubjectRef> subject, String id, GroundPoint at,
                               Object... namesAndValues) {
        return new PointFeature(subject, feature(layer, id, namesAndValues), at.x(), at.y());
    }

    /** A feature of the cluster layer that shows how an industry class is drawn. */
    SimpleFeature industrySample(String industryId, Timeliness known, PlaceBasis basis) {
        return feature(CLUSTER, industryId, "id", industryId, "name", "", "short", "", "industry", industryId,
                "confidence", "A", "county", "", "prefecture", "", "known", known.name(), "basis", basis.name());
    }

    /** Codes of the units that have a polygon and no seat ring: their names stand inside them. */
    List<String> districtCodes() {
        List<String> seated = content.seats().stream().map(s -> s.unit().id()).toList();
        return content.counties().stream().filter(c -> c.hasOwnPolygon() && !seated.contains(c.code()))
                .map(County::code).toList();
    }

    /** What an area with a shape is called: a county by the names of all its shape shows. */
    String areaName(SubjectRef area) {
        return area.kind() == SubjectKind.COUNTY ? index.nameIn(area.id()) : name(area);
    }

    /** The attributes of one shape of an area or line layer. */
    SimpleFeature shape(String layer, ShapeCode shape) {
        return shapes.computeIfAbsent(layer, l -> new ConcurrentHashMap<>())
                .computeIfAbsent(shape, s -> read(layer, s));
    }

    private SimpleFeature read(String layer, ShapeCode shape) {
        String code = shape.written();
        return switch (layer) {
            case DisplayLevel.PREFECTURE -> feature(layer, code, "code", code, "name",
                    index.prefecture(code).map(Prefecture::name).orElse(""), "tint",
                    index.prefecture(code).map(Prefecture::tint).orElse(0));
            case DisplayLevel.COUNTY -> feature(layer, code, "code", code, "name",
                    index.county(code).map(County::name).orElse(""), "prefecture",
                    index.county(code).map(County::prefectureCode).orElse(""));
            case DisplayLevel.BOUNDARY -> {
                BoundaryCode line = (BoundaryCode) shape;
                yield feature(layer, code, "class", line.boundaryClass().label(), "left", line.left(), "right",
                        line.right());
            }
            case DisplayLevel.COURSE -> {
                CourseCode course = (CourseCode) shape;
                yield feature(layer, code, "class", course.courseClass().label(), "rank", course.rank(), "basis",
                        course.basis().label(), "name", course.name(), "swell", course.swell());
            }
            default -> feature(layer, code, "code", code);
        };
    }

    private SimpleFeature feature(String layer, String id, Object... namesAndValues) {
        SimpleFeatureType type = types.computeIfAbsent(layer, name -> {
            SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
            builder.setName(name);
            for (int i = 0; i < namesAndValues.length; i += 2) {
                builder.add((String) namesAndValues[i], namesAndValues[i + 1].getClass());
            }
            return builder.buildFeatureType();
        });
        Object[] values = new Object[namesAndValues.length / 2];
        Arrays.setAll(values, i -> namesAndValues[2 * i + 1]);
        return SimpleFeatureBuilder.build(type, values, id);
    }
}
