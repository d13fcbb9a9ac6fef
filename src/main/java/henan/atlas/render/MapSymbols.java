package henan.atlas.render;

import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.PixelBox;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.Symbol;
import henan.atlas.render.style.SymbolResolver;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** The map's symbols by themselves, for legends, lists and the window's overlay. */
public final class MapSymbols {
    /** What stands in the legend for courses of any rank. */
    private static final CourseCode COURSE_SAMPLE = new CourseCode(CourseClass.RIVER, 1, CourseBasis.SKETCHED, "");

    private final MapScenes scenes;

    public MapSymbols(MapScenes scenes) {
        this.scenes = scenes;
    }

    /**
     * The symbol of an industry class, its point at the returned anchor.
     *
     * @param known  how the cluster stands to the year of the map
     * @param height height of the drop in logical pixels
     */
    public MarkImage clusterSymbol(String style, String industryId, Timeliness known, double height, double density)
            throws AtlasException {
        List<MarkSymbol> marks = marks(style, industryId, known);
        double enlarged = height / marks.stream().mapToDouble(MarkSymbol::size).max().orElse(height);
        double half = height / 2 + 2;
        SpriteCache.Sprite sprite = scenes.sprites().get(List.of("cluster", style, industryId, known, height), density,
                half, height + 2, half, 2, g -> {
                    g.scale(enlarged, enlarged);
                    marks.forEach(m -> m.paint(g, 0, 0));
                });
        return new MarkImage(sprite.image(), sprite.originX(), sprite.originY(), density);
    }

    /** Colour of an industry class's drop, as {@code 0xRRGGBB}. */
    public int clusterColor(String style, String industryId) throws AtlasException {
        return marks(style, industryId, Timeliness.IN_TIME).get(0).fill().orElse(java.awt.Color.GRAY).getRGB()
                & 0xFFFFFF;
    }

    /** Colour of the selected place's outline, as {@code 0xRRGGBB}. */
    public int selectionColor(String style) throws AtlasException {
        return scenes.style(style).selection().getRGB() & 0xFFFFFF;
    }

    /** Colour of the selected place's ground, as {@code 0xRRGGBB}. */
    public int selectedGround(String style) throws AtlasException {
        return scenes.style(style).selected().getRGB() & 0xFFFFFF;
    }

    /** Colour of the paper, as {@code 0xRRGGBB}. */
    public int paperColor(String style) throws AtlasException {
        return scenes.style(style).background().getRGB() & 0xFFFFFF;
    }

    private List<MarkSymbol> marks(String style, String industryId, Timeliness known) throws AtlasException {
        MapScene scene = scenes.scene(style);
        return PointLayer.of(MapFeatures.CLUSTER, scene.style(), MapStyle.Sizes.AS_WRITTEN,
                List.of(new MapFeatures.PointFeature(
                Optional.empty(), scene.features().industrySample(industryId, known), 0, 0))).marks(1).get(0);
    }

    /** Paints the symbol a legend entry stands for into the middle of a box. */
    public void paint(Graphics2D g, String style, MapStyle.LegendEntry entry, PixelBox box) throws AtlasException {
        MapScene scene = scenes.scene(style);
        SimpleFeature sample = entry.layer().equals(DisplayLevel.COURSE)
                ? scene.features().shape(DisplayLevel.COURSE, COURSE_SAMPLE)
                : scene.features().industrySample(Industry.UNKNOWN, Timeliness.IN_TIME);
        PaintHints.set(g);
        for (Symbolizer symbolizer : scenes.style(style).rule(entry).symbolizers()) {
            if (symbolizer instanceof TextSymbolizer) {
                continue;
            }
            Symbol symbol = SymbolResolver.resolve(symbolizer, sample);
            if (symbol instanceof LineSymbol line) {
                g.setColor(line.color());
                g.setStroke(line.stroke());
                g.draw(new Line2D.Double(box.x(), box.centerY(), box.maxX(), box.centerY()));
            } else if (symbol instanceof MarkSymbol mark) {
                mark.paint(g, box.centerX(), entry.isCluster() ? dropFoot(box) : box.centerY());
            }
        }
    }

    /** Paints the drop of an industry class into the middle of a box. */
    public void paintDrop(Graphics2D g, String style, String industryId, PixelBox box) throws AtlasException {
        PaintHints.set(g);
        for (MarkSymbol mark : marks(style, industryId, Timeliness.IN_TIME)) {
            mark.paint(g, box.centerX(), dropFoot(box));
        }
    }

    private static double dropFoot(PixelBox box) {
        return box.maxY() - 1;
    }

    /** A small picture and where its anchor lies in it, in device pixels. */
    public record MarkImage(BufferedImage image, int anchorX, int anchorY, double density) {
    }
}
