package henan.atlas.chart;

/**
 * Where a mark of a chart lies, to be pointed at. Units: logical pixels, from the upper left corner.
 *
 * @param part  which bar, row, point, area or line it is of, in the order of the chart, from 0
 * @param words what it tells
 */
public record ChartSpot(int part, double x, double y, double width, double height, String words) {
    /** Whether a point lies in it. */
    public boolean contains(double px, double py) {
        return px >= x && px <= x + width && py >= y && py <= y + height;
    }
}
