package henan.atlas.render;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.InteriorPoint;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.Symbol;
import henan.atlas.render.style.SymbolResolver;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Symbolizer;

/**
 * An atlas and a style brought together: levels and point layers with their paint steps, each made when first drawn.
 *
 * <p><b>Threading:</b> safe; what is handed out is immutable.
 */
final class MapScene {
    /** Whose geometry is drawn here too: of names alone another size makes nothing else anew. */
    private final Optional<MapScene> ground;
    private final MapStyle style;
    private final MapStyle.Sizes sizes;
    private final AtlasProjection projection;
    private final LevelCache cache;
    private final MapFeatures features;
    private final CountedSymbol counted;
    /** Whoever asks for what is there does not wait for what is being made. */
    private final Map<Integer, LevelGeometry> levels = new ConcurrentHashMap<>();
    private final Map<String, PointLayer> points = new ConcurrentHashMap<>();
    private final Map<MapSymbols.Sign, PointLayer> signs = new ConcurrentHashMap<>();
    private final Map<Exclave, GroundPoint> centres = new HashMap<>();
    private final Map<SubjectRef, Optional<GroundPoint>> anchors = new HashMap<>();

    MapScene(MapContent content, MapStyle style, MapStyle.Sizes sizes, AtlasProjection projection, LevelCache cache) {
        this(Optional.empty(), new MapFeatures(content.content()), style, sizes, projection, cache);
    }

    private MapScene(Optional<MapScene> ground, MapFeatures features, MapStyle style, MapStyle.Sizes sizes,
                     AtlasProjection projection, LevelCache cache) {
        this.ground = ground;
        this.features = features;
        this.sizes = sizes;
        this.style = style;
        this.projection = projection;
        this.cache = cache;
        this.counted = readCounted();
    }

    /** The same with names no smaller than a size, in logical pixels. */
    MapScene withLeastNames(double size) {
        return new MapScene(Optional.of(this), features, style, sizes.atLeast(size), projection, cache);
    }

    MapStyle style() {
        return style;
    }

    /** How much larger things are for what the map is read for. */
    MapStyle.Sizes sizes() {
        return sizes;
    }

    MapFeatures features() {
        return features;
    }

    /** The coarsest level that serves a scale. @param metresPerPixel ground metres of a logical pixel */
    LevelGeometry levelFor(double metresPerPixel) throws AtlasException {
        return ground.isPresent() ? ground.get().levelFor(metresPerPixel) : level(cache.indexFor(metresPerPixel));
    }

    private LevelShapes coarsest() throws AtlasException {
        return cache.level(cache.coarsest());
    }

    private LevelGeometry level(int index) throws AtlasException {
        LevelGeometry there = levels.get(index);
        return there != null ? there : madeLevel(index);
    }

    private synchronized LevelGeometry madeLevel(int index) throws AtlasException {
        LevelGeometry level = levels.get(index);
        if (level == null) {
            level = new LevelGeometry(cache.level(index), style, features);
            levels.put(index, level);
        }
        return level;
    }

    PointLayer points(String layer) throws AtlasException {
        PointLayer there = points.get(layer);
        return there != null ? there : madePoints(layer);
    }

    private synchronized PointLayer madePoints(String layer) throws AtlasException {
        PointLayer found = points.get(layer);
        if (found == null) {
            found = PointLayer.of(layer, style, sizes, MapFeatures.DISTRICT.equals(layer)
                    ? features.districts(insideDistricts()) : features.points(layer, projection));
            points.put(layer, found);
        }
        return found;
    }

    /** The drop that tells something of a cluster, as large as written, by itself: asked anew at every scale. */
    PointLayer drop(MapSymbols.Sign sign) {
        return signs.computeIfAbsent(sign, told -> PointLayer.of(MapFeatures.CLUSTER, style, MapStyle.Sizes.AS_WRITTEN,
                List.of(new MapFeatures.PointFeature(Optional.empty(), features.industrySample(told.industry(),
                        told.known(), told.basis()), 0, 0))));
    }

    /** The sign for several clusters that have no room apart. */
    CountedSymbol counted() {
        return counted;
    }

    private CountedSymbol readCounted() {
        MarkSymbol plate = null;
        LabelSymbol number = null;
        SimpleFeature sample = features.industrySample(Industry.UNKNOWN, Timeliness.IN_TIME, PlaceBasis.SOURCED);
        for (Symbolizer symbolizer : style.counted().symbolizers()) {
            Symbol symbol = SymbolResolver.resolve(symbolizer, sample);
            if (symbol instanceof MarkSymbol mark) {
                plate = mark.times(sizes.marks());
            } else if (symbol instanceof LabelSymbol label) {
                number = label;
            }
        }
        // Where names have a least size, what is written on it has too, and its plate grows with it.
        double grown = Math.max(1, sizes.least() / (number.look().size() * sizes.marks()));
        return new CountedSymbol(plate.times(grown), number.look().times(sizes.marks() * grown), number.words());
    }

    /** The names of exclaves, in their order. */
    synchronized PointLayer exclaves(List<Exclave> exclaves) {
        return PointLayer.of(MapFeatures.EXCLAVE, style, sizes, exclaves.stream()
                .map(e -> features.exclave(e, centres.computeIfAbsent(e, Exclave::centre))).toList());
    }

    /** The town on whose side a cluster stands, as a source tells; empty for any other. */
    Optional<GroundPoint> town(String cluster) {
        return features.townOf(cluster).map(projection::project);
    }

    /**
     * Where a symbol for a thing stands, in projected metres: a cluster at its place, an area well inside its largest
     * part; empty when it has no place.
     */
    synchronized Optional<GroundPoint> anchor(SubjectRef subject) throws AtlasException {
        if (!anchors.containsKey(subject)) {
            anchors.put(subject, findAnchor(subject));
        }
        return anchors.get(subject);
    }

    private Optional<GroundPoint> findAnchor(SubjectRef subject) throws AtlasException {
        if (subject.kind() == SubjectKind.CLUSTER) {
            return points(MapFeatures.CLUSTER).features().stream().filter(f -> f.subject().equals(Optional.of(subject)))
                    .findFirst().map(f -> new GroundPoint(f.x(), f.y()));
        }
        return coarsest().area(subject).map(shape -> inside(shape,
                features.cityOf(subject).map(projection::project)));
    }

    private Map<String, GroundPoint> insideDistricts() throws AtlasException {
        List<String> codes = features.districtCodes();
        Map<String, GroundPoint> inside = new LinkedHashMap<>();
        for (BoxedShape shape : coarsest().layer(DisplayLevel.COUNTY)) {
            if (codes.contains(shape.areaCode())) {
                inside.put(shape.areaCode(), inside(shape, Optional.empty()));
            }
        }
        return inside;
    }

    /**
     * A point in a shape's largest part where a name stands best. A symbol stands on the side of the city, as the drops
     * there do, which would leave a name no room.
     */
    private static GroundPoint inside(BoxedShape shape, Optional<GroundPoint> near) {
        return InteriorPoint.of(shape.mainBody(), near);
    }
}
