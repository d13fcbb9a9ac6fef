package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.PaintStep;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.jspecify.annotations.Nullable;

/** The names a scale asks room for, as the style has them: what, how important, beside what symbol, in which area. */
final class NameRequests {
    /** Priority from which a name is written even where its halo lies on a line: that of a city. */
    static final double MUST = 500;
    /** Priority of the name of what a picture is of. */
    static final double SUBJECT = Double.MAX_VALUE;
    /** Width and height below which an exclave is not looked at for its name. */
    private static final double LEAST_EXCLAVE = 12;
    /** How far inside a frame the search begins for a name whose own place lies outside. */
    private static final double INSIDE_FRAME = 30;

    /** How far names beyond the border keep off a frame and what stands in it: a little over three millimetres. */
    private static final double OFF_EDGE = 12;
    /** A square centimetre of a page, in square pixels: what is seen of a province from there on is named. */
    private static final double SEEN_PIECE = 1430;
    /** The same of what is named again: about a tenth of it would be taken for another province. */
    private static final double SEEN_AGAIN = 9000;
    /** Clear space about the name in it, and how much smaller it may be there. */
    private static final double SEEN_MARGIN = 18;
    /** The same where else it were smaller than others of its rank. */
    private static final double LEAST_MARGIN = 3;
    private static final double LEAST_OF_PIECE = 0.68;

    /** How far from its place the name of the cluster a picture is of may stand, in pixels: it is never left out. */
    static final double FARTHEST_CHOSEN = 160;
    /** The same of a district of the area a picture is of, about which there are others as small. */
    private static final double FARTHEST_OF_DISTRICT = 72;
    /** The same of one of few, or of those of the area a picture is of. */
    private static final double FARTHEST_OF_FEW = 84;
    /** The same of the county of one of some. */
    static final double FARTHEST_OF_COUNTY = 56;

    /** By how much a district a reader is told of, as the seat of its prefecture, comes before others. */
    private static final double ABOVE = 1;

    private final MapScene scene;
    private final TextPainter text;
    private final double metresPerPixel;
    private final double denominator;
    private final Optional<SubjectRef> subject;
    private final List<PixelBox> reserved;
    private final NameHomes homes;
    private final LevelShapes shapes;
    private final Focus focus;
    /** Ids of the clusters whose names come before all others. */
    private Set<String> chosen;
    private final List<LabelPlacer.Request> requests = new ArrayList<>();

    /**
     * @param subject  the area whose name comes before all others; empty for none
     * @param reserved places taken beforehand
     */
    NameRequests(MapScene scene, TextPainter text, double metresPerPixel, Optional<SubjectRef> subject,
                 List<PixelBox> reserved) throws AtlasException {
        this.scene = scene;
        this.text = text;
        this.metresPerPixel = metresPerPixel;
        this.denominator = metresPerPixel / Viewport.PIXEL_SIZE;
        this.subject = subject;
        this.reserved = reserved;
        this.shapes = scene.levelFor(metresPerPixel).shapes();
        this.homes = new NameHomes(shapes, metresPerPixel, subject.map(scene.features()::areasOf).orElse(Set.of()));
        this.focus = Focus.of(scene, shapes, subject);
        this.chosen = subject.filter(s -> s.kind() == SubjectKind.CLUSTER).map(SubjectRef::id).stream()
                .collect(Collectors.toSet());
    }

    /** Asks for the names of these clusters before all others. @param clusters their ids */
    NameRequests choosing(Set<String> clusters) {
        chosen = Set.copyOf(clusters);
        return this;
    }

