package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The right side: the page of what is looked at, or, while one works with themes, the theme, with a way back to it. */
final class RightSide extends BorderPane {
    private static final Messages TEXTS = Messages.of("ui");
    private final Region page;

    RightSide(Region page) {
        this.page = page;
        getStyleClass().add("right-side");
        showPage();
    }

    void showPage() {
        setTop(null);
        setCenter(page);
    }

    void showTheme(Region theme) {
        setTop(null);
        setCenter(theme);
    }

    /** The page over a theme. @param title of the theme */
    void showPageOver(Region theme, String title) {
        Button back = Buttons.link(TEXTS.get("right.back", title), () -> showTheme(theme));
        back.setId("right-back");
        back.setGraphic(Buttons.sign("icon-back"));
        HBox bar = new HBox(back);
        bar.getStyleClass().add("right-back");
        setTop(bar);
        setCenter(page);
    }
}
