package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.DevicePixels;
import henan.atlas.ui.ground.nav.MapAccess;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.LeftPanel;
import henan.atlas.ui.ground.session.RightPanel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * A middle between two side panels whose widths can be dragged and which fold away: by hand, or by themselves where the
 * middle would be too narrow for a map. What a hand decided wins over the room there is. Who enlarges the window in
 * order to read keeps the page: choices at the left fold first, then the page is drawn narrower, and it folds only
 * where the map beside it would have less than two fifths of the window.
 */
final class SidePanels extends Pane {
    private static final Messages TEXTS = Messages.of("ui");
    private static final double GRIP = 8;
    /** What is left to the middle at least, in a window too narrow for that as part of it. */
    private static final double NARROWEST_MIDDLE = 360;
    private static final double LEAST_OF_MIDDLE = 0.4;
    private static final double NARROWEST_SIDE = 180;
    private static final double NARROWEST_RIGHT = 260;
    /** Width down to which a page no hand has made wider gives way to a map of less than half of the window. */
    private static final double NARROWEST_PAGE = 320;
    private static final double MAP_BESIDE_PAGE = 0.5;
    /** Widths no hand has chosen, where the window is wide enough. */
    private static final double USUAL_CHOICES = 248;
    private static final double USUAL_SENTENCES = 356;
    private static final double USUAL_RIGHT = 412;
    /** Part of the window a table has, unless a hand has chosen. */
    private static final double USUAL_TABLE = 0.56;
    private static final double HANDLE_WIDTH = MapAccess.MARGIN - 1;
    private static final double HANDLE_HEIGHT = 52;
    /** Height below which the map's buttons reach to its middle. */
    private static final double LOW = 400;
    /** Width of the window from which maps side by side leave room for the page beside them. */
    private static final double ROOM_FOR_ALL = 1500;
    /** Width of the middle, were nothing enlarged, below which the right side folds by itself. */
    private static final double ROOM_BESIDE_BOTH = 700;
    /** Width of the middle below which choices at the left do. */
    private static final double ROOM_BESIDE_CHOICES = 952;
    /** The same as for the right side before a room, where names, title and legend are larger. */
    private static final double ROOM_BEFORE_A_ROOM = 900;
    /** The same for what is read at the left, which folds last. */
    private static final double ROOM_BESIDE_READING = 560;
    private final Region left;
    private final Region middle;
    private final Region right;
    /** Widths as parts of the window's; {@link WindowState.Panels#USUAL} where no hand has chosen. */
    private final DoubleProperty leftShare = new SimpleDoubleProperty();
    private final DoubleProperty referenceShare = new SimpleDoubleProperty();
    private final DoubleProperty rightShare = new SimpleDoubleProperty();
    private final DoubleProperty tableShare = new SimpleDoubleProperty();
    /** Keys of the activities whose left panel a hand has closed. */
    private final Set<String> leftClosed = new TreeSet<>();
    private Optional<Activity> activity = Optional.empty();
    /** How the sides stood when an activity was left, by its key, in a window as wide as it is. */
    private final Map<String, Open> leftAs = new HashMap<>();
    private final FoldingSide leftFold;
    private final FoldingSide rightFold;
    /** Whether the map is shown to a room. */
    private final BooleanProperty beforeARoom = new SimpleBooleanProperty();
    /** Width of a list that stands beside the map in the middle. */
    private final DoubleProperty listed = new SimpleDoubleProperty();
    /** Whether the middle has all of the window. */
    private final BooleanProperty alone = new SimpleBooleanProperty();
    /** Whether something is read in place of the sides. */
    private final BooleanProperty read = new SimpleBooleanProperty();
    private Optional<Region> reading = Optional.empty();
    private double readingShare;
    /** Whether the activity has a right side, and which kind of left side, at all. */
    private final BooleanProperty rightWanted = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<LeftPanel.Width>> leftWanted = new SimpleObjectProperty<>(Optional.empty());
    private final Region leftGrip;
    private final Region rightGrip;
    private final Button leftHandle;
    private final Button rightHandle;

    /** Which sides are open. */
    private record Open(boolean left, boolean right) {
    }

