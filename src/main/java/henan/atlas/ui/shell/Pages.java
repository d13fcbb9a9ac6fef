package henan.atlas.ui.shell;

import henan.atlas.domain.SubjectRef;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.making.page.FileDialogs;
import henan.atlas.ui.making.page.PageHost;
import henan.atlas.ui.making.page.PagePanel;
import henan.atlas.ui.making.page.PageTools;
import henan.atlas.ui.making.page.PageWorkspace;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;

/** Working with pages to be printed: the desk lies over the map; made when first wanted. */
final class Pages extends StackPane {
    private final ShellParts parts;
    private final String remembered;
    private final Supplier<Optional<ThemedMap>> theme;
    private final Consumer<SubjectRef> go;
    private final Consumer<String> say;
    private PageWorkspace desk;

    /**
     * @param remembered what was chosen last; empty for nothing
     * @param theme      the theme worked on last
     * @param go         goes to a place and shows it on the map
     * @param say        says over the window what went wrong
     */
    Pages(ShellParts parts, String remembered, Supplier<Optional<ThemedMap>> theme, Consumer<SubjectRef> go,
          Consumer<String> say) {
        this.parts = parts;
        this.remembered = remembered;
        this.theme = theme;
        this.go = go;
        this.say = say;
        getChildren().add(parts.map());
    }

    private PageWorkspace desk() {
        if (desk == null) {
            ShellParts.Paging made = parts.pages();
            desk = new PageWorkspace(new PageTools(parts.content(), made.composer(), made.painter(), made.runner()),
                    new PageHost(go, say, new FileDialogs(() -> getScene().getWindow()), theme), remembered);
            getChildren().add(desk);
        }
        return desk;
    }

    PagePanel panel() {
        return desk().panel();
    }

    /** Puts the desk in the map's place. @param selected the place that is looked at */
    void enter(SubjectRef selected) {
        desk().setVisible(true);
        desk().enter(selected);
        parts.map().setVisible(false);
    }

    void leave() {
        desk().setVisible(false);
        parts.map().setVisible(true);
    }

    boolean isOpen() {
        return desk != null && desk.isVisible();
    }

    void follow(SubjectRef selected) {
        if (isOpen()) {
            desk.follow(selected);
        }
    }

    /** What is to be remembered. */
    String written() {
        return desk == null ? remembered : desk.written();
    }
}
