package henan.atlas.ui.reading.profile;

import henan.atlas.handout.DocumentFormat;
import henan.atlas.handout.ProfileDocument;
import henan.atlas.page.file.FileName;
import henan.atlas.profile.Profile;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.LateTooltip;
import henan.atlas.ui.ground.out.FileOut;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** Lets a page out as a document, in a format chosen from a menu. */
final class PageFiles extends MenuButton {
    private static final Messages TEXTS = Messages.of("ui");

    PageFiles(Profile page, FileOut out) {
        super(TEXTS.get("page.out"));
        setId("page-out");
        getStyleClass().addAll("copy-button", "page-out");
        setMinWidth(USE_PREF_SIZE);
        LateTooltip.install(this, TEXTS.get("page.out.does"));
        for (DocumentFormat format : DocumentFormat.values()) {
            MenuItem item = new MenuItem(TEXTS.get("page.out." + format));
            item.setOnAction(event -> out.ask(getScene().getWindow(), wanted(page, format)));
            getItems().add(item);
        }
    }

    static FileOut.Wanted wanted(Profile page, DocumentFormat format) {
        return new FileOut.Wanted(TEXTS.get("page.out.title"), FileName.of(page.heading().title()),
                TEXTS.get("page.out." + format), "." + format.name().toLowerCase(Locale.ROOT),
                (target, cancelled) -> format.write(ProfileDocument.of(page), target, cancelled) ? List.of(target)
                        : List.of(), FileOut::done);
    }
}
