package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/** A rectangular part of a page whose height follows from its width. Units: logical pixels. */
interface Block {
    /** What it is called when something is to be said of it. */
    String name();

    /** The id of its layer in files that have some. */
    default String layer() {
        return "body";
    }

    double height(double width);

    /** Paints it into a box of its own height. */
    void paint(Graphics2D g, PixelBox box) throws AtlasException;

    /** All that is written in it. */
    String wording();

    /** What of that is said of the page's subject: not what a legend explains, what it rests on or who made it. */
    default String said() {
        return layer().equals("head") || layer().equals("body") ? wording() : "";
    }

    /** Ids of the clusters that have a row in it. */
    default List<String> clusters() {
        return List.of();
    }

    /** Whether it is to be seen as one, and not divided where some column can hold it. */
    default boolean isOne() {
        return false;
    }

    /** Whether it is a list of what stands for itself each, so that nothing is torn where it is divided. */
    default boolean isList() {
        return false;
    }

    /** Whether it is torn, and its beginning stands in another column or on another sheet. */
    default boolean goesOn() {
        return false;
    }

    /** Whether it stands at the foot of the sheet, whatever stands above. */
    default boolean isFoot() {
        return false;
    }

    /** The same on a page of a volume. @param page its number */
    default Block in(Binding binding, int page) {
        return this;
    }

    /** The same where it is known on which page of a volume what stands. */
    default Block withPages(EntryPages pages) {
        return this;
    }

    /** As much as fits into a height, and the rest; empty when it cannot be divided there. */
    default Optional<Parts> divided(double width, double height) {
        return Optional.empty();
    }

    /** A divided block. */
    record Parts(Block first, Block rest) {
    }

    /** A block and its place on the page. */
    record Placed(Block block, PixelBox box) {
    }
}
