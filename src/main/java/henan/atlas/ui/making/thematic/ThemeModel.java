package henan.atlas.ui.making.thematic;

import henan.atlas.carto.AreaUnit;
import henan.atlas.carto.ClassMethod;
import henan.atlas.carto.Classification;
import henan.atlas.carto.Ramp;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.thematic.ThemeMaker;
import henan.atlas.thematic.ThemedMap;
import henan.atlas.ui.ground.work.BackgroundRunner;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * The thematic map that was chosen, and how it came about.
 *
 * <p><b>Threading:</b> JavaFX thread; maps are composed by the runner.
 */
final class ThemeModel {
    private ThemeMaker themes;
    private final LatestRequest<ThemedMap> composing;
    private final ChoiceHistory history;
    private final ReadOnlyObjectWrapper<ThemeChoice> choice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<ThemedMap>> themed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /** @param remembered what was chosen last; where there are no figures for it, it counts as never chosen */
    ThemeModel(ThemeMaker themes, BackgroundRunner runner, Optional<ThemeChoice> remembered) {
        this.themes = themes;
        this.composing = new LatestRequest<>(runner, this::composed, this::failed);
        this.history = new ChoiceHistory(remembered.filter(themes::has)
                .orElseGet(() -> themes.usual(themes.themes().get(0))));
        show();
    }

    /** Goes on with the themes of another snapshot; where it has no figures for a choice, with the nearest it has. */
    void use(ThemeMaker next) {
        themes = next;
        show();
    }

    List<Theme> themes() {
        return themes.themes();
    }

    /** How many places a theme has figures of, in the unit and period it opens in. */
    int places(Theme theme) {
        return themes.places(theme, opensIn(theme));
    }

    /** The unit a theme opens in when it is chosen: the present one, where the theme has it. */
    AreaUnit opensIn(Theme theme) {
        return theme.units().contains(choice().unit()) ? choice().unit() : themes.usualUnit(theme);
    }

    /** What is chosen. */
    public ReadOnlyObjectProperty<ThemeChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** What is shown; empty while nothing could be composed. */
    public ReadOnlyObjectProperty<Optional<ThemedMap>> themedProperty() {
        return themed.getReadOnlyProperty();
    }

    /** Why nothing is shown, for people; empty when something is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    ThemeChoice choice() {
        return choice.get();
    }

    Theme theme() {
        return themes.theme(choice().theme()).orElseThrow();
    }

    /** Name of what is chosen. */
    public String title() {
        return theme().title();
    }

    /** Ramps that suit what is chosen. */
    List<Ramp> ramps() {
        return themes.ramps(choice());
    }

    void choose(Theme theme) {
        AreaUnit unit = opensIn(theme);
        change(choice().of(theme.id(), unit, theme.usualPeriod(unit)), "");
    }

    void chooseUnit(AreaUnit unit) {
        List<String> periods = theme().periods().get(unit);
        change(choice().of(choice().theme(), unit, periods.contains(choice().period()) ? choice().period()
                : theme().usualPeriod(unit)), "");
    }

    void choosePeriod(String period) {
        change(choice().of(choice().theme(), choice().unit(), period), "period");
    }

    /** Divides in another way; by hand begins with the breaks there are. */
    void chooseMethod(ClassMethod method) {
        change(method == ClassMethod.MANUAL ? choice().withBreaks(innerBreaks()) : choice().withMethod(method), "");
    }

    /** Wants so many classes; by hand the widest is parted, or the two that are narrowest together are joined. */
    void chooseClasses(int wanted) {
        if (choice().method() != ClassMethod.MANUAL) {
            change(choice().withClasses(wanted), "");
            return;
        }
        List<Double> bounds = themed.get().flatMap(ThemedMap::classes).map(c -> c.breaks()).orElse(List.of());
        if (wanted > choice().classes() && wanted <= Classification.MOST_CLASSES) {
            change(choice().withBreaks(BreakEditing.parted(bounds)), "");
        } else if (wanted < choice().classes() && wanted >= ThemeChoice.FEWEST_CLASSES) {
            change(choice().withBreaks(BreakEditing.joined(bounds)), "");
        }
    }

    /** Moves one break; the method becomes one by hand. @param index of the inner break, from 0 */
    void moveBreak(int index, double value) {
        List<Double> inner = new ArrayList<>(innerBreaks());
        if (index < inner.size()) {
            inner.set(index, value);
            change(choice().withBreaks(inner), "break" + index);
        }
    }

    /** A drag or a row of key strokes is over: what comes next is a step of its own. */
    void settle() {
        history.settle();
    }

    private List<Double> innerBreaks() {
        List<Double> all = themed.get().flatMap(ThemedMap::classes).map(c -> c.breaks()).orElse(List.of());
        return all.size() < 3 ? List.of() : all.subList(1, all.size() - 1);
    }

    void chooseRamp(String name) {
        change(choice().withRamp(name), "");
    }

    void turnRamp() {
        change(choice().turned(), "");
    }

    public void undo() {
        history.undo();
        show();
    }

    public void redo() {
        history.redo();
        show();
    }

    private void change(ThemeChoice next, String gesture) {
        history.change(next, gesture);
        show();
    }

    private void show() {
        ThemeChoice now = themes.fitting(history.now()).orElse(history.now());
        choice.set(now);
        canUndo.set(history.canUndo());
        canRedo.set(history.canRedo());
        ThemeMaker maker = themes;
        composing.submit(cancelled -> maker.compose(now));
    }

    private void composed(ThemedMap map) {
        problem.set("");
        themed.set(Optional.of(map));
    }

    private void failed(Exception reason) {
        themed.set(Optional.empty());
        String words = reason.getMessage();
        problem.set(reason instanceof AtlasException && words != null ? words
                : Messages.of("themepanel").get("failed", title()));
    }
}
