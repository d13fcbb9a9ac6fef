package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.LegendKey;
import henan.atlas.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A row of the painted legend as something that can be pointed at and chosen; itself it shows no more than that. */
final class LegendEntryButton extends Button {
    private static final Messages TEXT = Messages.of("map");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    /** How far it reaches beyond the row, so that a highlight does not touch what it highlights. */
    private static final double AROUND = 4;

    private final String label;
    private final LegendKey key;

    LegendEntryButton(String label, LegendKey key, PixelBox box, Runnable choose) {
        this.label = label;
        this.key = key;
        getStyleClass().setAll("legend-entry");
        setMinSize(0, 0);
        setPrefSize(box.width() + 2 * AROUND, box.height());
        relocate(box.x() - AROUND, box.y());
        setOnAction(e -> choose.run());
        // A button does not fire on Enter.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                choose.run();
                e.consume();
            }
        });
        setTooltip(new Tooltip());
        mark(false, false);
    }

    LegendKey key() {
        return key;
    }

    /**
     * Shows how it stands.
     *
     * @param chosen whether it is looked at alone
     * @param hidden whether what it explains is not on the map, because of what is chosen
     */
    void mark(boolean chosen, boolean hidden) {
        pseudoClassStateChanged(CHOSEN, chosen);
        pseudoClassStateChanged(HIDDEN, hidden);
        String does = key instanceof LegendKey.Rivers ? TEXT.get(hidden ? "legend.rivers.show" : "legend.rivers.hide")
                : TEXT.get(chosen ? "legend.all" : "legend.only", label);
        getTooltip().setText(does);
        setAccessibleText(does);
    }
}
