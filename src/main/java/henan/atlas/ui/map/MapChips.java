package henan.atlas.ui.map;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearCircle;
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
    /** Most of what is selected together that is named in a tooltip. */
    private static final int MOST_NAMED = 12;

    private final MapModel model;
    private Optional<Shown> shown = Optional.empty();
    private final Button fit;
    private final Button outside;
    private final Button selected;
    private final Button compare;
    private final Button clear;
    private final Button encircled;
    private final Button listCircle;
    private final Button leaveCircle;

    /** @param leave gives the keyboard back to the map */
    MapChips(MapModel model, Runnable leave) {
        super(model.marks()::filter, leave);
        this.model = model;
        fit = chip("filter.fit", "filter-fit", model::fitShown);
        fit.setTooltip(new Tooltip(TEXTS.get("filter.fit.does")));
        outside = chip("filter.outside", "filter-outside", () -> model.marks().filter(ClusterFilter.ALL));
        outside.setTooltip(new Tooltip());
        selected = chip("selected", "selected-fit", () -> model.zoomTo(model.marks().membersProperty().get()));
        selected.setTooltip(new Tooltip());
        compare = chip("selected.compare", "selected-compare", () -> model.marks().onCompare()
                .ifPresent(hears -> hears.accept(model.marks().membersProperty().get())));
        compare.setTooltip(new Tooltip());
        clear = chip("selected.clear", "selected-clear", () -> {
            model.selecting().clear();
            leave.run();
        });
        clear.setTooltip(new Tooltip(TEXTS.get("selected.clear.does")));
        encircled = chip("selected", "circle-select", () -> model.selecting().add(model.marks().encircled()));
        encircled.setTooltip(new Tooltip(TEXTS.get("circle.select.does")));
        listCircle = chip("circle.list", "circle-list", () -> model.marks().onEncircled()
                .ifPresent(hears -> model.circleProperty().get().ifPresent(hears)));
        listCircle.setTooltip(new Tooltip(TEXTS.get("circle.list.does")));
        leaveCircle = chip("circle.leave", "circle-leave", () -> {
            model.selecting().leaveCircle();
            leave.run();
        });
        leaveCircle.setTooltip(new Tooltip(TEXTS.get("circle.leave.does")));
        setManaged(false);
    }

    /** All they depend on. */
    private record Shown(AtlasSnapshot content, ClusterFilter filter, List<SubjectRef> marks, boolean buttons,
                         List<SubjectRef> members, Optional<NearCircle> circle, boolean besides) {
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
                model.buttonsShownProperty().get(), model.marks().membersProperty().get(),
                model.circleProperty().get(), model.besidesShownProperty().get());
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
        now.circle().ifPresent(circle -> addCircle(behind, circle));
        addSelected(behind, now.members());
        fit.setDisable(!filter.isAll() && model.visibleClusters().isEmpty());
        show(filter, model.content(), behind);
    }

    private void addCircle(List<Node> behind, NearCircle circle) {
        int within = model.marks().encircled().size();
        encircled.setText(TEXTS.get("circle.select", CircleWords.of(circle), within));
        encircled.setDisable(within == 0 || !model.selecting().isPossible());
        behind.add(encircled);
        if (model.marks().onEncircled().isPresent() && model.buttonsShownProperty().get()) {
            behind.add(listCircle);
        }
        behind.add(leaveCircle);
    }

    /** How many are selected together, and what can be done with them. */
    private void addSelected(List<Node> behind, List<SubjectRef> members) {
        if (members.isEmpty()) {
            return;
        }
        selected.setText(TEXTS.get("selected", members.size()));
        AtlasIndex index = model.content().index();
        List<String> names = members.stream().limit(MOST_NAMED).flatMap(one -> index.name(one).stream()).toList();
        selected.getTooltip().setText(TEXTS.get(names.size() < members.size() ? "selected.does.more" : "selected.does",
                String.join("\n", names), members.size() - names.size()));
        behind.add(selected);
        if (model.marks().onCompare().isPresent()) {
            int most = model.marks().mostCompared();
            compare.setDisable(members.size() < 2 || members.size() > most);
            compare.getTooltip().setText(TEXTS.get("selected.compare.does", most));
            behind.add(compare);
        }
        behind.add(clear);
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
