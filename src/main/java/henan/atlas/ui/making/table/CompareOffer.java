package henan.atlas.ui.making.table;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.table.TableKind;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.LateTooltip;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** How many rows are ticked, and the way to a sheet that sets them side by side, or why there is none. */
final class CompareOffer extends HBox {
    private static final Messages TEXTS = Messages.of("list");
    /** Fewest places that can be compared. */
    private static final int FEWEST = 2;

    private final Label told = new Label();
    private final Button button;
    private List<SubjectRef> ticked = List.of();

    /** @param compare opens the sheet of some places */
    CompareOffer(Consumer<List<SubjectRef>> compare) {
        button = Buttons.plain(TEXTS.get("compare"), () -> compare.accept(ticked));
        button.setId("list-compare");
        told.setId("list-ticked");
        told.getStyleClass().add("list-count");
        told.setMinWidth(USE_PREF_SIZE);
        button.setMinWidth(USE_PREF_SIZE);
        // A button that is off hears of no pointer: what is about it says why.
        StackPane about = new StackPane(button);
        LateTooltip.install(about, this::says);
        getStyleClass().add("list-compare-offer");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(told, about);
    }

    /**
     * Follows what is ticked.
     *
     * @param places   those ticked among what is listed
     * @param unlisted how many besides are selected
     */
    void show(TableKind kind, List<SubjectRef> places, int unlisted) {
        ticked = places;
        setVisible(RowTable.isTicked(kind));
        setManaged(isVisible());
        told.setText(places.isEmpty() && unlisted == 0 ? "" : unlisted == 0 ? TEXTS.get("ticked", places.size())
                : TEXTS.get("ticked.besides", places.size(), unlisted));
        button.setDisable(!isEnough());
        button.setAccessibleHelp(says());
    }

    private boolean isEnough() {
        return ticked.size() >= FEWEST && ticked.size() <= ComparisonSheet.MOST;
    }

    private String says() {
        return isEnough() ? TEXTS.get("compare.does", ticked.size())
                : TEXTS.get(ticked.size() < FEWEST ? "compare.few" : "compare.many", FEWEST, ComparisonSheet.MOST);
    }
}
