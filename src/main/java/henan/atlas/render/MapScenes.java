package henan.atlas.render;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ChosenClusters;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.FillSymbol;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.StyleReader;
import henan.atlas.text.Messages;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.geotools.api.filter.Filter;

/**
 * What pictures of one atlas share: its scenes by style, placements by scale and the small pictures of labels and
 * symbols.
 *
 * <p><b>Threading:</b> safe; what is handed out is immutable.
 */
public final class MapScenes {
    /** As many names as a window has that lie on lines, of two pictures. */
    private static final int MOST_FREED = 160;

    private final MapContent content;
    private final LevelCache levels;
    private final AtlasProjection projection;
    private final TextPainter text;
    private final SpriteCache sprites;
    /** Names that leave lines free: they are of one place on the map. */
    private final SpriteCache freed = new SpriteCache(MOST_FREED);
    private final Map<String, MapStyle> styles = new HashMap<>();
    private final Map<Look, MapScene> scenes = new HashMap<>();
    private final Map<Look, Grown> grown = new HashMap<>();
    private final PlacementCache placements = new PlacementCache();
    private final SheetPlacements sheets = new SheetPlacements();

    public MapScenes(MapContent content, AtlasProjection projection, BundledFonts faces) {
        this(content, projection, faces, Map.of());
    }

    /** @param read styles of the content that somebody has read already, by name */
    public MapScenes(MapContent content, AtlasProjection projection, BundledFonts faces, Map<String, MapStyle> read) {
        this.content = content;
        this.levels = new LevelCache(content.levels());
        this.projection = projection;
        this.text = new TextPainter(faces);
        this.sprites = new SpriteCache();
        styles.putAll(read);
    }

    /** The scenes of another snapshot of an atlas, which keep what does not depend on its records. */
    private MapScenes(AtlasSnapshot next, MapScenes before) {
        this.content = new MapContent(next, before.content.levels(), before.content.styles());
        this.levels = before.levels;
        this.projection = before.projection;
        this.text = before.text;
        this.sprites = before.sprites;
        synchronized (before) {
            styles.putAll(before.styles);
        }
    }

    /**
     * Scenes over the next snapshot of the same atlas. Boundaries and styles are as they were: levels are not read
     * again, and small pictures not painted again; features, steps and placements are made anew when first drawn. These
     * scenes stay as they are.
     */
    public MapScenes renewed(AtlasSnapshot next) {
        return new MapScenes(next, this);
    }

    /** A style, the purpose it is seen for and whether under a theme. */
    private record Look(String style, MapPurpose purpose, boolean themed) {
    }

    /** The scene of a style as it is read on a screen. */
    MapScene scene(String style) throws AtlasException {
        return scene(style, MapPurpose.READING);
    }

    /** The scene of a picture. */
    MapScene scene(MapSpec spec) throws AtlasException {
        return scene(new Look(spec.style(), spec.purpose(), spec.theme().isPresent()), spec.leastType());
    }

    MapScene scene(String style, MapPurpose purpose) throws AtlasException {
        return scene(new Look(style, purpose, false));
    }

    private synchronized MapScene scene(Look look) throws AtlasException {
        MapScene scene = scenes.get(look);
        if (scene == null) {
            String style = look.style();
            MapPurpose purpose = look.purpose();
            scene = new MapScene(content, style(style).forPurpose(purpose, look.themed()),
                    style(style).sizes(purpose), projection, levels);
            scenes.put(look, scene);
        }
        return scene;
    }

    /** A scene with names of a least size. */
    private record Grown(double least, MapScene scene) {
    }

    /** The same with names of a least size; of those the one asked for last is kept. */
    private synchronized MapScene scene(Look look, double leastType) throws AtlasException {
        MapScene usual = scene(look);
        if (leastType == 0) {
            return usual;
        }
        return grown.compute(look, (same, last) -> last != null && last.least() == leastType ? last
                : new Grown(leastType, usual.withLeastNames(leastType))).scene();
    }

    /** The style of a name, read. */
    public synchronized MapStyle style(String name) throws AtlasException {
        MapStyle style = styles.get(name);
        if (style == null) {
            String text = content.styles().get(name);
            if (text == null) {
                throw new AtlasException(Messages.of("render").message("style.absent", name));
            }
            style = StyleReader.read(name, text);
            styles.put(name, style);
        }
        return style;
    }

    /** The legend's entries for courses of which some are drawn at a picture's scale, wherever on the map. */
    public Set<MapStyle.LegendEntry> coursesDrawn(MapSpec spec) throws AtlasException {
        MapStyle style = style(spec.style());
        Map<MapStyle.LegendEntry, Filter> kinds = new HashMap<>();
        style.additions().stream().filter(entry -> entry.layer().equals(DisplayLevel.COURSE))
                .forEach(entry -> kinds.put(entry, style.rule(entry).getFilter()));
        return scene(spec).levelFor(spec.viewport().metresPerPixel()).coursesDrawn(spec, kinds);
    }

    /** The industry classes of which there is a cluster, be it one that does not count, in the content's order. */
    public List<Industry> industries() {
        AtlasIndex index = content.content().index();
        return content.content().industries().stream().filter(i -> !index.clustersOfIndustry(i.id()).isEmpty())
                .toList();
    }

