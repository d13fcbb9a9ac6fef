package henan.atlas.ui.map.view;

import henan.atlas.carto.MapView;
import henan.atlas.carto.Viewport;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What part of the map is looked at, where it is flying to, and the views it rested at.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public final class ViewNavigation {
    private static final double STEP = 1.6;

    private final ViewLimits limits;
    private final ViewHistory history = new ViewHistory();
    private final ReadOnlyObjectWrapper<Viewport> viewport = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Viewport> destination = new ReadOnlyObjectWrapper<>();
    private MapView remembered = MapView.WHOLE;
    /** Ground that stays in sight as a whole, whatever the pane's size, until the map is moved. */
    private Optional<MapView.OfGround> held = Optional.empty();
    private Optional<HomeFit> fit = Optional.empty();
    /** The last view of all of the province that was asked for: a window asks for the same again and again. */
    private Optional<Viewport> home = Optional.empty();

    public ViewNavigation(ViewLimits limits) {
        this.limits = limits;
    }

    /** The view shown; null before the pane has a size. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    /** A view being flown to; null when none is. */
    public ReadOnlyObjectProperty<Viewport> destinationProperty() {
        return destination.getReadOnlyProperty();
    }

    public Viewport viewport() {
        return viewport.get();
    }

    public boolean isFlying() {
        return destination.get() != null;
    }

    /** Ground metres a pixel of the nearest view there is. */
    public double nearest() {
        return ViewLimits.NEAREST;
    }

    /** Says how the whole province is fitted into the pane from now on; where it is seen whole, it is fitted anew. */
    public void fitHome(HomeFit next) {
        if (fit.equals(Optional.of(next))) {
            return;
        }
        boolean whole = isHome();
        fit = Optional.of(next);
        home = Optional.empty();
        if (whole) {
            viewport.set(home(viewport.get().width(), viewport.get().height()));
        }
    }

    /** The view of the whole province in a pane of a size. */
    public Viewport home(int width, int height) {
        if (home.filter(h -> h.width() == width && h.height() == height).isEmpty()) {
            home = Optional.of(fit.map(f -> f.home(width, height)).orElseGet(() -> limits.home(width, height)));
        }
        return home.orElseThrow();
    }

    /**
     * Fits the view to the pane's size: the whole province stays whole, and so does ground that was asked for; anything
     * else keeps centre and scale.
     */
    public void resize(int width, int height) {
        Viewport now = viewport.get();
        if (now == null) {
            viewport.set(in(remembered, width, height));
            rest();
        } else if (held.isPresent()) {
            viewport.set(in(held.get(), width, height));
        } else if (isHome(now)) {
            viewport.set(home(width, height));
        } else {
            viewport.set(now.resized(width, height));
        }
    }

    /** A logical pixel takes so many times the screen it took: the ground it shows grows with it. */
    public void enlarge(double ratio) {
        Viewport now = viewport.get();
        if (now != null && held.isEmpty() && !isHome(now)) {
            show(now.withMetresPerPixel(now.metresPerPixel() * ratio));
        }
    }

    /** Whether the whole province is shown as large as it fits. */
    public boolean isHome() {
        return viewport.get() != null && isHome(viewport.get());
    }

    private boolean isHome(Viewport view) {
        return view.equals(home(view.width(), view.height()));
    }

    /** Shows a view at once; a flight under way is given up. */
    public void show(Viewport view) {
        stop();
        held = Optional.empty();
        viewport.set(limits.clamp(view));
    }

    /** Shows a step of a flight, without giving up where it leads. */
    public void showOnTheWay(Viewport view) {
        viewport.set(limits.clamp(view));
    }

    /** Ends a flight where it is, as when a hand takes hold of the map. */
    public void stop() {
        destination.set(null);
    }

    public void fly(Viewport view) {
        held = Optional.empty();
        destination.set(limits.clamp(view));
    }

    public void pan(double dx, double dy) {
        show(viewport.get().pannedBy(dx, dy));
    }

    /** Zooms at once; the ground under the pointer stays where it is, at the nearest and furthest scale too. */
    public void zoomAbout(double x, double y, double factor) {
        Viewport now = viewport.get();
        double target = limits.clamp(now.withMetresPerPixel(now.metresPerPixel() / factor)).metresPerPixel();
        show(now.zoomedAbout(x, y, now.metresPerPixel() / target));
    }

    public void stepIn() {
        step(STEP);
    }

    public void stepOut() {
        step(1 / STEP);
    }

    /** A step from where a flight leads, so that quick steps add up. */
    private void step(double factor) {
        Viewport from = isFlying() ? destination.get() : viewport.get();
        fly(from.zoomedAbout(from.width() / 2.0, from.height() / 2.0, factor));
    }

    public void flyHome() {
        fly(home(viewport.get().width(), viewport.get().height()));
    }

    /** Notes that the map lies still: its view is one to come back to. */
    public void rest() {
        if (viewport.get() != null && !isFlying()) {
            history.rest(viewport.get());
        }
    }

    public void back() {
        history.rest(isFlying() ? destination.get() : viewport.get());
        history.back().ifPresent(this::revisit);
    }

    public void forward() {
        history.forward().ifPresent(this::revisit);
    }

    private void revisit(Viewport view) {
        Viewport now = viewport.get();
        held = Optional.empty();
        destination.set(view.resized(now.width(), now.height()));
    }

    /** Where the map looks, or is flying to. */
    public MapView capture() {
        Viewport view = isFlying() ? destination.get() : viewport.get();
        return view == null || isHome(view) ? MapView.WHOLE : MapView.of(view);
    }

    /**
     * Shows a view at once; before the pane has a size, as soon as it has. An area counts as the whole province, and so
     * does a view beside the province. Ground stays in sight as a whole until the map is moved.
     */
    public void restore(MapView captured) {
        remembered = captured;
        Viewport now = viewport.get();
        if (now != null) {
            show(in(captured, now.width(), now.height()));
        }
        held = captured instanceof MapView.OfGround ground ? Optional.of(ground) : Optional.empty();
    }

    /** The ground in sight, or about to be, whatever the pane's size. */
    public MapView seen() {
        Viewport view = isFlying() ? destination.get() : viewport.get();
        return view == null || isHome(view) ? MapView.WHOLE : held.<MapView>map(ground -> ground)
                .orElseGet(() -> MapView.OfGround.of(view));
    }

    private Viewport in(MapView wanted, int width, int height) {
        if (wanted instanceof MapView.OfGround ground) {
            return limits.clamp(Viewport.fit(ground.extent(), width, height, Viewport.Margins.all(0)));
        }
        return wanted instanceof MapView.Centred at && limits.touches(at.in(width, height))
                ? limits.clamp(at.in(width, height)) : home(width, height);
    }
}
