package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Glyphs;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;

/**
 * The boundary pipeline: read, clean, correct the datum, name, dissolve, class the lines, make display levels.
 *
 * <p>The steps and their thresholds are {@code maps/boundary-recipe.yaml}. Boundaries under {@code maps/own} take the
 * pinned package's place. <b>CRS out:</b> CGCS2000 (EPSG:4490), longitude first. The same input gives the same output.
 */
public final class BoundaryBuilder {
    /** Code of the province. */
    public static final String PROVINCE = "410000";

    private static final Messages TEXT = Messages.of("boundary");
    private static final int SRID = 4490;

    private final BoundaryRecipe recipe;
    private final Crosswalk crosswalk;
    private final UnitIndex units;
    private final Consumer<String> log;
    private final GeometryFactory factory = new GeometryFactory(new PrecisionModel(), SRID);
    private final List<String> report = new ArrayList<>();

    /** What to clean: named features, the grid to do it on, and how its coordinates become CGCS2000. */
    private record Input(List<RawUnit> units, NodingGrid grid, UnaryOperator<Coordinate> datum, double spurCells,
                         double maxOverlapKm2, String source, String terms) {
    }

    private BoundaryBuilder(Path maps, Consumer<String> log) throws AtlasException {
        this.recipe = BoundaryRecipe.read(maps.resolve("boundary-recipe.yaml"));
        this.crosswalk = Crosswalk.read(maps);
        this.units = new UnitIndex(crosswalk.prefectures());
        this.log = log;
    }

    /** As {@link #build(Path, Path, Consumer, GeoPackageReader, Glyphs)}, reading no GeoPackages of the owner's. */
    public static BoundarySet build(Path maps, Path cache, Consumer<String> log) throws AtlasException {
        return build(maps, cache, log, file -> {
            throw new AtlasException(TEXT.message("own.gpkg.unsupported", file));
        }, letter -> true);
    }

    /**
     * Builds the boundaries.
     *
     * @param maps  folder of the recipe, {@code counties.csv}, {@code neighbours.csv} and {@code own/}
     * @param cache folder outside the tree where the pinned package is kept between builds
     * @param log   takes progress, a sentence at a time
     * @param gpkg  reads a GeoPackage of the owner's
     * @param glyphs which letters of the owner's can be shown
     * @throws AtlasException if the source cannot be got or is not as the tables say
     */
    public static BoundarySet build(Path maps, Path cache, Consumer<String> log, GeoPackageReader gpkg,
                                    Glyphs glyphs) throws AtlasException {
        BoundaryBuilder builder = new BoundaryBuilder(maps, log);
        OwnBoundaries own = new OwnBoundaries(maps.resolve("own"),
                new OwnReading(gpkg, new OwnText(glyphs), log));
        return own.present() ? builder.build(builder.own(own)).asOwn()
                : builder.build(builder.pinned(cache, new PackageDownload()));
    }

    private Input pinned(Path cache, PackageDownload fetch) throws AtlasException {
        BoundaryRecipe.Pinned pinned = recipe.pinned();
        log.accept(TEXT.get("log.fetch", pinned.archive()));
        Path archive = fetch.archive(pinned, cache);
        log.accept(TEXT.get("log.read", pinned.counties().size() + pinned.neighbours().size()));
        UnaryOperator<Coordinate> datum = pinned.datum().equals(BoundaryRecipe.Pinned.GCJ02)
                ? Gcj02::toWgs84 : UnaryOperator.identity();
        NodingGrid grid = new NodingGrid(pinned.grid() * pinned.refine());
        return new Input(PackageBoundaries.read(pinned, archive, crosswalk), grid, datum,
                pinned.spurCells() * pinned.refine(), Double.MAX_VALUE, pinned.title(),
                TEXT.get("pinned.terms", pinned.name(), pinned.version(), pinned.terms()));
    }

    private Input own(OwnBoundaries own) throws AtlasException {
        log.accept(TEXT.get("log.own", own.names()));
        return new Input(own.read(crosswalk), new NodingGrid(recipe.own().grid()), UnaryOperator.identity(), 0,
                recipe.own().maxOverlapKm2(), own.source(), own.terms());
    }

