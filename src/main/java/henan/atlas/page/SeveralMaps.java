package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.Legend;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.render.DropPlaces;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;

/**
 * A page of several maps being made up: what stands on the sheet is divided so that the maps are as large as they can
 * be, at one scale where their areas are about as large as one another.
 */
final class SeveralMaps {
    private static final Messages TEXT = Messages.of("page");
    private static final int ATTEMPTS = 4;
    /** How much of the way circles go along with a map that becomes smaller. */
    private static final double CIRCLES = 0.8;
    /** How many times as large as another an area may be that is shown at the same scale. */
    private static final double ALIKE = 1.6;
    /** Forgives scales their last digits. */
    private static final double NO_SMALLER = 1.001;

    private final PageSpec pageSpec;
    private final Typesetter setter;
    private final MapScenes scenes;
    private final PageCredits credits;
    private final PageFrame frame;
    private final List<Wanted> wanted = new ArrayList<>();
    /** Whether the scale is told once, for all. */
    private final boolean common;
    /** The picture at its head. */
    private final LogoReader.Read logo;
    private List<PageMap> maps = List.of();
    /** Where lists stand of maps that tell something without. */
    private Lists lists = Lists.NOWHERE;
    /** How the sheet was divided last, and the legend that had room there. */
    private Made last;
    private Optional<Legend> lastLegend = Optional.empty();
    /** The numbers of the places whose figures stand beside a map, by map. */
    private final List<ListNumbers> numbers = new ArrayList<>();

    /** Where lists of clusters stand: what is first is best. */
    private enum Lists {
        /** Each with its map. */
        WITH_MAPS,
        /** All where the legend leaves room. */
        TOGETHER,
        /** On the pages of single maps. */
        NOWHERE
    }

    /** One of the maps. */
    private record Wanted(PageArea area, MapWanted map) {
        /** The same with circles so many times smaller. */
        Wanted with(double times) {
            PageSpec spec = map.pageSpec();
            return new Wanted(area, new MapWanted(map.setter(), new PageSpec(spec.choice(), spec.text(),
                    spec.theme().map(theme -> SeveralMaps.with(theme, times))), area));
        }

        /** Before it is known what of the ground the map shows. */
        MapHeading heading() {
            return noted(map.heading());
        }

        MapHeading heading(MapSpec drawn) throws AtlasException {
            return noted(map.heading(drawn));
        }

        private MapHeading noted(MapHeading heading) {
            return area.note().isEmpty() ? heading : new MapHeading(heading.title(), heading.subtitle()
                    + TEXT.get("heading.gap") + area.note());
        }
    }

    /**
     * Of several maps.
     *
     * @param inner   room left free at the right, for a binding
     * @param courses whether there are rivers, as its foot says
     */
    SeveralMaps(PageSpec pageSpec, double inner, ShownCourses courses, Typesetter setter, LogoReader logos)
            throws AtlasException {
        this.pageSpec = pageSpec;
        this.setter = setter;
        this.scenes = setter.scenes();
        this.credits = new PageCredits(pageSpec, setter.content(), courses);
        this.logo = logos.at(pageSpec.choice().logo());
        this.frame = new PageFrame(pageSpec, inner, setter, credits, heading(), "", logo.logo());
        List<PageArea> areas = new ArrayList<>();
        for (PageSpec single : pageSpec.single()) {
            areas.add(PageArea.of(single.choice().map().view(), setter.content(), scenes));
        }
        for (int i = 0; i < areas.size(); i++) {
            wanted.add(new Wanted(areas.get(i), new MapWanted(setter, pageSpec.single().get(i), areas.get(i))));
        }
        this.common = pageSpec.choice().scale().isPresent() || largest(Comparator.naturalOrder())
                <= ALIKE * largest(Comparator.reverseOrder());
        number(Collections.nCopies(wanted.size(), Set.of()));
        // One theme has one key, whatever the areas.
        double smaller = smaller();
        wanted.replaceAll(one -> one.with(smaller));
        this.lists = Lists.WITH_MAPS;
    }

