package henan.atlas.render;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.style.TextSymbol.Candidates;
import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * What is wrong with the names of a picture, found by plain geometry and not by what placed them.
 *
 * <p><b>Units:</b> world pixels, as the placement's.
 */
final class NameFaults {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** How much two things may lie over one another before it is seen, in pixels. */
    private static final double SEEN = 0.5;
    /** Clear space between a neighbour's name and the province's border, which has a band beside it. */
    private static final double BORDER = 6;

    /** By how much another's symbol is further off from a name than the end of the line that leads to it. */
    private static final double LED = 1;

    /** Pixels to all sides of a point of a piece of a province that has room for its name. */
    private static final double PIECE_ROOM = 55;

    /** By how much names of cities are larger than those of counties at least. */
    private static final double LARGER = 1.1;

    /** Space two names in a row have between them at least, as a share of the size of their letters. */
    private static final double BESIDE = 0.4;

    /** How near another's symbol stands in the row of a name at most, as a share of the size of its letters. */
    private static final double ROW = 0.7;

    /** Within how many pixels a river is not named again: five centimetres of a screen. */
    private static final double AGAIN = 190;

    /** From what length on a river that runs in the subject is named there, in pixels. */
    private static final double LONG = 150;

    /** The kinds of faults there are. */
    enum Kind {
        /** A name reaches across the line of its prefecture. */
        ACROSS,
        /** Another's symbol is as near to a name as its own. */
        NEARER,
        /** Another's symbol in the row of a name, as near before or behind it as its own might stand. */
        IN_ROW,
        /** Another place's drop or theme's circle as near to a name as its own symbol. */
        BESIDE,
        /** A symbol before or behind the name of a whole area, as its own symbol might stand. */
        NO_SYMBOLS,
        /** A district's name that stands in another's, with no line that leads to it. */
        OUT_OF_DISTRICT,
        /** The line that leads to a name leaves its prefecture. */
        LED_OUT,
        /** The line that leads to a name leaves the frame. */
        LED_OFF,
        /** A name whose symbol is not on the picture. */
        ALONE,
        /** A symbol or a name cut by the frame. */
        CUT,
        /** A name beyond the border that reaches out of its area. */
        OUT_OF_AREA,
        /** A name beyond the border near it. */
        NEAR_BORDER,
        /** A halo over the line of a prefecture, of the province, or about the picture's subject. */
        WIPED,
        /** Two symbols of seats on one another. */
        ON_RING,
        /** A name over another. */
        OVER_NAME,
        /** A name over a seat's symbol. */
        OVER_RING,
        /** A name over a drop. */
        OVER_DROP,
        /** A river's name over another name, a seat or a drop. */
        RIVER_OVER,
        /** Letters of a river's name upside down or on one another. */
        RIVER_TANGLED,
        /** A river named again near by. */
        RIVER_AGAIN,
        /** A river's name over the province's line or the outline of the subject. */
        RIVER_ACROSS,
        /** A river named only beside the subject, though it runs in it for long. */
        RIVER_OUTSIDE,
        /** Names of one rank in two sizes. */
        TWO_SIZES,
        /** A city's name that is smaller than a county's, or cities' that are not clearly larger. */
        SMALL,
        /** A large piece of a province beyond the border on a sheet that is not named. */
        PIECE,
        /** A large piece of a prefecture on a sheet that shows neither its seat nor its name. */
        NAMELESS,
        /** A name in one row with another, with hardly any space between them. */
        RUN_ON,
        /** A province beyond the border that is not named. */
        UNNAMED,
        /** Counties named by their short names and by their long ones. */
        TWO_RULES
    }

    /** A fault. @param other what it has to do with */
    record Fault(Kind kind, String name, String other) {
    }

    private final MapSpec spec;
    private final MapScene scene;
    private final LevelShapes shapes;
    private final double metres;
    private final PixelBox frame;
    private final List<PlacedLabel> names;
    private final List<Seat> seats = new ArrayList<>();
    private final Map<String, PixelBox> drops = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Geometry> areas = new HashMap<>();

    /** A seat's symbol, and whose. */
    private record Seat(Optional<SubjectRef> of, String name, String shortName, LabelPlacement.Dot dot) {
    }

