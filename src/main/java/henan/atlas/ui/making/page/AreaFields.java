package henan.atlas.ui.making.page;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageTemplate;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.PickBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The place a page is of: a prefecture, then what lies in it. A pick goes there, as a click on the map would. */
final class AreaFields extends HBox {
    private final PageModel model;
    private final PickBox<SubjectRef> first;
    private final PickBox<SubjectRef> second;

    AreaFields(PageModel model, Consumer<SubjectRef> go) {
        this.model = model;
        getStyleClass().add("page-row");
        first = new PickBox<>("page-area", place -> model.areas().name(place), place -> go.accept(entering(place)));
        second = new PickBox<>("page-area-within", place -> place.kind() == SubjectKind.PREFECTURE
                ? Messages.of("pagepanel").get("area.whole") : model.areas().name(place), go);
        first.setPromptText(Messages.of("pagepanel").get("area.pick"));
        HBox.setHgrow(first, Priority.SOMETIMES);
        HBox.setHgrow(second, Priority.ALWAYS);
        first.setMinWidth(104);
        first.setPrefWidth(104);
        second.setMinWidth(80);
        second.setPrefWidth(150);
        getChildren().addAll(first, second);
        model.areasProperty().addListener((property, was, is) -> {
            // The same places may be called something else.
            first.getItems().clear();
            second.getItems().clear();
            show();
        });
        model.areaProperty().addListener((property, was, is) -> show());
        model.choiceProperty().addListener((property, was, is) -> show());
        show();
    }

    /** A page of a cluster goes to the first in the prefecture. */
    private SubjectRef entering(SubjectRef place) {
        return model.choice().template() != PageTemplate.CLUSTER ? place
                : model.areas().area(PageTemplate.CLUSTER, place).orElse(place);
    }

    private void show() {
        PageTemplate template = model.choice().template();
        List<SubjectRef> all = model.areas().first(template);
        Optional<SubjectRef> area = model.areaProperty().get();
        SubjectRef within = area.flatMap(model.areas()::prefectureOf).orElse(SubjectRef.PROVINCE);
        first.show(all, Optional.of(within));
        first.setDisable(all.size() <= 1);
        List<SubjectRef> inside = within.equals(SubjectRef.PROVINCE) ? List.of()
                : model.areas().second(template, within);
        second.show(inside, area);
        second.setVisible(!inside.isEmpty());
        second.setManaged(!inside.isEmpty());
    }
}
