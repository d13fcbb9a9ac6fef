package henan.atlas.ui.reading.profile;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.County;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;

/** Over the page of a unit that has changed since 2013: what became of it, and whether the map outlines that too. */
final class TodaySwitch extends VBox {
    private static final Messages TEXTS = Messages.of("ui");
    /** Length of the outlines shown as a key, in logical pixels. */
    private static final double SAMPLE = 30;
    private final VBox change = new VBox();
    private final SelectableText none = new SelectableText().add(TEXTS.get("today.none"), "muted");
    private final CheckBox drawn = new CheckBox(TEXTS.get("today.draw"));
    private final FlowPane key = new FlowPane(sample("outline-then", TEXTS.get("today.then")), drawn);

    TodaySwitch(Navigator navigator) {
        setId("page-today");
        getStyleClass().add("page-today");
        setAlignment(Pos.CENTER_LEFT);
        drawn.setId("page-today-drawn");
        drawn.selectedProperty().bindBidirectional(navigator.todayShownProperty());
        drawn.setGraphic(line("outline-today"));
        key.setHgap(18);
        getChildren().addAll(change, key, none);
        getChildren().forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        managedProperty().bind(visibleProperty());
    }

    /** An outline as the map draws it, and what it is of. */
    private static Label sample(String outline, String words) {
        Label sample = new Label(words);
        sample.setGraphic(line(outline));
        return sample;
    }

    private static Line line(String outline) {
        Line line = new Line(0, 0, SAMPLE, 0);
        line.getStyleClass().add(outline);
        return line;
    }

    /** Says what became of the unit a page is of; of anything else nothing. */
    void show(SubjectRef page, AtlasSnapshot content) {
        AtlasIndex index = content.index();
        Optional<County> changed = page.kind() != SubjectKind.COUNTY ? Optional.empty()
                : index.county(page.id()).filter(county -> !county.change().isEmpty());
        setVisible(changed.isPresent());
        changed.ifPresent(county -> {
            boolean known = !index.shownToday(county).isEmpty();
            change.getChildren().setAll(new SelectableText().add(county.change()));
            key.setVisible(known);
            none.setVisible(!known);
        });
    }
}
