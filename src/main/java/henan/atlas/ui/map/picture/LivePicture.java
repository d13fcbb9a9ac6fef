package henan.atlas.ui.map.picture;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.MapScenes;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.RenderedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.scene.image.ImageView;

/**
 * The map as the window shows it now: the last picture where the present view has it, on the backdrop where it does
 * not reach, with marks and drops over it.
 */
public final class LivePicture extends ImageView {
    private static final int OPAQUE = 0xff000000;

    private final AreaMarks areas;
    private final DropMarks drops;
    private final int paper;
    private WindowPixels window = new WindowPixels(1, 1);

    /**
     * A picture of nothing yet.
     *
     * @param scenes  of the style its colours are of
     * @param outline rings to outline for a subject on a picture, in projected metres
     * @throws AtlasException when the style cannot be read
     */
    public LivePicture(MapScenes scenes, BiFunction<SubjectRef, MapFrame, float[][]> outline) throws AtlasException {
        this.areas = new AreaMarks(scenes, outline);
        this.drops = new DropMarks();
        this.paper = OPAQUE | new MapSymbols(scenes).paperColor(MapSpec.BOOK_STYLE);
        // Its pixels are the screen's: there is nothing to smooth, and smoothing would be dear.
        setSmooth(false);
        setMouseTransparent(true);
    }

    /** Shows a view. */
    public void paint(FrameSpec shown) {
        fit(shown);
        setVisible(true);
        List<PixelLayer> layers = shown.frame().map(frame -> layers(shown, frame)).orElse(List.of());
        window.compose(paper, layers.stream().findFirst().filter(lowest -> lowest instanceof ScaledPicture picture
                && picture.covers(window.width(), window.height())).isPresent(), layers);
    }

    /** Lets go of its pixels until it is painted again. */
    public void release() {
        window = new WindowPixels(1, 1);
        setImage(null);
        // Of what is not seen JavaFX hears only that it is not seen itself.
        setVisible(false);
    }

    /** Whether the window has another size or density than when it was last painted. */
    public boolean isOutgrown(Viewport view, double density) {
        return window.width() != device(view.width(), density) || window.height() != device(view.height(), density);
    }

    private static int device(int logical, double density) {
        return (int) Math.max(1, Math.round(logical * density));
    }

    private void fit(FrameSpec shown) {
        Viewport view = shown.view();
        double density = shown.density();
        if (isOutgrown(view, density)) {
            window = new WindowPixels(device(view.width(), density), device(view.height(), density));
            setImage(window.image());
        }
        setFitWidth(window.width() / density);
        setFitHeight(window.height() / density);
    }

    private List<PixelLayer> layers(FrameSpec shown, MapFrame frame) {
        List<PixelLayer> layers = new ArrayList<>();
        PictureFit fit = fit(frame.picture(), shown);
        ScaledPicture base = opaque(frame.picture(), fit);
        if (!base.covers(window.width(), window.height())) {
            shown.backdrop().ifPresent(b -> layers.add(opaque(b, fit(b, shown)).under(base)));
        }
        layers.add(base);
        layers.addAll(areas.layers(shown, frame, fit, window.width()));
        layers.addAll(drops.layers(shown, frame, fit));
        return layers;
    }

    private static PictureFit fit(RenderedMap picture, FrameSpec shown) {
        return PictureFit.of(picture.spec(), shown.view(), shown.density());
    }

    private ScaledPicture opaque(RenderedMap picture, PictureFit fit) {
        return fit.place(PixelBridge.pixels(picture.image()), 0, 0, true, window.width());
    }
}
