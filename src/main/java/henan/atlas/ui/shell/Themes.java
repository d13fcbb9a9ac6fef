package henan.atlas.ui.shell;

import henan.atlas.domain.SubjectRef;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.making.thematic.ThemeHost;
import henan.atlas.ui.making.thematic.ThemeModel;
import henan.atlas.ui.making.thematic.ThemeOnMap;
import henan.atlas.ui.making.thematic.ThemePane;
import henan.atlas.ui.making.thematic.ThemePanel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.paint.Color;

/** Working with themes: their list, their panel and the map, made when first wanted. */
final class Themes {
    private final ShellParts parts;
    private final RightSide right;
    private final String remembered;
    private final ThemeHost host;
    private Made made;

    private record Made(ThemeModel model, ThemePane list, ThemePanel panel, ThemeOnMap onMap) {
    }

    /**
     * @param remembered what was chosen last; empty for nothing
     * @param go         goes to a place and shows it on the map
     */
    Themes(ShellParts parts, Navigator navigator, RightSide right, String remembered, Consumer<SubjectRef> go) {
        this.parts = parts;
        this.right = right;
        this.remembered = remembered;
        this.host = new ThemeHost(navigator.currentProperty(), go, subject -> {
            navigator.go(subject);
            showPage();
        });
    }

    private Made made() {
        if (made == null) {
            ThemeModel model = new ThemeModel(parts.content(), parts.theming().ramps(), this::industryColor,
                    parts.runner(), remembered);
            made = new Made(model, new ThemePane(model, parts.map()::requestFocus), new ThemePanel(model,
                    parts.theming().stage(), parts.content().sources(), host),
                    new ThemeOnMap(model, parts.theming().stage()));
        }
        return made;
    }

    private int industryColor(String industry) {
        return color(parts.symbols().colour(industry));
    }

    /** A colour as {@code 0xRRGGBB}. */
    static int color(Color color) {
        return channel(color.getRed()) << 16 | channel(color.getGreen()) << 8 | channel(color.getBlue());
    }

    private static int channel(double share) {
        return (int) Math.round(share * 0xFF);
    }

    ThemePane list() {
        return made().list();
    }

    void enter() {
        made().onMap().enter();
        right.showTheme(made().panel());
    }

    void leave() {
        made().onMap().leave();
        right.showPage();
    }

    /** Shows the page of what is looked at, with the way back to the theme. */
    void showPage() {
        right.showPageOver(made().panel(), made().model().title());
    }

    /** The theme worked on last; empty before any has been. */
    Optional<ThemedMap> shown() {
        return Optional.ofNullable(made).flatMap(m -> m.model().themedProperty().get());
    }

    void undo() {
        made().model().undo();
    }

    void redo() {
        made().model().redo();
    }

    /** What is to be remembered. */
    String written() {
        return made == null ? remembered : made.model().written();
    }
}
