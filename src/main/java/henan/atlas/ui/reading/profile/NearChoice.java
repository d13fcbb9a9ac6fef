package henan.atlas.ui.reading.profile;

import henan.atlas.domain.NearRadius;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileTab;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.ReachedFocus;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/** Over what lies near: how far off that is, chosen of a few. */
final class NearChoice extends FlowPane {
    private static final Messages TEXTS = Messages.of("ui");

    NearChoice(Navigator navigator) {
        setId("page-near");
        getStyleClass().addAll("chips", "page-near");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(new Label(TEXTS.get("near.within")));
        NearRadius.CHOICES.forEach(each -> getChildren().add(chip(each, navigator)));
        getChildren().add(new Label(TEXTS.get("near.unit")));
    }

    /** Whether a page tells what lies near by distance. */
    static boolean isFor(Profile page) {
        return page.sections(ProfileTab.NEARBY).stream().anyMatch(section -> !section.remark().isEmpty());
    }

    private ToggleButton chip(NearRadius radius, Navigator navigator) {
        ToggleButton chip = new ToggleButton(String.valueOf(radius.kilometres()));
        chip.setId("near-" + radius.kilometres());
        chip.getStyleClass().setAll("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(TEXTS.get("near.does", radius.kilometres())));
        chip.setAccessibleText(TEXTS.get("near.does", radius.kilometres()));
        Runnable follow = () -> chip.setSelected(radius.equals(navigator.nearProperty().get()));
        navigator.nearProperty().addListener((property, was, is) -> follow.run());
        follow.run();
        chip.setOnAction(event -> {
            navigator.nearProperty().set(radius);
            // The one chosen stays so when it is pressed again.
            follow.run();
        });
        return chip;
    }

    /** The way back to the one that has the focus, for when the page is written anew under it. */
    Optional<Runnable> focused() {
        return getChildren().stream().filter(Node::isFocused).findFirst()
                .map(chip -> ReachedFocus.isOn(chip) ? () -> ReachedFocus.give(chip) : chip::requestFocus);
    }
}
