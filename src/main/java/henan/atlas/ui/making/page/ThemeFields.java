package henan.atlas.ui.making.page;

import henan.atlas.text.Messages;
import henan.atlas.thematic.AreaUnit;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The theme of a thematic page: the one worked on last in the window, or any the atlas has. */
final class ThemeFields extends VBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final ThemeShelf themes;
    private final Supplier<Optional<ThemedMap>> last;
    private final PickBox<String> theme;
    private final PickBox<AreaUnit> unit;
    private final PickBox<String> period;
    private final HBox details;

    ThemeFields(PageModel model, ThemeShelf themes, Supplier<Optional<ThemedMap>> last) {
        this.model = model;
        this.themes = themes;
        this.last = last;
        getStyleClass().add("page-fields");
        theme = new PickBox<>("page-theme", this::title, id -> choose(new ThemeShown(id, shown().unit(), "")));
        unit = new PickBox<>("page-unit", u -> TEXTS.get("unit." + u),
                u -> choose(new ThemeShown(shown().id(), u, shown().period())));
        period = new PickBox<>("page-period", Theme::inWords,
                p -> choose(new ThemeShown(shown().id(), shown().unit(), p)));
        HBox.setHgrow(unit, Priority.ALWAYS);
        HBox.setHgrow(period, Priority.ALWAYS);
        details = new HBox(unit, period);
        details.getStyleClass().add("page-row");
        getChildren().addAll(theme, details);
        model.choiceProperty().addListener((property, was, is) -> show());
        show();
    }

    private ThemeShown shown() {
        return themes.fitting(model.choice().theme()).orElse(ThemeShown.LAST);
    }

    private boolean isLast() {
        return model.choice().theme().id().isEmpty() && last.get().isPresent();
    }

    private void choose(ThemeShown wanted) {
        model.change(c -> c.withTheme(wanted.id().isEmpty() ? ThemeShown.LAST : themes.fitting(wanted).orElse(wanted)));
    }

    private String title(String id) {
        return id.isEmpty() ? TEXTS.get("theme.last", last.get().map(t -> t.table().theme().title()).orElse(""))
                : themes.theme(id).map(Theme::title).orElse("");
    }

    /** Also to be called when another theme has been worked on. */
    void show() {
        List<String> ids = new ArrayList<>(themes.themes().stream().map(Theme::id).toList());
        if (last.get().isPresent()) {
            ids.add(0, "");
        }
        theme.show(ids, Optional.of(isLast() ? "" : shown().id()));
        Optional<Theme> chosen = isLast() ? Optional.empty() : themes.theme(shown().id());
        details.setVisible(chosen.isPresent());
        details.setManaged(chosen.isPresent());
        chosen.ifPresent(t -> {
            unit.show(t.units(), Optional.of(shown().unit()));
            unit.setDisable(t.units().size() == 1);
            period.show(t.periods().get(shown().unit()), Optional.of(shown().period()));
            period.setDisable(t.periods().get(shown().unit()).size() == 1);
        });
    }
}