    /**
     * All of them.
     *
     * @param seats symbols of the seats by their number in the layer; a seat without one is not named
     * @param frame what a picture shows, where names keep inside it
     * @param units whether all units of the prefecture a picture is of are named, at scales too small for others too
     */
    List<LabelPlacer.Request> all(Map<Integer, Dot> seats, Optional<PixelBox> frame, boolean units)
            throws AtlasException {
        add(scene.points(MapFeatures.SEAT), seats::get,
                f -> home(seats.get(f)));
        addDistricts(units);
        PointLayer beyond = scene.points(MapFeatures.NEIGHBOUR_NAME);
        add(beyond, place(beyond, frame), f -> offEdge(homes.neighbour(code(beyond, f)), frame));
        PointLayer provinces = scene.points(MapFeatures.NEIGHBOUR_PROVINCE);
        if (frame.isPresent()) {
            addPieces(provinces, frame.get());
            addPrefectures(seats.keySet(), frame.get());
        } else {
            add(provinces, place(provinces, frame), f -> homes.neighbours(scene.features().prefecturesOf(
                    code(provinces, f))));
        }
        if (shown(MapFeatures.EXCLAVE)) {
            List<Exclave> exclaves = shapes.exclaves().stream()
                    .filter(e -> e.holds(LEAST_EXCLAVE * metresPerPixel)).toList();
            PointLayer layer = scene.exclaves(exclaves);
            add(layer, place(layer, Optional.empty()), f -> homes.exclave(exclaves.get(f)));
        }
        return requests;
    }

    /**
     * Where a seat's name may stand; about what a picture is of rivers are too pale to be kept off, and about a
     * cluster's counties lines of counties too.
     */
    private NameHomes.Home home(Dot seat) {
        return !focus.isBeyond(seat.x() * metresPerPixel, -seat.y() * metresPerPixel)
                ? homes.seat(seat.x(), seat.y()) : isOfAnArea() ? homes.offCounties(seat.x(), seat.y())
                : homes.prefectureOf(seat.x(), seat.y());
    }

    /** Names of districts; outside what a picture is of those that stand wholly in them. */
    private void addDistricts(boolean units) throws AtlasException {
        Optional<String> own = subject.filter(s -> units && s.kind() == SubjectKind.PREFECTURE).map(SubjectRef::id);
        if (own.isEmpty() && !shown(MapFeatures.DISTRICT)) {
            return;
        }
        PointLayer layer = scene.points(MapFeatures.DISTRICT);
        Set<Integer> asked = new HashSet<>();
        addDistricts(layer, asked, (step, district) -> step.scales().contains(denominator));
        own.ifPresent(of -> addDistricts(layer, asked, (step, district) -> of.equals(
                scene.features().prefectureOf(district))));
    }

    private void addDistricts(PointLayer layer, Set<Integer> asked, BiPredicate<PaintStep, SubjectRef> named) {
        for (PaintStep step : layer.steps()) {
            for (int f : isNaming(step) ? step.features() : new int[0]) {
                SubjectRef district = layer.features().get(f).subject().orElseThrow();
                if (named.test(step, district) && asked.add(f)) {
                    addDistrict(layer.features().get(f), (LabelSymbol) step.symbol(), district);
                }
            }
        }
    }

    private void addDistrict(MapFeatures.PointFeature feature, LabelSymbol name, SubjectRef district) {
        Dot at = new Dot(worldX(feature), worldY(feature), 0);
        boolean beyond = focus.isBeyond(feature.x(), feature.y());
        LabelSymbol label = beyond ? focus.quiet(new LabelSymbol(name.look().inside(), name.words())) : name;
        boolean first = subject.equals(Optional.of(district));
        double priority = label.look().priority() + (scene.features().isSeatOrHasCluster(district) ? ABOVE : 0);
        LabelSymbol led = isOfAnArea() && !beyond ? led(label, FARTHEST_OF_DISTRICT) : label;
        requests.add(new LabelPlacer.Request(feature.subject(), led, first ? SUBJECT : priority, at,
                text.width(led.words(), led.look()), TextPainter.height(led.look()),
                beyond ? homes.within(district) : homes.district(district, at.x(), at.y()), first));
    }

    /** The pieces that have their area's name: of each area the largest, and others that would be taken for more. */
    private static List<VisibleGround.Piece> named(VisibleGround ground) {
        Set<String> named = new HashSet<>();
        return ground.pieces(SEEN_PIECE).stream()
                .sorted(Comparator.comparingDouble((VisibleGround.Piece p) -> -p.area()))
                .filter(piece -> named.add(piece.owner()) || piece.area() >= SEEN_AGAIN).toList();
    }

