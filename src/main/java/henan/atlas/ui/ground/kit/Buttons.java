package henan.atlas.ui.ground.kit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/** Buttons in the program's look. */
public final class Buttons {
    private Buttons() {
    }

    /** A button that reads as a link. */
    public static Button link(String words, Runnable action) {
        return button(words, action, "link-button");
    }

    /** A button in the accent colour: the one thing most likely wanted here. */
    public static Button primary(String words, Runnable action) {
        return button(words, action, "primary-button");
    }

    public static Button plain(String words, Runnable action) {
        return button(words, action, "plain-button");
    }

    /** A button with a sign instead of words. @param icon style class that gives the sign its shape */
    public static Button icon(String icon, String meaning, Runnable action) {
        Button button = button("", action, "icon-button");
        button.setGraphic(sign(icon));
        LateTooltip.install(button, meaning);
        button.setAccessibleText(meaning);
        return button;
    }

    /** A sign drawn by the style sheet. */
    public static Node sign(String icon) {
        Region sign = new Region();
        sign.getStyleClass().addAll("icon", icon);
        return sign;
    }

    private static Button button(String words, Runnable action, String styleClass) {
        Button button = new Button(words);
        button.getStyleClass().setAll("atlas-button", styleClass);
        button.setOnAction(event -> action.run());
        return button;
    }
}
