package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.ScaleBar;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.MetaKeys;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import henan.atlas.text.Messages;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;

/**
 * A map with its furniture on one sheet: title, legend, scale, north arrow, sources and, without an approval number, the
 * mark of internal use.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class Sheet {
    private static final double MARGIN = 18;
    /** Height of the two lines of notes at the foot. */
    private static final double NOTES = 38;
    private static final double GAP = 10;
    private static final Messages TEXT = Messages.of("page");

    private final MapScenes scenes;
    private final AtlasContent content;
    private final String title;
    private final MapSpec spec;
    private final Legend legend;
    private final Furniture furniture;
    private final ScaleBar bar;
    private final double bandTop;
    private final PixelBox northBox;
    private final PixelBox scaleBox;

    private Sheet(MapScenes scenes, AtlasContent content, String title, Viewport view) throws AtlasException {
        this.scenes = scenes;
        this.content = content;
        this.title = title;
        this.furniture = new Furniture(scenes.text());
        bar = ScaleBar.atMost(Math.min(180, view.width() / 5.0), view.metresPerPixel());
        legend = legend(scenes, content, view.width() - 2 * MARGIN - furniture.scaleWidth(bar) - 2 * GAP);
        bandTop = view.height() - bandHeight(legend);
        northBox = new PixelBox(view.width() - MARGIN - Furniture.NORTH_WIDTH, MARGIN, Furniture.NORTH_WIDTH,
                Furniture.NORTH_HEIGHT);
        scaleBox = new PixelBox(view.width() - MARGIN - furniture.scaleWidth(bar),
                bandTop + (legend.height() + 2 * GAP - Furniture.SCALE_HEIGHT) / 2, furniture.scaleWidth(bar),
                Furniture.SCALE_HEIGHT);
        List<PixelBox> reserved = new ArrayList<>(List.of(northBox.grown(3)));
        reserved.add(new PixelBox(0, 0, MARGIN + furniture.titleWidth(title, subtitle()) + 8,
                MARGIN + Furniture.TITLE_HEIGHT));
        reserved.add(new PixelBox(0, bandTop - 2, view.width(), view.height() - bandTop + 2));
        Set<String> clusters = content.clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, reserved, true);
    }

    /** A sheet that shows an extent as large as it goes. @param title heading of the sheet */
    public static Sheet of(MapScenes scenes, AtlasContent content, String title, Envelope extent, int width,
                           int height) throws AtlasException {
        double band = bandHeight(legend(scenes, content, width - 2 * MARGIN - 200));
        Viewport.Margins margins = new Viewport.Margins(MARGIN + Furniture.TITLE_HEIGHT * 0.6, MARGIN + 16, band + 16,
                MARGIN + 16);
        return new Sheet(scenes, content, title, Viewport.fit(extent, width, height, margins));
    }

    /** The whole legend, or the one without industry classes where the sheet is too narrow for it. */
    private static Legend legend(MapScenes scenes, AtlasContent content, double room) throws AtlasException {
        Legend full = Legend.full(scenes, MapSpec.BOOK_STYLE, content.industries());
        return full.width() <= room ? full : Legend.full(scenes, MapSpec.BOOK_STYLE, List.of());
    }

    private static double bandHeight(Legend legend) {
        return legend.height() + 2 * GAP + NOTES;
    }

    /** Draws the sheet as a picture. @param density device pixels per logical pixel */
    public BufferedImage picture(double density) throws AtlasException {
        MapSpec dense = new MapSpec(spec.viewport(), density, spec.style(), spec.clusters(), spec.reserved(), true);
        RenderedMap map = new MapRenderer(scenes).render(dense, () -> false).orElseThrow();
        Graphics2D g = map.image().createGraphics();
        g.scale(density, density);
        furnish(g);
        g.dispose();
        return map.image();
    }

    /** Draws the sheet as shapes and text. @return names that found no room */
    public List<String> paint(Graphics2D g) throws AtlasException {
        g.clip(new Rectangle2D.Double(0, 0, spec.viewport().width(), spec.viewport().height()));
        List<String> dropped = new MapRenderer(scenes).paint(g, spec);
        furnish(g);
        return dropped;
    }

    private void furnish(Graphics2D g) throws AtlasException {
        scenes.hints(g);
        Viewport view = spec.viewport();
        furniture.paintTitle(g, title, subtitle(), MARGIN, MARGIN - 4);
        furniture.paintNorth(g, TEXT.get("map.north"), northBox.x(), northBox.y());
        g.setColor(Ink.PANEL);
        g.fill(new Rectangle2D.Double(0, bandTop, view.width(), view.height() - bandTop));
        g.setColor(Ink.PANEL_LINE);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(0, bandTop + 0.5, view.width(), bandTop + 0.5));
        legend.paint(g, MARGIN, bandTop + GAP);
        furniture.paintScale(g, bar, ScaleText.of(view.scaleDenominator()), scaleBox.x(), scaleBox.y());
        paintNotes(g, view);
        g.setColor(Ink.TEXT);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Rectangle2D.Double(0.6, 0.6, view.width() - 1.2, view.height() - 1.2));
    }

    private void paintNotes(Graphics2D g, Viewport view) {
        double top = view.height() - NOTES + 2;
        String source = TEXT.get("map.source", content.meta().getOrDefault(MetaKeys.BOUNDARY_SOURCE, ""));
        scenes.text().paint(g, source, Ink.NOTE, MARGIN, top);
        scenes.text().paint(g, TEXT.get("map.positions"), Ink.NOTE, MARGIN, top + 14);
        String approval = content.meta().getOrDefault(MetaKeys.APPROVAL_NUMBER, "");
        String mark = approval.isBlank() ? TEXT.get("map.internal") : TEXT.get("map.approval", approval);
        scenes.text().paint(g, mark, Ink.MARK, view.width() - MARGIN - scenes.text().width(mark, Ink.MARK), top + 14);
    }

    private String subtitle() {
        return TEXT.get("map.subtitle", content.meta().getOrDefault(MetaKeys.VINTAGE, "").replaceAll("-.*", ""));
    }
}
