package henan.atlas.ui.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldingSideTest {
    private static boolean isOpen(FoldingSide side) {
        return side.openProperty().get();
    }

    @Test
    void itFoldsForWantOfRoomAndComesBack() {
        FoldingSide side = new FoldingSide(true, false);
        side.setTight(true);
        assertFalse(isOpen(side));
        assertTrue(side.isChosen(), "that it is to be open is not forgotten");
        side.setTight(false);
        assertTrue(isOpen(side));
    }

    @Test
    void whatAHandClosedStaysClosedHoweverMuchRoomThereIs() {
        FoldingSide side = new FoldingSide(true, false);
        side.turn();
        side.setTight(true);
        side.setTight(false);
        assertFalse(isOpen(side));
    }

    @Test
    void whatAHandOpenedWhereThereIsNoRoomStaysOpenAndIsRemembered() {
        FoldingSide side = new FoldingSide(true, false);
        side.setTight(true);
        side.turn();
        assertTrue(isOpen(side) && side.isKept());
        FoldingSide next = new FoldingSide(side.isChosen(), side.isKept());
        next.setTight(true);
        assertTrue(isOpen(next));
        next.turn();
        assertFalse(isOpen(next) || next.isKept());
    }

    @Test
    void whatIsAskedForIsShownButNotKept() {
        FoldingSide side = new FoldingSide(true, false);
        side.setTight(true);
        side.open();
        assertTrue(isOpen(side));
        assertFalse(side.isKept());
        side.setTight(false);
        side.setTight(true);
        assertFalse(isOpen(side));
    }

    /** A choice on the map beside a page that was asked for does not close it. */
    @Test
    void whatIsOfferedLeavesOpenWhatWasAskedFor() {
        FoldingSide side = new FoldingSide(false, false);
        side.setTight(true);
        side.offer();
        assertFalse(isOpen(side), "a hand has closed it");
        side.open();
        side.offer();
        assertTrue(isOpen(side));
    }

    @Test
    void whatWasClosedForGoodIsOpenedByAskingWhereThereIsRoom() {
        FoldingSide side = new FoldingSide(false, false);
        side.open();
        assertTrue(isOpen(side) && side.isChosen());
    }
}
