package henan.atlas.ui.making.page;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.ui.ground.kit.PickBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The theme of a thematic page: the one worked on last in the window, or any the atlas has. */
final class ThemeFields extends VBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final PickBox<Optional<Theme>> theme;
    private final PickBox<AreaUnit> unit;
    private final PickBox<String> period;
    private final HBox details;

    ThemeFields(PageModel model) {
        this.model = model;
        getStyleClass().add("page-fields");
        theme = new PickBox<>("page-theme", this::title, this::choose);
        unit = new PickBox<>("page-unit", u -> TEXTS.get("unit." + u), u -> shown().ifPresent(
                now -> choose(now.of(now.theme(), u, now.period()))));
        period = new PickBox<>("page-period", Theme::inWords, p -> shown().ifPresent(
                now -> choose(now.of(now.theme(), now.unit(), p))));
        HBox.setHgrow(unit, Priority.ALWAYS);
        HBox.setHgrow(period, Priority.ALWAYS);
        details = new HBox(unit, period);
        details.getStyleClass().add("page-row");
        getChildren().addAll(theme, details);
        model.choiceProperty().addListener((property, was, is) -> show());
        show();
    }

    /** The theme of the page when it is not the one worked on last; empty when the atlas has none at all. */
    private Optional<ThemeChoice> shown() {
        return model.choice().map().theme().or(() -> themes().themes().stream().findFirst().map(themes()::usual))
                .flatMap(themes()::fitting);
    }

    private ThemeMaker themes() {
        return model.themes();
    }

    private boolean isLast() {
        return model.choice().map().theme().isEmpty() && model.lastTheme().isPresent();
    }

    /** @param wanted empty for the theme worked on last */
    private void choose(Optional<Theme> wanted) {
        if (wanted.isEmpty()) {
            model.change(c -> c.withTheme(Optional.empty()));
            return;
        }
        Theme other = wanted.get();
        ThemeChoice usual = themes().usual(other);
        AreaUnit kept = shown().map(ThemeChoice::unit).filter(other.units()::contains).orElse(usual.unit());
        choose(usual.of(other.id(), kept, other.usualPeriod(kept)));
    }

    private void choose(ThemeChoice wanted) {
        model.change(c -> c.withTheme(themes().fitting(wanted)));
    }

    private String title(Optional<Theme> offered) {
        return offered.map(Theme::title).orElseGet(() -> TEXTS.get("theme.last", model.lastTheme()
                .flatMap(themes()::fitting).flatMap(c -> themes().theme(c.theme())).map(Theme::title).orElse("")));
    }

    /** Also to be called when another theme has been worked on. */
    void show() {
        List<Optional<Theme>> offered = new ArrayList<>(themes().themes().stream().map(Optional::of).toList());
        if (model.lastTheme().isPresent()) {
            offered.add(0, Optional.empty());
        }
        Optional<Theme> chosen = isLast() ? Optional.empty() : shown().flatMap(s -> themes().theme(s.theme()));
        theme.show(offered, chosen.isPresent() || isLast() ? Optional.of(chosen) : Optional.empty());
        details.setVisible(chosen.isPresent());
        details.setManaged(chosen.isPresent());
        if (chosen.isPresent()) {
            ThemeChoice now = shown().orElseThrow();
            unit.show(chosen.get().units(), Optional.of(now.unit()));
            unit.setDisable(chosen.get().units().size() == 1);
            List<String> periods = chosen.get().periods().get(now.unit());
            period.show(periods, Optional.of(now.period()));
            period.setDisable(periods.size() == 1);
        }
    }
}
