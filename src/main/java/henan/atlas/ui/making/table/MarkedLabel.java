package henan.atlas.ui.making.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * Words on one line or on two, with a ground behind some of them. Where there is no room for all they are shortened, so
 * that what is marked is still read.
 */
final class MarkedLabel extends Region {
    /** Beside the words that are marked, in logical pixels. */
    private static final double BESIDE = 1;
    private static final int MOST_LINES = 2;
    private static final Bounds NOWHERE = new BoundingBox(0, 0, 0, 0);
    private static final String CUT = "…";
    /** What several words are told apart by. */
    private static final String BETWEEN = "、，；（";

    private final Label words = new Label();
    private final Text measured = new Text();
    private final List<Region> grounds = new ArrayList<>();
    private String text = "";
    private List<MatchedWords.Part> parts = List.of();

    MarkedLabel() {
        words.setTextOverrun(OverrunStyle.ELLIPSIS);
        // As a label measures its lines.
        measured.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        getChildren().add(words);
    }

    /** What the words are set in. */
    Label label() {
        return words;
    }

    /**
     * Shows other words.
     *
     * @param whole  the words
     * @param marked parts of them, from the left
     * @param wraps  whether there is room for a second line
     */
    void show(String whole, List<MatchedWords.Part> marked, boolean wraps) {
        text = whole;
        parts = marked;
        words.setWrapText(wraps);
        words.setText(whole);
        getChildren().removeAll(grounds);
        grounds.clear();
        marked.forEach(part -> addGround("list-match"));
        requestLayout();
    }

    private void addGround(String style) {
        Region ground = new Region();
        ground.getStyleClass().add(style);
        ground.setMouseTransparent(true);
        ground.setVisible(false);
        grounds.add(ground);
        getChildren().add(0, ground);
    }

    @Override
    protected void layoutChildren() {
        int from = shownFrom();
        String shown = from == 0 ? text : CUT + text.substring(from);
        if (!shown.equals(words.getText())) {
            words.setText(shown);
        }
        words.resizeRelocate(0, 0, getWidth(), getHeight());
        words.layout();
        int by = from == 0 ? 0 : CUT.length() - from;
        List<Bounds> places = new ArrayList<>();
        List<Bounds> further = new ArrayList<>();
        if (words.lookup(".text") instanceof Text set) {
            for (MatchedWords.Part part : parts) {
                List<Bounds> lines = places(set, part.from() + by, part.to() + by);
                places.add(lines.isEmpty() ? NOWHERE : lines.get(0));
                further.addAll(lines.subList(Math.min(1, lines.size()), lines.size()));
            }
        }
        // What is marked can begin on one line and end on the next.
        places.addAll(further);
        while (grounds.size() < places.size()) {
            addGround("list-match-further");
        }
        for (int i = 0; i < grounds.size(); i++) {
            Region ground = grounds.get(i);
            Bounds place = i < places.size() ? places.get(i) : NOWHERE;
            ground.setVisible(place.getWidth() > 0);
            double left = Math.max(0, place.getMinX() - BESIDE);
            ground.resizeRelocate(left, place.getMinY(), Math.max(0, Math.min(getWidth(),
                    place.getMaxX() + BESIDE) - left), place.getHeight());
        }
    }

    /** Where some letters stand, a place a line; what is shortened away stands nowhere. */
    private List<Bounds> places(Text set, int from, int to) {
        List<Bounds> places = new ArrayList<>();
        int end = Math.min(to, set.getText().length());
        for (int at = Math.max(0, from); at < end && set.getText().charAt(at) == words.getText().charAt(at); at++) {
            Bounds letter = set.localToParent(bounds(set.rangeShape(at, at + 1)));
            Bounds before = places.isEmpty() ? letter : places.get(places.size() - 1);
            boolean goesOn = !places.isEmpty() && before.getMinY() == letter.getMinY();
            Bounds place = goesOn ? new BoundingBox(before.getMinX(), before.getMinY(),
                    letter.getMaxX() - before.getMinX(), before.getHeight()) : letter;
            if (goesOn) {
                places.set(places.size() - 1, place);
            } else if (places.size() < MOST_LINES) {
                places.add(place);
            }
        }
        return places;
    }

    private static Bounds bounds(PathElement... shape) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (PathElement each : shape) {
            double x;
            double y;
            if (each instanceof MoveTo move) {
                x = move.getX();
                y = move.getY();
            } else if (each instanceof LineTo line) {
                x = line.getX();
                y = line.getY();
            } else {
                continue;
            }
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
        }
        return right < left ? NOWHERE : new BoundingBox(left, top, right - left, bottom - top);
    }

    /** From where on the words are shown, so that what is marked first is among them. */
    private int shownFrom() {
        if (parts.isEmpty() || getWidth() <= 0 || fits(text)) {
            return 0;
        }
        MatchedWords.Part first = parts.get(0);
        if (fits(text.substring(0, first.to()) + CUT)) {
            return 0;
        }
        // A word begins behind a sign; one that is itself too long is cut where it matters.
        int begin = IntStream.range(0, first.from()).filter(at -> BETWEEN.indexOf(text.charAt(at)) >= 0)
                .map(at -> at + 1).max().orElse(0);
        return begin > 0 && fits(CUT + text.substring(begin, first.to()) + CUT) ? begin : first.from();
    }

    private boolean fits(String part) {
        return words.isWrapText() ? lines(part, getWidth()) <= MOST_LINES : width(part) <= getWidth();
    }

    private double width(String part) {
        return bounds(part, 0).getWidth() + beside();
    }

    private long lines(String part, double width) {
        return Math.round(bounds(part, Math.max(1, width - beside())).getHeight() / bounds("中", 0).getHeight());
    }

    /** @param width how wide a line may be; 0 for no bound */
    private Bounds bounds(String part, double width) {
        measured.setFont(words.getFont());
        measured.setWrappingWidth(width);
        measured.setText(part);
        return measured.getLayoutBounds();
    }

    private double beside() {
        return words.snappedLeftInset() + words.snappedRightInset();
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
        return words.isWrapText() ? snapSizeX(width(text)) : words.prefWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return words.isWrapText() ? computePrefHeight(width) : words.minHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!words.isWrapText() || width <= 0) {
            return words.prefHeight(width);
        }
        return snapSizeY(Math.min(MOST_LINES, lines(text, width)) * Math.ceil(bounds("中", 0).getHeight())
                + words.snappedTopInset() + words.snappedBottomInset());
    }

    @Override
    protected double computeMaxWidth(double height) {
        return words.isWrapText() ? Double.MAX_VALUE : words.maxWidth(height);
    }
}