    /**
     * A theme with smaller circles; where their size tells nothing, no smaller than signs can be told in. A place
     * nothing is known of keeps its ring.
     */
    private static MapTheme with(MapTheme theme, double times) {
        MapTheme smaller = theme.keyed(tellsBySize(theme) ? times
                : Math.max(1, Math.min(times, theme.discs() / MapTheme.Mark.SIGN_RADIUS)));
        return smaller.withMarks(smaller.marks().stream()
                .map(mark -> mark.isHollow() ? MapTheme.Mark.hollow(mark.at()) : mark).toList());
    }

    private static boolean tellsBySize(MapTheme theme) {
        return theme.legend().stream().filter(MapTheme.LegendItem.Circle.class::isInstance).count() > 1;
    }

    /**
     * How many times smaller circles are than on a page of one map: less than the map is, so that they can still be
     * told from one another.
     */
    private double smaller() {
        Made made = made(Optional.empty());
        return Math.max(1, Math.pow(IntStream.range(0, wanted.size()).mapToDouble(i -> exact(made, i)
                / exact(wanted.get(i).area().extent(), frame.body())).min().orElseThrow(), CIRCLES));
    }

    private double exact(Made made, int map) {
        return exact(wanted.get(map).area().extent(), made.fits().get(map).room());
    }

    /** The denominator of the scale at which ground just has room. */
    private double exact(Envelope extent, PixelBox room) {
        return new MapFit(extent, room, new MapFit.Manner(OptionalDouble.empty(), false, false, 1, frame.drawn()))
                .fittedScale();
    }

    private double largest(Comparator<Double> order) {
        return wanted.stream().map(w -> w.area().extent()).map(e -> Math.max(e.getWidth(), e.getHeight()))
                .max(order).orElseThrow();
    }

    /** What the page is called that has no title of its own. */
    private MapHeading heading() {
        return new MapHeading(TEXT.get("several.title", pageSpec.choice().maps().size()), "");
    }

    /** Before it is known what of the ground the maps show. */
    private List<CellHead> heads() {
        return IntStream.range(0, wanted.size()).mapToObj(i -> head(i, wanted.get(i).heading())).toList();
    }

