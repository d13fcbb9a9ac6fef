package henan.atlas.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/**
 * Whether a side of the window is open: chosen by hand, and not folded by itself for want of room. A side opened by
 * hand where it would fold is kept open from then on, until a hand closes it.
 */
final class FoldingSide {
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private boolean chosen;
    private boolean kept;
    private boolean tight;
    private boolean folded;

    /**
     * A side as remembered.
     *
     * @param chosen whether it is open where there is room
     * @param kept   whether it is where there is none
     */
    FoldingSide(boolean chosen, boolean kept) {
        this.chosen = chosen;
        this.kept = kept;
        show();
    }

    ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    boolean isChosen() {
        return chosen;
    }

    boolean isKept() {
        return kept;
    }

    /** Turned by hand. */
    void turn() {
        boolean opens = !open.get();
        chosen = opens;
        kept = opens && tight;
        folded = false;
        show();
    }

    /** Says whether there is no room for it; only when that changes does it fold, or come back. */
    void setTight(boolean isTight) {
        if (isTight != tight) {
            tight = isTight;
            folded = tight && !kept;
            show();
        }
    }

    /** A hand has given it a width beside which there is no room, or is: open, it stays so. */
    void keep(boolean isTight) {
        tight = isTight;
        kept = isTight && open.get();
    }

    /** Opened unless a hand has closed it; what has been asked for meanwhile stays. */
    void offer() {
        folded = false;
        open.set(open.get() || chosen);
    }

    /** Says how a hand left it. */
    void choose(boolean isChosen) {
        chosen = isChosen;
        show();
    }

    /** Opened because something in it was asked for; how it is to be otherwise stays as it was chosen. */
    void open() {
        chosen = chosen || !tight;
        folded = false;
        open.set(true);
    }

    /** Folded for something else that needs the room. */
    void fold() {
        folded = true;
        show();
    }

    /** Folded or not as it was once; what a hand closed stays closed. */
    void setFolded(boolean isFolded) {
        folded = isFolded;
        show();
    }

    /** No longer folded for something else. */
    void unfold() {
        folded = tight && !kept;
        show();
    }

    private void show() {
        open.set(chosen && !folded);
    }
}