    /**
     * What stands for a cluster or an area, and the unit whose seat that is told by.
     *
     * @param gap how far off it is from a box
     */
    private record Mark(String name, Optional<SubjectRef> seat, ToDoubleFunction<PixelBox> gap) {
    }

    NameFaults(MapScenes scenes, MapSpec spec) throws AtlasException {
        this(scenes, spec, scenes.placement(spec));
    }

    /** @param placement what is looked at, be it one nobody would make */
    NameFaults(MapScenes scenes, MapSpec spec, LabelPlacement placement) throws AtlasException {
        this.spec = spec;
        scene = scenes.scene(spec.style(), spec.purpose());
        metres = spec.viewport().metresPerPixel();
        shapes = scene.levelFor(metres).shapes();
        double left = MapScenes.worldLeft(spec.viewport());
        double top = MapScenes.worldTop(spec.viewport());
        frame = new PixelBox(left, top, spec.viewport().width(), spec.viewport().height());
        names = placement.labelsOn(spec).stream().map(l -> new PlacedLabel(l.subject(), l.text(),
                l.box().moved(left, top), l.leader().map(line -> line.moved(left, top)), l.curve())).toList();
        List<MapFeatures.PointFeature> features = scene.points(MapFeatures.SEAT).features();
        placement.seats().forEach((i, dot) -> {
            if (dot.radius() > 0) {
                MapFeatures.PointFeature f = features.get(i);
                seats.add(new Seat(f.subject(), (String) f.feature().getAttribute("name"),
                        (String) f.feature().getAttribute("short"), dot));
            }
        });
        ClusterPlacer drop = new ClusterPlacer(scene.points(MapFeatures.CLUSTER)
                .largestMark(spec.viewport().scaleDenominator()));
        double metres = spec.viewport().metresPerPixel();
        DropPlaces.Seen seen = placement.clusters().seen(spec.clusters()::contains);
        seen.drops().forEach(id -> drops.put(id, drop.box(placement.clusters().drops().get(id).x() / metres,
                -placement.clusters().drops().get(id).y() / metres)));
        seen.counted().forEach(g -> drops.put(g.toString(), g.box(metres)));
        for (LabelPlacement.ThemeSymbol s : placement.symbols()) {
            if (!s.mark().slices().isEmpty()) {
                marks.add(new Mark(s.mark().at().toString(), Optional.of(scene.features().seatOf(s.mark().at())),
                        s.dot()::gap));
            }
        }
        seen.drops().forEach(id -> marks.add(new Mark(id, Optional.of(scene.features().seatOf(SubjectRef
                .cluster(id))), box -> gap(drops.get(id).grown(-1.5), box))));
    }

    /** Those of {@link Kind#SMALL} alone, which takes no time. */
    List<Fault> small() {
        faults.clear();
        sizes();
        return faults.stream().filter(f -> f.kind() == Kind.SMALL).toList();
    }

    /** All of them but those beyond the border. */
    List<Fault> all() throws AtlasException {
        faults.clear();
        for (PlacedLabel name : names) {
            if (candidates(name) == Candidates.AROUND && !name.isOfCluster()) {
                Optional<Seat> own = seats.stream().filter(s -> s.of().equals(name.subject())).findFirst();
                own.ifPresentOrElse(seat -> ofASeat(name, seat), () -> add(Kind.ALONE, name, ""));
            } else if (candidates(name) == Candidates.CENTER || name.isOfCluster()) {
                scene.anchor(name.subject().orElseThrow()).ifPresent(at -> homeAt(at.x(), at.y()).ifPresent(home -> {
                    if (!home.covers(ground(name.box()))) {
                        add(Kind.ACROSS, name, "");
                    }
                }));
            }
            if (candidates(name) == Candidates.CENTER && name.leader().isEmpty() && name.subject()
                    .filter(s -> s.kind() == SubjectKind.COUNTY).flatMap(shapes::area).filter(a -> !area(a)
                    .intersects(ground(PixelBox.around(name.box().centerX(), name.box().centerY(), 1, 1))))
                    .isPresent()) {
                add(Kind.OUT_OF_DISTRICT, name, "");
            }
            if (candidates(name) == Candidates.AREA) {
                symbolsInItsRow(name);
            }
            if (candidates(name) == Candidates.AREA && name.subject().flatMap(shapes::area)
                    .filter(a -> !area(a).covers(ground(name.box()))).isPresent()) {
                add(Kind.ACROSS, name, "");
            }
            if (name.isOfRiver()) {
                ofARiver(name);
            } else {
                overOthers(name);
            }
        }
        symbols();
        rivers();
        riversOfTheSubject();
        sizes();
        if (named(Seat::shortName) > 0 && named(Seat::name) > 0) {
            faults.add(new Fault(Kind.TWO_RULES, named(Seat::shortName) + "", named(Seat::name) + ""));
        }
        return List.copyOf(faults);
    }