    private BoundarySet build(Input input) throws AtlasException {
        log.accept(TEXT.get("log.clean"));
        List<Arc> arcs = clean(input);
        List<Area> coverage = CoverageEdges.polygons(arcs, factory);
        check(coverage, input.units());
        List<Area> counties = coverage.stream().filter(area -> units.inside(area.code())).toList();
        List<Area> neighbours = coverage.stream().filter(area -> !units.inside(area.code())).toList();
        List<Area> prefectures = Dissolve.by(counties, units.prefectureOfCounty()::get);
        Area province = Dissolve.by(prefectures, code -> PROVINCE).get(0);
        note("report.made", counties.size(), prefectures.size(), neighbours.size(), vertices(coverage));
        log.accept(TEXT.get("log.levels", recipe.levelsMetres().size()));
        LevelGeneralizer maker = new LevelGeneralizer(coverage, units);
        List<DisplayLevel> levels = new ArrayList<>();
        for (double tolerance : recipe.levelsMetres()) {
            levels.add(maker.level(tolerance));
        }
        return new BoundarySet(counties, prefectures, province, neighbours, BoundaryLines.byPair(arcs, units, factory),
                levels, input.source(), input.terms(), report);
    }

    /** The cleaned coverage's arcs, geographic. */
    private List<Arc> clean(Input input) throws AtlasException {
        List<RawUnit> cells = input.units().stream().map(unit -> new RawUnit(unit.code(), unit.rings().stream()
                .map(ring -> map(ring, input.grid()::toCell)).toList())).toList();
        note("report.read", cells.size(),
                cells.stream().flatMap(unit -> unit.rings().stream()).mapToInt(ring -> ring.length).sum());
        BoundaryRecipe.Cleaning limits = recipe.cleaning();
        CoverageCleaner cleaner = new CoverageCleaner(cells, input.grid(), limits.gapKeptKm2(), limits.partKeptKm2());
        List<Arc> arcs = cleaner.arcs();
        double overlap = cleaner.overlaps().values().stream().mapToDouble(Double::doubleValue).sum();
        for (var pair : cleaner.overlaps().entrySet()) {
            if (pair.getValue() > input.maxOverlapKm2()) {
                throw new AtlasException(TEXT.message("clean.overlap", pair.getKey(), pair.getValue()));
            }
        }
        note("report.overlaps", cleaner.overlaps().size(), overlap);
        note("report.gaps", cleaner.gapsFilled(), cleaner.holes().size());
        cleaner.holes().forEach(km2 -> note("report.hole", km2));
        note("report.parts", cleaner.partsMoved(), cleaner.partsMovedKm2());
        SpurCutter spurs = new SpurCutter(input.spurCells());
        arcs = arcs.stream().map(spurs::trim).toList();
        note("report.spurs", spurs.cut());
        return arcs.stream().map(arc -> new Arc(map(arc.points(), c -> input.datum().apply(input.grid().toDegrees(c))),
                arc.left(), arc.right())).toList();
    }

    private static Coordinate[] map(Coordinate[] points, UnaryOperator<Coordinate> function) {
        Coordinate[] mapped = new Coordinate[points.length];
        for (int i = 0; i < points.length; i++) {
            mapped[i] = function.apply(points[i]);
        }
        return mapped;
    }

    /** Every unit is there, every polygon valid, and neighbours share their edges. */
    private void check(List<Area> coverage, List<RawUnit> read) throws AtlasException {
        Set<String> missing = new TreeSet<>(crosswalk.withPolygon());
        for (Area area : coverage) {
            missing.remove(area.code());
            if (!area.geometry().isValid()) {
                throw new AtlasException(TEXT.message("clean.invalid", area.code()));
            }
        }
        if (!missing.isEmpty()) {
            Set<String> seen = new HashSet<>();
            Set<String> repeated = read.stream().map(RawUnit::code).filter(code -> !seen.add(code))
                    .collect(Collectors.toCollection(TreeSet::new));
            throw new AtlasException(repeated.isEmpty()
                    ? TEXT.message("clean.missing", missing.size(), names(missing))
                    : TEXT.message("clean.missingOrRepeated", missing.size(), names(missing), names(repeated)));
        }
        Geometry[] faults = CoverageValidator.validate(coverage.stream().map(Area::geometry).toArray(Geometry[]::new));
        for (int i = 0; i < faults.length; i++) {
            if (faults[i] != null) {
                throw new AtlasException(TEXT.message("clean.invalid", coverage.get(i).code()));
            }
        }
    }

    private WordList names(Set<String> codes) {
        return WordList.of(crosswalk.counties().stream().filter(unit -> codes.contains(unit.code()))
                .map(Crosswalk.Unit::name).toList());
    }

    private static int vertices(List<Area> areas) {
        return areas.stream().mapToInt(area -> area.geometry().getNumPoints()).sum();
    }

    private void note(String key, Object... arguments) {
        String line = TEXT.get(key, arguments);
        report.add(line);
        log.accept(line);
    }
}
