package henan.atlas.page;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapState;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Ramp;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.Legend;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapContent;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lays out pages: head and foot across, the body between them divided among map, legend and text.
 *
 * <p><b>Threading:</b> safe; a page takes some ten milliseconds, its map is placed when it is painted.
 */
public final class PageComposer {
    private static final Messages TEXT = Messages.of("page");
    private static final double HEAD_GAP = 10;
    private static final int ATTEMPTS = 4;
    /** Width of a legend in the map, and how far from its edges it stands. */
    private static final double INLAY = 190;
    private static final double INLAY_EDGE = 9;
    /** Share of a page's body for text that is what the page is about: at least, and at most. */
    private static final double LEADING_TEXT = 0.4;
    private static final double LEADING_MOST = 0.66;
    /** Share of an upright sheet that its map keeps before the text goes on on a further one. */
    private static final double LEAST_UPRIGHT = 0.45;
    /** Widest frame of a picture's map, in what its area needs: more would be ground of which nothing is known. */
    private static final double WIDEST = 1.45;
    /** Height of a legend below a picture's map, about. */
    private static final double KEYS = 130;
    /** Least height of letters in what is shown to a room, in the height of the picture. */
    private static final double SHOWN_TYPE = 0.022;

    private final MapScenes scenes;
    private final AtlasSnapshot content;
    private final LineBreaker breaker;
    private final LogoReader logos = new LogoReader();

    /** Pages of an atlas by themselves. */
    public PageComposer(MapContent map) {
        this(new MapScenes(map, new AtlasProjection(), new BundledFonts()), map.content());
    }

    /** Pages out of the scenes a window has already. */
    public PageComposer(MapScenes scenes, AtlasSnapshot content) {
        this.scenes = scenes;
        this.content = content;
        this.breaker = new LineBreaker(scenes.text());
    }

    /** Colour of an industry class on the map, {@code 0xRRGGBB}. */
    public int industryColor(String industryId) {
        return industryLook(industryId).color();
    }

    /** What an industry class is known by on the map. */
    public IndustryLook industryLook(String industryId) {
        try {
            return new MapSymbols(scenes).industryLook(MapSpec.BOOK_STYLE, industryId);
        } catch (AtlasException e) {
            throw new IllegalStateException("a style that was read before", e);
        }
    }

    /** The colour ramps there are for themes. */
    public List<Ramp> ramps() throws AtlasException {
        return scenes.style(MapSpec.BOOK_STYLE).ramps();
    }

    /** What the pages of a volume that hold no map are set with. */
    Typesetter typesetter() {
        return new Typesetter(scenes, content, breaker);
    }

    /** A page by itself. @throws AtlasException when the template is not one for such an area */
    public Page compose(PageSpec pageSpec) throws AtlasException {
        return compose(pageSpec, 0);
    }

    /** A page of a volume, with room for the binding. */
    Page compose(PageSpec pageSpec, Binding binding) throws AtlasException {
        return compose(pageSpec, binding.inner());
    }

    /** @param inner room left free at the right, for a binding, in logical pixels */
    private Page compose(PageSpec pageSpec, double inner) throws AtlasException {
        // Whose rivers they are is said where there are some, which is only known when the page is laid out.
        Draft draft = new Draft(pageSpec, inner, !content.meta().getOrDefault(MetaKeys.COURSE_SOURCE, "").isEmpty());
        if (draft.credited && !draft.hasCourses(draft.first())) {
            Draft bare = new Draft(pageSpec, inner, false);
            Page page = bare.page();
            return bare.hasCourses(bare.fit) ? draft.page() : page;
        }
        Page page = draft.page();
        return draft.credited && !draft.hasCourses(draft.fit) ? new Draft(pageSpec, inner, false).page() : page;
    }

    /** What a file of maps says of itself. @param courses whether some show rivers, railways or roads */
    FileLabel label(String title, String author, String subject, boolean courses) {
        return FileLabel.of(title, author, subject).withOrigin(MapCredit.of(content, courses),
                MapCredit.terms(content, courses));
    }

