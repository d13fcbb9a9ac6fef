package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectKind;
import henan.atlas.page.legend.Legend;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page being made up: its legend tells what its map shows, its map has the room that legend and text leave, and a
 * row has a number where the map has one; which is gone over until all of it agrees.
 */
final class PageMakeup {
    private static final int ATTEMPTS = 4;
    /** Of so many names for which the map of the province has no room it is said which they are. */
    private static final int FEW = 8;
    /** How much less high a map may be for a legend in a band. */
    private static final double LITTLE_LOWER = 0.85;
    private final PageSpec pageSpec;
    private final Typesetter setter;
    private final MapScenes scenes;
    private final PageArea area;
    private final PageCredits credits;
    private final MapWanted wanted;
    private final PageFrame frame;
    private BodyShares shares;
    private PageLayout layout;
    private MapFit fit;
    /** Place of the legend in the map, where it stands there. */
    private Optional<PixelBox> inlaid = Optional.empty();
    private ListNumbers numbers = ListNumbers.NONE;
    /** What is said, and the units of the area that its map does not name, which are told there. */
    private List<PageText.Part> parts;
    private List<String> unnamed = List.of();
    private int toldUnnamed;
    private TextBlocks texts;
    /** The references its words lead to, wherever these come to stand. */
    private final List<String> cited;
    /** The legends whose room the one drawn is given, where its map would explain another without. */
    private final List<Legend> rooms = new ArrayList<>();
    /** The picture at its head. */
    private final LogoReader.Read logo;

    /**
     * A page to be made.
     *
     * @param inner   room left free at the right, for a binding, in logical pixels
     * @param courses whether there are rivers, as its foot says
     */
    PageMakeup(PageSpec pageSpec, double inner, ShownCourses courses, Typesetter setter, LogoReader logos)
            throws AtlasException {
        this.pageSpec = pageSpec;
        this.setter = setter;
        this.scenes = setter.scenes();
        this.area = PageArea.of(pageSpec.area(), setter.content(), scenes);
        if (!pageSpec.choice().template().areas().contains(pageSpec.area().kind())) {
            throw new AtlasException(Messages.of("page").message("page.template."
                    + pageSpec.choice().template().name()));
        }
        this.credits = new PageCredits(pageSpec, setter.content(), courses);
        this.wanted = new MapWanted(setter, pageSpec, area);
        this.texts = new TextBlocks(setter, numbers);
        this.logo = logos.at(pageSpec.choice().logo());
        this.frame = new PageFrame(pageSpec, inner, setter, credits, wanted.heading(), area.note(), logo.logo());
        this.shares = new BodyShares(pageSpec, frame, area.extent(), LegendPlate.USUAL * frame.keySize(),
                Optional.empty());
        this.parts = pageSpec.choice().has(PagePart.TEXT) ? pageSpec.text().parts() : List.of();
        this.cited = CitedNotes.of(pageSpec.text().notes(), parts.stream().map(part -> block(part).wording())
                .collect(Collectors.joining("\n")));
    }

    private List<PageText.Part> spare() {
        return pageSpec.choice().has(PagePart.TEXT) ? pageSpec.text().spare() : List.of();
    }

    /** Whether rivers, railways or roads are drawn on the map as it will about be. */
    ShownCourses coursesAhead() throws AtlasException {
        return wanted.courses(shares.first());
    }

    /** Whether some are drawn on the map of the page made. */
    ShownCourses courses() throws AtlasException {
        return wanted.courses(fit);
    }

    /** What stops it for want of room, told before anything is placed. */
    Optional<PreflightFinding> crowded() throws AtlasException {
        layOut(wanted.legendAhead(shares.first()));
        return new Preflight(pageSpec, scenes.text()).crowded(frame, layout);
    }

    Page page() throws AtlasException {
        Set<String> drawn = wanted.marked(shares.first());
        Set<String> without = new HashSet<>();
        PageMap map = laidOut(drawn, Set.of());
        // A number that finds no room on the map is none in the list either, and those behind it move up.
        Set<String> bare = bare(map);
        while (!bare.isEmpty() || tellsUnnamed(map)) {
            Set<String> standing = new MapQuery(scenes).standing(map.spec());
            drawn.removeAll(bare);
            without.addAll(bare.stream().filter(standing::contains).toList());
            map = laidOut(drawn, without);
            bare = bare(map);
        }
        if (map.spec().numbers().isEmpty() && !numbers.isEmpty()) {
            map = laidOut(Set.of(), Set.of());
        }
        return page(map);
    }

    /** Has what is said tell the units a map does not name. @return whether it told others before */
    private boolean tellsUnnamed(PageMap map) throws AtlasException {
        List<String> now = parts.isEmpty() ? List.of() : unnamed(map.spec());
        if (now.equals(unnamed) || toldUnnamed == ATTEMPTS) {
            return false;
        }
        unnamed = now;
        toldUnnamed++;
        List<PageText.Part> said = pageSpec.text().parts();
        Optional<PageText.Facts> facts = said.stream().filter(PageText.Facts.class::isInstance)
                .map(PageText.Facts.class::cast).findFirst().filter(f -> !now.isEmpty());
        // Of the province its prefectures are counted first.
        int line = isOfProvince() ? 1 : 0;
        String remark = Punctuation.bracketed(Messages.of("page").get("page.unnamed",
                String.join(Punctuation.names(), now)));
        Optional<PageText.Part> told = facts.map(f -> f.with(line, remark));
        parts = said.stream().map(part -> facts.filter(f -> f == part).flatMap(f -> told).orElse(part)).toList();
        return true;
    }