    SidePanels(Region left, Region middle, Region right, WindowState.Panels panels) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getStyleClass().add("sides");
        leftShare.set(panels.leftShare());
        referenceShare.set(panels.referenceShare());
        rightShare.set(panels.rightShare());
        tableShare.set(panels.tableShare());
        leftClosed.addAll(panels.leftClosed());
        leftFold = new FoldingSide(true, panels.leftKept());
        rightFold = new FoldingSide(panels.rightOpen(), panels.rightKept());
        leftGrip = grip(left, true);
        rightGrip = grip(right, false);
        leftHandle = handle("left-handle", TEXTS.get("shell.left"), leftFold, this::toggleLeft);
        rightHandle = handle("right-handle", TEXTS.get("shell.right"), rightFold, this::toggleRight);
        leftHandle.visibleProperty().bind(alone.or(read).not().and(BooleanExpression.booleanExpression(
                leftWanted.map(Optional::isPresent))));
        rightHandle.visibleProperty().bind(alone.or(read).not().and(rightWanted));
        left.visibleProperty().bind(leftFold.openProperty().and(leftHandle.visibleProperty()));
        right.visibleProperty().bind(rightFold.openProperty().and(rightHandle.visibleProperty()));
        getChildren().addAll(middle, left, right, leftGrip, rightGrip, leftHandle, rightHandle);
        for (ReadOnlyProperty<?> change : List.of(leftShare, referenceShare, rightShare, tableShare,
                leftFold.openProperty(), rightFold.openProperty(), leftWanted, rightWanted, alone, read)) {
            change.addListener(property -> requestLayout());
        }
        listed.addListener(property -> adapt());
        for (ReadOnlyProperty<?> change : List.of(widthProperty(), beforeARoom)) {
            change.addListener(property -> {
                leftAs.clear();
                adapt();
            });
        }
    }

    /** Whether the map is shown to a room, from the back of which it is read too: then it needs more of the window. */
    BooleanProperty beforeARoomProperty() {
        return beforeARoom;
    }

    /** Width a list of what the map shows takes of the middle; 0 while there is none. */
    DoubleProperty listedProperty() {
        return listed;
    }

    /** Folds sides the middle has no room beside, and brings back those it has room beside again. */
    private void adapt() {
        if (getWidth() <= 0) {
            return;
        }
        leftFold.setTight(isLeftTight());
        rightFold.setTight(isRightTight());
    }

    /** Widths a hand has chosen: sides that would fold for want of room stay open, also after a restart. */
    private void keep() {
        leftFold.keep(isLeftTight());
        rightFold.keep(isRightTight());
    }

    private double atLeft() {
        return leftWanted.get().isPresent() ? leftWidth() : 0;
    }

    private boolean isLeftTight() {
        if (isLeft(LeftPanel.Width.TABLE)) {
            return false;
        }
        // A list beside the map is read, and what is at the left gives way to it.
        boolean givesWay = isLeft(LeftPanel.Width.CHOICES) || listed.get() > 0;
        return getWidth() - atLeft() - listed.get() < (givesWay ? ROOM_BESIDE_CHOICES : ROOM_BESIDE_READING)
                || coversMiddle();
    }

    /** Whether the left side would leave a page less than two fifths of the window, for all that stands beside it. */
    private boolean coversMiddle() {
        double beside = activity.map(Activity::besideMiddle).orElse(0.0);
        return beside > 0 && getWidth() > 0 && getWidth() - atLeft() - beside < LEAST_OF_MIDDLE * getWidth();
    }

    private boolean isRightTight() {
        boolean beside = leftWanted.get().isPresent() && leftFold.openProperty().get();
        double atLeft = beside ? atLeft() : 0;
        return beforeARoom.get() ? getWidth() - atLeft - rightWidth() < ROOM_BEFORE_A_ROOM
                : middleNotEnlarged(beside) < ROOM_BESIDE_BOTH
                || getWidth() - atLeft - NARROWEST_PAGE < LEAST_OF_MIDDLE * getWidth();
    }

    /** What both sides, or the right one alone, would leave to the middle if nothing were enlarged. */
    private double middleNotEnlarged(boolean beside) {
        double all = getWidth() * DevicePixels.enlarged(this);
        return all - (beside ? leftWidth(all) : 0) - width(rightShare, USUAL_RIGHT, all);
    }

    /**
     * Puts something to be read beside the middle, in place of both sides.
     *
     * @param wide  what is read; empty for the sides again
     * @param share its part of the window; 1 for all of it, without the middle
     */
    void setReading(Optional<Region> wide, double share) {
        reading.ifPresent(getChildren()::remove);
        reading = wide;
        readingShare = share;
        wide.ifPresent(getChildren()::add);
        read.set(wide.isPresent());
        requestLayout();
    }

    /** Gives the middle all of the window, or the sides their places again. */
    void setAlone(boolean is) {
        alone.set(is);
    }

    Region left() {
        return left;
    }

    Region middle() {
        return middle;
    }

    Region right() {
        return right;
    }

    /** By hand: closed, it stays so until a hand opens it again, whatever else is turned to in between. */
    void toggleLeft() {
        leftFold.turn();
        activity.map(Activity::key).ifPresent(leftFold.isChosen() ? leftClosed::remove : leftClosed::add);
        makeRoom(rightFold, narrowestMiddle());
    }

    /** Likewise, in every activity. */
    void toggleRight() {
        rightFold.turn();
        leftAs.clear();
        makeRoom(leftFold, narrowestMiddle());
    }

    /** Opens the left side for an activity that is turned to, unless a hand has closed it there or it hid a page. */
    void offerLeft() {
        if (!coversMiddle()) {
            leftFold.offer();
        }
        makeRoom(rightFold, ROOM_BESIDE_READING);
    }

    /** Opens the right side for what was asked for; where there is room for one side only, in the other's place. */
    void openRight() {
        rightFold.open();
        makeRoom(leftFold, ROOM_BESIDE_READING);
    }

    /** Opens the right side for what was chosen on the map, unless a hand has closed it. */
    void offerPage() {
        rightFold.offer();
        makeRoom(leftFold, ROOM_BESIDE_READING);
    }

    /** Opens the right side for a panel of an activity's own, unless a hand has closed it or there is no room. */
    void offerRight() {
        rightFold.offer();
        makeRoom(rightFold, ROOM_BESIDE_READING);
    }

    /** Folds a side where both would leave the middle less room than that. */
    private void makeRoom(FoldingSide giving, double least) {
        if (getWidth() > 0 && left.isVisible() && right.isVisible()
                && getWidth() - leftWidth() - rightWidth() < least) {
            giving.fold();
        }
    }

    private double narrowestMiddle() {
        return Math.min(NARROWEST_MIDDLE, LEAST_OF_MIDDLE * getWidth());
    }

    /**
     * Gives the middle the room of sides an activity has no use for; whether they are open is not forgotten. Sides are
     * as they were when the activity was left, also where they would fold by themselves.
     *
     * @return whether the activity has been left before, so that nothing need be opened for it
     */
    boolean arrange(Activity next) {
        activity.ifPresent(was -> leftAs.put(was.key(), new Open(leftFold.openProperty().get(),
                rightFold.openProperty().get())));
        if (activity.filter(Activity::needsWidth).isPresent()) {
            rightFold.unfold();
        }
        activity = Optional.of(next);
        leftFold.choose(!leftClosed.contains(next.key()));
        leftWanted.set(next.left().map(LeftPanel::width));
        rightWanted.set(!(next.right() instanceof RightPanel.None));
        adapt();
        Optional<Open> before = Optional.ofNullable(leftAs.get(next.key()));
        before.ifPresent(open -> {
            leftFold.setFolded(!open.left());
            rightFold.setFolded(!open.right());
        });
        if (before.isEmpty() && next.needsWidth() && getWidth() > 0 && getWidth() < ROOM_FOR_ALL) {
            rightFold.fold();
        }
        return before.isPresent();
    }

    WindowState.Panels panels() {
        return new WindowState.Panels(leftShare.get(), referenceShare.get(), rightShare.get(), tableShare.get(),
                leftClosed, rightFold.isChosen(), leftFold.isKept(), rightFold.isKept());
    }

    private boolean isLeft(LeftPanel.Width kind) {
        return leftWanted.get().equals(Optional.of(kind));
    }

    /** The part of the window the left side has where a hand has chosen: one for each kind. */
    private DoubleProperty leftPart() {
        return leftWanted.get().map(kind -> switch (kind) {
            case CHOICES -> leftShare;
            case SENTENCES -> referenceShare;
            case TABLE -> tableShare;
        }).orElse(referenceShare);
    }

    /** The width that counts now: lists of choices need less room than sentences. */
    private double leftWidth() {
        return leftWidth(getWidth());
    }

    private double leftWidth(double all) {
        double usual = isLeft(LeftPanel.Width.CHOICES) ? USUAL_CHOICES
                : isLeft(LeftPanel.Width.TABLE) ? USUAL_TABLE * all : USUAL_SENTENCES;
        return width(leftPart(), usual, all);
    }

    private double rightWidth() {
        double beside = getWidth() * MAP_BESIDE_PAGE + (left.isVisible() ? leftWidth() : 0);
        return width(rightShare, Math.max(NARROWEST_PAGE, Math.min(USUAL_RIGHT, getWidth() - beside)), getWidth());
    }

    /** @param all width of the window */
    private static double width(DoubleProperty share, double usual, double all) {
        return share.get() == WindowState.Panels.USUAL ? usual : share.get() * all;
    }

    private Region grip(Region side, boolean fromLeft) {
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMouseDragged(event -> {
            double x = sceneToLocal(event.getSceneX(), 0).getX();
            (fromLeft ? leftPart() : rightShare).set(fitting(side, fromLeft ? x : getWidth() - x) / getWidth());
            keep();
            event.consume();
        });
        return grip;
    }

    private double fitting(Region side, double width) {
        double narrowest = Math.max(NARROWEST_SIDE, side.minWidth(-1));
        return Math.max(narrowest, Math.min(width, getWidth() - narrowestMiddle()));
    }

    private static Button handle(String styleClass, String meaning, FoldingSide side, Runnable turn) {
        Button handle = Buttons.icon("icon-back", meaning, turn);
        handle.getStyleClass().setAll("side-handle", styleClass);
        boolean left = styleClass.startsWith("left");
        handle.getGraphic().rotateProperty().bind(side.openProperty().map(is -> is == left ? 0 : 180));
        return handle;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double forSides = Math.max(0, width - narrowestMiddle());
        double wantedRight = right.isVisible() ? Math.max(right.minWidth(-1), rightWidth()) : 0;
        double forRight = left.isVisible() ? Math.min(forSides * 0.62, forSides - left.minWidth(-1)) : forSides;
        double wide = reading.isPresent() ? snapSizeX(width * readingShare) : 0;
        reading.ifPresent(region -> region.resizeRelocate(width - wide, 0, wide, height));
        double r = reading.isPresent() ? wide : snapSizeX(Math.min(wantedRight,
                Math.max(forRight, wantedRight == 0 ? 0 : NARROWEST_RIGHT)));
        double wantedLeft = left.isVisible() ? Math.max(left.minWidth(-1), leftWidth()) : 0;
        double l = snapSizeX(Math.min(wantedLeft, Math.max(0, forSides - r)));
        left.resizeRelocate(0, 0, l, height);
        right.resizeRelocate(width - r, 0, r, height);
        middle.resizeRelocate(l, 0, Math.max(0, width - l - r), height);
        leftGrip.resizeRelocate(l - GRIP / 2, 0, GRIP, height);
        rightGrip.resizeRelocate(width - r - GRIP / 2, 0, GRIP, height);
        leftGrip.setVisible(left.isVisible());
        rightGrip.setVisible(right.isVisible());
        double y = snapPositionY(height < LOW ? height - 2 * HANDLE_HEIGHT : (height - HANDLE_HEIGHT) / 2);
        leftHandle.resizeRelocate(l, y, HANDLE_WIDTH, HANDLE_HEIGHT);
        rightHandle.resizeRelocate(width - r - HANDLE_WIDTH, y, HANDLE_WIDTH, HANDLE_HEIGHT);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }
}
