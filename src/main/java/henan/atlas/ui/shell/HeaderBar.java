package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The bar at the top: title, activities, search, menu. In a narrow window activities fold into menus. Where that is not
 * enough, the subtitle goes first, then the search field becomes narrow, then the title goes, then the words of the
 * activities are cut short; the bar is never wider than the window.
 */
final class HeaderBar extends HBox {
    /** The narrowest search field, in pixels: its sign and a word or two. */
    private static final double NARROWEST_SEARCH = 110;
    /** Width of the window from which all activities stand side by side, and up to which they are one menu. */
    private static final double ROOM_FOR_ALL = 1600;
    private static final double ROOM_FOR_NONE = 1024;
    private static final Messages TEXTS = Messages.of("ui");
    private final Label title = new Label(TEXTS.get("app.title"));
    private final Label subtitle = new Label(TEXTS.get("app.subtitle"));
    private final ActivityRow activities;
    private final Region search;
    private final Region menu;

    /** @param menu what is not about the map alone: the size of things, the keys, where everything comes from */
    HeaderBar(Region searchField, ActivityRow activities, MainMenu menu) {
        getStyleClass().add("header-bar");
        setAlignment(Pos.CENTER_LEFT);
        this.activities = activities;
        search = searchField;
        this.menu = menu;
        title.getStyleClass().add("app-title");
        subtitle.getStyleClass().add("app-subtitle");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, subtitle, activities, gap, search, menu);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        ActivityRow.Folding folding = folding();
        activities.fold(folding);
        super.layoutChildren();
        // The gap has its space too, be it as narrow as it may.
        boolean whole = lacking(folding, search.prefWidth(-1)) + wanted(subtitle) + getSpacing() <= 0;
        subtitle.setVisible(whole);
        title.setVisible(true);
        if (!whole) {
            narrow(lacking(folding, search.prefWidth(-1)));
        }
    }

    /** How much of the activities is folded: what the width of the window asks for, more where that does not fit. */
    private ActivityRow.Folding folding() {
        ActivityRow.Folding folding = getWidth() >= ROOM_FOR_ALL ? ActivityRow.Folding.NONE
                : getWidth() > ROOM_FOR_NONE ? ActivityRow.Folding.REFERENCE : ActivityRow.Folding.ALL;
        while (folding != ActivityRow.Folding.ALL && lacking(folding, NARROWEST_SEARCH) > 0) {
            folding = ActivityRow.Folding.values()[folding.ordinal() + 1];
        }
        return folding;
    }

    /** By how many pixels title, activities, search and menu are too wide. @param forSearch width of the field */
    private double lacking(ActivityRow.Folding folding, double forSearch) {
        Insets frame = getInsets();
        return wanted(title) + activities.width(folding) + getSpacing() + forSearch + getSpacing()
                + menu.prefWidth(-1) - (getWidth() - frame.getLeft() - frame.getRight());
    }

    /** Places everything but the subtitle. @param lacking pixels by which the rest is too wide */
    private void narrow(double lacking) {
        double fromSearch = Math.max(0, Math.min(lacking, search.prefWidth(-1) - NARROWEST_SEARCH));
        boolean titled = lacking <= fromSearch;
        title.setVisible(titled);
        double right = getWidth() - getInsets().getRight();
        double x = getInsets().getLeft();
        x += titled ? put(title, x, title.prefWidth(-1)) + getSpacing() : 0;
        right -= put(menu, right - menu.prefWidth(-1), menu.prefWidth(-1)) + getSpacing();
        double width = titled ? search.prefWidth(-1) - fromSearch : NARROWEST_SEARCH;
        put(search, right - width, width);
        put(activities, x, Math.max(0, Math.min(activities.prefWidth(-1), right - width - getSpacing() - x)));
    }

    /** Puts a part at a place, in the middle of the bar's height. @return its width */
    private double put(Region part, double x, double width) {
        part.resizeRelocate(snapPositionX(x), part.getLayoutY(), snapSizeX(width), part.getHeight());
        return width;
    }

    /** The width of a part with the space behind it. */
    private double wanted(Region part) {
        return part.prefWidth(-1) + getSpacing();
    }
}
