package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The bar at the top: title, activities, search, help. Where they do not all fit, the subtitle goes first, then the
 * title is cut short, then the search field becomes narrow, then the words of the activities are cut short; the bar is
 * never wider than the window.
 */
final class HeaderBar extends HBox {
    /** Moves the menu left so that it does not leave the window. */
    private static final double MENU_OFFSET = -110;
    /** The narrowest search field, in pixels: its sign and a word or two. */
    private static final double NARROWEST_SEARCH = 110;
    private static final Messages TEXTS = Messages.of("ui");
    private final Label title = new Label(TEXTS.get("app.title"));
    private final Label subtitle = new Label(TEXTS.get("app.subtitle"));
    private final Region activities;
    private final Region search;
    private final Region help;

    /**
     * @param activities the row of activities
     * @param shortcuts shows the list of keys
     * @param about     shows where everything comes from
     */
    HeaderBar(Region searchField, Region activities, Runnable shortcuts, Runnable about) {
        getStyleClass().add("header-bar");
        setAlignment(Pos.CENTER_LEFT);
        this.activities = activities;
        search = searchField;
        help = help(shortcuts, about);
        title.getStyleClass().add("app-title");
        subtitle.getStyleClass().add("app-subtitle");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, subtitle, activities, gap, search, help);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        Insets frame = getInsets();
        double room = getWidth() - frame.getLeft() - frame.getRight();
        double lacking = wanted(title) + wanted(subtitle) + wanted(activities) + wanted(search) + help.prefWidth(-1)
                + getSpacing() - room;
        boolean whole = lacking <= 0;
        subtitle.setVisible(whole);
        if (!whole) {
            narrow(lacking - wanted(subtitle));
        }
    }

    /** Places everything but the subtitle. @param lacking pixels by which the rest is too wide */
    private void narrow(double lacking) {
        double fromTitle = Math.max(0, Math.min(lacking, wanted(title)));
        double fromSearch = Math.max(0, Math.min(lacking - fromTitle, search.prefWidth(-1) - NARROWEST_SEARCH));
        double fromActivities = Math.max(0, lacking - fromTitle - fromSearch);
        double right = getWidth() - getInsets().getRight();
        double x = getInsets().getLeft();
        title.setVisible(fromTitle < title.prefWidth(-1));
        x += put(title, x, Math.max(0, title.prefWidth(-1) - fromTitle)) + (title.isVisible() ? getSpacing() : 0);
        put(activities, x, Math.max(0, activities.prefWidth(-1) - fromActivities));
        right -= put(help, right - help.prefWidth(-1), help.prefWidth(-1)) + getSpacing();
        double width = search.prefWidth(-1) - fromSearch;
        put(search, right - width, width);
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

    private static Button help(Runnable shortcuts, Runnable about) {
        ContextMenu menu = new ContextMenu(item("help.shortcuts", shortcuts), item("help.about", about));
        Button button = Buttons.icon("icon-help", TEXTS.get("help"), () -> { });
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, MENU_OFFSET, 4));
        button.setId("help");
        return button;
    }

    private static MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(TEXTS.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
