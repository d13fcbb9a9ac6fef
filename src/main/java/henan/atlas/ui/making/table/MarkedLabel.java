package henan.atlas.ui.making.table;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A line of words, shortened where there is no room for it, with a ground behind some of them. */
final class MarkedLabel extends Region {
    /** Beside the words that are marked, in logical pixels. */
    private static final double BESIDE = 1;

    private final Label words = new Label();
    private final Text measured = new Text();
    private final List<Region> grounds = new ArrayList<>();
    private List<MatchedWords.Part> parts = List.of();

    MarkedLabel() {
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        getChildren().add(words);
    }

    /** What the words are set in. */
    Label label() {
        return words;
    }

    /** @param marked parts of the words */
    void show(String text, List<MatchedWords.Part> marked) {
        words.setText(text);
        parts = marked;
        getChildren().removeAll(grounds);
        grounds.clear();
        for (int i = 0; i < marked.size(); i++) {
            Region ground = new Region();
            ground.getStyleClass().add("list-match");
            ground.setMouseTransparent(true);
            grounds.add(ground);
        }
        getChildren().addAll(0, grounds);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        words.resizeRelocate(0, 0, getWidth(), getHeight());
        for (int i = 0; i < grounds.size(); i++) {
            double from = Math.max(0, width(parts.get(i).from()) - BESIDE);
            double to = Math.min(getWidth(), width(parts.get(i).to()) + BESIDE);
            // What is shortened away has no ground either.
            grounds.get(i).setVisible(from < to);
            grounds.get(i).resizeRelocate(from, 0, Math.max(0, to - from), getHeight());
        }
    }

    private double width(int letters) {
        measured.setFont(words.getFont());
        measured.setText(words.getText().substring(0, Math.min(letters, words.getText().length())));
        return measured.getLayoutBounds().getWidth();
    }

    @Override
    public Orientation getContentBias() {
        return words.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return words.minWidth(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return words.prefWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return words.prefHeight(width);
    }

    @Override
    protected double computeMaxWidth(double height) {
        return words.maxWidth(height);
    }
}
