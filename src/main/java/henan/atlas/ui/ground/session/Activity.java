package henan.atlas.ui.ground.session;

import henan.atlas.ui.ground.nav.MapAccess;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * What the window is used for: browsing, themes, a reference panel. The window knows its activities by this type alone
 * and puts their panels left, right and in the map's place. Panels are asked for only when the activity is first turned
 * to, and are always the same ones.
 *
 * <p>Its words stand in the bundle {@code ui}: {@code activity.KEY}, its name, and {@code activity.KEY.does}, what it
 * is for, with the key's number as argument.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public interface Activity {
    /** Where an activity stands in the header. */
    enum Group {
        /** Working on the map. */
        WORK,
        /** Looking something up. */
        REFERENCE,
        /** Giving something out. */
        OUTPUT
    }

    /**
     * A part of what stands in the map's place, to which F6 takes the keyboard.
     *
     * @param area  what belongs to it
     * @param first what in it has the keyboard first
     */
    record Part(Region area, Node first) {
    }

    /** A word in capitals by which the activity is remembered. */
    String key();

    Group group();

    /** The panel on the left; empty for an activity that leaves its room to the middle. */
    default Optional<LeftPanel> left() {
        return Optional.empty();
    }

    /** What stands in the map's place; empty for the map. */
    default Optional<Region> middle() {
        return Optional.empty();
    }

    /** Its parts, in the order they are gone through; none where it is one. */
    default List<Part> parts() {
        return List.of();
    }

    default RightPanel right() {
        return new RightPanel.Page();
    }

    /** The map that answers keys and is read in the status bar; null, or always if empty, for the window's own. */
    default Optional<ObservableValue<? extends MapAccess>> map() {
        return Optional.empty();
    }

    /** Width, in logical pixels, of what stands in its middle beside the map or page; the left side folds for these. */
    default double besideMiddle() {
        return 0;
    }

    /** Whether, in a narrow window, the right side is folded until something is chosen. */
    default boolean needsWidth() {
        return false;
    }

    /** Whether the window's map opens whole in it, until it has been moved there; it is given back as it was. */
    default boolean opensWhole() {
        return false;
    }

    /** One turns to it; its panels are in place. */
    default void enter() {
    }

    /** One turns to another. */
    default void leave() {
    }

    /** Takes the keyboard, whenever it is chosen by hand. */
    default void focus() {
    }

    /** It is chosen by hand while it is turned to already. */
    default void chooseAgain() {
    }

    /**
     * Hears how it may have the window turn to it, for what another activity hands it to work on.
     *
     * @param turnTo turns to it as a hand would
     */
    default void setTurning(Runnable turnTo) {
    }

    /** Puts what it shows on the clipboard, as a picture; false where that is for its map to do. */
    default boolean copyPicture() {
        return false;
    }

    /** Takes back the last step made in it, if it has steps. */
    default void undo() {
    }

    default void redo() {
    }

    /** What is to be remembered of it, one line of text; empty for nothing. */
    default String state() {
        return "";
    }

    /** Takes on what {@link #state} gave in another run; anything else counts as nothing. Comes before all else. */
    default void restore(String state) {
    }
}
