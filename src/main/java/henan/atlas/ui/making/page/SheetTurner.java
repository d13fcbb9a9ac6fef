package henan.atlas.ui.making.page;

import henan.atlas.page.Page;
import henan.atlas.page.file.Drawing;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** Which sheet of the page is looked at: turned by buttons and keys; not there while the page has one alone. */
final class SheetTurner extends HBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final ReadOnlyObjectWrapper<Optional<Drawing>> sheet = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Label count = new Label();
    private final Button back = button("sheet.back", "‹", -1);
    private final Button on = button("sheet.on", "›", 1);
    private List<Drawing> sheets = List.of();
    private int at;

    SheetTurner() {
        count.setId("page-sheet");
        count.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("page-row");
        setAlignment(Pos.CENTER);
        getChildren().addAll(back, count, on);
        managedProperty().bind(visibleProperty());
        show();
    }

    private Button button(String id, String words, int by) {
        Button button = Buttons.plain(words, () -> turn(by));
        button.setId(id.replace('.', '-'));
        button.getStyleClass().add("page-small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(TEXTS.get(id));
        button.setTooltip(new Tooltip(TEXTS.get(id)));
        return button;
    }

    /** The sheet looked at; empty while there is no page. */
    ReadOnlyObjectProperty<Optional<Drawing>> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    /** Turns to a page: to its first sheet, or where it is the same page made anew, to the sheet seen before. */
    void use(Optional<Page> page) {
        List<Drawing> next = page.map(Page::sheets).orElse(List.of());
        boolean same = !next.isEmpty() && !sheets.isEmpty() && next.get(0).title().equals(sheets.get(0).title());
        at = same ? Math.min(at, next.size() - 1) : 0;
        sheets = next;
        show();
    }

    /** Turns sheets. @return whether there are any to turn */
    boolean turn(int by) {
        if (sheets.size() < 2) {
            return false;
        }
        at = Math.max(0, Math.min(sheets.size() - 1, at + by));
        show();
        return true;
    }

    /** A key pressed. @return whether it turned sheets */
    boolean key(KeyCode code) {
        return code == KeyCode.PAGE_DOWN ? turn(1) : code == KeyCode.PAGE_UP && turn(-1);
    }

    private void show() {
        setVisible(sheets.size() > 1);
        count.setText(TEXTS.get("sheet.count", at + 1, sheets.size()));
        back.setDisable(at == 0);
        on.setDisable(at + 1 >= sheets.size());
        sheet.set(sheets.isEmpty() ? Optional.empty() : Optional.of(sheets.get(at)));
    }
}
