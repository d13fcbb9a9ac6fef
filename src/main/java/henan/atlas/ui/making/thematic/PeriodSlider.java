package henan.atlas.ui.making.thematic;

import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/** The periods a theme has figures for, one after the other. */
final class PeriodSlider extends VBox {
    private static final Messages TEXTS = Messages.of("themepanel");
    private final ThemeModel model;
    private final Slider slider = new Slider();
    private final Label first = new Label();
    private final Label last = new Label();
    private List<String> periods = List.of();
    private boolean showing;

    PeriodSlider(ThemeModel model) {
        this.model = model;
        getStyleClass().add("period-slider");
        slider.setId("theme-period");
        slider.setSnapToTicks(true);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setShowTickMarks(true);
        slider.valueProperty().addListener((property, was, is) -> moved());
        slider.setOnMouseReleased(event -> model.settle());
        slider.setOnKeyReleased(event -> model.settle());
        BorderPane ends = new BorderPane(null, null, last, null, first);
        ends.getStyleClass().add("period-ends");
        getChildren().addAll(slider, ends);
        managedProperty().bind(visibleProperty());
    }

    private void moved() {
        int index = (int) Math.round(slider.getValue());
        if (!showing && index >= 0 && index < periods.size()) {
            model.choosePeriod(periods.get(index));
        }
    }

    void show(List<String> all, String chosen) {
        showing = true;
        periods = all;
        setVisible(all.size() > 1);
        slider.setMin(0);
        slider.setMax(Math.max(1, all.size() - 1));
        if (!slider.isValueChanging() || Math.round(slider.getValue()) != all.indexOf(chosen)) {
            slider.setValue(all.indexOf(chosen));
        }
        slider.setAccessibleText(TEXTS.get("period", Theme.inWords(chosen)));
        first.setText(Theme.inWords(all.get(0)));
        last.setText(Theme.inWords(all.get(all.size() - 1)));
        showing = false;
    }
}