    private void add(Kind kind, PlacedLabel name, String other) {
        faults.add(new Fault(kind, name.text().words(), other));
    }

    private static Candidates candidates(PlacedLabel name) {
        return name.text().look().candidates();
    }

    private void ofASeat(PlacedLabel name, Seat own) {
        Geometry home = homeAt(own.dot().x() * metres, -own.dot().y() * metres).orElse(GEOMETRY.createPolygon());
        if (!home.covers(ground(name.box()))) {
            add(Kind.ACROSS, name, "");
        }
        double gap = name.leader().map(line -> new LabelPlacement.Dot(line.x1(), line.y1(), 0).gap(name.box()) + LED)
                .orElse(own.dot().gap(name.box()));
        seats.stream().filter(s -> s != own && s.dot().gap(name.box()) <= gap).forEach(s ->
                add(Kind.NEARER, name, s.name()));
        marks.stream().filter(m -> !m.seat().equals(name.subject()) && m.gap().applyAsDouble(name.box()) <= gap)
                .forEach(m -> add(Kind.BESIDE, name, m.name()));
        double row = ROW * name.text().look().size();
        seats.stream().filter(s -> s != own && s.dot().y() > name.box().y() && s.dot().y() < name.box().maxY()
                && s.dot().gap(name.box()) < row).forEach(s -> add(Kind.IN_ROW, name, s.name()));
        name.leader().ifPresent(line -> {
            if (!home.covers(GEOMETRY.createLineString(new Coordinate[] {new Coordinate(line.x0() * metres,
                    -line.y0() * metres), new Coordinate(line.x1() * metres, -line.y1() * metres)}))) {
                add(Kind.LED_OUT, name, "");
            }
            if (spec.keepInsideFrame() && !(frame.contains(line.x0(), line.y0())
                    && frame.contains(line.x1(), line.y1()))) {
                add(Kind.LED_OFF, name, "");
            }
        });
    }

    private static double gap(PixelBox one, PixelBox other) {
        return Math.hypot(Math.max(0, Math.max(one.x() - other.maxX(), other.x() - one.maxX())),
                Math.max(0, Math.max(one.y() - other.maxY(), other.y() - one.maxY())));
    }

    private void symbolsInItsRow(PlacedLabel name) {
        double row = ROW * name.text().look().size();
        PixelBox box = name.box();
        PixelBox about = new PixelBox(box.x() - row, box.y() + box.height() / 4, box.width() + 2 * row,
                box.height() / 2);
        drops.forEach((id, drop) -> {
            if (drop.grown(-1.5).intersects(about)) {
                add(Kind.NO_SYMBOLS, name, id);
            }
        });
        seats.stream().filter(s -> s.dot().box().intersects(about)).forEach(s ->
                add(Kind.NO_SYMBOLS, name, s.name()));
    }