    /** Every piece of a province beyond the border that is seen has its name. */
    private void addPieces(PointLayer provinces, PixelBox frame) {
        Map<String, String> owners = scene.features().provinceByPrefecture();
        VisibleGround ground = ground(frame, (x, y) -> shapes.neighbourAt(x * metresPerPixel,
                -y * metresPerPixel).map(a -> owners.getOrDefault(a.areaCode(), "")));
        for (VisibleGround.Piece piece : named(ground)) {
            for (PaintStep step : provinces.steps()) {
                for (int f : isNaming(step) && step.scales().contains(denominator) ? step.features() : new int[0]) {
                    if (code(provinces, f).equals(piece.owner())) {
                        requests.add(piece((LabelSymbol) step.symbol(), piece, Optional.empty(),
                                offEdge(homes.neighbours(scene.features().prefecturesOf(piece.owner())),
                                        Optional.of(frame)), SEEN_MARGIN));
                    }
                }
            }
        }
    }

    /** What is seen of a prefecture whose seat is not has its name too, as quiet as what lies beyond the border. */
    private void addPrefectures(Set<Integer> seen, PixelBox frame) throws AtlasException {
        List<MapFeatures.PointFeature> seats = scene.points(MapFeatures.SEAT).features();
        Map<String, String> unseen = new HashMap<>();
        for (int i = 0; i < seats.size(); i++) {
            Optional<SubjectRef> city = seats.get(i).subject().filter(s -> s.kind() == SubjectKind.PREFECTURE);
            if (city.isPresent() && !city.equals(subject) && !seen.contains(i)) {
                unseen.put(city.get().id(), (String) seats.get(i).feature().getAttribute("name"));
            }
        }
        Optional<LabelSymbol> quiet = scene.points(MapFeatures.NEIGHBOUR_NAME).steps().stream()
                .filter(s -> isNaming(s) && s.scales().contains(denominator)).map(s -> (LabelSymbol) s.symbol())
                .findFirst();
        if (unseen.isEmpty() || quiet.isEmpty()) {
            return;
        }
        VisibleGround ground = ground(frame, (x, y) -> shapes.prefectureAt(x * metresPerPixel,
                -y * metresPerPixel).map(BoxedShape::areaCode).filter(unseen::containsKey)
                .filter(c -> focus.isBeyond(x * metresPerPixel, -y * metresPerPixel)));
        for (VisibleGround.Piece piece : named(ground)) {
            requests.add(piece(closely(new LabelSymbol(quiet.get().look(), unseen.get(piece.owner())), piece), piece,
                    Optional.of(SubjectRef.prefecture(piece.owner())),
                    offEdge(homes.prefectureOf(piece.x(), piece.y()), Optional.of(frame)), LEAST_MARGIN));
        }
    }

    /** What is seen and has room for names of whole areas. @param owner tells whose a point is */
    private VisibleGround ground(PixelBox frame, BiFunction<Double, Double, Optional<String>> owner) {
        return new VisibleGround(frame.grown(-OFF_EDGE), reserved.stream().map(b -> b.grown(OFF_EDGE)).toList(), owner);
    }

    /** The same off the edge of a frame and of what stands in it, where there is one. */
    private NameHomes.Home offEdge(NameHomes.Home home, Optional<PixelBox> frame) {
        return frame.isEmpty() ? home : new NameHomes.Within(home, box -> frame.get().encloses(box.grown(OFF_EDGE))
                && reserved.stream().noneMatch(box.grown(OFF_EDGE)::intersects));
    }

    /** A name with its letters as close as it takes that it fits into a piece as large as others of its rank. */
    private LabelSymbol closely(LabelSymbol label, VisibleGround.Piece piece) {
        double beyond = text.width(label.words(), label.look()) - (piece.room() - SEEN_MARGIN);
        int gaps = label.words().codePointCount(0, label.words().length()) - 1;
        return new LabelSymbol(label.look().withSpacing(Math.max(0, label.look().spacing()
                - Math.max(0, beyond / gaps))), label.words());
    }

