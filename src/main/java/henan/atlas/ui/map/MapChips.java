package henan.atlas.ui.map;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.FilterChips;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

/** What is asked of the clusters of the window's map, and that what is selected is not among them. */
final class MapChips extends FilterChips {
    private static final Messages TEXTS = Messages.of("ui");
    /** Size of letters of a chip, in logical pixels. */
    private static final double LETTERS = 12.5;

    private final MapModel model;
    private Optional<Shown> shown = Optional.empty();
    private final Button fit;
    private final Button outside;

    /** @param leave gives the keyboard back to the map */
    MapChips(MapModel model, Runnable leave) {
        super(model.marks()::filter, leave);
        this.model = model;
        fit = chip("filter.fit", "filter-fit", model::fitShown);
        fit.setTooltip(new Tooltip(TEXTS.get("filter.fit.does")));
        outside = chip("filter.outside", "filter-outside", () -> model.marks().filter(ClusterFilter.ALL));
        outside.setTooltip(new Tooltip());
        setManaged(false);
    }

    /** All they depend on. */
    private record Shown(AtlasSnapshot content, ClusterFilter filter, List<SubjectRef> marks, boolean buttons) {
    }

    private static Button chip(String key, String id, Runnable action) {
        Button chip = Buttons.plain(TEXTS.get(key), action);
        chip.setId(id);
        chip.getStyleClass().setAll("atlas-button", "filter-chip", id);
        return chip;
    }

    /** Brings them in step with the map: cheap where nothing of it changed, for it is asked with every frame. */
    void update() {
        Shown now = new Shown(model.content(), model.filterProperty().get(), model.marksProperty().get(),
                model.buttonsShownProperty().get());
        // Before a room their letters are as large as names on the map.
        setStyle(model.leastType() > LETTERS ? "-fx-font-size: " + model.leastType() + "px;" : "");
        if (shown.equals(Optional.of(now))) {
            return;
        }
        shown = Optional.of(now);
        ClusterFilter filter = now.filter();
        List<Node> behind = new ArrayList<>();
        if (now.buttons() && (!filter.isAll() || now.marks().size() > 1)) {
            behind.add(fit);
        }
        Set<String> hidden = hidden(filter);
        if (!hidden.isEmpty()) {
            outside.getTooltip().setText(TEXTS.get("filter.outside.does", WordList.of(hidden)));
            behind.add(0, outside);
        }
        fit.setDisable(!filter.isAll() && model.visibleClusters().isEmpty());
        show(filter, model.content(), behind);
    }

    /** Names of the clusters selected that do not pass the filter. */
    private Set<String> hidden(ClusterFilter filter) {
        AtlasIndex index = model.content().index();
        Set<SubjectRef> passing = index.passing(filter, true).stream().map(Cluster::ref).collect(Collectors.toSet());
        return model.marksProperty().get().stream()
                .filter(s -> s.kind() == SubjectKind.CLUSTER && !passing.contains(s))
                .flatMap(s -> index.name(s).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