    /** One page being made. */
    private final class Draft {
        private final PageSpec pageSpec;
        private final boolean credited;
        private final PageArea area;
        /** The sheet as it is laid out, and how many times as large it is drawn. */
        private final PaperSize paper;
        private final double drawn;
        private final PageHead head;
        private final PageFoot foot;
        private final double titleSize;
        private final double textSize;
        private final double keySize;
        private final PixelBox headBox;
        private final PixelBox footBox;
        private final PixelBox body;
        private final PixelBox moreHeadBox;
        private final PixelBox moreFootBox;
        private PageLayout layout;
        private MapFit fit;
        /** Place of the legend in the map, where it stands there. */
        private Optional<PixelBox> inlaid = Optional.empty();
        private ListNumbers numbers = ListNumbers.NONE;
        /** The legend whose room the one drawn is given, where that is another. */
        private Optional<Legend> room = Optional.empty();
        /** Why the picture at its head cannot be read, where it cannot. */
        private Optional<Message> unread = Optional.empty();
        /** Width of the legend where it stands beside a picture's map. */
        private double keyWidth;

        /** @param credited whether the source of rivers is named */
        Draft(PageSpec pageSpec, double inner, boolean credited) throws AtlasException {
            this.pageSpec = pageSpec;
            this.credited = credited;
            this.area = PageArea.of(pageSpec.area(), content, scenes);
            if (!pageSpec.choice().template().areas().contains(pageSpec.area().kind())) {
                throw new AtlasException(TEXT.message("page.template." + pageSpec.choice().template().name()));
            }
            // Pictures are of so many pixels, whatever these are shown on.
            boolean printed = pageSpec.choice().template() != PageTemplate.MAP;
            drawn = printed ? TypeSize.sheet(pageSpec.choice().paper()) : 1;
            paper = pageSpec.choice().paper().enlarged(1 / drawn);
            double margin = pageSpec.choice().template().edge() * PaperSize.PIXELS;
            double width = Math.max(1, paper.pixelWidth() - 2 * margin - inner);
            MapHeading heading = heading();
            String title = pageSpec.text().title().isEmpty() ? heading.title() : pageSpec.text().title();
            titleSize = printed ? TypeSize.title(paper) : shownType(FurnitureStyle.PAGE_SUBTITLE.size());
            textSize = printed ? TypeSize.text(paper) : shownType(FurnitureStyle.NOTE.size());
            keySize = printed ? 1 : shownType(Legend.SMALLEST_LETTERS);
            keyWidth = INLAY * keySize;
            head = new PageHead(scenes.text(), breaker, title, subtitle(heading), area.note(),
                    content.meta().getOrDefault(MetaKeys.TITLE, ""), logo());
            foot = new PageFoot(scenes.text(), breaker, credits(), mark(), approval().isBlank(), "");
            headBox = new PixelBox(margin, margin, width, title(head).height(width));
            double high = text(foot).height(width);
            footBox = new PixelBox(margin, paper.pixelHeight() - margin - high, width, high);
            double top = headBox.maxY() + HEAD_GAP;
            body = new PixelBox(margin, top, width, Math.max(1, footBox.y() - HEAD_GAP - top));
            moreHeadBox = new PixelBox(margin, margin, width, ContinuedHead.HEIGHT * textSize);
            double low = text(moreFoot("")).height(width);
            moreFootBox = new PixelBox(margin, paper.pixelHeight() - margin - low, width, low);
        }

        /** The picture at its head; one that cannot be read is told of by the pre-flight. */
        private Optional<Logo> logo() {
            try {
                Optional<Path> file = pageSpec.choice().logo();
                return file.isEmpty() ? Optional.empty() : Optional.of(logos.read(file.get()));
            } catch (AtlasException e) {
                unread = Optional.of(e.told());
                return Optional.empty();
            }
        }

        /** How much larger letters of a size are in what is shown to a room. */
        private double shownType(double letters) {
            return pageSpec.choice().purpose() == MapPurpose.PRESENTATION
                    ? Math.max(1, SHOWN_TYPE * paper.pixelHeight() / letters) : 1;
        }

        private Block title(Block block) {
            return Enlarged.of(block, titleSize);
        }

        private Block text(Block block) {
            return Enlarged.of(block, textSize);
        }

        private Block keys(Legend legend) {
            return Enlarged.of(new LegendBlock(legend, room.orElse(legend)), keySize);
        }

        private boolean isPicture() {
            return pageSpec.choice().template() == PageTemplate.MAP;
        }

