package henan.atlas.page;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.Legend;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A window's map as a page, to be handed on: the same ground at the same scale with heading, legend, credit and mark,
 * laid out as pages are, and nothing of the window.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class SeenMap {
    private static final Messages TEXT = Messages.of("page");
    private static final double EDGE = 18;
    private static final double GAP = 10;
    /** Least room for the map's width: what stands about a narrower one would be cut. */
    private static final double LEAST = 420;

    private final MapScenes scenes;
    private final AtlasSnapshot content;
    private final LineBreaker breaker;

    public SeenMap(MapScenes scenes, AtlasSnapshot content) {
        this.scenes = scenes;
        this.content = content;
        this.breaker = new LineBreaker(scenes.text());
    }

    /**
     * The page.
     *
     * @param seen     what the window shows: view, clusters, theme; of no subject, since nothing of it is veiled
     * @param selected what is selected, the most important first, without the province
     * @param over     what else lies over it
     * @param heading  what it says there
     */
    public Page page(MapSpec seen, List<SubjectRef> selected, SeenOver over, MapHeading heading,
                     LegendWording wording) throws AtlasException {
        SeenSelection selection = new SeenSelection(scenes, content, selected, over.together());
        Viewport view = seen.viewport();
        double width = Math.max(LEAST, view.width() + 2 * PageMap.NEAT_LINE);
        PageHead head = new PageHead(scenes.text(), breaker, heading.title(), heading.subtitle(), "",
                content.meta().getOrDefault(MetaKeys.TITLE, ""), Optional.empty());
        PixelBox headBox = new PixelBox(EDGE, EDGE, width, head.height(width));
        PixelBox frame = new PixelBox(EDGE + PageMap.NEAT_LINE, headBox.maxY() + GAP + PageMap.NEAT_LINE,
                view.width(), view.height());
        PageMap map = map(selection.on(seen), selection, over.selecting(selection), frame);
        double larger = Math.max(1, seen.leastType() / Legend.SMALLEST_LETTERS);
        Block legend = Enlarged.of(new LegendBlock(legend(map, wording, larger)), larger);
        PixelBox legendBox = new PixelBox(EDGE, frame.maxY() + PageMap.NEAT_LINE + Furniture.STRIP + GAP, width,
                legend.height(width));
        PageFoot foot = foot(seen);
        PixelBox footBox = new PixelBox(EDGE, legendBox.maxY() + GAP, width, foot.height(width));
        PaperSize paper = PaperSize.ofPixels((int) Math.ceil(width + 2 * EDGE),
                (int) Math.ceil(footBox.maxY() + EDGE));
        return new Page(MapCredit.label(content, heading.title(), head.running(), heading.subtitle(),
                showsCourses(seen)), List.of(map), new Sheet(heading.title(), paper,
                List.of(new Block.Placed(head, headBox), new Block.Placed(legend, legendBox),
                new Block.Placed(foot, footBox))), List.of(), List.of(), false);
    }

    private PageMap map(MapSpec seen, SeenSelection selection, SeenOver over, PixelBox frame) throws AtlasException {
        FurnitureCorners corners = new FurnitureCorners(seen, scenes);
        PixelBox north = corners.take(Furniture.NORTH_WIDTH, Furniture.NORTH_HEIGHT, true);
        return new PageMap(scenes, selection.clear(seen.withReserved(List.of(north.grown(3)))), frame, true,
                Optional.of(north), Set.of(), 1, 1, false, over);
    }

    private Legend legend(PageMap map, LegendWording wording, double larger) throws AtlasException {
        List<LegendRow> over = new ArrayList<>(map.over().selection().stream()
                .flatMap(selection -> selection.legend(map.spec()).stream()).toList());
        if (!map.spec().numbers().isEmpty()) {
            over.add(LegendRow.number(scenes, TEXT.get("legend.number")));
        }
        if (new LegendQuery(scenes, map.spec()).showsNumbersOfSeveral()) {
            over.add(LegendRow.numbers(scenes, MapSpec.BOOK_STYLE, TEXT.get("legend.numbers")));
        }
        if (map.over().isToday()) {
            over.add(LegendRow.today(map.over().told()));
        }
        return Legend.full(scenes, map.spec(), wording, over, TEXT.get("legend.selected"), larger);
    }

    private boolean showsCourses(MapSpec seen) throws AtlasException {
        return new LegendQuery(scenes, seen).showsCourses();
    }

    private PageFoot foot(MapSpec seen) throws AtlasException {
        List<String> notes = new ArrayList<>();
        String data = seen.theme().map(theme -> theme.source()).orElse("");
        String credit = MapCredit.of(content, showsCourses(seen));
        notes.add(TEXT.get("page.sources", data.isEmpty() ? credit : data + Punctuation.gap() + credit));
        notes.add(MapCredit.notice(content, !seen.clusters().isEmpty()
                || seen.theme().filter(MapTheme::showsClusters).isPresent()));
        String approval = content.meta().getOrDefault(MetaKeys.APPROVAL_NUMBER, "");
        return new PageFoot(scenes.text(), breaker, notes, approval.isBlank() ? TEXT.get("map.internal")
                : TEXT.get("map.approval", approval), approval.isBlank(), "");
    }
}
