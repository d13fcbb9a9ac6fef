package henan.atlas.page.legend;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.render.AreaPicture;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.SeenDrops;
import henan.atlas.render.SelectedTogether;
import henan.atlas.render.TextPainter;
import henan.atlas.render.ThemePainter;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A line of a legend: a symbol and what it means.
 *
 * @param swatch paints the symbol into a box
 * @param key    what can be chosen by it; empty where there is nothing to choose
 */
public record LegendRow(String label, Swatch swatch, Optional<LegendKey> key) {
    private static final Messages TEXT = Messages.of("page");
    private static final Color EDGE = new Color(0x8B8172);
    private static final String SAMPLE = "1";
    private static final String NUMBERS = "3, 4";
    /** As wide as on the map. */
    private static final float OUTLINE = 1.4f;
    /** Opacity of the ground of what is selected together, which is light on the map. */
    private static final int LIGHT = 140;
    private static final float PALE = 0.45f;
    private static final double RINGED_WIDTH = 13;
    private static final double RINGED_HEIGHT = 9;

    private LegendRow(String label, Swatch swatch) {
        this(label, swatch, Optional.empty());
    }

    /** Paints a symbol into a box. */
    interface Swatch {
        void paint(Graphics2D g, PixelBox box) throws AtlasException;
    }

    /** What an entry stands for in a picture. */
    static LegendRow of(MapScenes scenes, MapSpec spec, MapStyle.LegendEntry entry, LegendWording wording,
                        Optional<LegendKey> key) {
        return new LegendRow(entry.in(wording), (g, box) -> new MapSymbols(scenes).paint(g, spec, entry, box), key);
    }

    static LegendRow of(MapScenes scenes, String style, Industry industry) {
        return new LegendRow(industry.name(),
                (g, box) -> new MapSymbols(scenes).paintDrop(g, style, industry.id(), box),
                Optional.of(new LegendKey.IndustryClass(industry.id())));
    }

    /** The same, which is also what another name says. */
    LegendRow alsoCalled(String other) {
        return other.equals(label) ? this : new LegendRow(label + Punctuation.bracketed(other), swatch, key);
    }

    /** One row for two symbols that mean the same, side by side. */
    LegendRow and(LegendRow other) {
        return new LegendRow(label, (g, box) -> {
            swatch.paint(g, new PixelBox(box.x(), box.y(), box.width() / 2, box.height()));
            other.swatch.paint(g, new PixelBox(box.centerX(), box.y(), box.width() / 2, box.height()));
        }, key);
    }

    /** The outline of the area a map is of. */
    public static LegendRow outline(MapScenes scenes, String style, String label) {
        return new LegendRow(label, (g, box) -> {
            g.setColor(new Color(new MapSymbols(scenes).selectionColor(style)));
            g.setStroke(new BasicStroke(OUTLINE));
            g.draw(PixelShapes.of(PixelBox.around(box.centerX(), box.centerY(), Math.min(26, box.width()), 11)));
        });
    }

    /** A part of another area within that outline. */
    static LegendRow ringed(MapScenes scenes, String style, String label) {
        return new LegendRow(label, (g, box) -> {
            g.setColor(new Color(new MapSymbols(scenes).selectionColor(style)));
            g.setStroke(new BasicStroke(OUTLINE));
            g.draw(new Ellipse2D.Double(box.centerX() - RINGED_WIDTH / 2, box.centerY() - RINGED_HEIGHT / 2,
                    RINGED_WIDTH, RINGED_HEIGHT));
        });
    }

    /** A theme's symbol beside its place, with the line that begins there. */
    static LegendRow ledSymbol(String label) {
        return new LegendRow(label, (g, box) -> ThemePainter.ledSample(g, box.x() + 3,
                box.x() + Math.min(28, box.width()), box.centerY()));
    }

    /** The line from an area to its name. */
    static LegendRow ledName(String label) {
        return new LegendRow(label, (g, box) -> ThemePainter.leaderSample(g, box.x() + 6,
                box.x() + Math.min(24, box.width()), box.centerY()));
    }

    /** The outline of what an area is today, beside that of what it was. */
    public static LegendRow today(String label) {
        return new LegendRow(label, (g, box) -> AreaPicture.Look.TODAY.draw(g, PixelShapes.of(PixelBox.around(
                box.centerX(), box.centerY(), Math.min(26, box.width()), 11)), 1));
    }

    /** The ring about the cluster a map is of. */
    public static LegendRow ring(MapScenes scenes, String style, String label) {
        return new LegendRow(label, (g, box) -> {
            g.setColor(new Color(new MapSymbols(scenes).selectionColor(style)));
            g.setStroke(new BasicStroke(1.6f));
            g.draw(new Ellipse2D.Double(box.centerX() - 7, box.centerY() - 7, 14, 14));
        });
    }

    /** A cluster chosen in a window: its county outlined, its drop larger than others. */
    public static LegendRow chosen(MapScenes scenes, String style, String industryId, String label) {
        LegendRow county = outline(scenes, style, label);
        return new LegendRow(label, (g, box) -> {
            county.swatch().paint(g, box);
            new MapSymbols(scenes).paintDrop(g, style, industryId, SeenDrops.CHOSEN, box);
        });
    }