    /** Whether clusters are all of some class of industry, which with some of them is not the first. */
    public boolean areOfOtherClasses(Set<String> clusters) {
        AtlasIndex index = content.content().index();
        List<String> classes = ChosenClusters.of(index, clusters).industries();
        return !classes.isEmpty() && clusters.stream().flatMap(id -> index.cluster(id).stream())
                .anyMatch(cluster -> !classes.contains(index.industryClass(cluster)));
    }

    /** What a prefecture or county, or that of a cluster, is filled with on a picture; empty for other things. */
    Optional<Color> ground(SubjectRef area, MapSpec spec) throws AtlasException {
        Optional<String> prefecture = content.content().index().prefectureOf(area).map(Prefecture::code);
        if (prefecture.isEmpty()) {
            return Optional.empty();
        }
        LevelGeometry level = scene(spec).levelFor(spec.viewport().metresPerPixel());
        List<BoxedShape> shapes = level.shapes().layer(DisplayLevel.PREFECTURE);
        return level.steps(DisplayLevel.PREFECTURE).stream().filter(s -> s.symbol() instanceof FillSymbol
                && IntStream.of(s.features()).anyMatch(f -> shapes.get(f).areaCode().equals(prefecture.get())))
                .map(s -> ((FillSymbol) s.symbol()).color()).reduce((below, above) -> above);
    }

    /** The projection of all pictures; to make one takes a millisecond. */
    public AtlasProjection projection() {
        return projection;
    }

    /** The shapes of the level that serves a scale, whatever the style. */
    LevelShapes shapes(double metresPerPixel) throws AtlasException {
        return levels.level(levels.indexFor(metresPerPixel));
    }

    public TextPainter text() {
        return text;
    }

    SpriteCache sprites() {
        return sprites;
    }

    /** Those of names that leave a picture's lines free. */
    SpriteCache freedSprites() {
        return freed;
    }

    /** The small picture of a counted symbol, its origin in the middle. */
    SpriteCache.Sprite countedSprite(CountedSymbol symbol, String words, PixelBox box, double density) {
        return countedSprite(symbol, words, box, Optional.empty(), density);
    }

    /** The same with the line to it. @param line it ends at the origin, the middle of the symbol */
    SpriteCache.Sprite countedSprite(CountedSymbol symbol, String words, PixelBox box,
                                     Optional<LabelPlacement.Leader> line, double density) {
        PixelBox about = PixelBox.around(0, 0, box.width(), box.height());
        double reach = line.map(l -> 2 * l.length()).orElse(0.0);
        return sprites.get(List.of(symbol, words, box.width(), line), density, PixelBox.around(0, 0,
                Math.max(reach, about.width()), Math.max(reach, about.height())).grown(line.isPresent() ? 4 : 1), g -> {
                    line.ifPresent(l -> symbol.paintLine(g, l));
                    symbol.paint(g, text, words, about);
                });
    }

    /** The small picture of a label without its halo. */
    SpriteCache.Sprite nameSprite(LabelPlacement.PlacedLabel placed, double density) {
        return sprite("name", placed, density, g -> placed.letters(text, g, 0, 0));
    }

    /** The small picture of a label's halo. */
    SpriteCache.Sprite haloSprite(LabelPlacement.PlacedLabel placed, double density) {
        return sprite("halo", placed, density, g -> placed.halo(text, g, 0, 0));
    }

    private SpriteCache.Sprite sprite(String what, LabelPlacement.PlacedLabel placed, double density,
                                      Consumer<Graphics2D> painter) {
        return sprites.get(List.of(what, placed.text(), placed.curve()), density, placed.reach(), painter);
    }

    /** The placement of a scale that is asked about and not looked at: it is not kept. */
    LabelPlacement placedOnce(MapSpec spec, double metresPerPixel) throws AtlasException {
        return new ScalePlacer(scene(spec), text, metresPerPixel).place(ScalePlacer.Shown.all(spec.theme()));
    }

    /**
     * The placement of a picture: a sheet's own, which keeps to its frame and its furniture, or that which all others
     * of a scale share, wherever their frames lie and whichever drops they show.
     */
    LabelPlacement placement(MapSpec spec) throws AtlasException {
        Viewport view = spec.viewport();
        if (!spec.keepInsideFrame()) {
            LabelPlacement shared = placements.get(PlacementCache.Key.of(spec),
                    () -> placedOnce(spec, view.metresPerPixel()));
            return spec.theme().map(shared::dressed).orElse(shared);
        }
        double left = worldLeft(view);
        double top = worldTop(view);
        PixelBox frame = new PixelBox(left, top, view.width(), view.height()).grown(-2);
        List<PixelBox> reserved = spec.reserved().stream().map(b -> b.moved(left, top)).toList();
        return sheets.get(spec, () -> new ScalePlacer(scene(spec), text, view.metresPerPixel()).place(
                new ScalePlacer.Shown(reserved, Optional.of(frame), spec.clusters()::contains, spec.theme(),
                        spec.subject(), spec.numbers(), spec.purpose() != MapPurpose.PRINT)));
    }

    /**
     * Keeps where names and symbols of a sheet stand that is painted later than it is laid out, as a volume's are, for
     * as long as the spec itself is held.
     */
    public void keepPlacement(MapSpec sheet) {
        sheets.keep(sheet);
    }

    /** World pixel of a picture's left edge. */
    static double worldLeft(Viewport view) {
        return view.centerX() / view.metresPerPixel() - view.width() / 2.0;
    }

    /** World pixel of a picture's upper edge. */
    static double worldTop(Viewport view) {
        return -view.centerY() / view.metresPerPixel() - view.height() / 2.0;
    }
}
