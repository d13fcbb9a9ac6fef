package henan.atlas.ui.making.page;

import henan.atlas.carto.MapState;
import henan.atlas.carto.ThemeChoice;
import henan.atlas.page.PageSpec;
import henan.atlas.text.Messages;
import henan.atlas.thematic.Theme;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.PickBox;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The maps of a page of several: what each shows, and of a theme when. */
final class SeveralFields extends VBox {
    private static final Messages TEXTS = Messages.of("pagepanel");
    private final PageModel model;
    private final List<Row> rows = new ArrayList<>();
    private final Button add;

    /** A map's line. */
    private final class Row extends HBox {
        private final PickBox<MapsOffered.Offered> shown;
        private final PickBox<String> period;
        private final Button remove;

        Row(int map) {
            getStyleClass().add("page-row");
            setAlignment(Pos.CENTER_LEFT);
            shown = new PickBox<>("page-map-" + map, MapsOffered.Offered::name,
                    other -> change(map, offered().with(model.choice().maps().get(map), other)));
            period = new PickBox<>("page-map-period-" + map, Theme::inWords,
                    other -> change(map, offered().at(model.choice().maps().get(map), other)));
            remove = Buttons.icon("icon-close", TEXTS.get("maps.remove"), () -> remove(map));
            remove.setId("page-map-remove-" + map);
            shown.setPromptText(TEXTS.get("maps.other"));
            shown.setMinWidth(80);
            shown.setPrefWidth(150);
            HBox.setHgrow(shown, Priority.ALWAYS);
            period.setMinWidth(86);
            getChildren().addAll(shown, period, remove);
        }

        void show(MapState map, int all) {
            shown.show(offered().all(), offered().shownBy(map));
            List<String> periods = offered().periods(map);
            period.show(periods, map.theme().map(ThemeChoice::period));
            period.setVisible(periods.size() > 1);
            period.setManaged(periods.size() > 1);
            remove.setDisable(all <= PageSpec.FEWEST_MAPS);
        }
    }

    SeveralFields(PageModel model) {
        this.model = model;
        getStyleClass().add("page-fields");
        add = Buttons.link(TEXTS.get("maps.add"), () -> {
            List<MapState> maps = new ArrayList<>(model.choice().maps());
            maps.add(offered().next(maps));
            model.change(c -> c.withMaps(maps));
        });
        add.setId("page-map-add");
        model.choiceProperty().addListener((property, was, is) -> show());
        show();
    }

    private MapsOffered offered() {
        return model.offered();
    }

    private void change(int map, MapState other) {
        List<MapState> maps = new ArrayList<>(model.choice().maps());
        maps.set(map, other);
        model.change(c -> c.withMaps(maps));
    }

    private void remove(int map) {
        List<MapState> maps = new ArrayList<>(model.choice().maps());
        maps.remove(map);
        model.change(c -> c.withMaps(maps));
    }

    /** Also to be called when there are other themes. */
    void show() {
        if (!model.choice().template().hasSeveralMaps()) {
            return;
        }
        List<MapState> maps = model.choice().maps();
        while (rows.size() < maps.size()) {
            rows.add(new Row(rows.size()));
        }
        List<Node> seen = new ArrayList<>(rows.subList(0, maps.size()));
        seen.add(add);
        if (!getChildren().equals(seen)) {
            getChildren().setAll(seen);
        }
        for (int i = 0; i < maps.size(); i++) {
            rows.get(i).show(maps.get(i), maps.size());
        }
        add.setDisable(maps.size() >= PageSpec.MOST_MAPS);
    }
}