    /** A name in a piece, as small as it has to be for that. @param margin clear space about it */
    private LabelPlacer.Request piece(LabelSymbol label, VisibleGround.Piece piece, Optional<SubjectRef> of,
                                      NameHomes.Home home, double margin) {
        double fits = (piece.room() - margin) / text.width(label.words(), label.look());
        double least = Math.max(LEAST_OF_PIECE, scene.sizes().least() / label.look().size());
        LabelSymbol sized = new LabelSymbol(label.look().times(Math.min(1, Math.max(least, fits))), label.words());
        return new LabelPlacer.Request(of, sized, label.look().priority(), new Dot(piece.x(), piece.y(), 0),
                text.width(sized.words(), sized.look()), TextPainter.height(sized.look()), home, false);
    }

    /**
     * Names of clusters.
     *
     * @param symbols where those to be named are shown, by id
     * @param few     whether they are so few that all are named whatever the scale
     * @param must    whether all are named even across a line
     * @param numbers what number stands before a name, by id
     */
    List<LabelPlacer.Request> clusters(Map<String, Dot> symbols, boolean few, boolean must,
                                       Map<String, Integer> numbers) throws AtlasException {
        List<LabelPlacer.Request> found = new ArrayList<>();
        PointLayer layer = scene.points(MapFeatures.CLUSTER);
        for (PaintStep step : layer.steps()) {
            for (int f : step.symbol() instanceof LabelSymbol ? step.features() : new int[0]) {
                SubjectRef cluster = layer.features().get(f).subject().orElseThrow();
                Dot at = symbols.get(cluster.id());
                boolean chosen = this.chosen.contains(cluster.id());
                boolean ours = at != null && isOfTheSubject(at);
                // Where a picture is of an area, clusters about it are no more than shown.
                boolean asked = few || chosen || ours || !isOfAnArea() && step.scales().contains(denominator);
                if (at != null && asked && (ours || !isOfAnArea())) {
                    LabelSymbol written = ClusterNumbers.before((LabelSymbol) step.symbol(), cluster, numbers);
                    LabelSymbol label = chosen || isBesideTheSubject(at) ? led(written, FARTHEST_CHOSEN)
                            : look(few || ours ? led(written, FARTHEST_OF_FEW) : written, at.x(), at.y());
                    found.add(new LabelPlacer.Request(Optional.of(cluster), label, chosen ? SUBJECT
                            : label.look().priority(), at, text.width(label.words(), label.look()),
                            TextPainter.height(label.look()), ours && !must ? homes.county((String) layer.features()
                            .get(f).feature().getAttribute("county"), at.x(), at.y())
                            : home(layer.features().get(f), at), chosen || must));
                }
            }
        }
        return found;
    }

    /** The prefecture of a cluster, be the head of its drop beyond the line of that, as its point is not. */
    private NameHomes.Home home(MapFeatures.PointFeature cluster, Dot at) {
        boolean own = shapes.prefectureAt(at.x() * metresPerPixel, -at.y() * metresPerPixel)
                .filter(area -> area.areaCode().equals(cluster.feature().getAttribute("prefecture"))).isPresent();
        return own ? homes.offCounties(at.x(), at.y()) : homes.offCounties(worldX(cluster), worldY(cluster));
    }

