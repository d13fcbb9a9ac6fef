package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.AtlasException;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * The boundaries of many provinces out of the pinned package, cleaned as the atlas's own are, to see what ten or twenty
 * times the data cost. Nothing of it is ever shown or kept in the tree.
 */
public final class GrownBoundaries {
    private static final int PREFECTURE_DIGITS = 4;
    private static final int PROVINCE_DIGITS = 2;
    private static final int SRID = 4490;

    private final BoundaryRecipe recipe;
    private final GeometryFactory factory = new GeometryFactory(new PrecisionModel(), SRID);
    private final Map<String, String> names = new TreeMap<>();

    /** The boundaries and the name of every county. */
    public record Grown(BoundarySet boundaries, Map<String, String> names) {
    }

    private GrownBoundaries(BoundaryRecipe recipe) {
        this.recipe = recipe;
    }

    /**
     * Builds the boundaries.
     *
     * @param wanted     tells by the first two digits of its code whether a province is taken
     * @param tolerances tolerances of the levels in metres, ascending
     */
    public static Grown build(Path maps, Path cache, Predicate<String> wanted, double[] tolerances,
                              Consumer<String> log) throws AtlasException, IOException {
        BoundaryRecipe recipe = BoundaryRecipe.read(maps.resolve("boundary-recipe.yaml"));
        GrownBoundaries grown = new GrownBoundaries(recipe);
        Path archive = new PackageDownload().archive(recipe.pinned(), cache);
        return grown.build(grown.read(archive, wanted), tolerances, log);
    }

    /** Every feature with a code whose province is wanted, in cells of the cleaning grid. */
    private List<RawUnit> read(Path archive, Predicate<String> wanted) throws IOException, AtlasException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(
                new BufferedInputStream(Files.newInputStream(archive))))) {
            for (TarArchiveEntry e = tar.getNextEntry(); e != null; e = tar.getNextEntry()) {
                if (e.getName().startsWith(recipe.pinned().folder()) && e.getName().endsWith(".geojson")) {
                    files.put(e.getName(), tar.readAllBytes());
                }
            }
        }
        NodingGrid grid = grid();
        List<RawUnit> units = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (RawFeature feature : GeoJsonFeatures.read(new ByteArrayInputStream(file.getValue()), file.getKey())) {
                String code = feature.attributes().getOrDefault(GeoJsonFeatures.ID, "");
                if (!code.isEmpty() && wanted.test(code.substring(0, PROVINCE_DIGITS))) {
                    names.put(code, feature.attributes().getOrDefault("name", code));
                    units.add(new RawUnit(code, feature.rings().stream().map(r -> map(r, grid::toCell)).toList()));
                }
            }
        }
        return units;
    }

    private NodingGrid grid() {
        return new NodingGrid(recipe.pinned().grid() * recipe.pinned().refine());
    }

    private Grown build(List<RawUnit> cells, double[] tolerances, Consumer<String> log) throws AtlasException {
        log.accept(cells.size() + " features, " + cells.stream().flatMap(u -> u.rings().stream())
                .mapToInt(r -> r.length).sum() + " vertices");
        NodingGrid grid = grid();
        SpurCutter spurs = new SpurCutter(recipe.pinned().spurCells() * recipe.pinned().refine());
        List<Arc> arcs = new CoverageCleaner(cells, grid, recipe.cleaning().gapKeptKm2(),
                recipe.cleaning().partKeptKm2()).arcs().stream().map(spurs::trim)
                .map(arc -> new Arc(map(arc.points(), c -> Gcj02.toWgs84(grid.toDegrees(c))), arc.left(), arc.right()))
                .toList();
        log.accept("cleaned: " + arcs.size() + " arcs");
        List<Area> counties = CoverageEdges.polygons(arcs, factory);
        names.keySet().retainAll(counties.stream().map(Area::code).toList());
        List<Area> prefectures = Dissolve.by(counties, GrownBoundaries::prefecture);
        Area whole = Dissolve.by(prefectures, code -> BoundaryBuilder.PROVINCE).get(0);
        ProjectedGeometry projected = new ProjectedGeometry();
        List<Arc> source = CoverageEdges.arcs(counties.stream().map(a -> new Area(a.code(),
                Dissolve.multi(projected.of(a.geometry())))).toList());
        UnitIndex units = new UnitIndex(counties.stream().collect(Collectors.toMap(Area::code,
                county -> prefecture(county.code()))));
        List<DisplayLevel> levels = new ArrayList<>();
        for (double tolerance : tolerances) {
            levels.add(level(source, tolerance, units));
            log.accept("level " + tolerance);
        }
        return new Grown(new BoundarySet(counties, prefectures, whole, List.of(), lines(arcs, factory), levels,
                recipe.pinned().title(), recipe.pinned().terms(), List.of()), names);
    }

    private DisplayLevel level(List<Arc> source, double tolerance, UnitIndex units) {
        List<Area> areas = CoverageEdges.polygons(new CoverageSmoother(source, tolerance, units).smoothed(), factory);
        List<Area> prefectures = Dissolve.by(areas, GrownBoundaries::prefecture);
        Map<String, List<DisplayLevel.Shape>> layers = new HashMap<>();
        layers.put(DisplayLevel.COUNTY, LevelGeneralizer.rings(areas));
        layers.put(DisplayLevel.PREFECTURE, LevelGeneralizer.rings(prefectures));
        layers.put(DisplayLevel.PROVINCE,
                LevelGeneralizer.rings(Dissolve.by(prefectures, code -> BoundaryBuilder.PROVINCE)));
        layers.put(DisplayLevel.NEIGHBOUR, List.of());
        layers.put(DisplayLevel.BOUNDARY, paths(CoverageEdges.arcs(areas)));
        return new DisplayLevel(tolerance, layers);
    }

    private static List<BoundarySet.Line> lines(List<Arc> arcs, GeometryFactory factory) {
        return arcs.stream().map(arc -> new BoundarySet.Line(classify(arc), arc.left(), arc.right(),
                factory.createMultiLineString(new LineString[] {factory.createLineString(arc.points())}))).toList();
    }

    private static List<DisplayLevel.Shape> paths(List<Arc> arcs) {
        Map<BoundaryClass, List<Coordinate[]>> classes = new EnumMap<>(BoundaryClass.class);
        for (Arc arc : arcs) {
            classes.computeIfAbsent(classify(arc), k -> new ArrayList<>()).add(arc.points());
        }
        List<DisplayLevel.Shape> shapes = new ArrayList<>();
        classes.forEach((name, paths) -> PathMerger.merge(paths, false).forEach(path -> shapes.add(
                new DisplayLevel.Shape(BoundaryCode.of(name), new float[][] {LevelGeneralizer.packed(path)}))));
        return shapes;
    }

    private static BoundaryClass classify(Arc arc) {
        if (arc.left().isEmpty() || arc.right().isEmpty()
                || !arc.left().startsWith(arc.right().substring(0, PROVINCE_DIGITS))) {
            return BoundaryClass.PROVINCE;
        }
        return prefecture(arc.left()).equals(prefecture(arc.right())) ? BoundaryClass.COUNTY
                : BoundaryClass.PREFECTURE;
    }

    /** Code of the prefecture a county's code begins with. */
    public static String prefecture(String county) {
        return county.substring(0, PREFECTURE_DIGITS) + "00";
    }

    private static Coordinate[] map(Coordinate[] points, UnaryOperator<Coordinate> function) {
        Coordinate[] mapped = new Coordinate[points.length];
        for (int i = 0; i < points.length; i++) {
            mapped[i] = function.apply(points[i]);
        }
        return mapped;
    }
}
