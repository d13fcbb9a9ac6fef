package henan.atlas.ui.making.page;

import henan.atlas.page.PageChoice;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The map's scale: fitted, or as typed: 1∶500000, 500 000, 50万. */
final class ScaleField extends VBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private static final List<Integer> USUAL = List.of(250_000, 300_000, 400_000, 500_000, 750_000, 1_000_000,
            1_500_000, 2_000_000, 2_500_000, 3_000_000);
    private static final Pattern SCALE = Pattern.compile("(?:1[:：∶/])?(\\d+(?:\\.\\d+)?)(万)?");
    private static final double TEN_THOUSAND = 10_000;

    private final PageModel model;
    private final ComboBox<String> box = new ComboBox<>();
    private final Label remark = new Label();
    private boolean showing;

    ScaleField(PageModel model) {
        this.model = model;
        getStyleClass().add("scale-field");
        box.setId("page-scale");
        box.setEditable(true);
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().add("pick-box");
        box.getItems().add(TEXTS.get("scale.fit"));
        USUAL.forEach(n -> box.getItems().add(words(n)));
        remark.getStyleClass().add("page-remark");
        remark.setWrapText(true);
        getChildren().addAll(box, remark);
        box.valueProperty().addListener((property, was, is) -> take(is));
        box.getEditor().focusedProperty().addListener((property, was, is) -> {
            if (!is) {
                take(box.getEditor().getText());
            }
        });
        box.getEditor().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                show();
            }
        });
        model.choiceProperty().addListener((property, was, is) -> show());
        model.laidProperty().addListener((property, was, is) -> remark());
        show();
    }

    static String words(double denominator) {
        return "1∶" + String.format(Locale.ROOT, "%,.0f", denominator).replace(',', ' ');
    }

    /** What was typed; empty when it is not a scale. */
    static OptionalDouble read(String typed) {
        Matcher scale = SCALE.matcher(typed.replaceAll("[\\s,，\u00a0\u2009]", ""));
        if (!scale.matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(scale.group(1)) * (scale.group(2) == null ? 1 : TEN_THOUSAND);
        return number >= 1 ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private void take(String typed) {
        if (showing || typed == null) {
            return;
        }
        if (typed.isBlank() || typed.equals(TEXTS.get("scale.fit"))) {
            model.change(c -> c.withScale(OptionalDouble.empty()));
            show();
        } else if (read(typed).orElse(0) > PageChoice.MOST_SCALE) {
            remark.setText(TEXTS.get("scale.small", words(PageChoice.MOST_SCALE)));
            remark.setManaged(true);
        } else if (read(typed).isPresent()) {
            model.change(c -> c.withScale(read(typed)));
            show();
        } else {
            remark.setText(TEXTS.get("scale.strange", typed));
            remark.setManaged(true);
        }
    }

    private void show() {
        showing = true;
        OptionalDouble scale = model.choice().scale();
        box.setValue(scale.isPresent() ? words(scale.getAsDouble()) : TEXTS.get("scale.fit"));
        box.getEditor().setText(box.getValue());
        showing = false;
        remark();
    }

    private void remark() {
        boolean fitted = model.choice().scale().isEmpty();
        remark.setText(fitted && model.laidProperty().get().isPresent() ? TEXTS.get("scale.fitted",
                words(model.laidProperty().get().get().page().scaleDenominator())) : "");
        remark.setManaged(!remark.getText().isEmpty());
    }
}
