package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import java.awt.Graphics2D;
import java.util.Optional;

/** A row of a page of words, set for one width of column. Units: logical pixels. */
interface BookRow {
    double height();

    void paint(Graphics2D g, double x, double y);

    /** Whether the next row must stand in the same column. */
    default boolean isKeptWithNext() {
        return false;
    }

    /** Whether it is left out at the head of a column. */
    default boolean isSpace() {
        return false;
    }

    /** What it and the rows like it about it are together; empty where it stands for itself. */
    default Optional<Role> within() {
        return Optional.empty();
    }

    /** A row and its place on a page. */
    record Placed(BookRow row, PixelBox box) {
    }

    /** Room between rows. */
    record Space(double height) implements BookRow {
        @Override
        public void paint(Graphics2D g, double x, double y) {
            // nothing is written in it
        }

        @Override
        public boolean isSpace() {
            return true;
        }
    }
}
