package henan.atlas.ui.reading.profile;

import henan.atlas.profile.ProfileHeading;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.FlowPane;
import javafx.scene.paint.Color;

/** The words to know at a glance, side by side; those with a page lead there. */
final class TagFlow extends FlowPane {
    private static final double TINT = 0.13;

    TagFlow(ProfileHeading heading, Navigator navigator, IndustrySymbols symbols) {
        getStyleClass().add("tags");
        heading.tags().forEach(tag -> getChildren().add(tag(tag, heading.industryId(), navigator, symbols)));
    }

    private static Labeled tag(ProfileHeading.Tag tag, String industryId, Navigator navigator,
            IndustrySymbols symbols) {
        String words = tag.link().text();
        Labeled label = tag.link().target().<Runnable>map(target -> () -> navigator.go(target))
                .or(() -> tag.counts().stream().findFirst().map(count -> () -> navigator.openList(count.of())))
                .<Labeled>map(action -> Buttons.plain(words, action)).orElseGet(() -> new Label(words));
        label.getStyleClass().setAll("tag", "tag-" + tag.tone().name().toLowerCase(Locale.ROOT));
        if (tag.tone() == ProfileHeading.Tone.LEADING) {
            Color colour = symbols.colour(industryId);
            label.setTextFill(colour.deriveColor(0, 1, 0.85, 1));
            label.setBackground(new Background(new BackgroundFill(
                    Color.WHITE.interpolate(colour, TINT), new CornerRadii(13), Insets.EMPTY)));
        }
        return label;
    }
}
