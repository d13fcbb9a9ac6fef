package henan.atlas.ui.shell;

/**
 * What the window remembers from one start to the next.
 *
 * @param place     where it stands
 * @param panels    its side panels
 * @param mapView   view of the map, in the map's own short form; empty for the whole province
 * @param selection what was looked at, as {@code kind:id}
 */
public record WindowState(Place place, Panels panels, String mapView, String selection) {
    /** The window of a first start. */
    public static final WindowState FIRST = new WindowState(
            new Place(Double.NaN, Double.NaN, 1600, 1000, false), new Panels(248, 412, true, true), "",
            "province:410000");

    /**
     * Place of the window on the screen, in screen pixels.
     *
     * @param x         left edge; NaN for a window that never stood anywhere
     * @param y         upper edge; NaN likewise
     * @param width     width
     * @param height    height
     * @param maximized whether it fills the screen
     */
    public record Place(double x, double y, double width, double height, boolean maximized) {
    }

    /** Widths of the side panels in pixels and whether they are open. */
    public record Panels(double leftWidth, double rightWidth, boolean leftOpen, boolean rightOpen) {
    }
}
