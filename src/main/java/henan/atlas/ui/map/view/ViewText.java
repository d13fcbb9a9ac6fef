package henan.atlas.ui.map.view;

import henan.atlas.carto.Viewport;
import java.util.Locale;
import java.util.Optional;

/** A view as a line of text, to be kept between two runs: centre and scale, whatever the window's size then is. */
public final class ViewText {
    private ViewText() {
    }

    public static String write(Viewport view) {
        return String.format(Locale.ROOT, "%.1f %.1f %.3f", view.centerX(), view.centerY(), view.metresPerPixel());
    }

    /** The view, or nothing when the text is not one. */
    static Optional<Viewport> read(String text, int width, int height) {
        String[] words = text.trim().split(" ");
        if (words.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Viewport(Double.parseDouble(words[0]), Double.parseDouble(words[1]),
                    Double.parseDouble(words[2]), width, height));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