    private void overOthers(PlacedLabel name) {
        PixelBox box = name.box().grown(-SEEN);
        names.stream().filter(n -> n != name && !n.isOfRiver() && n.box().intersects(box))
                .forEach(n -> add(Kind.OVER_NAME, name, n.text().words()));
        double gap = BESIDE * name.text().look().size();
        PixelBox row = new PixelBox(name.box().x() - gap, name.box().y() + name.box().height() / 3,
                name.box().width() + 2 * gap, name.box().height() / 3);
        names.stream().filter(n -> names.indexOf(n) < names.indexOf(name) && !n.isOfRiver() && isNamed(n)
                && isNamed(name) && n.box().intersects(row)).forEach(n -> add(Kind.RUN_ON, name, n.text().words()));
        seats.stream().filter(s -> s.dot().gap(name.box()) < -SEEN).forEach(s -> add(Kind.OVER_RING, name, s.name()));
        drops.forEach((id, drop) -> {
            if (drop.grown(-1.5).intersects(box)) {
                add(Kind.OVER_DROP, name, id);
            }
        });
        if (candidates(name) != Candidates.AREA && crossesALine(name)) {
            add(Kind.WIPED, name, "");
        }
    }

    /** Whether it is a name and not a number alone. */
    private static boolean isNamed(PlacedLabel label) {
        return !label.text().words().chars().allMatch(Character::isDigit);
    }

    private boolean crossesALine(PlacedLabel name) {
        Geometry halo = ground(name.box().grown(name.text().look().haloRadius() - SEEN));
        return bounds(BoundaryClass.PROVINCE, BoundaryClass.PREFECTURE).anyMatch(l -> crosses(l, halo));
    }

    /** The lines of some classes and the outline of the subject. */
    private Stream<BoxedShape> bounds(BoundaryClass... classes) {
        return Stream.concat(shapes.layer(DisplayLevel.BOUNDARY).stream()
                .filter(l -> List.of(classes).contains(((BoundaryCode) l.code()).boundaryClass())),
                spec.subject().flatMap(shapes::area).stream());
    }

    private static boolean crosses(BoxedShape line, Geometry halo) {
        for (int part = 0; part < line.parts().length; part++) {
            if (line.touches(part, halo.getEnvelopeInternal())
                    && GEOMETRY.createLineString(points(line.parts()[part])).intersects(halo)) {
                return true;
            }
        }
        return false;
    }

    private void ofARiver(PlacedLabel river) {
        List<LabelPlacement.Letter> letters = river.curve().orElseThrow().letters();
        double size = river.text().look().size();
        for (int i = 0; i < letters.size(); i++) {
            LabelPlacement.Letter letter = letters.get(i);
            PixelBox ink = PixelBox.around(river.box().x() + letter.x(), river.box().y() + letter.y(), size * 0.8,
                    size * 0.8);
            names.stream().filter(n -> !n.isOfRiver() && n.box().grown(-SEEN).intersects(ink))
                    .forEach(n -> add(Kind.RIVER_OVER, river, n.text().words()));
            seats.stream().filter(s -> s.dot().gap(ink) < -SEEN).forEach(s -> add(Kind.RIVER_OVER, river, s.name()));
            drops.forEach((id, drop) -> {
                if (drop.grown(-1.5).intersects(ink)) {
                    add(Kind.RIVER_OVER, river, id);
                }
            });
            if (bounds(BoundaryClass.PROVINCE).anyMatch(l -> crosses(l, ground(ink)))) {
                add(Kind.RIVER_ACROSS, river, letter.letter());
            }
            boolean near = i > 0 && Math.hypot(letter.x() - letters.get(i - 1).x(),
                    letter.y() - letters.get(i - 1).y()) < size;
            boolean turned = i > 0 && Math.abs(letter.angle() - letters.get(i - 1).angle()) > Math.toRadians(32);
            if (near || turned || Math.abs(letter.angle()) > Math.toRadians(80)) {
                add(Kind.RIVER_TANGLED, river, letter.letter());
            }
        }
    }

    /** Names of cities in one colour are of one rank. */
    private void sizes() {
        Map<Color, PlacedLabel> first = new HashMap<>();
        Map<Color, PlacedLabel> largest = new HashMap<>();
        double counties = ofSeats(SubjectKind.COUNTY).mapToDouble(NameFaults::size).max().orElse(0);
        ofSeats(SubjectKind.PREFECTURE).forEach(n -> {
            PlacedLabel one = first.computeIfAbsent(n.text().look().color(), c -> n);
            if (Math.abs(size(one) - size(n)) > 1e-6) {
                add(Kind.TWO_SIZES, n, one.text().words());
            }
            largest.merge(n.text().look().color(), n, (a, b) -> size(a) < size(b) ? b : a);
            if (size(n) < counties - 1e-6) {
                add(Kind.SMALL, n, counties + "");
            }
        });
        largest.values().stream().filter(n -> size(n) < LARGER * counties)
                .forEach(n -> add(Kind.SMALL, n, counties + ""));
    }

