package henan.atlas.render;

import henan.atlas.carto.IndustryLook;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.Timeliness;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.render.style.BorderBand;
import henan.atlas.render.style.DashFit;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.MarkSymbol;
import henan.atlas.render.style.SymbolResolver;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.render.style.WellKnownMarks;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Symbolizer;
import org.geotools.api.style.TextSymbolizer;

/** The map's symbols by themselves, for legends, lists and the window's overlay. */
public final class MapSymbols {
    /** Room a symbol's outline takes. Units: logical pixels. */
    private static final double OUTLINE = 1.5;
    /** Part of a drop's height that is kept for what lies about its foot. */
    private static final double LEAST_BELOW = 0.17;

    /** Luminance of a ground from which on letters on it are dark: white is read better on darker ones. */
    private static final double MIDDLE_LIGHT = 0.4;

    private final MapScenes scenes;

    public MapSymbols(MapScenes scenes) {
        this.scenes = scenes;
    }

    /**
     * What a drop tells of its cluster.
     *
     * @param industry id of its industry class
     * @param known    how it stands to the year of the map
     * @param basis    what its place rests on; that of a drop in a list, which has no place, is as good as sourced
     */
    public record Sign(String industry, Timeliness known, PlaceBasis basis) {
        /** What is told of a cluster of an atlas. */
        public static Sign of(AtlasIndex index, Cluster cluster) {
            return new Sign(index.industryClass(cluster), index.timeliness(cluster), cluster.basis());
        }
    }

    /**
     * The symbol of an industry class as lists show it, its point at the returned anchor.
     *
     * @param known  how the cluster stands to the year of the map
     * @param height height of the drop in logical pixels
     */
    public MarkImage clusterSymbol(String style, String industryId, Timeliness known, double height, double density)
            throws AtlasException {
        return clusterSymbol(style, new Sign(industryId, known, PlaceBasis.SOURCED), MapPurpose.READING, 1, height,
                density);
    }

    /**
     * The symbol of a cluster on a map, its point at the returned anchor.
     *
     * @param denominator of the map's scale
     * @param height      height of the drop in logical pixels
     */
    public MarkImage clusterSymbol(String style, Sign sign, MapPurpose purpose, double denominator, double height,
                                   double density) throws AtlasException {
        List<MarkSymbol> marks = marks(style, sign, purpose, denominator);
        double enlarged = height / marks.stream().mapToDouble(MarkSymbol::size).max().orElse(height);
        double half = height / 2 + 2;
        SpriteCache.Sprite sprite = scenes.sprites().get(List.of("cluster", marks, height), density,
                new PixelBox(-half, -height - 2, 2 * half, height + 2 + 2 + height / 4), g -> {
                    g.scale(enlarged, enlarged);
                    marks.forEach(m -> m.paint(g, 0, 0));
                });
        return new MarkImage(sprite.image(), sprite.originX(), sprite.originY(), density);
    }

    /**
     * The symbol of a cluster that is listed, with its number in place of its inner sign, its point at the returned
     * anchor.
     *
     * @param height height of the drop in logical pixels
     */
    public MarkImage numberedSymbol(String style, Sign sign, MapPurpose purpose, double denominator, double height,
                                    int number, double density) throws AtlasException {
        List<MarkSymbol> marks = marks(style, sign, purpose, denominator).stream()
                .filter(mark -> mark.isPin() || mark.isGround()).toList();
        double enlarged = height / marks.stream().mapToDouble(MarkSymbol::size).max().orElse(height);
        double half = height / 2 + 2;
        SpriteCache.Sprite sprite = scenes.sprites().get(List.of("numbered", marks, height, number), density,
                new PixelBox(-half, -height - 2, 2 * half, height + 2 + 2 + height / 4),
                g -> paintNumbered(g, marks, enlarged, height, number));
        return new MarkImage(sprite.image(), sprite.originX(), sprite.originY(), density);
    }

