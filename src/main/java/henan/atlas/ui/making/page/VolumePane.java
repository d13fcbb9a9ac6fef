package henan.atlas.ui.making.page;

import henan.atlas.domain.SubjectRef;
import henan.atlas.page.Binding;
import henan.atlas.page.FileChoice;
import henan.atlas.report.SeriesAssembler;
import henan.atlas.report.VolumeSelection;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.PickBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Ways to make a volume: of what, of the whole province or one prefecture, bound how. */
final class VolumePane extends VBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final PageExporter exporter;
    private final ReadOnlyObjectWrapper<SeriesAssembler.Kind> kind =
            new ReadOnlyObjectWrapper<>(SeriesAssembler.Kind.PREFECTURE);
    private SubjectRef where = SubjectRef.PROVINCE;
    private final PickBox<SubjectRef> range;
    private final Button make;

    /** @param idle whether nothing else is let out */
    VolumePane(PageModel model, PageExporter exporter, BooleanBinding idle) {
        this.model = model;
        this.exporter = exporter;
        SegmentedChoice<SeriesAssembler.Kind> kinds = new SegmentedChoice<>("series",
                List.of(SeriesAssembler.Kind.values()), k -> TEXTS.get("series." + k),
                k -> TEXTS.get("series." + k + ".does"), kind.getReadOnlyProperty(), this::choose);
        range = new PickBox<>("series-range", place -> model.areas().name(place), this::within);
        range.setTooltip(new Tooltip(TEXTS.get("series.range.does")));
        PickBox<Binding> binding = new PickBox<>("series-binding", b -> TEXTS.get("binding." + b),
                b -> exporter.change(c -> c.withBinding(b)));
        binding.show(List.of(Binding.values()), Optional.of(exporter.choice().binding()));
        binding.setTooltip(new Tooltip(TEXTS.get("binding.does")));
        exporter.choiceProperty().map(FileChoice::binding).addListener((property, was, is) ->
                binding.show(List.of(Binding.values()), Optional.of(is)));
        HBox how = new HBox(range, binding);
        how.getStyleClass().add("page-row");
        HBox.setHgrow(range, Priority.ALWAYS);
        HBox.setHgrow(binding, Priority.ALWAYS);
        make = Buttons.plain("", () -> exporter.series(kind.get(), model.choice(), selection()));
        make.setId("series-make");
        make.setMaxWidth(Double.MAX_VALUE);
        make.disableProperty().bind(idle.not());
        make.setTooltip(new Tooltip(TEXTS.get("series.does")));
        getChildren().addAll(kinds, how, make);
        getStyleClass().add("export-volume");
        model.choiceProperty().addListener((property, was, is) -> use());
        use();
    }

    private void choose(SeriesAssembler.Kind other) {
        kind.set(other);
        use();
    }

    private void within(SubjectRef place) {
        where = place;
        use();
    }

    private VolumeSelection selection() {
        return where.equals(SubjectRef.PROVINCE) || range.isDisabled() ? VolumeSelection.ALL
                : VolumeSelection.of(List.of(where));
    }

    /** Tells how many pages the volume would have: another snapshot, another choice may have more places. */
    void use() {
        List<SubjectRef> places = new ArrayList<>(List.of(SubjectRef.PROVINCE));
        places.addAll(model.areas().prefectures());
        where = places.contains(where) ? where : SubjectRef.PROVINCE;
        // Themes are of the whole province.
        range.setDisable(kind.get() == SeriesAssembler.Kind.THEME);
        range.show(places, Optional.of(range.isDisabled() ? SubjectRef.PROVINCE : where));
        make.setText(TEXTS.get("series.make", exporter.size(kind.get(), model.choice(), selection())));
    }
}
