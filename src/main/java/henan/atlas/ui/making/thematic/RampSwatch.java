package henan.atlas.ui.making.thematic;

import henan.atlas.carto.Ramp;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

/** A ramp's colours side by side. */
final class RampSwatch extends Pane {
    private static final double WIDTH = 86;
    private static final double HEIGHT = 12;

    /** @param classes colours shown */
    RampSwatch(Ramp ramp, int classes) {
        getStyleClass().add("ramp-swatch");
        List<Integer> colors = ramp.colors(classes);
        double each = WIDTH / colors.size();
        for (int i = 0; i < colors.size(); i++) {
            double from = Math.round(i * each);
            Rectangle step = new Rectangle(from, 0, Math.round((i + 1) * each) - from, HEIGHT);
            step.setFill(FxColors.of(colors.get(i)));
            getChildren().add(step);
        }
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }
}