    private void paintNumbered(Graphics2D g, List<MarkSymbol> marks, double enlarged, double height, int number) {
        Graphics2D scaled = (Graphics2D) g.create();
        scaled.scale(enlarged, enlarged);
        marks.forEach(mark -> mark.paint(scaled, 0, 0));
        scaled.dispose();
        Color body = marks.stream().filter(MarkSymbol::isPin).flatMap(mark -> mark.fill().stream()).findFirst()
                .orElse(Color.GRAY);
        TextSymbol letters = NumberedDrops.letters(height, number, isLight(body) ? Color.BLACK : Color.WHITE);
        String words = String.valueOf(number);
        scenes.text().paint(g, words, letters, -scenes.text().width(words, letters) / 2,
                -WellKnownMarks.PIN_HEAD * height - TextPainter.height(letters) / 2);
    }

    /**
     * The number a county or prefecture has in a list, on a plate, its middle at the returned anchor.
     *
     * @param least size its letters have at least, in logical pixels
     */
    public MarkImage numberPlate(String style, int number, double least, double density) throws AtlasException {
        int color = selectionColor(style);
        double larger = NumberedDrops.larger(least);
        SpriteCache.Sprite sprite = scenes.sprites().get(List.of("plate", color, number, larger), density,
                PixelBox.around(0, 0, larger * plateWidth(number) + 2, larger * NumberedDrops.PLATE + 2), g -> {
                    g.scale(larger, larger);
                    paintPlate(g, color, number);
                });
        return new MarkImage(sprite.image(), sprite.originX(), sprite.originY(), density);
    }

    private double plateWidth(int number) {
        return Math.max(NumberedDrops.PLATE, scenes.text().width(String.valueOf(number),
                NumberedDrops.plateLetters(Color.BLACK)) + NumberedDrops.PLATE / 2);
    }

    /** Paints a plate with a number into the middle of a box. */
    public void paintNumberPlate(Graphics2D g, String style, int number, PixelBox box) throws AtlasException {
        Graphics2D there = (Graphics2D) g.create();
        PaintHints.set(there);
        double smaller = Math.min(1, (box.height() - OUTLINE) / NumberedDrops.PLATE);
        there.translate(box.centerX(), box.centerY());
        there.scale(smaller, smaller);
        paintPlate(there, selectionColor(style), number);
        there.dispose();
    }

    private void paintPlate(Graphics2D g, int color, int number) {
        double width = plateWidth(number);
        double height = NumberedDrops.PLATE;
        RoundRectangle2D plate = new RoundRectangle2D.Double(-width / 2, -height / 2, width, height, height, height);
        TextSymbol letters = NumberedDrops.plateLetters(new Color(color).darker());
        String words = String.valueOf(number);
        g.setColor(Color.WHITE);
        g.fill(plate);
        g.setColor(letters.color());
        g.setStroke(new BasicStroke(1));
        g.draw(plate);
        scenes.text().paint(g, words, letters, -scenes.text().width(words, letters) / 2,
                -TextPainter.height(letters) / 2);
    }

    /** Whether black is read on a colour better than white. */
    private static boolean isLight(Color ground) {
        return 0.2126 * linear(ground.getRed()) + 0.7152 * linear(ground.getGreen())
                + 0.0722 * linear(ground.getBlue()) > MIDDLE_LIGHT;
    }

    private static double linear(int part) {
        return Math.pow(part / 255.0, 2.2);
    }

    /** Paints a drop that bears a number into the middle of a box. */
    public void paintNumbered(Graphics2D g, String style, String industryId, int number, PixelBox box)
            throws AtlasException {
        List<MarkSymbol> marks = marks(style, industryId).stream().filter(MarkSymbol::isPin).toList();
        double size = marks.stream().mapToDouble(MarkSymbol::size).max().orElse(1);
        double height = Math.min(box.height() - OUTLINE, NumberedDrops.height(size, number));
        Graphics2D there = (Graphics2D) g.create();
        PaintHints.set(there);
        there.translate(box.centerX(), box.centerY() + height / 2);
        paintNumbered(there, marks, height / size, height, number);
        there.dispose();
    }

    /** Colour of an industry class's drop, as {@code 0xRRGGBB}. */
    public int clusterColor(String style, String industryId) throws AtlasException {
        return marks(style, industryId).get(0).fill().orElse(Color.GRAY).getRGB()
                & 0xFFFFFF;
    }

