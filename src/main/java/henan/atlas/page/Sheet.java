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
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A map with its furniture on one sheet: title, legend, scale, north arrow, sources and, without an approval number, the
 * mark of internal use.
 *
 * <p><b>Units:</b> logical pixels.
 */
public final class Sheet {
    private static final double MARGIN = 18;
    private static final double FOOT = 40;
    private static final Messages TEXT = Messages.of("page");

    private final MapScenes scenes;
    private final AtlasContent content;
    private final String title;
    private final MapSpec spec;
    private final Legend legend;
    private final Furniture furniture;
    private final ScaleBar bar;
    private final PixelBox legendBox;
    private final PixelBox northBox;
    private final PixelBox scaleBox;

    private Sheet(MapScenes scenes, AtlasContent content, String title, Viewport view) throws AtlasException {
        this.scenes = scenes;
        this.content = content;
        this.title = title;
        this.furniture = new Furniture(scenes.text());
        this.legend = Legend.full(scenes, MapSpec.BOOK_STYLE, content.industries());
        double bottom = view.height() - FOOT;
        legendBox = new PixelBox(MARGIN, bottom - legend.height(), legend.width(), legend.height());
        northBox = new PixelBox(view.width() - MARGIN - Furniture.NORTH_WIDTH, MARGIN, Furniture.NORTH_WIDTH,
                Furniture.NORTH_HEIGHT);
        bar = ScaleBar.atMost(Math.min(180, view.width() / 5.0), view.metresPerPixel());
        scaleBox = new PixelBox(view.width() - MARGIN - furniture.scaleWidth(bar), bottom - Furniture.SCALE_HEIGHT,
                furniture.scaleWidth(bar), Furniture.SCALE_HEIGHT);
        List<PixelBox> reserved = new ArrayList<>(List.of(legendBox.grown(3), northBox.grown(3), scaleBox.grown(6)));
        reserved.add(new PixelBox(0, 0, MARGIN + furniture.titleWidth(title, subtitle()) + 8,
                MARGIN + Furniture.TITLE_HEIGHT));
        reserved.add(new PixelBox(0, bottom, view.width(), FOOT));
        Set<String> clusters = content.clusters().stream().map(Cluster::id).collect(Collectors.toSet());
        spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, clusters, reserved, true);
    }

    /** A sheet of a view. @param title heading of the sheet */
    public static Sheet of(MapScenes scenes, AtlasContent content, String title, Viewport view) throws AtlasException {
        return new Sheet(scenes, content, title, view);
    }

    /** Room the furniture needs at the edges, so that what is shown can be fitted clear of it. */
    public static Viewport.Margins margins() {
        return new Viewport.Margins(MARGIN + Furniture.TITLE_HEIGHT, MARGIN + 12, FOOT + 12, MARGIN + 12);
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
        legend.paint(g, legendBox.x(), legendBox.y());
        furniture.paintNorth(g, TEXT.get("map.north"), northBox.x(), northBox.y());
        furniture.paintScale(g, bar, ScaleText.of(view.scaleDenominator()), scaleBox.x(), scaleBox.y());
        paintFoot(g, view);
        g.setColor(Ink.TEXT);
        g.setStroke(new BasicStroke(1.2f));
        g.draw(new Rectangle2D.Double(0.6, 0.6, view.width() - 1.2, view.height() - 1.2));
    }

    private void paintFoot(Graphics2D g, Viewport view) {
        double top = view.height() - FOOT + 6;
        g.setColor(new Color(0xFFFDF8));
        g.fill(new Rectangle2D.Double(0, view.height() - FOOT, view.width(), FOOT));
        String source = TEXT.get("map.source", content.meta().getOrDefault(MetaKeys.BOUNDARY_SOURCE, ""));
        scenes.text().paint(g, source, Ink.NOTE, MARGIN, top);
        scenes.text().paint(g, TEXT.get("map.positions"), Ink.NOTE, MARGIN, top + 14);
        String approval = content.meta().getOrDefault(MetaKeys.APPROVAL_NUMBER, "");
        String mark = approval.isBlank() ? TEXT.get("map.internal") : TEXT.get("map.approval", approval);
        scenes.text().paint(g, mark, Ink.MARK, view.width() - MARGIN - scenes.text().width(mark, Ink.MARK), top + 13);
    }

    private String subtitle() {
        return TEXT.get("map.subtitle", content.meta().getOrDefault(MetaKeys.VINTAGE, "").replaceAll("-.*", ""));
    }
}