    private boolean isOfProvince() {
        return pageSpec.area().kind() == SubjectKind.PROVINCE;
    }

    /** What a map of an area does not name of it: of the province, where there is no room for some few. */
    private List<String> unnamed(MapSpec map) throws AtlasException {
        MapQuery query = new MapQuery(scenes);
        if (!isOfProvince()) {
            return query.unnamedUnits(map);
        }
        // Words on the map leave out what kind of unit it is.
        List<String> dropped = query.dropped(map).stream().filter(words -> setter.content().counties().stream()
                .anyMatch(county -> county.name().startsWith(words))).toList();
        return dropped.size() > FEW ? List.of() : dropped;
    }

    private Page page(PageMap map) {
        int all = 1 + layout.further().size();
        List<Sheet> further = new ArrayList<>();
        for (List<Block.Placed> placed : layout.further()) {
            further.add(frame.further(placed, further.size() + 2, all));
        }
        Sheet about = frame.first(layout.placed(), all);
        Preflight preflight = new Preflight(pageSpec, scenes.text());
        logo.unread().ifPresent(preflight::logo);
        return new Page(frame.label(), List.of(map), about, further,
                preflight.findings(frame, credits, layout, fit, join(about.blocks(),
                layout.further().stream().flatMap(List::stream).toList())),
                pageSpec.choice().has(PagePart.CROP_MARKS));
    }

    private PageMap laidOut(Set<String> numbered, Set<String> without) throws AtlasException {
        numbers = ListNumbers.of(pageSpec.text(), numbered, without, new NearNumber(setter.content().index()));
        texts = new TextBlocks(setter, numbers);
        rooms.clear();
        Legend legend = legend(wanted.in(shares.first()));
        PageMap map = laidOut(legend);
        for (int i = 1; i < ATTEMPTS; i++) {
            // Of the picture as it is, its furniture and numbers too: what is placed once is asked about and drawn.
            Legend shown = legend(map.spec());
            if (shown.wording().equals(legend.wording())) {
                return map;
            }
            legend = shown;
            map = laidOut(legend);
        }
        Legend shown = legend(map.spec());
        for (int i = 0; i < ATTEMPTS && !shown.wording().equals(legend.wording()); i++) {
            // With a larger legend the map is smaller and has another to explain: the room of both is kept.
            rooms.add(legend);
            rooms.add(shown);
            legend = shown;
            map = laidOut(legend);
            shown = legend(map.spec());
        }
        return map;
    }

    private Legend legend(MapSpec of) throws AtlasException {
        return wanted.legend(of, !numbers.isEmpty(), frame.keySize());
    }

    private PageMap laidOut(Legend legend) throws AtlasException {
        layOut(legend);
        return map();
    }

    /** Ids of the clusters that have a number in a printed row and none on the map. */
    private Set<String> bare(PageMap map) throws AtlasException {
        Set<String> bare = new HashSet<>(map.spec().numbers().keySet());
        if (!bare.isEmpty()) {
            bare.removeAll(new MapQuery(scenes).numbered(map.spec()));
        }
        return bare;
    }

    private void layOut(Legend legend) {
        shares = shares.withKeyWidth(Math.ceil(Stream.concat(rooms.stream(), Stream.of(legend))
                .mapToDouble(l -> l.within(1).width()).max().orElseThrow()) * frame.keySize());
        Laid found = laid(legend, Optional.empty(), parts);
        Optional<PageText.Part> remarks = parts.stream().filter(PageText.Paragraphs.class::isInstance).findFirst();
        if (remarks.isPresent() && found.plate().isPresent() && !(found.layout().further().isEmpty()
                && shares.isLargeEnough(fit(found)))) {
            Laid other = laid(legend, remarks, parts.stream().filter(p -> p != remarks.get()).toList());
            found = other.isBetterThan(found) ? other : found;
        }
        layout = found.layout();
        fit = fit(found);
        inlaid = found.plate().map(Block.Placed::box)
                .map(box -> box.moved(0, fit.frame().height() - LegendPlate.EDGE - box.height()));
        found.plate().map(Block.Placed::block).ifPresent(plate -> layout = layout.with(new Block.Placed(plate,
                inlaid.orElseThrow().moved(fit.frame().x(), fit.frame().y()))));
    }

