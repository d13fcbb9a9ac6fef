package henan.atlas.bench;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.carto.BoundarySet;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.County;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Period;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.boundary.GrownBoundaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;

/**
 * An atlas file of ten or twenty times the data: counties of many provinces, each with a seat, a name and a drop, as
 * dense as the shipped one. It is made once and kept beside the boundary package.
 */
enum GrownAtlas {
    /** Henan and eleven provinces about it. */
    TEN("10", Set.of("41", "13", "14", "34", "37", "42", "61", "32", "36", "43", "33", "35", "44")::contains),
    /** Every unit of the package that has a code. */
    TWENTY("20", province -> true);

    /** The recipe's levels and coarser ones in the same steps, since the whole is seen from further away. */
    private static final double[] TOLERANCES =
            {180, 240, 320, 420, 560, 750, 1000, 1350, 1800, 2400, 3200, 4200, 5600, 7500};
    /** Changed when this class makes something else of the same recipe. */
    private static final String EDITION = "2";
    private static final double INSIDE_DEGREES = 0.01;

    private final String times;
    private final Predicate<String> provinces;

    GrownAtlas(String times, Predicate<String> provinces) {
        this.times = times;
        this.provinces = provinces;
    }

    /** The file, made when it is not there yet, which takes minutes. */
    Path file(Path project) throws AtlasException, IOException {
        Path cache = cache();
        String recipe = Integer.toHexString(Files.readString(project.resolve("maps/boundary-recipe.yaml")).hashCode());
        Path file = cache.resolve("grown-" + times + "-" + EDITION + "-" + recipe + ".gpkg");
        if (!isUsable(file)) {
            System.out.println("making " + file);
            GrownBoundaries.Grown grown = GrownBoundaries.build(project.resolve("maps"), cache, provinces, TOLERANCES,
                    System.out::println);
            AtlasFileWriter.write(file, content(project, grown), grown.boundaries(), Styles.of(project));
        }
        return file;
    }

    /** Whether a file is there and of this version. */
    private static boolean isUsable(Path file) {
        try (AtlasFile atlas = AtlasFile.open(file)) {
            return true;
        } catch (AtlasException e) {
            return false;
        }
    }

    private static Path cache() {
        String xdg = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
        Path base = xdg.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return base.resolve("henan-atlas");
    }

    private static AtlasSnapshot content(Path project, GrownBoundaries.Grown grown) throws AtlasException, IOException {
        AtlasSnapshot shipped = Styles.shipped(project);
        List<Prefecture> prefectures = new ArrayList<>();
        List<County> counties = new ArrayList<>();
        List<Seat> seats = new ArrayList<>();
        List<Cluster> clusters = new ArrayList<>();
        List<LeadingIndustry> leading = new ArrayList<>();
        Set<String> seated = new HashSet<>();
        List<Citation> cited = List.of(new Citation(shipped.sources().get(0).id(), ""));
        for (BoundarySet.Area area : grown.boundaries().counties()) {
            String code = area.code();
            String name = grown.names().get(code);
            String prefecture = GrownBoundaries.prefecture(code);
            Position place = inside(area);
            counties.add(new County(code, name, County.Kind.COUNTY, prefecture, "", code, name, "",
                    County.ProvinceDirect.NO, County.Outline.AS_WAS, code));
            if (seated.add(prefecture)) {
                prefectures.add(new Prefecture(prefecture, name, "", code, 0, "", prefectures.size() % 5));
                seats.add(new Seat(SubjectRef.prefecture(prefecture), SeatRank.PREFECTURE, name, place,
                        PlaceBasis.INSIDE_POLYGON));
            } else {
                seats.add(new Seat(SubjectRef.county(code), SeatRank.COUNTY, name, place, PlaceBasis.INSIDE_POLYGON));
            }
            String industry = shipped.industries().get(clusters.size() % shipped.industries().size()).id();
            clusters.add(new Cluster("c" + code, name, prefecture, List.of(code), name, name, "", OptionalInt.empty(),
                    OptionalInt.empty(), "", Confidence.C, place, PlaceBasis.COUNTY_SEAT, cited));
            leading.add(new LeadingIndustry("c" + code, industry, List.of(industry), Period.NONE, "", cited));
        }
        return AtlasSnapshot.of(Map.of(MetaKeys.TITLE, "测速", MetaKeys.VINTAGE, "2013-12-31"))
                .with(RecordTypes.PREFECTURE, prefectures).with(RecordTypes.COUNTY, counties)
                .with(RecordTypes.SEAT, seats).with(RecordTypes.INDUSTRY, shipped.industries())
                .with(RecordTypes.CLUSTER, clusters).with(RecordTypes.LEADING_INDUSTRY, leading)
                .with(RecordTypes.SOURCE, shipped.sources());
    }

    private static Position inside(BoundarySet.Area area) {
        var largest = area.geometry().getGeometryN(0);
        for (int i = 1; i < area.geometry().getNumGeometries(); i++) {
            if (area.geometry().getGeometryN(i).getArea() > largest.getArea()) {
                largest = area.geometry().getGeometryN(i);
            }
        }
        Coordinate c = MaximumInscribedCircle.getCenter(largest, INSIDE_DEGREES).getCoordinate();
        return new Position(c.x, c.y);
    }
}
