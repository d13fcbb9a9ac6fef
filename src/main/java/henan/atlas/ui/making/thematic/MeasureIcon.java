package henan.atlas.ui.making.thematic;

import henan.atlas.thematic.Measure;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/** A small sign of how a theme is drawn: areas in steps, circles, a pie, colours side by side. */
final class MeasureIcon extends Pane {
    private static final double SIZE = 14;
    private static final Color DARK = Color.web("#B2502A");
    private static final Color MIDDLE = Color.web("#E39A5B");
    private static final Color LIGHT = Color.web("#F7D3A2");
    private static final Color COOL = Color.web("#5E7FA8");
    private static final Color PALE = Color.web("#D9D3C6");

    MeasureIcon(Measure measure) {
        getStyleClass().add("measure-sign");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setMouseTransparent(true);
        switch (measure) {
            case RATE -> bars(LIGHT, MIDDLE, DARK);
            case DEVIATION -> bars(DARK, PALE, COOL);
            case RANK -> bars(DARK, MIDDLE, LIGHT);
            case KIND -> bars(DARK, COOL, PALE);
            case TOTAL -> getChildren().addAll(new Circle(5, 8.5, 4.6, MIDDLE), new Circle(11, 4.2, 2.6, DARK));
            case MIX -> getChildren().addAll(new Circle(7, 7, 6, LIGHT), slice(90, -140, DARK),
                    slice(-50, -110, COOL));
        }
    }

    private void bars(Color... colors) {
        for (int i = 0; i < colors.length; i++) {
            Rectangle bar = new Rectangle(1 + i * 4.2, 2, 4.2, 10);
            bar.setFill(colors[i]);
            getChildren().add(bar);
        }
    }

    private static Arc slice(double from, double extent, Color color) {
        Arc arc = new Arc(7, 7, 6, 6, from, extent);
        arc.setType(ArcType.ROUND);
        arc.setFill(color);
        return arc;
    }
}