    /** What an industry class's drop is known by. */
    public IndustryLook industryLook(String style, String industryId) throws AtlasException {
        return new IndustryLook(clusterColor(style, industryId), marks(style, industryId).get(1).mark());
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

    /** The ring about what is selected with others, the origin of what it is laid about at the returned anchor. */
    public MarkImage selectionRing(String style, SelectionRing ring, double density) throws AtlasException {
        int color = selectionColor(style);
        SpriteCache.Sprite sprite = scenes.sprites().get(List.of("ring", ring, color), density, ring.reach(),
                g -> ring.paint(g, color));
        return new MarkImage(sprite.image(), sprite.originX(), sprite.originY(), density);
    }

    private List<MarkSymbol> marks(String style, String industryId) throws AtlasException {
        return marks(style, new Sign(industryId, Timeliness.IN_TIME, PlaceBasis.SOURCED), MapPurpose.READING, 1);
    }

    private List<MarkSymbol> marks(String style, Sign sign, MapPurpose purpose, double denominator)
            throws AtlasException {
        return scenes.scene(style, purpose).drop(sign).marks(denominator).get(0);
    }

    /** The counted symbol of some clusters on a picture, its middle at the returned anchor. */
    public MarkImage countedSymbol(MapSpec spec, DropPlaces.Group group, double density) throws AtlasException {
        double metres = spec.viewport().metresPerPixel();
        SpriteCache.Sprite sprite = scenes.countedSprite(scenes.scene(spec).counted(), group.words(),
                new PixelBox(0, 0, group.width(), group.height()), group.leader(metres)
                .map(l -> l.moved(-l.x1(), -l.y1())), density);
        return new MarkImage(sprite.image(), sprite.originX(), sprite.originY(), density);
    }

    /** The same with the numbers of what it holds in a list. */
    public MarkImage countedSymbol(MapSpec spec, NumberedDrops.Counted counted, double density)
            throws AtlasException {
        double metres = spec.viewport().metresPerPixel();
        DropPlaces.Group group = counted.group();
        SpriteCache.Sprite sprite = scenes.countedSprite(scenes.scene(spec).counted(), counted.words(),
                new PixelBox(0, 0, group.width(), group.height()), group.leader(metres)
                .map(l -> l.moved(-l.x1(), -l.y1())), density);
        return new MarkImage(sprite.image(), sprite.originX(), sprite.originY(), density);
    }

    /** Paints the symbol a legend entry of a picture stands for into the middle of a box. */
    public void paint(Graphics2D g, MapSpec spec, MapStyle.LegendEntry entry, PixelBox box) throws AtlasException {
        String style = spec.style();
        MapScene scene = scenes.scene(style);
        if (entry.layer().equals(MapStyle.COUNTED)) {
            paintCounted(g, style, scene.counted().sample(), box);
            return;
        }
        PaintHints.set(g);
        if (LegendQuery.isLine(entry)) {
            LegendQuery probe = new LegendQuery(scenes, spec);
            if (probe.isBorder(entry)) {
                paintBand(g, scenes.style(style).band(), box);
            }
            probe.lines(entry).forEach(line -> paintLine(g, line, box));
            return;
        }
        SimpleFeature sample = scene.features().industrySample(Industry.UNKNOWN, Timeliness.IN_TIME,
                PlaceBasis.COUNTY_SEAT);
        if (entry.isCluster()) {
            boolean ground = isOnGround(spec);
            paintDrop(g, scenes.style(style).rule(entry).symbolizers().stream()
                    .map(s -> (MarkSymbol) SymbolResolver.resolve(s, sample))
                    .filter(m -> ground || !m.isGround()).toList(), box);
            return;
        }
        for (Symbolizer symbolizer : scenes.style(style).rule(entry).symbolizers()) {
            if (!(symbolizer instanceof TextSymbolizer)
                    && SymbolResolver.resolve(symbolizer, sample) instanceof MarkSymbol mark) {
                mark.paint(g, box.centerX(), box.centerY());
            }
        }
    }

    /** The band along the border, below the line it belongs to: one sample explains both. */
    private static void paintBand(Graphics2D g, BorderBand band, PixelBox box) {
        double room = Math.min(band.width(), box.maxY() - box.centerY());
        for (double y = 0; y < room; y++) {
            g.setColor(new Color(band.color().getRed(), band.color().getGreen(), band.color().getBlue(),
                    (int) Math.round(255 * band.at((y + 0.5) / room))));
            g.fill(new Rectangle2D.Double(box.x(), box.centerY() + y, box.width(), Math.min(1, room - y)));
        }
    }

    private static void paintLine(Graphics2D g, LineSymbol line, PixelBox box) {
        g.setColor(line.color());
        g.setStroke(new LineSymbol(line.color(), line.width(), line.join(), BasicStroke.CAP_BUTT, line.dashes())
                .stroke(DashFit.ofSample(line, box.width()), 0));
        g.draw(new Line2D.Double(box.x(), box.centerY(), box.maxX(), box.centerY()));
    }

    /** Whether the place of a drop is marked on the ground at a picture's scale, where it is not its site. */
    private boolean isOnGround(MapSpec spec) throws AtlasException {
        return marks(spec.style(), new Sign(Industry.UNKNOWN, Timeliness.IN_TIME, PlaceBasis.COUNTY_SEAT),
                spec.purpose(), spec.viewport().scaleDenominator()).stream().anyMatch(MarkSymbol::isGround);
    }

    /** Paints a counted symbol into the middle of a box. @param words what is written on it */
    public void paintCounted(Graphics2D g, String style, String words, PixelBox box) throws AtlasException {
        MapScene scene = scenes.scene(style);
        PaintHints.set(g);
        PixelBox size = scene.counted().size(scenes.text(), words);
        double smaller = Math.min(1, Math.min((box.height() - OUTLINE) / size.height(), box.width() / size.width()));
        Graphics2D scaled = (Graphics2D) g.create();
        scaled.translate(box.centerX(), box.centerY());
        scaled.scale(smaller, smaller);
        scene.counted().paint(scaled, scenes.text(), words,
                PixelBox.around(0, 0, size.width(), size.height()));
        scaled.dispose();
    }

    /** Paints the drop of an industry class into the middle of a box. */
    public void paintDrop(Graphics2D g, String style, String industryId, PixelBox box) throws AtlasException {
        PaintHints.set(g);
        paintDrop(g, marks(style, industryId), box);
    }

    /** The same larger than on the map, but no higher than the box. */
    public void paintDrop(Graphics2D g, String style, String industryId, double larger, PixelBox box)
            throws AtlasException {
        List<MarkSymbol> marks = marks(style, industryId);
        double height = marks.stream().mapToDouble(MarkSymbol::size).max().orElse(1);
        double scale = Math.min(larger, box.height() / height);
        scaled(g, box.centerX(), box.centerY() + height * scale / 2, scale, marks);
    }

    /**
     * A drop with what lies about its foot, as much smaller as the box is too low for it. A drop without is as large:
     * their size means nothing.
     */
    private static void paintDrop(Graphics2D g, List<MarkSymbol> marks, PixelBox box) {
        double size = marks.stream().mapToDouble(MarkSymbol::size).max().orElse(0);
        double below = Math.max(size * LEAST_BELOW, marks.stream().mapToDouble(MarkSymbol::below).max().orElse(0));
        double smaller = Math.min(1, (box.height() - OUTLINE) / (size + below));
        scaled(g, box.centerX(), box.maxY() - 1 - below * smaller, smaller, marks);
    }

    /** Marks at a place, larger or smaller than on the map. */
    private static void scaled(Graphics2D g, double x, double y, double scale, List<MarkSymbol> marks) {
        Graphics2D scaled = (Graphics2D) g.create();
        PaintHints.set(scaled);
        scaled.translate(x, y);
        scaled.scale(scale, scale);
        marks.forEach(m -> m.paint(scaled, 0, 0));
        scaled.dispose();
    }

    /** A small picture and where its anchor lies in it, in device pixels. */
    public record MarkImage(BufferedImage image, int anchorX, int anchorY, double density) {
        /** Its width on a picture, in logical pixels. */
        public double width() {
            return image.getWidth() / density;
        }

        /** Its height, likewise. */
        public double height() {
            return image.getHeight() / density;
        }
    }
}