    private List<CellHead> heads(List<PageMap> drawn) throws AtlasException {
        List<CellHead> heads = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            heads.add(head(i, wanted.get(i).heading(drawn.get(i).spec())));
        }
        return heads;
    }

    private CellHead head(int map, MapHeading heading) {
        return new CellHead(scenes.text(), setter.breaker(), heading.title(), isUnlisted(map) ? heading.subtitle()
                + TEXT.get("heading.gap") + TEXT.get("several.unlisted") : heading.subtitle());
    }

    /** Whether the clusters of a map are told nowhere on the page, though lists are wanted; a picture has no pages. */
    private boolean isUnlisted(int map) {
        return !frame.paper().isPicture() && pageSpec.single().get(map).showsClusters()
                && pageSpec.choice().has(PagePart.LEGEND)
                && !pageSpec.text().parts().isEmpty() && figures(map).isEmpty();
    }

    /** What is told of the places of a map; nothing where it tells that itself and there is no room for it. */
    private Optional<PageText.Brief> figures(int map) {
        List<PageText.Part> parts = pageSpec.text().parts();
        return parts.isEmpty() || !pageSpec.choice().has(PagePart.LEGEND) || tells(map) && lists == Lists.NOWHERE
                ? Optional.empty()
                : Optional.of((PageText.Brief) parts.get(map)).filter(brief -> !brief.entries().isEmpty());
    }

    /** Whether a map tells something without a list. */
    private boolean tells(int map) {
        return pageSpec.single().get(map).theme().map(SeveralMaps::tellsBySize).orElse(true);
    }

    /** The list that stands with its map. */
    private Optional<BriefBlock> list(int map) {
        return tells(map) && lists != Lists.WITH_MAPS ? Optional.empty()
                : figures(map).map(brief -> block(map, brief));
    }

    private BriefBlock block(int map, PageText.Brief brief) {
        return BriefBlock.of(scenes.text(), setter.breaker(), brief, numbers.get(map));
    }

    /** The lists in what the legend leaves free; none where they stand elsewhere or have no room. */
    private List<Block.Placed> together(Made made, Optional<Legend> legend) {
        if (lists != Lists.TOGETHER || legend.isEmpty() || made.plan().legend().isEmpty()) {
            return List.of();
        }
        PixelBox room = made.plan().legend().get();
        List<BriefBlock> told = IntStream.range(0, wanted.size()).filter(this::tells).boxed()
                .flatMap(i -> figures(i).map(brief -> block(i, new PageText.Brief(wanted.get(i).heading().title(),
                        brief.entries(), brief.clusters()))).stream()).toList();
        Legend arranged = legend.get().within(room.width());
        return new ListsTogether(told).in(frame.body(), room, arranged.width(), arranged.height());
    }

    /** Numbers the places that have one on their map: all at first, then those for which there was room. */
    private void number(List<Set<String>> bare) {
        numbers.clear();
        for (int i = 0; i < wanted.size(); i++) {
            Set<String> without = bare.get(i);
            Set<String> numbered = figures(i).stream().flatMap(brief -> brief.clusters().stream())
                    .filter(id -> !without.contains(id)).collect(Collectors.toSet());
            numbers.add(figures(i).map(brief -> ListNumbers.of(new PageText("", "", List.of(brief), "", List.of()),
                    numbered, without, new NearNumber(setter.content().index()))).orElse(ListNumbers.NONE));
        }
    }

    /** Whether rivers, railways or roads are drawn on any of the maps; where on none, why on the first of them. */
    ShownCourses courses() throws AtlasException {
        List<ShownCourses> all = new ArrayList<>();
        for (PageMap map : maps) {
            all.add(ShownCourses.of(scenes, map.spec(), map.spec().rivers()));
        }
        return all.stream().min(Comparator.naturalOrder()).orElse(ShownCourses.NONE);
    }

    Page page() throws AtlasException {
        number(Collections.nCopies(wanted.size(), Set.of()));
        Page page = laidOut();
        if (lists != Lists.NOWHERE && gathersAcross(page.maps())) {
            lists = Lists.NOWHERE;
            return page();
        }
        List<Set<String>> bare = new ArrayList<>();
        for (PageMap map : page.maps()) {
            Set<String> without = new HashSet<>(map.spec().numbers().keySet());
            if (!without.isEmpty()) {
                without.removeAll(new MapQuery(scenes).numbered(map.spec()));
            }
            bare.add(without);
        }
        if (!bare.stream().allMatch(Set::isEmpty)) {
            number(bare);
            page = laidOut();
        }
        if (lists == Lists.WITH_MAPS && isSmallerForLists()) {
            lists = Lists.TOGETHER;
            page = page();
        } else if (lists == Lists.TOGETHER && together(last, lastLegend).isEmpty()) {
            lists = Lists.NOWHERE;
            page = page();
        }
        return page;
    }

    /**
     * Whether numbers of clusters of several prefectures stand in one symbol, as at small scales: it is wide and lies
     * where some of them are not, so that how many there are tells more.
     */
    private boolean gathersAcross(List<PageMap> numbered) throws AtlasException {
        AtlasIndex index = setter.content().index();
        for (PageMap map : numbered) {
            for (DropPlaces.Group group : new MapQuery(scenes).drops(map.spec()).groups()) {
                if (group.clusters().stream().filter(map.spec().numbers()::containsKey)
                        .map(id -> index.prefectureOf(SubjectRef.cluster(id))).distinct().count() > 1) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether there is no room for the lists, or maps are smaller than they would be without. */
    private boolean isSmallerForLists() {
        Made with = last;
        lists = Lists.NOWHERE;
        Made without = made(lastLegend);
        lists = Lists.WITH_MAPS;
        return !with.plan().fits() || with.scales() > without.scales() * NO_SMALLER;
    }

    private Page laidOut() throws AtlasException {
        Made made = made(Optional.empty());
        Optional<Legend> shared = shared(made.specs());
        for (int i = 0; i < ATTEMPTS; i++) {
            made = made(shared);
            Optional<Legend> shown = shared(made.specs());
            if (shown.map(Legend::wording).equals(shared.map(Legend::wording))) {
                return page(made, shown, shown);
            }
            if (i < ATTEMPTS - 1 || length(shown) > length(shared)) {
                shared = shown;
            }
        }
        // With a longer legend the maps are smaller and have less to explain: its room is kept for what is there.
        made = made(shared);
        return page(made, shared(made.specs()), shared);
    }

    private static int length(Optional<Legend> legend) {
        return legend.map(l -> l.wording().length()).orElse(0);
    }

    /** Explains maps as they are numbered: symbols of several bear numbers of a list on some, how many on others. */
    private Optional<Legend> shared(List<MapSpec> bare) throws AtlasException {
        if (!pageSpec.choice().has(PagePart.LEGEND)) {
            return Optional.empty();
        }
        List<LegendRow> over = new ArrayList<>();
        if (wanted.stream().anyMatch(w -> w.map().cluster().isPresent())) {
            over.add(LegendRow.ring(scenes, MapSpec.BOOK_STYLE, TEXT.get("legend.cluster")));
        }
        List<MapSpec> specs = IntStream.range(0, bare.size())
                .mapToObj(i -> bare.get(i).withNumbers(numbers.get(i).numbers())).toList();
        if (specs.stream().anyMatch(spec -> !spec.numbers().isEmpty())) {
            over.add(LegendRow.number(scenes, TEXT.get("legend.number")));
        }
        for (MapSpec spec : specs) {
            if (new LegendQuery(scenes, spec).showsNumbersOfSeveral()) {
                over.add(LegendRow.numbers(scenes, MapSpec.BOOK_STYLE, TEXT.get("legend.numbers")));
                break;
            }
        }
        return Optional.of(Legend.shared(scenes, specs, pageSpec.choice().wording(), over));
    }

    /** One way to divide the sheet, and how the maps fit into it. */
    private record Made(MapGrid.Plan plan, List<MapFit> fits, List<MapSpec> specs, List<Optional<MapKey>> keys) {
        /** How many metres a millimetre is, of all maps; the less, the larger they are. */
        double scales() {
            return fits.stream().mapToDouble(f -> f.view().metresPerPixel()).sum();
        }

        /** The same where scales are not those of the ladder. */
        double exact() {
            return fits.stream().mapToDouble(f -> new MapFit(f.extent(), f.room(), new MapFit.Manner(
                    OptionalDouble.empty(), false, f.how().scaled(), f.how().type(), f.how().drawn())).fittedScale())
                    .sum();
        }

        double ground() {
            return fits.stream().mapToDouble(f -> f.frame().width() * f.frame().height()).sum();
        }
    }

    /** The way in which the maps are largest, and of those the one with least beside them that is of no area. */
    private Made made(Optional<Legend> shared) {
        List<MapSpec> bare = wanted.stream().map(w -> w.map().in(fit(w, frame.body(), OptionalDouble.empty())))
                .toList();
        List<Optional<Legend>> legends = pageSpec.choice().has(PagePart.LEGEND) ? Legend.keys(scenes, bare)
                : bare.stream().map(b -> Optional.<Legend>empty()).toList();
        List<Optional<MapKey>> keys = IntStream.range(0, wanted.size()).mapToObj(i -> MapKey.of(legends.get(i),
                list(i))).toList();
        List<? extends Block> above = heads().stream().map(frame::text).toList();
        MapGrid grid = new MapGrid(frame.body(), above, keys, shared,
                common && pageSpec.choice().has(PagePart.SCALE) ? Furniture.STRIP : 0);
        return grid.plans(frame.paper().isAcross()).stream().map(plan -> made(plan, keys))
                .min(Comparator.comparingDouble(Made::scales).thenComparingDouble(m -> Math.rint(m.exact() / 1e4))
                        .thenComparingDouble(Made::ground)).orElseThrow();
    }

    private Made made(MapGrid.Plan plan, List<Optional<MapKey>> keys) {
        List<MapFit> fits = new ArrayList<>();
        double smallest = 0;
        for (int i = 0; i < wanted.size(); i++) {
            MapFit fit = fit(wanted.get(i), plan.cells().get(i).room(), pageSpec.choice().scale());
            fits.add(fit);
            smallest = Math.max(smallest, fit.fittedScale());
        }
        if (common && pageSpec.choice().scale().isEmpty()) {
            for (int i = 0; i < wanted.size(); i++) {
                fits.set(i, fit(wanted.get(i), plan.cells().get(i).room(), OptionalDouble.of(smallest)));
            }
        }
        List<MapSpec> specs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            specs.add(wanted.get(i).map().in(fits.get(i)));
        }
        return new Made(plan, fits, specs, keys);
    }

    private MapFit fit(Wanted one, PixelBox room, OptionalDouble scale) {
        Envelope extent = one.area().extent();
        return new MapFit(extent, room, new MapFit.Manner(scale, !frame.paper().isPicture(),
                !common && pageSpec.choice().has(PagePart.SCALE), 1, frame.drawn()));
    }

    private Page page(Made made, Optional<Legend> legend, Optional<Legend> room) throws AtlasException {
        List<Block.Placed> placed = new ArrayList<>();
        List<PageMap> shown = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            shown.add(map(wanted.get(i), made.fits().get(i), made.specs().get(i).withNumbers(numbers.get(i)
                    .numbers()), i == 0));
        }
        List<CellHead> heads = heads(shown);
        for (int i = 0; i < wanted.size(); i++) {
            MapGrid.Cell cell = made.plan().cells().get(i);
            placed.add(new Block.Placed(frame.text(heads.get(i).beside(heads)), cell.head()));
            placed.add(new Block.Placed(new MapPlace(i, heads.get(i).title()), cell.room()));
            if (cell.key().isPresent()) {
                placed.add(new Block.Placed(made.keys().get(i).orElseThrow().block(),
                        cell.key().get()));
            }
        }
        maps = shown;
        last = made;
        lastLegend = room;
        if (made.plan().strip().height() > 0) {
            placed.add(new Block.Placed(new ScaleBlock(scenes.text(), made.fits().get(0).view(),
                    ScaleText.exactly(shown.get(0).scaleDenominator())), made.plan().strip()));
        }
        if (legend.isPresent() && made.plan().legend().isPresent()) {
            placed.add(new Block.Placed(new LegendBlock(legend.get(), room.stream().toList()),
                    made.plan().legend().get()));
        }
        placed.addAll(together(made, room));
        return page(made, shown, placed);
    }

    private Page page(Made made, List<PageMap> shown, List<Block.Placed> placed) {
        Sheet about = frame.first(placed, 1);
        Preflight preflight = new Preflight(pageSpec, scenes.text());
        logo.unread().ifPresent(preflight::logo);
        MapFit telling = made.fits().stream().filter(MapFit::isTooLarge).findFirst()
                .or(() -> made.fits().stream().filter(MapFit::cuts).findFirst()).orElse(made.fits().get(0));
        PageLayout layout = new PageLayout(made.plan().cells().get(0).room(), placed,
                made.plan().fits() ? List.of() : List.of(LegendBlock.title()));
        return new Page(frame.label(), shown, about, List.of(), preflight.findings(frame, credits, layout,
                telling, about.blocks()),
                pageSpec.choice().has(PagePart.CROP_MARKS));
    }

    private PageMap map(Wanted one, MapFit fit, MapSpec spec, boolean first) throws AtlasException {
        Optional<PixelBox> north = first && pageSpec.choice().has(PagePart.NORTH)
                ? Optional.of(new FurnitureCorners(spec, scenes).take(Furniture.NORTH_WIDTH, Furniture.NORTH_HEIGHT,
                true)) : Optional.empty();
        return new PageMap(scenes, spec.withReserved(north.map(b -> b.grown(3)).stream().toList()), fit.frame(),
                fit.how().scaled(), north, one.map().cluster().stream().collect(Collectors.toSet()),
                frame.drawn(), 1, true);
    }
}
