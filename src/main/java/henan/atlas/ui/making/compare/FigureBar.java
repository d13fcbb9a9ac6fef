package henan.atlas.ui.making.compare;

import henan.atlas.profile.ComparisonSheet;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;

/** A figure as a length on the scale of its row; as a mark, where sources disagree. Units: logical pixels. */
final class FigureBar extends Region {
    private static final double HIGH = 6;
    private static final double END = 12;
    private static final double STRIPE = 4;
    private final double share;
    private final ComparisonSheet.Reading look;

    /** @param share part of the longest of its row, 0 to 1 */
    FigureBar(double share, ComparisonSheet.Reading look) {
        this.share = share;
        this.look = look;
        getStyleClass().add("figure-bar");
        setMinSize(40, HIGH + 2);
        setPrefHeight(HIGH + 2);
        setMaxHeight(HIGH + 2);
        setMouseTransparent(true);
    }

    /** Part of the longest of its row. */
    double share() {
        return share;
    }

    ComparisonSheet.Reading look() {
        return look;
    }

    @Override
    protected void layoutChildren() {
        Insets in = getInsets();
        double longest = Math.max(1, getWidth() - in.getLeft() - in.getRight() - HIGH);
        double length = Math.max(1, Math.rint(longest * share));
        List<Node> drawn = new ArrayList<>();
        Line track = new Line(0, HIGH / 2 + 1, longest, HIGH / 2 + 1);
        track.getStyleClass().add("figure-track");
        drawn.add(track);
        switch (look) {
            case EXACT -> drawn.add(filled(0, length));
            case ABOUT -> about(drawn, length);
            case PLANNED -> planned(drawn, length);
            default -> drawn.add(mark(length));
        }
        drawn.forEach(node -> node.setManaged(false));
        getChildren().setAll(drawn);
    }

    private static Rectangle filled(double from, double width) {
        Rectangle bar = new Rectangle(from, 1, width, HIGH);
        bar.getStyleClass().add("figure-fill");
        return bar;
    }

    private static void about(List<Node> drawn, double length) {
        double end = Math.min(length, END);
        drawn.add(filled(0, length - end));
        double from = length - end + 1.5;
        for (double width = 3; from < length; width *= 0.7) {
            drawn.add(filled(from, Math.min(Math.max(0.6, width), length - from)));
            from += width + 1.5;
        }
    }

    private static void planned(List<Node> drawn, double length) {
        Rectangle frame = new Rectangle(0.5, 1.5, Math.max(1, length - 1), HIGH - 1);
        frame.getStyleClass().add("figure-frame");
        drawn.add(frame);
        for (double from = STRIPE - HIGH; from < length; from += STRIPE) {
            double left = Math.max(0, from);
            double right = Math.min(length, from + HIGH);
            if (right > left) {
                Line stripe = new Line(left, HIGH + 1 - (left - from), right, HIGH + 1 - (right - from));
                stripe.getStyleClass().add("figure-stripe");
                drawn.add(stripe);
            }
        }
    }

    private static Polygon mark(double at) {
        double middle = HIGH / 2 + 1;
        Polygon mark = new Polygon(at, middle - 4, at + 4, middle, at, middle + 4, at - 4, middle);
        mark.getStyleClass().add("figure-mark");
        return mark;
    }
}
