package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.legend.Legend;
import henan.atlas.page.legend.LegendKey;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.LateTooltip;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** A row of the painted legend as something that can be pointed at and chosen; itself it shows no more than that. */
final class LegendEntryButton extends Button {
    private static final Messages TEXT = Messages.of("map");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");
    /** How far it reaches beyond the row, so that a highlight does not touch what it highlights. */
    private static final double AROUND = 4;

    private final String label;
    private String does = "";
    private final LegendKey key;

    LegendEntryButton(Legend.Area row, LegendKey key, Runnable choose) {
        this.label = row.row().label();
        this.key = key;
        PixelBox box = row.box();
        Region symbol = new Region();
        symbol.getStyleClass().add("legend-symbol");
        symbol.setPrefSize(row.swatch() + AROUND, box.height());
        symbol.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setGraphic(symbol);
        setAlignment(Pos.CENTER_LEFT);
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
        LateTooltip.install(this, () -> does);
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
        does = key instanceof LegendKey.Rivers ? TEXT.get(hidden ? "legend.rivers.show" : "legend.rivers.hide")
                : TEXT.get(chosen ? "legend.all" : "legend.only", label);
        setAccessibleHelp(does);
        setAccessibleText(does);
    }
}