    /**
     * Names of the counties clusters stand in, each once: at scales too small for those of counties of all, short and
     * as small as may be; at others of those alone over whose name a drop stands, as that was written. A district's
     * too stands beside the drop, or at the end of a line that begins there.
     *
     * @param symbols where the clusters are shown, by id
     * @param covered what a drop stands over the name of
     */
    List<LabelPlacer.Request> countiesOf(Map<String, Dot> symbols, Set<SubjectRef> covered) throws AtlasException {
        Counties counties = counties();
        List<LabelPlacer.Request> found = new ArrayList<>();
        Set<SubjectRef> asked = new HashSet<>();
        for (MapFeatures.PointFeature feature : scene.points(MapFeatures.CLUSTER).features()) {
            SubjectRef cluster = feature.subject().orElseThrow();
            SubjectRef county = SubjectRef.county((String) feature.feature().getAttribute("county"));
            Dot at = symbols.get(cluster.id());
            LabelSymbol label = counties.name(county);
            if (at != null && label != null && (counties.written().isEmpty()
                    || covered.contains(county) && counties.written().containsKey(county)) && asked.add(county)) {
                found.add(beside(cluster, label, at, homes.offCounties(at.x(), at.y())));
            }
        }
        return found;
    }

    /**
     * The name of a county or district as the scale has it, or short where it has none, beside its symbol or, where
     * that is not drawn, in its area; empty for what is neither.
     *
     * @param seats symbols of the seats by their number in the layer
     */
    Optional<LabelPlacer.Request> county(SubjectRef county, Map<Integer, Dot> seats) throws AtlasException {
        LabelSymbol label = counties().name(county);
        for (String layer : List.of(MapFeatures.SEAT, MapFeatures.DISTRICT)) {
            List<MapFeatures.PointFeature> features = scene.points(layer).features();
            for (int f = 0; label != null && f < features.size(); f++) {
                if (features.get(f).subject().equals(Optional.of(county))) {
                    Dot point = new Dot(worldX(features.get(f)), worldY(features.get(f)), 0);
                    Dot at = layer.equals(MapFeatures.SEAT) ? seats.getOrDefault(f, point) : point;
                    return Optional.of(at.radius() == 0 ? beside(county, new LabelSymbol(label.look().onAPoint(),
                            label.words()), at, homes.district(county, at.x(), at.y()))
                            : beside(county, label, at, homes.county(county.id(), at.x(), at.y())));
                }
            }
        }
        return Optional.empty();
    }

    /** The box of what a county's name belongs to: of its symbol or, where that is not drawn, of all of it. */
    PixelBox ground(LabelPlacer.Request county) {
        PixelBox symbol = county.symbol().box();
        return county.symbol().radius() > 0 ? symbol : county.subject().flatMap(shapes::area)
                .map(area -> area.bounds(metresPerPixel)).orElse(symbol);
    }

    private LabelPlacer.Request beside(SubjectRef subject, LabelSymbol label, Dot at, NameHomes.Home home) {
        return new LabelPlacer.Request(Optional.of(subject), label, label.look().priority(), at,
                text.width(label.words(), label.look()), TextPainter.height(label.look()), home, false);
    }

    /**
     * The names of counties and districts.
     *
     * @param written those the scale names
     * @param brief   all of them, short
     */
    private record Counties(Map<SubjectRef, LabelSymbol> written, Map<SubjectRef, LabelSymbol> brief) {
        @Nullable LabelSymbol name(SubjectRef county) {
            return written.containsKey(county) ? written.get(county) : brief.get(county);
        }
    }

    private Counties counties() throws AtlasException {
        Map<SubjectRef, LabelSymbol> written = new HashMap<>();
        Map<SubjectRef, LabelSymbol> brief = new HashMap<>();
        for (PointLayer layer : List.of(scene.points(MapFeatures.SEAT), scene.points(MapFeatures.DISTRICT))) {
            for (PaintStep step : layer.steps()) {
                for (int f : isNaming(step) ? step.features() : new int[0]) {
                    LabelSymbol named = (LabelSymbol) step.symbol();
                    LabelSymbol label = new LabelSymbol(named.look().besideAPoint(), named.words());
                    MapFeatures.PointFeature county = layer.features().get(f);
                    if (label.look().priority() < MUST && county.subject().isPresent()) {
                        SubjectRef subject = county.subject().get();
                        brief.put(subject, brief(label, county));
                        if (step.scales().contains(denominator)) {
                            written.put(subject, label);
                        }
                    }
                }
            }
        }
        return new Counties(written, brief);
    }

