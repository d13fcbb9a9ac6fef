package henan.atlas.ui.making.thematic;

import henan.atlas.text.Messages;
import henan.atlas.thematic.Histogram;
import henan.atlas.thematic.Measure;
import henan.atlas.thematic.ThemeComposer;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.kit.AxisHandle;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/** How often values occur, in the colours of the map, with a handle at every break between two classes. */
final class BreakHistogram extends Pane {
    private static final Messages TEXTS = Messages.of("themepanel");
    private static final double BARS = 104;
    private static final double TOP = 6;
    private static final double SIDE = 8;
    private static final double VALUES = 17;
    private static final double GAP = 1.5;
    private static final double LEAST_BAR = 2;
    private static final double LABEL_GAP = 5;
    private static final Color AXIS = Color.web("#CDB284");
    private static final double EDGE = 0.82;
    private final ThemeModel model;
    private final Canvas canvas = new Canvas();
    private final List<AxisHandle> handles = new ArrayList<>();
    private final List<Label> values = new ArrayList<>();
    private final Label least = new Label();
    private final Label greatest = new Label();
    private ThemedMap map;

    BreakHistogram(ThemeModel model) {
        this.model = model;
        getStyleClass().add("break-histogram");
        canvas.setMouseTransparent(true);
        least.getStyleClass().add("axis-end");
        greatest.getStyleClass().add("axis-end");
        getChildren().addAll(canvas, least, greatest);
    }

    void show(ThemedMap shown) {
        map = shown;
        int wanted = bounds().isEmpty() ? 0 : bounds().size() - 2;
        while (handles.size() < wanted) {
            add(handles.size());
        }
        while (handles.size() > wanted) {
            getChildren().removeAll(handles.remove(handles.size() - 1), values.remove(values.size() - 1));
        }
        for (int i = 0; i < wanted; i++) {
            String words = words(bounds().get(i + 1));
            values.get(i).setText(words);
            handles.get(i).tell(TEXTS.get("break", i + 1, words));
        }
        least.setText(words(histogram().least()));
        greatest.setText(words(histogram().greatest()));
        setAccessibleText(TEXTS.get("histogram", shown.ranking().size(), least.getText(), greatest.getText()));
        requestLayout();
    }

    private void add(int index) {
        AxisHandle handle = new AxisHandle("break-" + index, x -> move(index, valueAt(x)),
                steps -> move(index, bounds().get(index + 1) + steps * step()), model::settle);
        Label value = new Label();
        value.getStyleClass().add("break-value");
        value.setMouseTransparent(true);
        handles.add(handle);
        values.add(value);
        getChildren().addAll(handle, value);
    }

    private void move(int index, double wanted) {
        if (index + 2 < bounds().size()) {
            model.moveBreak(index, BreakEditing.allowed(bounds(), index, wanted));
        }
    }

    private double step() {
        return measure() == Measure.RANK ? 1 : BreakEditing.step(histogram().least(), histogram().greatest());
    }

    private Histogram histogram() {
        return map.histogram().orElseThrow();
    }

    private Measure measure() {
        return map.table().theme().measure();
    }

    private List<Double> bounds() {
        return map.classes().map(c -> c.breaks()).orElse(List.of());
    }

    private String words(double value) {
        return ThemeComposer.number(value, measure());
    }

    private double valueAt(double x) {
        double share = (x - SIDE) / (getWidth() - 2 * SIDE);
        return histogram().least() + share * (histogram().greatest() - histogram().least());
    }

    private double xOf(double value) {
        double range = histogram().greatest() - histogram().least();
        double share = range <= 0 ? 0.5 : (value - histogram().least()) / range;
        return SIDE + share * (getWidth() - 2 * SIDE);
    }

    private static double belowGrips() {
        return TOP + BARS + AxisHandle.WIDTH / 2 + 1;
    }

    /** Where the ends of the axis are told: under the values of the breaks, if there are any. */
    private double endsAt() {
        return handles.isEmpty() ? TOP + BARS + 3 : belowGrips() + VALUES;
    }

    @Override
    protected double computePrefHeight(double width) {
        return endsAt() + VALUES;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (map == null) {
            return;
        }
        canvas.setWidth(getWidth());
        canvas.setHeight(TOP + BARS + 1);
        paint(canvas.getGraphicsContext2D());
        for (int i = 0; i < handles.size(); i++) {
            handles.get(i).resizeRelocate(snapPositionX(xOf(bounds().get(i + 1)) - AxisHandle.WIDTH / 2), 0,
                    AxisHandle.WIDTH, TOP + BARS + AxisHandle.WIDTH / 2);
        }
        placeValues(belowGrips());
        placeEnd(least, SIDE, endsAt());
        placeEnd(greatest, getWidth() - SIDE - greatest.prefWidth(-1), endsAt());
    }

    private static void placeEnd(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), VALUES);
    }

    /** Puts each value under its handle, or as near as its neighbours leave room. */
    private void placeValues(double y) {
        double[] x = new double[values.size()];
        double from = 0;
        for (int i = 0; i < x.length; i++) {
            double width = values.get(i).prefWidth(-1);
            x[i] = Math.max(from, xOf(bounds().get(i + 1)) - width / 2);
            from = x[i] + width + LABEL_GAP;
        }
        double to = getWidth();
        for (int i = x.length - 1; i >= 0; i--) {
            double width = values.get(i).prefWidth(-1);
            x[i] = Math.min(x[i], to - width);
            to = x[i] - LABEL_GAP;
            values.get(i).resizeRelocate(snapPositionX(x[i]), y, width, VALUES);
        }
    }

    private void paint(GraphicsContext g) {
        g.clearRect(0, 0, getWidth(), canvas.getHeight());
        List<Integer> counts = histogram().counts();
        int most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        double each = (getWidth() - 2 * SIDE) / counts.size();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                double height = Math.max(LEAST_BAR, BARS * counts.get(i) / most);
                bar(g, SIDE + i * each, each, height, histogram().bins().get(i));
            }
        }
        g.setStroke(AXIS);
        g.setLineWidth(1);
        g.strokeLine(SIDE, TOP + BARS + 0.5, getWidth() - SIDE, TOP + BARS + 0.5);
    }

    /**
     * A bar, in the colours its values have on the map: a break lies on a value as a rule, and then the bar at it is of
     * the class that begins there.
     */
    private void bar(GraphicsContext g, double x, double width, double height, List<Double> values) {
        double left = Math.round(x + GAP / 2);
        double right = Math.round(x + width - GAP / 2);
        double from = left;
        for (int first = 0; first < values.size();) {
            int color = color(values.get(first));
            int next = first;
            while (next < values.size() && color(values.get(next)) == color) {
                next++;
            }
            double to = Math.round(left + (right - left) * next / values.size());
            if (to > from) {
                piece(g, from, to, height, color);
                from = to;
            }
            first = next;
        }
    }

    private int color(double value) {
        return bounds().isEmpty() ? map.ranking().get(0).color() : map.colorOf(value);
    }

    private static void piece(GraphicsContext g, double from, double to, double height, int rgb) {
        Color color = FxColors.of(rgb);
        g.setFill(color);
        g.fillRect(from, TOP + BARS - height, to - from, height);
        g.setStroke(color.deriveColor(0, 1.1, EDGE, 1));
        g.setLineWidth(1);
        g.strokeRect(from + 0.5, TOP + BARS - height + 0.5, Math.max(0, to - from - 1), height - 0.5);
    }
}
