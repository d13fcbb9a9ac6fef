package henan.atlas.chart;

import java.awt.Graphics2D;
import java.util.List;

/** What of a chart is drawn, between its words. Units: logical pixels. */
interface ChartBody {
    /** The height it has by itself, where nothing limits it. */
    double height(double width);

    /**
     * How many of its parts, from one on, a box of some height holds: at least one.
     *
     * @param from the first part
     */
    default int fitting(int from, double width, double height) {
        return 1;
    }

    /** How many parts it has: what is no list has one. */
    default int parts() {
        return 1;
    }

    /** Height of some of its parts; what is no list is as high as there is room. @param to behind the last of them */
    default double height(int from, int to, double width, double most) {
        return Math.min(most, height(width));
    }

    /** Paints some of its parts. @param to behind the last of them */
    void paint(Graphics2D g, int from, int to, Box box);

    /** What is said about what was drawn in a box: names that found no room, marks that are to be explained. */
    default List<String> remarks(double width, double height) {
        return List.of();
    }

    /** The samples that explain its marks. */
    List<ChartKey.Sample> key();

    /** All that is written in it. */
    String wording();

    /** Where its marks lie when all of it is painted into a box, in the order they are read. */
    List<ChartSpot> spots(Box box);

    /** A place on the sheet. */
    record Box(double x, double y, double width, double height) {
    }
}