    /**
     * What is selected together; empty where nothing is.
     *
     * @param filled whether the ground of its areas is another
     */
    public static Optional<LegendRow> members(MapScenes scenes, String style, SelectedTogether together,
                                              boolean filled) {
        if (together.isEmpty()) {
            return Optional.empty();
        }
        int all = together.members().size();
        if (together.areas().isEmpty()) {
            return Optional.of(ring(scenes, style, TEXT.get("legend.together", all)));
        }
        String label = TEXT.get(together.clusters().isEmpty() ? "legend.together.areas"
                : together.clusters().size() == all ? "legend.together.counties" : "legend.together.mixed", all);
        LegendRow outlined = outline(scenes, style, label);
        return Optional.of(new LegendRow(label, (g, box) -> {
            if (filled) {
                Color ground = new Color(new MapSymbols(scenes).selectedGround(style));
                g.setColor(new Color(ground.getRed(), ground.getGreen(), ground.getBlue(), LIGHT));
                g.fill(PixelShapes.of(PixelBox.around(box.centerX(), box.centerY(), Math.min(26, box.width()), 11)));
            }
            outlined.swatch().paint(g, box);
        }));
    }

    /** What is listed beside a window's map. @param industryId of a cluster; empty where areas are listed */
    public static LegendRow listed(MapScenes scenes, String style, Optional<String> industryId, String label) {
        return new LegendRow(label, (g, box) -> {
            MapSymbols symbols = new MapSymbols(scenes);
            if (industryId.isPresent()) {
                symbols.paintNumbered(g, style, industryId.get(), 1, box);
            } else {
                symbols.paintNumberPlate(g, style, 1, box);
            }
        });
    }

    /** A cluster that is shown besides those that matter. */
    public static LegendRow paler(MapScenes scenes, String style, String industryId, String label) {
        return new LegendRow(label, (g, box) -> {
            Graphics2D pale = (Graphics2D) g.create();
            pale.setComposite(AlphaComposite.SrcOver.derive(PALE));
            new MapSymbols(scenes).paintDrop(pale, style, industryId, box);
            pale.dispose();
        });
    }

    /** A number by which clusters on a map are found in a list. */
    public static LegendRow number(MapScenes scenes, String label) {
        return new LegendRow(label, (g, box) -> {
            TextSymbol look = FurnitureStyle.CELL_NUMBER;
            scenes.text().paint(g, SAMPLE, look, box.centerX() - scenes.text().width(SAMPLE, look) / 2,
                    box.centerY() - TextPainter.height(look) / 2);
        });
    }

    /** A symbol for several clusters with their numbers in the list. */
    public static LegendRow numbers(MapScenes scenes, String style, String label) {
        return new LegendRow(label, (g, box) -> new MapSymbols(scenes).paintCounted(g, style, NUMBERS, box));
    }

    /** A theme's colour or hatching. @throws IllegalArgumentException for a circle, which stands in a nest of them */
    static LegendRow of(MapTheme.LegendItem item) {
        return of(item, 0);
    }

    /** The same. @param radius of the discs that are coloured; 0 where areas are */
    static LegendRow of(MapTheme.LegendItem item, double radius) {
        if (item instanceof MapTheme.LegendItem.Fill fill && radius > 0) {
            return new LegendRow(item.label(), (g, box) -> ThemePainter.disc(g, box.x() + Math.min(28, box.width()) / 2,
                    box.centerY(), radius, fill.color(), fill.sign()), Optional.of(new LegendKey.ThemeClass(item)));
        }
        if (item instanceof MapTheme.LegendItem.Fill fill) {
            return new LegendRow(item.label(), (g, box) -> area(g, box, item),
                    Optional.of(new LegendKey.ThemeClass(item)));
        }
        if (item instanceof MapTheme.LegendItem.Stripes) {
            return new LegendRow(item.label(), (g, box) -> area(g, box, item));
        }
        if (item instanceof MapTheme.LegendItem.Hatch) {
            return new LegendRow(item.label(), (g, box) -> area(g, box, item),
                    Optional.of(new LegendKey.ThemeClass(item)));
        }
        if (item instanceof MapTheme.LegendItem.Hollow) {
            return new LegendRow(item.label(), (g, box) -> ThemePainter.hollow(g,
                    box.x() + Math.min(28, box.width()) / 2, box.centerY(), MapTheme.Mark.HOLLOW_RADIUS));
        }
        throw new IllegalArgumentException("not a row: " + item);
    }

    private static void area(Graphics2D g, PixelBox box, MapTheme.LegendItem item) {
        Rectangle2D area = PixelShapes.of(new PixelBox(box.x(), box.y() + 1, Math.min(28, box.width()),
                box.height() - 2));
        ThemePainter.area(g, area, item);
        g.setColor(EDGE);
        g.setStroke(new BasicStroke(0.6f));
        g.draw(area);
    }

    /** Rows that stand one below the other. @param radius of the discs that are coloured; 0 where areas are */
    static List<LegendRow> of(List<MapTheme.LegendItem> items, double radius) {
        return items.stream().filter(i -> !(i instanceof MapTheme.LegendItem.Circle)
                && !(i instanceof MapTheme.LegendItem.Slices)).map(i -> of(i, radius)).toList();
    }
}