        private MapHeading heading() {
            MapState map = pageSpec.choice().map();
            return MapHeading.of(content, new MapHeading.Shown(pageSpec.area(), shown(),
                    map.shows(MapOverlay.DROPS), pageSpec.theme(), Optional.empty()));
        }

        /** The map's own, then what the page's words add; a theme's text has all of it. */
        private String subtitle(MapHeading heading) {
            String added = pageSpec.text().subtitle();
            return added.isEmpty() ? heading.subtitle()
                    : pageSpec.theme().isPresent() ? added : heading.subtitle() + Punctuation.gap() + added;
        }

        Page page() throws AtlasException {
            Set<String> drawn = drawn();
            Set<String> without = new HashSet<>();
            PageMap map = laidOut(drawn, Set.of());
            // A number that finds no room on the map is none in the list either, and those behind it move up.
            Set<String> bare = bare(map);
            while (!bare.isEmpty()) {
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

        private Page page(PageMap map) {
            String title = head.title();
            int all = 1 + layout.further().size();
            List<Sheet> further = new ArrayList<>();
            for (List<Block.Placed> placed : layout.further()) {
                further.add(new Sheet(title, paper, join(List.of(new Block.Placed(text(new ContinuedHead(
                        scenes.text(), breaker, title, head.running())), moreHeadBox), new Block.Placed(
                        text(moreFoot(number(further.size() + 2, all))), moreFootBox)), placed)));
            }
            Sheet about = new Sheet(title, paper, join(List.of(new Block.Placed(title(head), headBox),
                    new Block.Placed(text(foot.withNumber(number(1, all))), footBox)), layout.placed()));
            Preflight preflight = new Preflight(pageSpec, scenes.text());
            unread.ifPresent(preflight::logo);
            return new Page(label(title, head.running(), head.subtitle(), credited), map, about, further,
                    preflight.findings(head.fits(headBox.width() / titleSize), title,
                    approval().isBlank(), boundarySource().isBlank(), layout, fit, join(about.blocks(),
                    layout.further().stream().flatMap(List::stream).toList())),
                    pageSpec.choice().has(PagePart.CROP_MARKS));
        }

        /** A sheet of a page by itself is told from the others; a page of one sheet has no number. */
        private static String number(int sheet, int all) {
            return all == 1 ? "" : TEXT.get("page.sheet", sheet, all);
        }

        private PageFoot moreFoot(String number) {
            return new PageFoot(scenes.text(), breaker, sources().stream().toList(), mark(), approval().isBlank(),
                    number);
        }

        /** The map before anything stands beside it: about as it will be. */
        private MapFit first() {
            boolean alone = !pageSpec.choice().has(PagePart.LEGEND) && !pageSpec.choice().has(PagePart.TEXT);
            return new MapFit(area.extent(), alone ? body
                    : PageLayout.first(task(List.of(), List.of(), Optional.empty(), leading() ? LEADING_MOST
                    : Math.max(leastText(), mostText()))), manner());
        }

        private PageMap laidOut(Set<String> numbered, Set<String> without) throws AtlasException {
            numbers = ListNumbers.of(pageSpec.text(), numbered, without, new NearNumber(content.index()));
            room = Optional.empty();
            Legend legend = legend(spec(first()));
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
            if (!shown.wording().equals(legend.wording())) {
                // With a longer legend the map is smaller and has less to explain: its room is kept for what is there.
                boolean longer = shown.wording().length() > legend.wording().length();
                room = Optional.of(longer ? shown : legend);
                map = laidOut(room.get());
                map = laidOut(legend(map.spec()));
            }
            return map;
        }

        private PageMap laidOut(Legend legend) throws AtlasException {
            MapFit before = fit;
            layOut(legend);
            if (!fit.equals(before) && pageSpec.choice().has(PagePart.INSET)) {
                // The inset tells what the map shows.
                layOut(legend);
            }
            return map();
        }

        /** Ids of the clusters a number can stand at: those with a drop or a circle of their own. */
        private Set<String> drawn() {
            Set<String> ids = new HashSet<>(spec(first()).clusters());
            pageSpec.theme().ifPresent(t -> t.marks().stream().filter(m -> m.at().kind() == SubjectKind.CLUSTER)
                    .forEach(m -> ids.add(m.at().id())));
            return ids;
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
            keyWidth = Math.ceil(room.orElse(legend).within(1).width()) * keySize;
            List<Block> keys = new ArrayList<>();
            boolean inset = pageSpec.choice().has(PagePart.INSET) && pageSpec.area().kind() != SubjectKind.PROVINCE;
            InsetBlock where = new InsetBlock(scenes, content, pageSpec.area(), (fit == null
                    ? first() : fit).view().extent());
            Optional<PixelBox> inlay = inlay(legend);
            if (inlay.isPresent() && inset) {
                keys.add(where);
            } else if (inlay.isPresent()) {
                keys.clear();
            } else if (pageSpec.choice().has(PagePart.LEGEND) && inset) {
                keys.add(new SideBySideBlock(keys(legend), where));
            } else if (pageSpec.choice().has(PagePart.LEGEND)) {
                keys.add(keys(legend));
            } else if (inset) {
                keys.add(where);
            }
            List<Block> said = !pageSpec.choice().has(PagePart.TEXT) ? List.of() : pageSpec.text().parts().stream()
                    .map(p -> text(RowBlock.of(scenes.text(), breaker, p, numbers))).toList();
            List<String> cited = said.isEmpty() ? List.of() : CitedNotes.of(pageSpec.text().notes(),
                    said.stream().map(Block::wording).collect(Collectors.joining("\n")));
            layout = divided(keys, said, cited, inlay);
            if (leading() && across()) {
                layout = layout.withMapNoHigherThan(needed().height());
            }
            fit = new MapFit(area.extent(), layout.map(), manner(), inlay.map(PixelBox::maxX).orElse(0.0));
            inlaid = inlay.map(box -> box.moved(0, fit.frame().height() - INLAY_EDGE - box.height()));
            inlaid.ifPresent(box -> layout = layout.with(new Block.Placed(new PlateBlock(new LegendBlock(legend)),
                    box.moved(fit.frame().x(), fit.frame().y()))));
        }

        /**
         * What needs the fewest sheets: rather than going on on a further one, the map gives up ground beside its area,
         * then the references stand one behind the other.
         */
        private PageLayout divided(List<Block> keys, List<Block> said, List<String> cited,
                                   Optional<PixelBox> inlay) {
            if (leading()) {
                return PageLayout.of(task(keys, join(said, references(cited, false).stream().toList()),
                        Optional.empty(), LEADING_MOST));
            }
            double usual = Math.max(leastText(), mostText());
            double utmost = Math.max(usual, pageSpec.choice().template().leastShare() == 0 ? 0
                    : Math.max(besideMap(inlay.map(PixelBox::maxX).orElse(0.0)), across() ? 0
                            : mostText(LEAST_UPRIGHT)));
            PageLayout found = PageLayout.of(task(keys, said, references(cited, false), usual));
            for (boolean runIn : new boolean[] {false, true}) {
                for (double most : new double[] {usual, utmost}) {
                    if (!found.further().isEmpty() && (runIn || most > usual)) {
                        PageLayout other = PageLayout.of(task(keys, said, references(cited, runIn), most));
                        found = other.further().size() < found.further().size() ? other : found;
                    }
                }
            }
            return found;
        }

        /** Share of the body beside or below a map that is just as large as its scale asks for. */
        private double besideMap(double legend) {
            double whole = across() ? body.width() : body.height();
            return (whole - PageLayout.GAP - (across() ? needed().width() + legend : needed().height())) / whole;
        }

        /** Size of the legend in the map, as far from its left edge as it is to stand; empty where it has no room. */
        private Optional<PixelBox> inlay(Legend legend) {
            if (!pageSpec.choice().template().hasLegendInMap() || !pageSpec.choice().has(PagePart.LEGEND)) {
                return Optional.empty();
            }
            MapFit free = first();
            Legend narrow = legend.within(INLAY);
            double width = PlateBlock.width(narrow.width());
            PixelBox box = new PixelBox(INLAY_EDGE, 0, width, new PlateBlock(new LegendBlock(narrow)).height(width));
            return box.maxX() <= free.slack() && box.height() + 2 * INLAY_EDGE <= free.frame().height()
                    ? Optional.of(box) : Optional.empty();
        }

        private Optional<Block> references(List<String> cited, boolean runIn) {
            return cited.isEmpty() ? Optional.empty()
                    : Optional.of(text(new NotesBlock(scenes.text(), breaker, cited, runIn)));
        }

        private PageLayout.Task task(List<Block> keys, List<Block> said, Optional<Block> references, double most) {
            PageTemplate template = pageSpec.choice().template();
            double top = moreHeadBox.maxY() + HEAD_GAP;
            PixelBox more = new PixelBox(body.x(), top, body.width(), Math.max(1, moreFootBox.y() - HEAD_GAP - top));
            return new PageLayout.Task(body, more, across(), template.column() * PaperSize.PIXELS * textSize,
                    leading() ? 1 : template.mostColumns(), across() ? mapWidth() : needed().height(),
                    leastText(), most, keys, said, references);
        }

        private boolean across() {
            return pageSpec.choice().template().isBeside(paper)
                    && !(isPicture() && isLargerAboveLegend());
        }

        /** Whether a picture's map is larger where it has its whole width, as of an area that lies across. */
        private boolean isLargerAboveLegend() {
            double beside = scale(body.width() - keyWidth - PageLayout.GAP, body.height());
            return scale(body.width(), body.height() - KEYS * keySize - PageLayout.GAP) < beside;
        }

        private double scale(double width, double height) {
            return new MapFit(area.extent(), new PixelBox(0, 0, Math.max(1, width), Math.max(1, height)), manner())
                    .fittedScale();
        }

        /** Width of a map its legend stands beside. */
        private double mapWidth() {
            return isPicture() ? needed().width() * WIDEST : needed().width();
        }

        private MapFit.Manner manner() {
            return new MapFit.Manner(pageSpec.choice().scale(), !isPicture(), pageSpec.choice().has(PagePart.SCALE),
                    isPicture() ? shownType(FurnitureStyle.PAPER_SCALE.size()) : 1, drawn);
        }

        /** Room the map needs to be as large as it can be beside the least there may be of text. */
        private PixelBox needed() {
            double left = 1 - leastText();
            return across()
                    ? MapFit.needed(area.extent(), body.width() * left - PageLayout.GAP, body.height(), manner())
                    : MapFit.needed(area.extent(), body.width(), body.height() * left - PageLayout.GAP, manner());
        }

        /** Where the text is what the page is about, it has enough for its table; the map what that leaves. */
        private double leastText() {
            if (isPicture() && across()) {
                return Math.min(mostText(), keyWidth / body.width());
            }
            return leading() ? LEADING_TEXT : Math.min(pageSpec.choice().template().leastText(), mostText());
        }

        /** Whether the text is what the page is about. */
        private boolean leading() {
            return pageSpec.text().leading() && pageSpec.choice().has(PagePart.TEXT);
        }

        /** What the map leaves that has its share of the sheet, but for a column that can still be read. */
        private double mostText() {
            return mostText(pageSpec.choice().template().leastShare());
        }

        /** @param share the share of the sheet the map has; 0 for what the template leaves it */
        private double mostText(double share) {
            PageTemplate template = pageSpec.choice().template();
            double frame = share * paper.pixelWidth() * paper.pixelHeight();
            double whole = across() ? body.width() : body.height();
            double map = across() ? frame / (body.height() - manner().about()) + 2 * PageMap.NEAT_LINE
                    : frame / (body.width() - 2 * PageMap.NEAT_LINE) + manner().about();
            double left = Math.max(whole - PageLayout.GAP - map - 2, template.column() * PaperSize.PIXELS);
            return share == 0 ? template.mostText() : Math.min(template.mostText(), left / whole);
        }

        private PageMap map() throws AtlasException {
            Viewport view = fit.view();
            FurnitureCorners corners = new FurnitureCorners(spec(fit), scenes);
            inlaid.ifPresent(corners::taken);
            Optional<PixelBox> north = pageSpec.choice().has(PagePart.NORTH)
                    ? Optional.of(corners.take(Furniture.NORTH_WIDTH
                    * manner().type(), Furniture.NORTH_HEIGHT * manner().type(), true)) : Optional.empty();
            List<PixelBox> reserved = new ArrayList<>();
            inlaid.ifPresent(b -> reserved.add(b.grown(2)));
            north.ifPresent(b -> reserved.add(b.grown(3)));
            MapSpec spec = spec(fit);
            MapSpec kept = new MapSpec(view, 1, spec.style(), spec.clusters(), reserved, true, spec.subject(),
                    spec.theme(), spec.purpose(), spec.rivers(), numbers.of(layout.all().stream()
                            .flatMap(p -> p.block().clusters().stream()).toList()));
            return new PageMap(scenes, kept, fit.frame(), manner().scaled(), north, cluster(), drawn,
                    manner().type(), true);
        }

        private Legend legend(MapSpec of) throws AtlasException {
            List<LegendRow> over = new ArrayList<>();
            if (cluster().isPresent()) {
                over.add(LegendRow.ring(scenes, MapSpec.BOOK_STYLE, TEXT.get("legend.cluster")));
            }
            if (!numbers.isEmpty()) {
                over.add(LegendRow.number(scenes, TEXT.get("legend.number")));
            }
            if (new LegendQuery(scenes, of).showsNumbersOfSeveral()) {
                over.add(LegendRow.numbers(scenes, MapSpec.BOOK_STYLE, TEXT.get("legend.numbers")));
            }
            return Legend.full(scenes, of, pageSpec.choice().wording(), over);
        }

        /** Whether any river, railway or road is drawn on a map. */
        boolean hasCourses(MapFit of) throws AtlasException {
            return new LegendQuery(scenes, spec(of)).showsCourses();
        }

        private Optional<String> cluster() {
            return pageSpec.area().kind() == SubjectKind.CLUSTER && pageSpec.theme().isEmpty()
                    ? Optional.of(pageSpec.area().id()) : Optional.empty();
        }

        private MapSpec spec(MapFit of) {
            MapState map = pageSpec.choice().map();
            Set<String> clusters = pageSpec.theme().isPresent() || !map.shows(MapOverlay.DROPS) ? Set.of()
                    : withOwn(shown());
            return new MapSpec(of.view(), 1, MapSpec.BOOK_STYLE, clusters, List.of(), true,
                    area.outlined().or(() -> cluster().map(SubjectRef::cluster)),
                    pageSpec.theme(), pageSpec.choice().purpose(), map.shows(MapOverlay.RIVERS), Map.of());
        }

        /** Ids of the clusters that pass the filter. */
        private Set<String> shown() {
            MapState map = pageSpec.choice().map();
            return map.filter().ids(content.index().shown(map.shows(MapOverlay.BESIDES)),
                    content.index()::industryClasses);
        }

        /** The page of a cluster shows it, whether it counts or not. */
        private Set<String> withOwn(Set<String> clusters) {
            Set<String> shown = new HashSet<>(clusters);
            if (pageSpec.area().kind() == SubjectKind.CLUSTER) {
                shown.add(pageSpec.area().id());
            }
            return shown;
        }

        private List<String> credits() {
            List<String> notes = new ArrayList<>();
            if (pageSpec.choice().has(PagePart.SOURCES)) {
                notes.add(TEXT.get("page.sources", String.join(Punctuation.gap(), nonEmpty(pageSpec.text().sources(),
                        MapCredit.of(content, credited)))));
            }
            notes.add(MapCredit.notice(content, pageSpec.theme().map(MapTheme::showsClusters).orElse(true)));
            pageSpec.choice().note().lines().map(String::strip).filter(l -> !l.isEmpty()).forEach(notes::add);
            return notes;
        }

        /** Whom the data are from, for the sheets that go on with them. */
        private Optional<String> sources() {
            return Optional.of(pageSpec.text().sources())
                    .filter(told -> pageSpec.choice().has(PagePart.SOURCES) && !told.isEmpty())
                    .map(told -> TEXT.get("page.sources", told));
        }

        private String boundarySource() {
            return content.meta().getOrDefault(MetaKeys.BOUNDARY_SOURCE, "");
        }

        private String approval() {
            return pageSpec.choice().approval().isBlank() ? content.meta().getOrDefault(MetaKeys.APPROVAL_NUMBER, "")
                    : pageSpec.choice().approval();
        }

        private String mark() {
            return approval().isBlank() ? TEXT.get("map.internal") : TEXT.get("map.approval", approval());
        }
    }

    private static <T> List<T> join(List<T> first, List<T> then) {
        return Stream.concat(first.stream(), then.stream()).toList();
    }

    private static List<String> nonEmpty(String... words) {
        return Arrays.stream(words).filter(w -> !w.isEmpty()).toList();
    }
}
