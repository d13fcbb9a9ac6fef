package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Small pictures of labels and symbols, painted once and copied from then on: halos are the dearest thing on a map.
 *
 * <p><b>Threading:</b> safe.
 */
final class SpriteCache {
    private static final int MOST = 2000;

    private final int most;
    private final Map<Object, Sprite> sprites = Collections.synchronizedMap(new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Sprite> eldest) {
            return size() > most;
        }
    });

    SpriteCache() {
        this(MOST);
    }

    /** @param most how many are kept, the last used ones */
    SpriteCache(int most) {
        this.most = most;
    }

    /** A picture and where the origin of what was painted lies in it, in device pixels. */
    record Sprite(BufferedImage image, int originX, int originY) {
    }

    private record Key(Object what, double density) {
    }

    /**
     * The sprite of something.
     *
     * @param what    what it shows, by {@code equals}
     * @param density device pixels per logical pixel
     * @param reach   what it needs about its origin, in logical pixels
     * @param painter paints it about the origin, in logical pixels
     */
    Sprite get(Object what, double density, PixelBox reach, Consumer<Graphics2D> painter) {
        Key key = new Key(what, density);
        Sprite cached = sprites.get(key);
        if (cached != null) {
            return cached;
        }
        Sprite sprite = paint(density, reach, painter);
        sprites.put(key, sprite);
        return sprite;
    }

    /** A sprite that is not kept, likewise. */
    static Sprite paint(double density, PixelBox reach, Consumer<Graphics2D> painter) {
        int originX = (int) Math.ceil(-reach.x() * density);
        int originY = (int) Math.ceil(-reach.y() * density);
        BufferedImage image = new BufferedImage(originX + Math.max(1, (int) Math.ceil(reach.maxX() * density)),
                originY + Math.max(1, (int) Math.ceil(reach.maxY() * density)), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        PaintHints.set(g);
        g.translate(originX, originY);
        g.scale(density, density);
        painter.accept(g);
        g.dispose();
        return trimmed(image, originX, originY);
    }

    /** Without the empty margins, which would be copied with every sprite. */
    private static Sprite trimmed(BufferedImage image, int originX, int originY) {
        int left = image.getWidth() - 1;
        int right = 0;
        int top = image.getHeight() - 1;
        int bottom = 0;
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (argb[y * image.getWidth() + x] != 0) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    top = Math.min(top, y);
                    bottom = y;
                }
            }
        }
        if (left > right) {
            return new Sprite(new BufferedImage(1, 1, image.getType()), 0, 0);
        }
        BufferedImage kept = new BufferedImage(right - left + 1, bottom - top + 1, image.getType());
        int[] target = ((DataBufferInt) kept.getRaster().getDataBuffer()).getData();
        for (int y = 0; y < kept.getHeight(); y++) {
            System.arraycopy(argb, (top + y) * image.getWidth() + left, target, y * kept.getWidth(), kept.getWidth());
        }
        return new Sprite(kept, originX - left, originY - top);
    }
}
