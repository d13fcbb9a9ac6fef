package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ScaleBar;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.MetaKeys;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.DrawingFormat;
import henan.atlas.page.file.PaperSize;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.page.legend.Legend;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.PaintHints;
import henan.atlas.render.RenderedMap;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/**
 * A map with its furniture on one sheet: title, legend, scale, north arrow, sources and, without an approval number,
 * the mark of internal use.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class Sheet implements Drawing {
    /** Largest scale: what the boundaries' sources say they are good for. */
    static final double LARGEST_SCALE = 250_000;
    /** Least width and height left for the map itself. */
    private static final double LEAST_MAP = 300;
    private static final double MARGIN = 18;
    /** Height of the two lines of notes at the foot. */
    private static final double NOTES = 38;
    private static final double GAP = 10;
    /** Longest scale bar. */
    private static final double LONGEST_BAR = 180;
    private static final Messages TEXT = Messages.of("page");

    private final MapScenes scenes;
    private final AtlasSnapshot content;
    private final SheetArea area;
    private final MapSpec spec;
    private final Legend legend;
    private final Furniture furniture;
    private final ScaleBar bar;
    private final double bandTop;
    private final PixelBox northBox;
    private final PixelBox scaleBox;

    private Sheet(MapScenes scenes, AtlasSnapshot content, SheetArea area, Legend legend, Viewport view) {
        this.scenes = scenes;
        this.content = content;
        this.area = area;
        this.legend = legend;
        this.furniture = new Furniture(scenes.text());
        bar = ScaleBar.atMost(Math.min(LONGEST_BAR, view.width() / 5.0), view.metresPerPixel());
        bandTop = view.height() - bandHeight(legend);
        northBox = new PixelBox(view.width() - MARGIN - Furniture.NORTH_WIDTH, MARGIN, Furniture.NORTH_WIDTH,
                Furniture.NORTH_HEIGHT);
        scaleBox = new PixelBox(view.width() - MARGIN - furniture.scaleWidth(bar),
                bandTop + (legend.height() + 2 * GAP - Furniture.SCALE_HEIGHT) / 2, furniture.scaleWidth(bar),
                Furniture.SCALE_HEIGHT);
        List<PixelBox> reserved = new ArrayList<>(List.of(northBox.grown(3)));
        reserved.add(new PixelBox(0, 0, MARGIN + titleWidth() + 8, MARGIN + titleHeight(area)));
        reserved.add(new PixelBox(0, bandTop - 2, view.width(), view.height() - bandTop + 2));
        Set<String> clusters = content.clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, reserved, true, area.outlined());
    }

    /**
     * A sheet that shows an area as large as it goes, but not larger than {@code 1∶250 000}.
     *
     * @throws AtlasException when there are too many pixels, or too few to hold the furniture and a map
     */
    public static Sheet of(MapScenes scenes, AtlasSnapshot content, SheetArea area, int width, int height)
            throws AtlasException {
        if ((long) width * height > DrawingFormat.MOST_PIXELS) {
            throw new AtlasException(TEXT.message("export.large", width, height, DrawingFormat.MOST_PIXELS / 10_000));
        }
        Legend legend = Legend.full(scenes, MapSpec.BOOK_STYLE, scenes.industries());
        double beside = 2 * MARGIN + 2 * GAP + LONGEST_BAR + Furniture.SCALE_OVERHANG;
        if (legend.width() + beside > width) {
            legend = Legend.full(scenes, MapSpec.BOOK_STYLE, List.of());
        }
        Viewport.Margins margins = new Viewport.Margins(MARGIN + titleHeight(area), MARGIN + 16,
                bandHeight(legend) + 16, MARGIN + 16);
        Sheet sheet = new Sheet(scenes, content, area, legend, fit(area.extent(), width, height, margins));
        double leastWidth = Math.ceil(Math.max(legend.width() + beside, sheet.widestText()));
        double leastHeight = Math.ceil(margins.top() + LEAST_MAP + margins.bottom());
        if (width < leastWidth || height < leastHeight) {
            throw new AtlasException(TEXT.message("export.small", width, height, leastWidth, leastHeight));
        }
        return sheet;
    }

    private static Viewport fit(Envelope extent, int width, int height, Viewport.Margins margins) {
        Viewport view = Viewport.fit(extent, width, height, margins);
        double factor = view.scaleDenominator() / LARGEST_SCALE;
        return factor >= 1 ? view : view.zoomedAbout((margins.left() + width - margins.right()) / 2,
                (margins.top() + height - margins.bottom()) / 2, factor);
    }

    private static double bandHeight(Legend legend) {
        return legend.height() + 2 * GAP + NOTES;
    }

    private static double titleHeight(SheetArea area) {
        return Furniture.TITLE_HEIGHT + (area.note().isEmpty() ? 0 : Furniture.NOTE_HEIGHT);
    }

    private double titleWidth() {
        return Math.max(furniture.titleWidth(area.title(), subtitle()), furniture.titleWidth("", area.note()));
    }

    /** Width at which neither the title meets the north arrow nor the notes one another. */
    private double widestText() {
        double notes = scenes.text().width(TEXT.get("map.positions"), FurnitureStyle.NOTE) + scenes.text().width(mark(), FurnitureStyle.MARK);
        double source = scenes.text().width(source(), FurnitureStyle.NOTE);
        double title = titleWidth() + Furniture.NORTH_WIDTH;
        return 2 * MARGIN + Math.max(Math.max(notes, title) + 2 * GAP, source);
    }

    @Override
    public String title() {
        return area.title();
    }

    @Override
    public PaperSize paper() {
        return new PaperSize("", spec.viewport().width() / PaperSize.PIXELS,
                spec.viewport().height() / PaperSize.PIXELS);
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        RenderedMap map = new MapRenderer(scenes).render(spec.withDensity(density), () -> false).orElseThrow();
        Graphics2D g = map.image().createGraphics();
        g.scale(density, density);
        furnish(g);
        g.dispose();
        return new Picture(map.image(), map.dropped());
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        g.clip(new Rectangle2D.Double(0, 0, spec.viewport().width(), spec.viewport().height()));
        List<String> dropped = new MapRenderer(scenes).paint(g, spec);
        furnish(g);
        return dropped;
    }

    private void furnish(Graphics2D g) throws AtlasException {
        PaintHints.set(g);
        Viewport view = spec.viewport();
        furniture.paintTitle(g, area.title(), subtitle(), area.note(), MARGIN, MARGIN - 4);
        furniture.paintNorth(g, TEXT.get("map.north"), northBox.x(), northBox.y());
        g.setColor(FurnitureStyle.PANEL);
        g.fill(new Rectangle2D.Double(0, bandTop, view.width(), view.height() - bandTop));
        g.setColor(FurnitureStyle.PANEL_LINE);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(0, bandTop + 0.5, view.width(), bandTop + 0.5));
        legend.paint(g, MARGIN, bandTop + GAP);
        furniture.paintScaleOnPaper(g, bar, ScaleText.of(view.scaleDenominator()), scaleBox.x(), scaleBox.y());
        paintNotes(g, view);
        g.setColor(FurnitureStyle.TEXT);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Rectangle2D.Double(0.6, 0.6, view.width() - 1.2, view.height() - 1.2));
    }

    private void paintNotes(Graphics2D g, Viewport view) {
        double top = view.height() - NOTES + 2;
        scenes.text().paint(g, source(), FurnitureStyle.NOTE, MARGIN, top);
        scenes.text().paint(g, TEXT.get("map.positions"), FurnitureStyle.NOTE, MARGIN, top + 14);
        scenes.text().paint(g, mark(), FurnitureStyle.MARK, view.width() - MARGIN - scenes.text().width(mark(), FurnitureStyle.MARK),
                top + 14);
    }

    private String source() {
        return TEXT.get("map.source", content.meta().getOrDefault(MetaKeys.BOUNDARY_SOURCE, ""));
    }

    private String mark() {
        String approval = content.meta().getOrDefault(MetaKeys.APPROVAL_NUMBER, "");
        return approval.isBlank() ? TEXT.get("map.internal") : TEXT.get("map.approval", approval);
    }

    private String subtitle() {
        return TEXT.get("map.subtitle", content.meta().getOrDefault(MetaKeys.VINTAGE, "").replaceAll("-.*", ""));
    }
}
