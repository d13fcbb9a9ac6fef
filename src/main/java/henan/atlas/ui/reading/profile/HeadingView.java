package henan.atlas.ui.reading.profile;

import henan.atlas.profile.Link;
import henan.atlas.profile.ProfileHeading;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CopyButton;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.out.FileOut;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Head of a page: the way to it, its name, words at a glance, notices. */
final class HeadingView extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    /** From here on a title is set smaller, or its last character would often stand alone on a second line. */
    private static final int LONG_TITLE = 14;
    private final PageParts parts;
    private final PageParts wayParts;
    private final Navigator navigator;

    HeadingView(PageParts parts, Navigator navigator, IndustrySymbols symbols, FileOut out) {
        this.parts = parts;
        // The way to a page is a way over the map: what lies on it is gone to on both.
        this.wayParts = new PageParts(parts.page(), navigator, navigator::goOnMap);
        this.navigator = navigator;
        ProfileHeading heading = parts.page().heading();
        getStyleClass().add("page-head");
        SelectableText title = parts.words(heading.title(), "page-title").notInTables();
        if (heading.title().length() > LONG_TITLE) {
            title.getStyleClass().add("long-title");
        }
        getChildren().addAll(way(heading.breadcrumb()), title);
        String citation = parts.page().citation();
        if (!heading.tags().isEmpty() || !citation.isEmpty()) {
            TagFlow tags = new TagFlow(heading, navigator, symbols);
            if (!citation.isEmpty()) {
                tags.getChildren().add(CopyButton.citation(citation));
            }
            tags.getChildren().add(new PageFiles(parts.page(), out));
            getChildren().add(tags);
        }
        if (!heading.notices().isEmpty()) {
            SelectableText notices = parts.paragraph("notices");
            notices.add(String.join("\n", heading.notices()), "muted");
            getChildren().add(notices);
        }
    }

    private Node way(List<Link> breadcrumb) {
        SelectableText words = wayParts.paragraph("breadcrumb").notInTables();
        for (int i = 0; i < breadcrumb.size(); i++) {
            words.add(i == 0 ? "" : Punctuation.path(), "muted");
            wayParts.addLink(words, breadcrumb.get(i), "muted");
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back = Buttons.icon("icon-back", TEXTS.get("nav.back"), navigator::back);
        back.disableProperty().bind(navigator.canGoBackProperty().not());
        Button forward = Buttons.icon("icon-forward", TEXTS.get("nav.forward"), navigator::forward);
        forward.disableProperty().bind(navigator.canGoForwardProperty().not());
        HBox line = new HBox(words, back, forward);
        line.getStyleClass().add("way");
        return line;
    }
}