    /** A way to lay it out. @param plate what stands in the map, as far from its left edge as it is to stand */
    private record Laid(PageLayout layout, Optional<Block.Placed> plate) {
        /**
         * Whether it needs fewer sheets, or on as many has the map's numbers explained beside it, or leaves more to
         * the map; with the same in the map or more.
         */
        boolean isBetterThan(Laid other) {
            return plate.isPresent() && Comparator.<PageLayout>comparingInt(l -> -l.further().size())
                    .thenComparing(PageLayout::isKeyed).thenComparing(l -> l.map().width())
                    .compare(layout, other.layout) > 0;
        }
    }

    private MapFit fit(Laid laid) {
        return new MapFit(area.extent(), laid.layout().map(), shares.manner(),
                laid.plate().map(p -> p.box().maxX()).orElse(0.0));
    }

    /** @param remarks what is said below the legend in the map @param parts what is said beside the map */
    private Laid laid(Legend legend, Optional<PageText.Part> remarks, List<PageText.Part> parts) {
        Optional<Block.Placed> plate = plate(legend, remarks.map(this::block));
        Optional<PixelBox> inlay = plate.map(Block.Placed::box);
        BodyWays ways = new BodyWays(shares, frame, texts, parts, cited);
        PageLayout found = ways.best(keys(legend, inlay.isPresent(), true), inlay, spare());
        if (pageSpec.choice().has(PagePart.LEGEND) && hasInset() && !shares.across() && inlay.isEmpty()) {
            Block band = Enlarged.of(new KeyBand(legend, rooms, inset()), frame.keySize());
            PageLayout other = new BodyWays(shares.withBand(band), frame, texts, parts, cited).best(List.of(), inlay,
                    spare());
            found = isBetter(other, found) ? other : found;
        }
        // A map without its legend is not let out, one without an inset is.
        return new Laid(found.omitted().contains(LegendBlock.title())
                ? ways.best(keys(legend, inlay.isPresent(), false), inlay, spare()) : found, plate);
    }

    /** Whether a legend in a band below the map makes for a better page than one in a column does. */
    private static boolean isBetter(PageLayout banded, PageLayout found) {
        if (!banded.omitted().isEmpty() || banded.further().size() != found.further().size()) {
            return banded.omitted().isEmpty() && banded.further().size() < found.further().size();
        }
        if (BodyWays.isBlank(banded) != BodyWays.isBlank(found)) {
            return BodyWays.isBlank(found);
        }
        return banded.isKeyed() == found.isKeyed() ? banded.torn() <= found.torn()
                && banded.map().height() >= LITTLE_LOWER * found.map().height() : banded.isKeyed();
    }

    private InsetBlock inset() {
        return new InsetBlock(scenes, setter.content(), pageSpec.area(), () -> fit.view().extent());
    }

    private Block block(PageText.Part part) {
        return texts.of(part, frame.textSize());
    }

    /**
     * What belongs to the map: legend and inset.
     *
     * @param inlaid whether the legend stands in the map
     * @param both   whether there is room for an inset beside it
     */
    private List<Block> keys(Legend legend, boolean inlaid, boolean both) {
        boolean told = pageSpec.choice().has(PagePart.LEGEND) && !inlaid;
        if (!both || !hasInset()) {
            return told ? List.of(block(legend)) : List.of();
        }
        return List.of(told ? new SideBySideBlock(block(legend), inset()) : inset());
    }

    /** Whether it is to be shown where its map lies in the province. */
    private boolean hasInset() {
        return pageSpec.choice().has(PagePart.INSET) && pageSpec.area().kind() != SubjectKind.PROVINCE;
    }

    private Block block(Legend legend) {
        return Enlarged.of(new LegendBlock(legend, rooms), frame.keySize());
    }

    /** The legend in the map, with what is said below it, where it is to stand there and has room. */
    private Optional<Block.Placed> plate(Legend legend, Optional<Block> below) {
        return pageSpec.choice().template().hasLegendInMap() && pageSpec.choice().has(PagePart.LEGEND)
                ? LegendPlate.of(legend, below, shares.first()) : Optional.empty();
    }

    private PageMap map() throws AtlasException {
        MapSpec spec = wanted.in(fit);
        double type = shares.manner().type();
        Optional<PixelBox> north = pageSpec.choice().has(PagePart.NORTH) ? Optional.of(north(spec, type))
                : Optional.empty();
        List<PixelBox> reserved = new ArrayList<>();
        inlaid.ifPresent(b -> reserved.add(b.grown(2)));
        north.ifPresent(b -> reserved.add(b.grown(3)));
        MapSpec kept = spec.withReserved(reserved).withNumbers(numbers.of(layout.all().stream()
                .flatMap(p -> p.block().clusters().stream()).toList()));
        return new PageMap(scenes, kept, fit.frame(), shares.manner().scaled(), north,
                wanted.cluster().stream().collect(Collectors.toSet()),
                frame.drawn(), type, true);
    }

    /** Where the north arrow stands. @param type how much larger it is than in a window */
    private PixelBox north(MapSpec spec, double type) throws AtlasException {
        FurnitureCorners corners = new FurnitureCorners(spec, scenes);
        inlaid.ifPresent(corners::taken);
        return corners.take(Furniture.NORTH_WIDTH * type, Furniture.NORTH_HEIGHT * type, true);
    }

    private static <T> List<T> join(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }
}
