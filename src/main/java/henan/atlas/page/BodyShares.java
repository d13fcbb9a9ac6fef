package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectKind;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.FurnitureStyle;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;

/**
 * How much of a page's body its map and its text have. Units: logical pixels of the sheet as it is laid out.
 *
 * @param extent   ground to show, in projected metres
 * @param keyWidth width of the legend where it stands beside a picture's map
 * @param band     what stands right below the map of an upright page
 */
record BodyShares(PageSpec pageSpec, PageFrame frame, Envelope extent, double keyWidth, Optional<Block> band) {
    /** Share of an upright sheet that its map keeps before the text goes on on a further one. */
    private static final double LEAST_UPRIGHT = 0.45;
    /** The same where the further one would be almost blank. */
    private static final double LEAST_FOR_TAIL = 0.13;
    /** Share of the sheet below which a map is small. */
    private static final double SMALL = 0.35;
    /** The scale below which it would no longer show where a cluster is in its county. */
    private static final double SMALLEST_FOR_TAIL = 1_000_000;
    /** Widest frame of a province's map, in what that needs: more would be ground of which nothing is known. */
    private static final double WIDEST = 1.6;
    /** Width of a column on a sheet without a map, about as long as a line can be read. Units: millimetres. */
    private static final double WIDEST_COLUMN = 112;
    /** Columns of a list of clusters that tells more of each than one thing, and the width it is read at with ease. */
    private static final int LIST = 3;
    private static final double LIST_COLUMN = 84;
    /** Height of a legend below a picture's map, about. */
    private static final double KEYS = 130;

    BodyShares withKeyWidth(double width) {
        return new BodyShares(pageSpec, frame, extent, width, band);
    }

    BodyShares withBand(Block block) {
        return new BodyShares(pageSpec, frame, extent, keyWidth, Optional.of(block));
    }

    private PageTemplate template() {
        return pageSpec.choice().template();
    }

    private PixelBox body() {
        return frame.body();
    }

    private boolean isPicture() {
        return template() == PageTemplate.MAP;
    }

    /** Whether text stands beside the map. */
    boolean across() {
        return template().isBeside(frame.paper()) && !(isPicture() && isLargerAboveLegend());
    }

    /** Whether a picture's map is larger where it has its whole width, as of an area that lies across. */
    private boolean isLargerAboveLegend() {
        double beside = scale(body().width() - keyWidth - PageLayout.GAP, body().height());
        return scale(body().width(), body().height() - KEYS * frame.keySize() - PageLayout.GAP) < beside;
    }

    private double scale(double width, double height) {
        return new MapFit(extent, new PixelBox(0, 0, Math.max(1, width), Math.max(1, height)), manner())
                .fittedScale();
    }

    /** How the map is fitted. */
    MapFit.Manner manner() {
        return new MapFit.Manner(pageSpec.choice().scale(), !isPicture(), pageSpec.choice().has(PagePart.SCALE),
                isPicture() ? frame.shownType(FurnitureStyle.PAPER_SCALE.size()) : 1, frame.drawn());
    }

    /** Room the map needs to be as large as it can be beside the least there may be of text. */
    PixelBox needed() {
        double left = 1 - leastText();
        return across()
                ? MapFit.needed(extent, body().width() * left - PageLayout.GAP, body().height(), manner())
                : MapFit.needed(extent, body().width(), body().height() * left - PageLayout.GAP, manner());
    }

    /** What text and legend have at least. */
    double leastText() {
        if (isPicture() && across()) {
            return Math.min(mostText(), keyWidth / body().width());
        }
        // A table is read in a column as wide as the map leaves, not in the narrowest that can be.
        return template().leastShare() > 0 && across() && hasTable() ? mostText()
                : Math.min(template().leastText(), mostText());
    }

    private boolean hasTable() {
        return pageSpec.choice().has(PagePart.TEXT)
                && pageSpec.text().parts().stream().anyMatch(PageText.Grid.class::isInstance);
    }

    /** What the map leaves that has its share of the sheet, but for a column that can still be read. */
    private double mostText() {
        double share = template().leastShare();
        return share == 0 ? template().mostText() : Math.min(template().mostText(), beside(share));
    }

    /** Share of the body a map leaves that has a share of the sheet. */
    private double beside(double share) {
        double sheet = share * frame.paper().pixelWidth() * frame.paper().pixelHeight();
        double whole = across() ? body().width() : body().height();
        double map = across() ? sheet / (body().height() - manner().about()) + 2 * PageMap.NEAT_LINE
                : sheet / (body().width() - 2 * PageMap.NEAT_LINE) + manner().about();
        return Math.max(whole - PageLayout.GAP - map - 2, template().column() * PaperSize.PIXELS) / whole;
    }

