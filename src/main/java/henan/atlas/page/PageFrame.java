package henan.atlas.page;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.MetaKeys;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.Legend;
import henan.atlas.text.Punctuation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The sheets of a page before their bodies are laid out: the size of their type, head and foot, and the room between
 * these. Units: logical pixels of the sheet as it is laid out.
 */
final class PageFrame {
    private static final double HEAD_GAP = 10;
    /** Least height of letters in what is shown to a room, in the height of the picture. */
    private static final double SHOWN_TYPE = 0.022;

    private final PageSpec pageSpec;
    private final Typesetter setter;
    private final PageCredits credits;
    private final PaperSize paper;
    private final double drawn;
    private final PageHead head;
    private final double titleSize;
    private final double textSize;
    private final double keySize;
    private final PixelBox headBox;
    private final PixelBox footBox;
    private final PixelBox body;
    private final PixelBox moreHeadBox;
    private final PixelBox moreFootBox;

    /**
     * Sheets of a page.
     *
     * @param inner   room left free at the right, for a binding
     * @param heading what the map is called
     * @param remark  what a reader must know of the area; empty for nothing
     * @param logo    picture at its head
     */
    PageFrame(PageSpec pageSpec, double inner, Typesetter setter, PageCredits credits, MapHeading heading,
              String remark, Optional<Logo> logo) {
        this.pageSpec = pageSpec;
        this.setter = setter;
        this.credits = credits;
        // Pictures are of so many pixels, whatever these are shown on.
        boolean printed = pageSpec.choice().template() != PageTemplate.MAP;
        drawn = printed ? TypeSize.sheet(pageSpec.choice().paper()) : 1;
        paper = pageSpec.choice().paper().enlarged(1 / drawn);
        double margin = pageSpec.choice().template().edge() * PaperSize.PIXELS;
        double width = Math.max(1, paper.pixelWidth() - 2 * margin - inner);
        String title = pageSpec.text().title().isEmpty() ? heading.title() : pageSpec.text().title();
        titleSize = printed ? TypeSize.title(paper) : shownType(FurnitureStyle.PAGE_SUBTITLE.size());
        textSize = printed ? TypeSize.text(paper) : shownType(FurnitureStyle.NOTE.size());
        keySize = printed ? 1 : shownType(Legend.SMALLEST_LETTERS);
        head = new PageHead(setter.scenes().text(), setter.breaker(), title, subtitle(heading), remark,
                setter.content().meta().getOrDefault(MetaKeys.TITLE, ""), logo);
        // Room is kept for what marks mean before it is known on which sheet they come to stand.
        PageFoot foot = foot(credits.lines(credits.allKeys()), "");
        headBox = new PixelBox(margin, margin, width, title(head).height(width));
        double high = text(foot).height(width);
        footBox = new PixelBox(margin, paper.pixelHeight() - margin - high, width, high);
        double top = headBox.maxY() + HEAD_GAP;
        body = new PixelBox(margin, top, width, Math.max(1, footBox.y() - HEAD_GAP - top));
        moreHeadBox = new PixelBox(margin, margin, width, ContinuedHead.HEIGHT * textSize);
        double low = text(foot(credits.further(credits.allKeys()), "")).height(width);
        moreFootBox = new PixelBox(margin, paper.pixelHeight() - margin - low, width, low);
    }

    /** The map's own, then what the page's words add; a theme's text has all of it. */
    private String subtitle(MapHeading heading) {
        String added = pageSpec.text().subtitle();
        return added.isEmpty() ? heading.subtitle()
                : pageSpec.theme().isPresent() || heading.subtitle().isEmpty() ? added
                : heading.subtitle() + Punctuation.gap() + added;
    }

    /** How much of the sheet's height the note added to its foot takes. */
    double noteShare() {
        double bare = text(foot(credits.ownLines(credits.allKeys()), "")).height(footBox.width());
        return (footBox.height() - bare) / paper.pixelHeight();
    }

    /** The sheet as it is laid out. */
    PaperSize paper() {
        return paper;
    }

    /** How many times as large as it is laid out it is drawn. */
    double drawn() {
        return drawn;
    }

    double textSize() {
        return textSize;
    }

    double keySize() {
        return keySize;
    }

    String title() {
        return head.title();
    }

    boolean fitsTitle() {
        return head.fits(headBox.width() / titleSize);
    }

    /** Room between head and foot of the sheet with the map. */
    PixelBox body() {
        return body;
    }

    /** The same on a sheet without one. */
    PixelBox more() {
        double top = moreHeadBox.maxY() + HEAD_GAP;
        return new PixelBox(body.x(), top, body.width(), Math.max(1, moreFootBox.y() - HEAD_GAP - top));
    }

    /** How much larger letters of a size are in what is shown to a room. */
    double shownType(double letters) {
        return pageSpec.choice().purpose() == MapPurpose.PRESENTATION
                ? Math.max(1, SHOWN_TYPE * paper.pixelHeight() / letters) : 1;
    }

    private Block title(Block block) {
        return Enlarged.of(block, titleSize);
    }

    /** A block of text in the size of the sheet's. */
    Block text(Block block) {
        return Enlarged.of(block, textSize);
    }

    private PageFoot foot(List<String> lines, String number) {
        return new PageFoot(setter.scenes().text(), setter.breaker(), lines, credits.mark(), credits.isInternal(),
                number);
    }

    /** What the marks mean that stand on a sheet. */
    private List<String> keys(List<Block.Placed> placed) {
        return credits.keysIn(placed.stream().map(p -> p.block().wording()).collect(Collectors.joining("\n")));
    }

    /** What a file of the page says of itself. */
    FileLabel label() {
        return MapCredit.label(setter.content(), head.title(), head.running(), head.subtitle(),
                credits.courses() == ShownCourses.DRAWN);
    }

    /** The sheet with the map. @param all how many sheets there are */
    Sheet first(List<Block.Placed> placed, int all) {
        return sheet(List.of(new Block.Placed(title(head), headBox),
                new Block.Placed(text(foot(credits.lines(keys(placed)), number(1, all))), footBox)), placed);
    }

    /** A sheet that goes on. @param sheet which it is */
    Sheet further(List<Block.Placed> placed, int sheet, int all) {
        ContinuedHead again = new ContinuedHead(setter.scenes().text(), setter.breaker(), head.title(),
                head.running());
        return sheet(List.of(new Block.Placed(text(again), moreHeadBox),
                new Block.Placed(text(foot(credits.further(keys(placed)), number(sheet, all))), moreFootBox)),
                placed);
    }

    private Sheet sheet(List<Block.Placed> about, List<Block.Placed> placed) {
        return new Sheet(head.title(), paper, Stream.concat(about.stream(), placed.stream()).toList());
    }

    /** A sheet of a page by itself is told from the others; a page of one sheet has no number. */
    private static String number(int sheet, int all) {
        return all == 1 ? "" : PageFoot.number(sheet, all);
    }
}
