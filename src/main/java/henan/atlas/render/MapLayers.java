package henan.atlas.render;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/**
 * Graphics that keep what of a map is painted: its layers, the things in them by their ids, what they are called. In a
 * file of them each can be found, hidden and changed by itself. Whoever paints says so by the static methods, whatever
 * it paints on.
 */
public interface MapLayers {
    /** What is being painted. */
    interface Open extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Begins a layer within the one that is open.
     *
     * @param id   of small Latin letters, figures and hyphens
     * @param name what it is called
     */
    Open openLayer(String id, String name);

    /** Begins a thing within a layer. Likewise. */
    Open openThing(String id, String name);

    /**
     * Paints a symbol that occurs often, and is held once.
     *
     * @param id       what it is, as of a layer
     * @param look     equal for what looks the same
     * @param painting paints it about the origin
     */
    void symbol(String id, Object look, double x, double y, Consumer<Graphics2D> painting);

    static Open layer(Graphics2D g, String id, String name) {
        return g instanceof MapLayers layers ? layers.openLayer(id, name) : NONE;
    }

    /** Where nothing is kept. */
    Open NONE = () -> {
    };
}
