package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.style.MarkSymbol;
import java.awt.Graphics2D;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How symbols and labels are put on a picture. */
interface MarkPainter {

    /** Puts a symbol. @param marks its parts, bottom first @param x its place in logical pixels @param y likewise */
    void paint(Graphics2D g, List<MarkSymbol> marks, double x, double y);

    /** Puts a counted symbol into its box. */
    void paint(Graphics2D g, CountedSymbol symbol, String words, PixelBox box);

    /** Lays the halo of a label into its box. */
    void halo(Graphics2D g, LabelPlacement.PlacedLabel label);

    /** Writes a label into its box, without its halo. */
    void paint(Graphics2D g, LabelPlacement.PlacedLabel label);

    /** As shapes and text, for PDF and SVG. */
    record Vector(TextPainter text) implements MarkPainter {
        @Override
        public void paint(Graphics2D g, List<MarkSymbol> marks, double x, double y) {
            if (g instanceof MapLayers layers && !marks.isEmpty()) {
                layers.symbol("symbol-" + marks.get(0).mark(), marks, x, y,
                        s -> marks.forEach(m -> m.paint(s, 0, 0)));
            } else {
                marks.forEach(m -> m.paint(g, x, y));
            }
        }

        @Override
        public void paint(Graphics2D g, CountedSymbol symbol, String words, PixelBox box) {
            symbol.paint(g, text, words, box);
        }

        @Override
        public void halo(Graphics2D g, LabelPlacement.PlacedLabel label) {
            label.halo(text, g, label.box().x(), label.box().y());
        }

        @Override
        public void paint(Graphics2D g, LabelPlacement.PlacedLabel label) {
            label.letters(text, g, label.box().x(), label.box().y());
        }
    }

    /**
     * As copies of small pictures, on whole device pixels. <b>Threading:</b> one thread.
     */
    final class Raster implements MarkPainter {
        /** Room around a symbol for its outline, in logical pixels. */
        private static final double RIM = 3;

        private final MapScenes scenes;
        private final PixelBand band;
        private final double density;
        /** The pictures of symbols met before: there are few, and looking them up takes longer than copying them. */
        private final Map<List<MarkSymbol>, SpriteCache.Sprite> known = new IdentityHashMap<>();

        /** @param density device pixels per logical pixel */
        Raster(MapScenes scenes, PixelBand band, double density) {
            this.scenes = scenes;
            this.band = band;
            this.density = density;
        }

        @Override
        public void paint(Graphics2D g, List<MarkSymbol> marks, double x, double y) {
            copy(known.computeIfAbsent(marks, this::sprite), x, y);
        }

        private SpriteCache.Sprite sprite(List<MarkSymbol> marks) {
            double half = marks.stream().mapToDouble(MarkSymbol::size).max().orElse(0) + RIM;
            return scenes.sprites().get(marks, density, PixelBox.around(0, 0, 2 * half, 2 * half),
                    s -> marks.forEach(m -> m.paint(s, 0, 0)));
        }

        @Override
        public void paint(Graphics2D g, CountedSymbol symbol, String words, PixelBox box) {
            copy(scenes.countedSprite(symbol, words, box, density), box.centerX(), box.centerY());
        }

        @Override
        public void halo(Graphics2D g, LabelPlacement.PlacedLabel label) {
            copy(scenes.haloSprite(label, density), label.box().x(), label.box().y());
        }

        @Override
        public void paint(Graphics2D g, LabelPlacement.PlacedLabel label) {
            copy(scenes.nameSprite(label, density), label.box().x(), label.box().y());
        }

        private void copy(SpriteCache.Sprite sprite, double x, double y) {
            band.copy(sprite.image(), (int) Math.round(x * density) - sprite.originX(),
                    (int) Math.round(y * density) - sprite.originY());
        }
    }
}