    /** Whether the map has a share of the sheet, whatever there is to be read. */
    boolean hasShare() {
        return template().leastShare() > 0;
    }

    /** Whether a map has the share of the sheet it is to have. */
    boolean isLargeEnough(MapFit map) {
        return map.frame().width() * map.frame().height()
                >= template().leastShare() * frame.paper().pixelWidth() * frame.paper().pixelHeight();
    }

    /** Most of the body that text has where it finds room. */
    double usual() {
        return Math.max(leastText(), mostText());
    }

    /** Most it has before it goes on on a further sheet. @param legend room the map leaves to a legend in it */
    double utmost(double legend) {
        return Math.max(usual(), Math.max(besideMap(legend), across() ? 0 : beside(LEAST_UPRIGHT)));
    }

    /**
     * Most it has where the further sheet would be almost blank: the map of a cluster shows no more than where it is in
     * its county, that of a prefecture is what its page is for.
     *
     * @param utmost most it has else
     */
    double forTail(double utmost) {
        if (across() || hasShare() || pageSpec.area().kind() != SubjectKind.CLUSTER) {
            return utmost;
        }
        double still = leaving(MapFit.needed(extent, body().width(), body().height(), manner().at(SMALLEST_FOR_TAIL))
                .height());
        return Math.max(utmost, Math.min(beside(LEAST_FOR_TAIL), still));
    }

    /**
     * Share of the body below a map of the next larger scale there is; empty where it is not to have one: a scale is
     * asked for, the map is as large as it can be, or stands beside its text.
     *
     * @param map room of the map as it is
     */
    OptionalDouble belowLarger(PixelBox map) {
        double denominator = new MapFit(extent, map, manner()).fittedScale();
        double larger = ScaleLadder.above(denominator);
        if (across() || hasShare() || !manner().printed() || manner().asked().isPresent()
                || larger < MapFit.LARGEST_SCALE || larger == denominator) {
            return OptionalDouble.empty();
        }
        PixelBox needed = MapFit.needed(extent, Double.MAX_VALUE, Double.MAX_VALUE, manner().at(larger));
        double left = leaving(needed.height());
        return needed.width() > body().width() || left < leastText() ? OptionalDouble.empty() : OptionalDouble.of(left);
    }

    /** Whether a map has so little of the sheet that its text is rather set smaller. */
    boolean isSmall(PixelBox map) {
        return map.width() * map.height() < SMALL * frame.paper().pixelWidth() * frame.paper().pixelHeight();
    }

    /** Share of the body beside or below a map that is just as large as its scale asks for. */
    private double besideMap(double legend) {
        return leaving(across() ? needed().width() + legend : needed().height());
    }

    /** Share of the body that a map leaves. @param map its width on a page that lies across, else its height */
    private double leaving(double map) {
        double whole = across() ? body().width() : body().height();
        return (whole - PageLayout.GAP - map) / whole;
    }

    /** The map before anything stands beside it: about as it will be. */
    MapFit first() {
        boolean alone = !pageSpec.choice().has(PagePart.LEGEND) && !pageSpec.choice().has(PagePart.TEXT);
        return new MapFit(extent, alone ? body()
                : PageLayout.first(task(List.of(), List.of(), Optional.empty(), usual())), manner());
    }

    /** What is to be laid out. @param most most share of the text */
    PageLayout.Task task(List<Block> keys, List<Block> said, Optional<Block> references, double most) {
        // Under a table of a few rows stand its sources at once, not at the foot of an empty column.
        boolean under = hasShare() && hasTable();
        return new PageLayout.Task(body(), frame.more(), template().isOfMap(), across(),
                narrowest() * PaperSize.PIXELS * frame.textSize(),
                Math.max(template().column(), WIDEST_COLUMN) * PaperSize.PIXELS * frame.textSize(),
                template().mostColumns(), across() ? mapWidth() : needed().height(),
                leastText(), most, keys,
                under ? Stream.concat(said.stream(), references.stream()).toList() : said,
                under ? Optional.empty() : references, band);
    }

    /** Width of the narrowest column: below a map one in which a list of clusters is read. Units: millimetres. */
    private double narrowest() {
        boolean list = pageSpec.choice().has(PagePart.TEXT) && pageSpec.text().parts().stream()
                .anyMatch(part -> part instanceof PageText.Grid grid && grid.columns().size() >= LIST
                        && !grid.clusters().isEmpty());
        return list && !across() ? Math.max(LIST_COLUMN, template().column()) : template().column();
    }

    /** Width of a map its legend stands beside: of an area in the province a picture has what is about it too. */
    private double mapWidth() {
        return !isPicture() ? needed().width()
                : pageSpec.area().kind() == SubjectKind.PROVINCE ? needed().width() * WIDEST : body().width();
    }
}
