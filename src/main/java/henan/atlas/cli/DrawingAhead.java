package henan.atlas.cli;

import henan.atlas.carto.AtlasProjection;

/**
 * Loads the libraries that project and draw while the atlas file is read: they are most of what a first map waits for,
 * and there are two processors or more.
 */
final class DrawingAhead {
    private DrawingAhead() {
    }

    static void begin() {
        Thread ahead = new Thread(AtlasProjection::new, "drawing ahead");
        ahead.setDaemon(true);
        ahead.start();
    }
}