    private Stream<PlacedLabel> ofSeats(SubjectKind kind) {
        return names.stream().filter(n -> candidates(n) == Candidates.AROUND
                && !n.subject().equals(spec.subject()) && n.subject().filter(s -> s.kind() == kind).isPresent());
    }

    private static double size(PlacedLabel name) {
        return name.text().look().size();
    }

    private void rivers() {
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                PlacedLabel one = names.get(i);
                PlacedLabel other = names.get(j);
                if (one.isOfRiver() && other.isOfRiver() && one.text().words().equals(other.text().words())
                        && Math.hypot(one.box().centerX() - other.box().centerX(),
                        one.box().centerY() - other.box().centerY()) < AGAIN) {
                    add(Kind.RIVER_AGAIN, one, "");
                }
            }
        }
    }

    private void riversOfTheSubject() {
        Geometry inside = ground(frame);
        Geometry subject = spec.subject().flatMap(shapes::area).map(this::area).orElse(GEOMETRY.createPolygon());
        Map<String, Double> lengths = new HashMap<>();
        for (CourseLine line : shapes.courses()) {
            Geometry seen = GEOMETRY.createLineString(points(line.xy())).intersection(inside);
            lengths.merge(line.code().name(), seen.intersection(subject).getLength() / metres, Double::sum);
        }
        lengths.forEach((name, length) -> {
            List<PlacedLabel> written = names.stream().filter(n -> n.isOfRiver() && n.text().words().equals(name))
                    .toList();
            if (length > LONG && !written.isEmpty() && written.stream().noneMatch(n ->
                    subject.intersects(ground(n.box())))) {
                faults.add(new Fault(Kind.RIVER_OUTSIDE, name, Math.round(length) + ""));
            }
        });
    }

    private void symbols() {
        for (int i = 0; i < seats.size(); i++) {
            Seat seat = seats.get(i);
            if (spec.keepInsideFrame() && !frame.encloses(seat.dot().box()) && frame.intersects(seat.dot().box())) {
                faults.add(new Fault(Kind.CUT, seat.name(), ""));
            }
            for (Seat other : seats.subList(0, i)) {
                if (Math.hypot(seat.dot().x() - other.dot().x(), seat.dot().y() - other.dot().y())
                        < seat.dot().radius() + other.dot().radius()) {
                    faults.add(new Fault(Kind.ON_RING, seat.name(), other.name()));
                }
            }
        }
        names.stream().filter(n -> spec.keepInsideFrame() && !frame.encloses(n.box()))
                .forEach(n -> add(Kind.CUT, n, ""));
    }

    /** How many counties are named so and not otherwise. */
    private long named(Function<Seat, String> by) {
        return seats.stream().filter(s -> s.of().filter(r -> r.kind() == SubjectKind.COUNTY).isPresent()
                && !s.name().equals(s.shortName()) && names.stream().anyMatch(n -> n.subject().equals(s.of())
                && n.text().words().equals(by.apply(s)))).count();
    }

    /** The names of what lies beyond the border that reach out of it or come near the border. */
    List<Fault> beyond(List<Neighbour> neighbours) {
        faults.clear();
        Geometry border = shapes.layer(DisplayLevel.PROVINCE).stream().map(this::area).findFirst().orElseThrow();
        for (PlacedLabel name : names) {
            String words = name.text().words();
            List<String> codes = neighbours.stream()
                    .filter(n -> n.name().startsWith(words) || n.province().equals(words))
                    .map(Neighbour::code).toList();
            if (candidates(name) != Candidates.AREA || name.subject().isPresent()) {
                continue;
            }
            Geometry home = shapes.layer(DisplayLevel.NEIGHBOUR).stream().filter(s -> codes.contains(s.areaCode()))
                    .map(this::area).reduce(GEOMETRY.createPolygon(), Geometry::union);
            if (!home.buffer(metres).covers(ground(name.box()))) {
                add(Kind.OUT_OF_AREA, name, "");
            }
            if (border.distance(ground(name.box())) < BORDER * metres) {
                add(Kind.NEAR_BORDER, name, "");
            }
        }
        return List.copyOf(faults);
    }

    /** The pieces of provinces beyond the border a sheet shows, with room for a name, that have none. */
    List<Fault> pieces(List<Neighbour> neighbours) {
        Map<String, List<Geometry>> provinces = new HashMap<>();
        for (Neighbour n : neighbours) {
            shapes.layer(DisplayLevel.NEIGHBOUR).stream().filter(s -> s.areaCode().equals(n.code())).map(this::area)
                    .forEach(g -> provinces.computeIfAbsent(n.province(), p -> new ArrayList<>()).add(g));
        }
        List<Fault> found = new ArrayList<>();
        Geometry inside = ground(frame);
        provinces.forEach((province, parts) -> {
            Geometry seen = parts.stream().map(p -> p.intersection(inside)).reduce(GEOMETRY.createPolygon(),
                    Geometry::union).buffer(metres);
            for (int i = 0; i < seen.getNumGeometries(); i++) {
                Geometry piece = seen.getGeometryN(i);
                if (!piece.buffer(-PIECE_ROOM * metres).isEmpty() && names.stream().noneMatch(n -> n.text().words()
                        .equals(province) && piece.intersects(ground(n.box())))) {
                    found.add(new Fault(Kind.PIECE, province, piece.getCentroid().toText()));
                }
            }
        });
        return found;
    }

    /** The pieces of prefectures a sheet shows beside its subject, with much room for a name, that have none. */
    List<Fault> nameless() {
        List<Fault> found = new ArrayList<>();
        Geometry inside = ground(frame);
        Geometry about = spec.subject().flatMap(shapes::area).map(this::area).orElse(GEOMETRY.createPolygon());
        for (BoxedShape shape : shapes.layer(DisplayLevel.PREFECTURE)) {
            SubjectRef prefecture = SubjectRef.prefecture(shape.areaCode());
            Geometry seen = area(shape).intersection(inside).difference(about);
            boolean seated = seats.stream().anyMatch(s -> s.of().equals(Optional.of(prefecture)));
            for (int i = 0; i < seen.getNumGeometries() && !seated; i++) {
                Geometry piece = seen.getGeometryN(i);
                if (!piece.buffer(-PIECE_ROOM * metres).isEmpty() && names.stream().noneMatch(n -> n.subject()
                        .equals(Optional.of(prefecture)) && piece.intersects(ground(n.box())))) {
                    found.add(new Fault(Kind.NAMELESS, shape.areaCode(), piece.getCentroid().toText()));
                }
            }
        }
        return found;
    }

    /** The provinces beyond the border that a picture of the whole province does not name. */
    List<Fault> unnamed(List<Neighbour> neighbours) {
        return neighbours.stream().map(Neighbour::province).distinct()
                .filter(p -> names.stream().noneMatch(n -> n.text().words().equals(p)))
                .map(p -> new Fault(Kind.UNNAMED, p, "")).toList();
    }

    private Optional<Geometry> homeAt(double x, double y) {
        return shapes.prefectureAt(x, y).map(this::area);
    }

    private Geometry ground(PixelBox box) {
        return GEOMETRY.toGeometry(new Envelope(box.x() * metres, box.maxX() * metres,
                -box.maxY() * metres, -box.y() * metres));
    }

    private Geometry area(BoxedShape shape) {
        return areas.computeIfAbsent(shape.areaCode(), c -> polygon(shape));
    }

    static Geometry polygon(BoxedShape shape) {
        Geometry whole = GEOMETRY.createPolygon();
        for (float[] xy : shape.parts()) {
            whole = whole.symDifference(GEOMETRY.createPolygon(points(xy)).buffer(0));
        }
        return whole;
    }

    private static Coordinate[] points(float[] xy) {
        Coordinate[] points = new Coordinate[xy.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
        }
        return points;
    }
}
