package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.session.Activity;
import henan.atlas.ui.ground.session.LeftPanel;
import henan.atlas.ui.ground.session.RightPanel;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** A middle between two side panels whose widths can be dragged and which fold away. */
final class SidePanels extends Pane {
    private static final Messages TEXTS = Messages.of("ui");
    private static final double GRIP = 8;
    private static final double NARROWEST_MIDDLE = 360;
    private static final double NARROWEST_SIDE = 180;
    private static final double NARROWEST_RIGHT = 260;
    private static final double HANDLE_WIDTH = 15;
    private static final double HANDLE_HEIGHT = 52;
    /** Width of the window from which maps side by side leave room for the page beside them. */
    private static final double ROOM_FOR_ALL = 1500;
    private final Region left;
    private final Region middle;
    private final Region right;
    private final DoubleProperty leftWidth = new SimpleDoubleProperty();
    private final DoubleProperty referenceWidth = new SimpleDoubleProperty();
    private final DoubleProperty rightWidth = new SimpleDoubleProperty();
    private final BooleanProperty leftOpen = new SimpleBooleanProperty(true);
    private final BooleanProperty rightOpen = new SimpleBooleanProperty(true);
    /** Whether the activity has a right side, and which kind of left side, at all. */
    private final BooleanProperty rightWanted = new SimpleBooleanProperty(true);
    private final ObjectProperty<Optional<LeftPanel.Width>> leftWanted = new SimpleObjectProperty<>(Optional.empty());
    private boolean rightFolded;
    private final Region leftGrip;
    private final Region rightGrip;
    private final Button leftHandle;
    private final Button rightHandle;

    SidePanels(Region left, Region middle, Region right, WindowState.Panels panels) {
        this.left = left;
        this.middle = middle;
        this.right = right;
        getStyleClass().add("sides");
        leftWidth.set(panels.leftWidth());
        referenceWidth.set(panels.referenceWidth());
        rightWidth.set(panels.rightWidth());
        leftOpen.set(panels.leftOpen());
        rightOpen.set(panels.rightOpen());
        leftGrip = grip(left, true);
        rightGrip = grip(right, false);
        leftHandle = handle("left-handle", TEXTS.get("shell.left"), leftOpen);
        rightHandle = handle("right-handle", TEXTS.get("shell.right"), rightOpen);
        leftHandle.visibleProperty().bind(leftWanted.map(Optional::isPresent));
        left.visibleProperty().bind(leftOpen.and(leftHandle.visibleProperty()));
        rightOpen.addListener((property, was, is) -> rightFolded = false);
        right.visibleProperty().bind(rightOpen.and(rightWanted));
        rightHandle.visibleProperty().bind(rightWanted);
        getChildren().addAll(middle, left, right, leftGrip, rightGrip, leftHandle, rightHandle);
        for (Property<?> change : new Property<?>[] {leftWidth, referenceWidth, rightWidth, leftOpen, rightOpen,
            leftWanted, rightWanted}) {
            change.addListener(property -> requestLayout());
        }
    }

    void toggleLeft() {
        leftOpen.set(!leftOpen.get());
    }

    void toggleRight() {
        rightOpen.set(!rightOpen.get());
    }

    /** Folds the right side where that gives the middle room it needs, until {@link #unfoldRight}. */
    void foldRight() {
        boolean folds = rightOpen.get() && getWidth() > 0 && getWidth() < ROOM_FOR_ALL;
        if (folds) {
            rightOpen.set(false);
            rightFolded = true;
        }
    }

    /** Opens the right side again, unless a hand has moved it since it was folded. */
    void unfoldRight() {
        if (rightFolded) {
            rightOpen.set(true);
        }
    }

    void openLeft() {
        leftOpen.set(true);
    }

    void openRight() {
        rightOpen.set(true);
    }

    /** Gives the middle the room of sides an activity has no use for; whether they are open is not forgotten. */
    void arrange(Activity activity) {
        leftWanted.set(activity.left().map(LeftPanel::width));
        rightWanted.set(!(activity.right() instanceof RightPanel.None));
    }

    WindowState.Panels panels() {
        return new WindowState.Panels(leftWidth.get(), referenceWidth.get(), rightWidth.get(), leftOpen.get(),
                rightOpen.get() || rightFolded);
    }

    /** The width that counts now: lists of choices need less room than sentences. */
    private DoubleProperty widthOfLeft() {
        return leftWanted.get().equals(Optional.of(LeftPanel.Width.CHOICES)) ? leftWidth : referenceWidth;
    }

    private Region grip(Region side, boolean fromLeft) {
        Region grip = new Region();
        grip.getStyleClass().add("grip");
        grip.setCursor(Cursor.H_RESIZE);
        grip.setOnMouseDragged(event -> {
            double x = sceneToLocal(event.getSceneX(), 0).getX();
            (fromLeft ? widthOfLeft() : rightWidth).set(fitting(side, fromLeft ? x : getWidth() - x));
            event.consume();
        });
        return grip;
    }

    private double fitting(Region side, double width) {
        double narrowest = Math.max(NARROWEST_SIDE, side.minWidth(-1));
        return Math.max(narrowest, Math.min(width, getWidth() - NARROWEST_MIDDLE));
    }

    private static Button handle(String styleClass, String meaning, BooleanProperty open) {
        Button handle = Buttons.icon("icon-back", meaning, () -> open.set(!open.get()));
        handle.getStyleClass().setAll("side-handle", styleClass);
        boolean left = styleClass.startsWith("left");
        handle.getGraphic().rotateProperty().bind(open.map(is -> is == left ? 0 : 180));
        return handle;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double forSides = Math.max(0, width - NARROWEST_MIDDLE);
        double wantedRight = right.isVisible() ? Math.max(right.minWidth(-1), rightWidth.get()) : 0;
        double narrowestLeft = left.isVisible() ? left.minWidth(-1) : 0;
        double forRight = Math.min(forSides * 0.62, forSides - narrowestLeft);
        double r = snapSizeX(Math.min(wantedRight, Math.max(forRight, wantedRight == 0 ? 0 : NARROWEST_RIGHT)));
        double wantedLeft = left.isVisible() ? Math.max(left.minWidth(-1), widthOfLeft().get()) : 0;
        double l = snapSizeX(Math.min(wantedLeft, Math.max(0, forSides - r)));
        left.resizeRelocate(0, 0, l, height);
        right.resizeRelocate(width - r, 0, r, height);
        middle.resizeRelocate(l, 0, Math.max(0, width - l - r), height);
        leftGrip.resizeRelocate(l - GRIP / 2, 0, GRIP, height);
        rightGrip.resizeRelocate(width - r - GRIP / 2, 0, GRIP, height);
        leftGrip.setVisible(left.isVisible());
        rightGrip.setVisible(right.isVisible());
        double y = snapPositionY((height - HANDLE_HEIGHT) / 2);
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
