package henan.atlas.ui.reading.search;

import henan.atlas.search.SearchHit;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A hit: its title, the words it was found by, and at the right where it is. What does not fit beside the title stands
 * below it, so that neither is squeezed.
 */
final class HitLine extends Pane {
    private static final double GAP = 12;
    /** Between words that answer to different words typed. */
    private static final String BETWEEN = " · ";
    /** Characters that fit the list's width. */
    private static final int LONGEST_EXCERPT = 28;
    private final TextFlow title;
    private final TextFlow matched;
    private final Label context;

    HitLine(SearchHit hit, String query) {
        title = flow(Excerpt.whole(hit.title(), query), "result-title");
        List<String> otherWords = query.isEmpty() ? List.of()
                : hit.matched().stream().distinct().filter(words -> !hit.title().contains(words)).toList();
        matched = new TextFlow();
        matched.getStyleClass().add("result-matched");
        for (int i = 0; i < otherWords.size(); i++) {
            add(matched, i > 0 ? BETWEEN : "", "text");
            add(matched, Excerpt.of(otherWords.get(i), query, LONGEST_EXCERPT / otherWords.size()));
        }
        context = new Label(hit.context());
        context.getStyleClass().add("result-context");
        getStyleClass().add("result-line");
        getChildren().addAll(title, matched, context);
    }

    private static TextFlow flow(Excerpt excerpt, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        add(flow, excerpt);
        return flow;
    }

    private static void add(TextFlow flow, Excerpt excerpt) {
        add(flow, excerpt.before(), "text");
        add(flow, excerpt.found(), "text", "found");
        add(flow, excerpt.after(), "text");
    }

    /** Empty words are left out: JavaFX would lend their look to the words behind them. */
    private static void add(TextFlow flow, String words, String... styleClasses) {
        if (!words.isEmpty()) {
            Text text = new Text(words);
            text.getStyleClass().addAll(styleClasses);
            flow.getChildren().add(text);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** Goes through the lines, placing the parts or only measuring. @return height in pixels */
    private double arrange(double width, boolean place) {
        Insets insets = getInsets();
        double room = width - insets.getLeft() - insets.getRight();
        double left = insets.getLeft();
        double titleWidth = Math.min(room, width(title));
        boolean allBeside = titleWidth + beside(matched) + beside(context) <= room;
        boolean contextBeside = titleWidth + beside(context) <= room;
        double y = insets.getTop();
        double baseline = y + title.getBaselineOffset();
        double height = title.prefHeight(titleWidth);
        if (place) {
            put(title, left, y, titleWidth);
            if (allBeside) {
                putOn(baseline, matched, left + titleWidth + GAP);
            }
            if (contextBeside) {
                putOn(baseline, context, left + room - width(context));
            }
        }
        y += height;
        for (Region below : new Region[] {matched, context}) {
            boolean stands = below == matched ? !allBeside : !contextBeside;
            if (stands && width(below) > 0) {
                double belowWidth = Math.min(room, width(below));
                if (place) {
                    put(below, left, y, belowWidth);
                }
                y += below.prefHeight(belowWidth);
            }
        }
        return y + insets.getBottom();
    }

    private static double width(Region part) {
        return Math.ceil(part.prefWidth(-1));
    }

    private static double beside(Region part) {
        return width(part) > 0 ? GAP + width(part) : 0;
    }

    private static void put(Region part, double x, double y, double width) {
        part.resizeRelocate(x, y, width, part.prefHeight(width));
    }

    private static void putOn(double baseline, Region part, double x) {
        part.resizeRelocate(x, baseline - part.getBaselineOffset(), width(part), part.prefHeight(width(part)));
    }
}
