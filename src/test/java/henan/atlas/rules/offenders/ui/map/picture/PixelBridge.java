package henan.atlas.rules.offenders.ui.map.picture;

import java.awt.image.BufferedImage;

/** Breaks no rule, on purpose. */
public class PixelBridge {
    BufferedImage known;

    Runnable inside() {
        return new Runnable() {
            @Override
            public void run() {
                known.flush();
            }
        };
    }
}
