package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import java.util.List;
import javafx.scene.control.Label;

/** The name of what lies under the pointer, beside that and inside the map. */
final class HoverLabel extends Label {
    private static final double RIGHT_OF_POINTER = 14;
    private static final double BELOW_POINTER = 18;
    private static final double GAP = 10;
    /** How far from the pointer it may stand so that what it names is seen beside it. */
    private static final double FAR = 80;
    private static final double EDGE = 2;
    /** Width beyond which it goes on below. */
    private static final double WIDEST = 320;

    HoverLabel() {
        getStyleClass().add("map-hover");
        setManaged(false);
        setMouseTransparent(true);
        setWrapText(true);
        setVisible(false);
    }

    /**
     * Says something beside a thing, or with an empty text nothing.
     *
     * @param about  what it must not cover; where no side near the pointer has room for that, it keeps clear of the
     *               pointer alone
     * @param x      of the pointer, likewise y
     * @param width  width of the map, likewise height
     */
    void say(String text, PixelBox about, double x, double y, double width, double height) {
        setText(text);
        setVisible(!text.isEmpty());
        if (text.isEmpty()) {
            return;
        }
        applyCss();
        double w = Math.min(Math.ceil(prefWidth(-1)), Math.min(WIDEST, width - 2 * EDGE));
        double h = Math.ceil(prefHeight(w));
        double middle = Math.max(EDGE, Math.min(y - h / 2, height - h - EDGE));
        double centre = Math.max(EDGE, Math.min(x - w / 2, width - w - EDGE));
        PixelBox map = new PixelBox(0, 0, width, height);
        double left = x + RIGHT_OF_POINTER + w > width ? x - GAP - w : x + RIGHT_OF_POINTER;
        double top = y + BELOW_POINTER + h > height ? y - GAP - h : y + BELOW_POINTER;
        PixelBox at = List.of(new PixelBox(Math.max(about.maxX(), x) + GAP, middle, w, h),
                new PixelBox(Math.min(about.x(), x) - GAP - w, middle, w, h),
                new PixelBox(centre, Math.max(about.maxY(), y) + GAP, w, h),
                new PixelBox(centre, Math.min(about.y(), y) - GAP - h, w, h)).stream().filter(map::encloses)
                .filter(box -> box.grown(FAR).contains(x, y)).findFirst()
                .orElse(new PixelBox(Math.max(EDGE, left), Math.max(EDGE, top), w, h));
        resizeRelocate(at.x(), at.y(), w, h);
    }
}