    /** The short name of a county, of a district its only one, no larger than a room needs. */
    private LabelSymbol brief(LabelSymbol label, MapFeatures.PointFeature county) {
        double least = scene.sizes().least();
        TextSymbol look = label.look().times(least == 0 ? 1 : Math.min(1, least / label.look().size()));
        return new LabelSymbol(look, Optional.ofNullable((String) county.feature().getAttribute("short"))
                .orElse(label.words()));
    }

    /** The name of a cluster where nothing runs under it, that of the one a picture is of in its county. */
    LabelPlacer.Request quietly(LabelPlacer.Request cluster) {
        if (!cluster.subject().equals(subject)) {
            return cluster.in(new NameHomes.Quiet(cluster.home()));
        }
        Dot at = cluster.symbol();
        NameHomes.Home home = countyAt(at.x(), at.y()).map(BoxedShape::areaCode)
                .map(county -> homes.county(county, at.x(), at.y())).orElse(cluster.home());
        return new LabelPlacer.Request(subject, cluster.text(), MUST, at, cluster.width(), cluster.height(),
                new NameHomes.Quiet(home), true);
    }

    /** Whether the middle of a name lies in the county its symbol stands in. */
    boolean isInItsCounty(LabelPlacement.PlacedLabel name, Dot symbol) {
        return countyAt(name.box().centerX(), name.box().centerY()).equals(countyAt(symbol.x(), symbol.y()));
    }

    private Optional<BoxedShape> countyAt(double x, double y) {
        return shapes.countyAt(x * metresPerPixel, -y * metresPerPixel);
    }

    private static LabelSymbol led(LabelSymbol name, double farthest) {
        return new LabelSymbol(name.look().ledUpTo(farthest), name.words());
    }

    /** Whether a symbol stands in the area a picture is of, whose clusters are named wherever a name has room. */
    boolean isOfTheSubject(Dot at) {
        return isOfAnArea() && !focus.isBeyond(at.x() * metresPerPixel, -at.y() * metresPerPixel);
    }

    /** Whether a symbol stands in the counties of the cluster a picture is of. */
    private boolean isBesideTheSubject(Dot at) {
        return subject.filter(s -> s.kind() == SubjectKind.CLUSTER).isPresent()
                && isOfThePicture(at.x() * metresPerPixel, -at.y() * metresPerPixel);
    }

    /** Whether a place lies in what a picture is of, everywhere where it is of no area. Units: projected metres. */
    boolean isOfThePicture(double x, double y) {
        return !focus.isBeyond(x, y);
    }

    private boolean isOfAnArea() {
        return subject.filter(s -> s.kind().isUnit()).isPresent();
    }

    /** The same by the part of their names that tells them from each other, where that is not all of it. */
    List<LabelPlacer.Request> briefly(List<LabelPlacer.Request> names, Map<String, Integer> numbers)
            throws AtlasException {
        return inWords(names, numbers, c -> (String) c.getAttribute("short"));
    }

    /** The same as a list beside the map names them. */
    List<LabelPlacer.Request> asListed(List<LabelPlacer.Request> names, Map<String, Integer> numbers)
            throws AtlasException {
        return inWords(names, numbers, c -> Cluster.brief((String) c.getAttribute("name")));
    }

    private List<LabelPlacer.Request> inWords(List<LabelPlacer.Request> names, Map<String, Integer> numbers,
                                              Function<SimpleFeature, String> wording) throws AtlasException {
        Map<String, String> brief = new HashMap<>();
        scene.points(MapFeatures.CLUSTER).features().forEach(c -> brief.put(c.subject().orElseThrow().id(),
                wording.apply(c.feature())));
        List<LabelPlacer.Request> shorter = new ArrayList<>();
        for (LabelPlacer.Request name : names) {
            SubjectRef cluster = name.subject().orElseThrow();
            LabelSymbol words = ClusterNumbers.before(new LabelSymbol(name.text().look(),
                    brief.getOrDefault(cluster.id(), "")), cluster, numbers);
            if (!words.words().equals(name.text().words())) {
                shorter.add(new LabelPlacer.Request(name.subject(), words, name.priority(), name.symbol(),
                        text.width(words.words(), words.look()), name.height(), name.home(), name.must()));
            }
        }
        return shorter;
    }

