package henan.atlas.ui.map;

import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.MapSymbols;
import henan.atlas.render.RenderedMap;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.ImageView;

/**
 * The map as the window shows it now: the last picture where the present view has it, on the backdrop where it does
 * not reach, with marks and drops over it.
 */
final class LivePicture extends ImageView {
    private static final int OPAQUE = 0xff000000;

    private final MapModel model;
    private final AreaMarks areas;
    private final DropMarks drops;
    private final int paper;
    private WindowPixels window = new WindowPixels(1, 1);

    /** @throws AtlasException when the style cannot be read */
    LivePicture(MapModel model) throws AtlasException {
        this.model = model;
        this.areas = new AreaMarks(model);
        this.drops = new DropMarks(model);
        this.paper = OPAQUE | new MapSymbols(model.scenes()).paperColor(MapSpec.BOOK_STYLE);
        // Its pixels are the screen's: there is nothing to smooth, and smoothing would be dear.
        setSmooth(false);
        setMouseTransparent(true);
    }

    /** Shows the present view. */
    void paint() {
        Viewport view = model.view().viewport();
        if (view == null) {
            return;
        }
        fit(view, model.density());
        MapFrame frame = model.frameProperty().get();
        window.compose(paper, frame == null ? List.of() : layers(view, frame));
    }

    /** Whether the window has another size or density than when it was last painted. */
    boolean isOutgrown() {
        Viewport view = model.view().viewport();
        return view != null && (window.width() != device(view.width()) || window.height() != device(view.height()));
    }

    private int device(int logical) {
        return (int) Math.max(1, Math.round(logical * model.density()));
    }

    private void fit(Viewport view, double density) {
        if (isOutgrown()) {
            window = new WindowPixels(device(view.width()), device(view.height()));
            setImage(window.image());
        }
        setFitWidth(window.width() / density);
        setFitHeight(window.height() / density);
    }

    private List<PixelLayer> layers(Viewport view, MapFrame frame) {
        List<PixelLayer> layers = new ArrayList<>();
        PictureFit fit = PictureFit.of(frame.picture().spec(), view, model.density());
        ScaledPicture base = opaque(frame.picture(), fit);
        if (!base.covers(window.width(), window.height())) {
            model.backdrop().ifPresent(b -> layers.add(opaque(b, PictureFit.of(b.spec(), view, model.density()))));
        }
        layers.add(base);
        layers.addAll(areas.layers(frame, fit, window.width()));
        layers.addAll(drops.layers(frame, fit));
        return layers;
    }

    private ScaledPicture opaque(RenderedMap picture, PictureFit fit) {
        return fit.place(PixelBridge.pixels(picture.image()), 0, 0, true, window.width());
    }
}
