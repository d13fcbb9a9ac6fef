package henan.atlas.ui.shell;

import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.session.RightPanel;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The right side: the page of what is looked at, or a panel of the activity's own, with a way back to it. */
final class RightSide extends BorderPane {
    private static final Messages TEXTS = Messages.of("ui");
    private final Region page;

    RightSide(Region page) {
        this.page = page;
        setCenter(page);
    }

    void show(RightPanel wanted) {
        setTop(null);
        setCenter(wanted instanceof RightPanel.Own own ? own.panel() : page);
    }

    boolean isPageShown() {
        return getCenter() == page;
    }

    /** Lays the page over a panel; where there is none, it stands there already. @param activity whose panel it is */
    void showPageOver(RightPanel panel, String activity) {
        if (panel instanceof RightPanel.Own own) {
            Button back = Buttons.link(TEXTS.get("right.back", activity, own.title().get()), () -> show(own));
            back.setId("right-back");
            back.setGraphic(Buttons.sign("icon-back"));
            HBox bar = new HBox(back);
            bar.getStyleClass().add("right-back");
            setTop(bar);
            setCenter(page);
        }
    }
}