    NameHomes homes() {
        return homes;
    }

    private static String code(PointLayer layer, int feature) {
        return (String) layer.features().get(feature).feature().getAttribute("code");
    }

    /** Where names without a symbol are looked for: at their place, or the nearest to it in the frame. */
    private IntFunction<Dot> place(PointLayer layer, Optional<PixelBox> frame) {
        return f -> {
            double x = worldX(layer.features().get(f));
            double y = worldY(layer.features().get(f));
            return frame.map(b -> b.grown(-INSIDE_FRAME)).map(b -> new Dot(Math.max(b.x(), Math.min(b.maxX(), x)),
                    Math.max(b.y(), Math.min(b.maxY(), y)), 0)).orElse(new Dot(x, y, 0));
        };
    }

    private void add(PointLayer layer, IntFunction<Dot> symbol, IntFunction<NameHomes.Home> home)
            throws AtlasException {
        boolean asked = false;
        for (PaintStep step : layer.steps()) {
            for (int f : isNaming(step) && step.scales().contains(denominator) ? step.features() : new int[0]) {
                asked |= isSubject(layer, f);
                add(layer, (LabelSymbol) step.symbol(), f, symbol, home);
            }
        }
        // What a picture is of has its name at scales too small for others of its kind.
        for (int i = layer.steps().size() - 1; i >= 0 && layer == scene.points(MapFeatures.SEAT) && !asked; i--) {
            PaintStep step = layer.steps().get(i);
            for (int f : isNaming(step) ? step.features() : new int[0]) {
                if (!asked && isSubject(layer, f)) {
                    asked = true;
                    add(layer, (LabelSymbol) step.symbol(), f, symbol, home);
                }
            }
        }
    }

    private static boolean isNaming(PaintStep step) {
        return step.symbol() instanceof LabelSymbol;
    }

    private boolean isSubject(PointLayer layer, int feature) {
        return subject.isPresent() && subject.equals(layer.features().get(feature).subject());
    }

    private void add(PointLayer layer, LabelSymbol label, int f, IntFunction<Dot> symbol,
                     IntFunction<NameHomes.Home> home) {
        Dot at = symbol.apply(f);
        if (at == null) {
            return;
        }
        MapFeatures.PointFeature feature = layer.features().get(f);
        boolean first = isSubject(layer, f);
        double priority = first ? SUBJECT : label.look().priority();
        LabelSymbol look = first || feature.subject().isEmpty() ? label
                : look(label, worldX(feature), worldY(feature));
        requests.add(new LabelPlacer.Request(feature.subject(), look, priority, at,
                text.width(look.words(), look.look()), TextPainter.height(look.look()), home.apply(f),
                priority >= MUST && label.look().candidates() != TextSymbol.Candidates.INSIDE));
    }

    /** A name as it is written of a place, quieter outside what a picture is of. */
    private LabelSymbol look(LabelSymbol label, double x, double y) {
        return focus.isBeyond(x * metresPerPixel, -y * metresPerPixel) ? focus.quiet(label) : label;
    }

    /** Whether any rule of a layer holds at this scale: districts are not even looked for where none does. */
    boolean shown(String layer) {
        return scene.style().layers().stream().filter(l -> l.layer().equals(layer))
                .flatMap(l -> l.style().featureTypeStyles().stream()).flatMap(f -> f.rules().stream())
                .anyMatch(r -> PaintStep.Scales.of(r).contains(denominator));
    }

    private double worldX(MapFeatures.PointFeature feature) {
        return feature.x() / metresPerPixel;
    }

    private double worldY(MapFeatures.PointFeature feature) {
        return -feature.y() / metresPerPixel;
    }
}
