package henan.atlas.ui.map;

import henan.atlas.carto.MeasuredPoint;
import henan.atlas.carto.Measurement;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterFilter;
import henan.atlas.domain.NearCircle;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.DropPlaces;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.ClipboardText;
import henan.atlas.ui.ground.nav.SelectionSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

/**
 * What is offered where the map is clicked with the other button: what can be done with what lies there, to go there,
 * to look at such clusters alone, to copy the name; and what can be done with all of the map.
 */
final class MapMenu extends ContextMenu {
    private static final Messages TEXT = Messages.of("map");
    /** How far circles usually reach, and the farthest one that is typed may, in kilometres. */
    private static final List<Integer> CIRCLES = List.of(20, 40, 50, 100);
    private static final double FARTHEST = 1000;
    private static final int TYPED = 5;
    private final MapModel model;
    private final List<MenuItem> ofTheMap;

    /**
     * A menu that is not open yet.
     *
     * @param list opens the list of what is seen
     * @param save asks for a file and puts the map there
     */
    MapMenu(MapModel model, Runnable list, Runnable save) {
        this.model = model;
        setId("map-menu");
        CheckMenuItem rivers = new CheckMenuItem(TEXT.get("rivers") + Punctuation.gap() + TEXT.get("rivers.does"));
        rivers.setId("map-menu-rivers");
        rivers.selectedProperty().bindBidirectional(model.readingMode().riversProperty());
        ofTheMap = List.of(item("list", list), new SeparatorMenuItem(), item("copy", model::copyPicture),
                item("save", save), new SeparatorMenuItem(),
                item("zoom.home", model::home), item("zoom.back", model::viewBack), new SeparatorMenuItem(), rivers);
    }

    /** Opens at a place. @param at in logical pixels of the map, which fills {@code owner} */
    void open(Node owner, Point2D at) {
        List<MenuItem> items = new ArrayList<>(there(at));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(measuring(at));
        items.add(new SeparatorMenuItem());
        List<MenuItem> selecting = selecting(at);
        if (!selecting.isEmpty()) {
            // In a menu of its own: all of it would be higher than a small screen.
            Menu several = new Menu(TEXT.get("menu.several"));
            several.setId("map-menu-several");
            several.getItems().addAll(selecting);
            items.addAll(List.of(several, new SeparatorMenuItem()));
        }
        items.addAll(ofTheMap);
        getItems().setAll(items);
        Point2D onScreen = owner.localToScreen(at);
        show(owner, onScreen.getX(), onScreen.getY());
    }

    /** What can be done with what lies at a place, topmost first; nothing on empty ground. */
    private List<MenuItem> there(Point2D at) {
        Optional<DropPlaces.Group> counted = model.pointer().counted(at.getX(), at.getY());
        if (counted.isPresent()) {
            List<String> clusters = counted.get().clusters();
            List<MenuItem> items = new ArrayList<>(selecting(clusters.stream().map(SubjectRef::cluster).toList(),
                    "menu.select.several", "menu.unselect.several", String.valueOf(clusters.size())));
            items.addAll(only(TEXT.get("menu.only.several", clusters.size()),
                    ClusterFilter.among(new HashSet<>(clusters)), "several"));
            return items;
        }
        List<MenuItem> items = new ArrayList<>();
        List<SubjectRef> hits = model.pointer().hit(at.getX(), at.getY());
        hits.stream().findFirst().ifPresent(first -> items.addAll(topmost(first)));
        hits.stream().filter(hit -> hit.kind() == SubjectKind.COUNTY || hit.kind() == SubjectKind.PREFECTURE)
                .forEach(area -> items.addAll(only(TEXT.get("menu.only.area", name(area)), ClusterFilter.in(area),
                        area.kind().name())));
        return items;
    }

    /** An item that selects some with others, or, where they are, takes them away; none where nothing is selected. */
    private List<MenuItem> selecting(List<SubjectRef> subjects, String select, String unselect, String name) {
        if (!model.selecting().isPossible() || !subjects.stream().allMatch(SelectionSet::takes)) {
            return List.of();
        }
        return model.marks().selection().filter(set -> set.containsAll(subjects)).isPresent()
                ? List.of(item("unselect", TEXT.get(unselect, name), () -> model.selecting().remove(subjects)))
                : List.of(item("select", TEXT.get(select, name), () -> model.selecting().add(subjects)));
    }

    /** An item that selects the clusters shown of an area; none where there are none. */
    private List<MenuItem> selectingWithin(SubjectRef area) {
        List<SubjectRef> clusters = model.content().index().passing(ClusterFilter.in(area), true).stream()
                .filter(cluster -> model.visibleClusters().contains(cluster.id())).map(Cluster::ref).toList();
        return clusters.isEmpty() || !model.selecting().isPossible() ? List.of()
                : List.of(item("select-" + area.kind(), TEXT.get("menu.select.area", name(area), clusters.size()),
                        () -> model.selecting().add(clusters)));
    }

    /** What can be selected together about a place, and done with what is. */
    private List<MenuItem> selecting(Point2D at) {
        List<MenuItem> items = new ArrayList<>();
        model.pointer().hit(at.getX(), at.getY()).stream().filter(hit -> hit.kind() == SubjectKind.COUNTY
                || hit.kind() == SubjectKind.PREFECTURE).forEach(area -> items.addAll(selectingWithin(area)));
        int count = model.marks().membersProperty().get().size();
        if (model.selecting().canTakeBack()) {
            items.add(item("select.back", () -> model.selecting().takeBack()));
        }
        if (count > 0) {
            items.add(item("select-clear", TEXT.get("menu.select.clear", count), () -> model.selecting().clear()));
        }
        return items;
    }

    /** What can be measured from a place, and from what is selected to it. */
    private List<MenuItem> measuring(Point2D at) {
        MeasuredPoint here = model.aim().at(at);
        List<MenuItem> items = new ArrayList<>();
        if (here.place().isEmpty()) {
            items.add(circles("circle-here", TEXT.get("circle.here"), here.position()));
        }
        model.marksProperty().get().stream().flatMap(marked -> model.aim().of(marked).stream())
                .filter(point -> !point.equals(here)).findFirst()
                .ifPresent(from -> items.add(item("measure-to", TEXT.get("measure.to", model.aim().name(from)
                        .orElse("")), () -> {
                    model.measuring().begin(Measurement.Kind.DISTANCE);
                    model.measuring().set(from);
                    model.measuring().set(here);
                    model.measuring().finish();
                })));
        for (Measurement.Kind kind : Measurement.Kind.values()) {
            items.add(item("measure-" + kind, TEXT.get("measure.from." + kind), () -> {
                model.measuring().begin(kind);
                model.measuring().set(here);
            }));
        }
        return items;
    }

    private List<MenuItem> topmost(SubjectRef subject) {
        List<MenuItem> items = new ArrayList<>();
        items.add(item("go", TEXT.get("menu.go", name(subject)), () -> {
            model.choose(subject);
            model.zoomTo(List.of(subject));
        }));
        items.addAll(selecting(List.of(subject), "menu.select", "menu.unselect", name(subject)));
        model.marks().onNearby().filter(hears -> subject.kind() == SubjectKind.CLUSTER || subject.kind().isUnit())
                .ifPresent(hears -> items.add(item("nearby", TEXT.get("menu.nearby", name(subject)),
                        () -> hears.accept(subject))));
        model.aim().of(subject).map(point -> circles("circle", name(subject), point.position()))
                .ifPresent(items::add);
        items.add(item("copy-name", TEXT.get("menu.copy", name(subject)), () -> ClipboardText.put(name(subject))));
        AtlasIndex index = model.content().index();
        index.cluster(subject.id()).filter(cluster -> cluster.ref().equals(subject)).ifPresent(cluster ->
                index.industryClasses(cluster).forEach(id -> index.industry(id).ifPresent(industry -> items.addAll(
                        only(TEXT.get("menu.only.industry", industry.name()), ClusterFilter.ofIndustry(id), id)))));
        return items;
    }

    /** How far a circle about a place may reach: one of the usual distances, or one that is typed. */
    private MenuItem circles(String id, String about, Position centre) {
        Menu menu = new Menu(TEXT.get("menu.circle", about));
        menu.setId("map-menu-" + id);
        menu.setMnemonicParsing(false);
        for (int kilometres : CIRCLES) {
            menu.getItems().add(item(id + "-" + kilometres, TEXT.get("menu.circle.radius", kilometres),
                    () -> encircle(centre, kilometres, about)));
        }
        TextField typed = new TextField();
        typed.setId("map-menu-" + id + "-typed");
        typed.setPrefColumnCount(TYPED);
        typed.setPromptText(TEXT.get("menu.circle.typed.prompt"));
        typed.setAccessibleText(TEXT.get("menu.circle.typed"));
        typed.setOnAction(e -> kilometres(typed.getText()).ifPresentOrElse(kilometres -> {
            encircle(centre, kilometres, about);
            hide();
        }, typed::selectAll));
        HBox line = new HBox(new Label(TEXT.get("menu.circle.typed")), typed);
        line.getStyleClass().add("circle-typed");
        line.setAlignment(Pos.CENTER_LEFT);
        CustomMenuItem other = new CustomMenuItem(line, false);
        other.setId("map-menu-" + id + "-other");
        menu.getItems().add(other);
        menu.setOnShown(e -> typed.clear());
        return menu;
    }

    private void encircle(Position centre, double kilometres, String about) {
        model.circleProperty().set(Optional.of(new NearCircle(centre, kilometres, about)));
    }

    /** A distance that is one, and not beyond the map. */
    private static OptionalDouble kilometres(String typed) {
        try {
            double kilometres = Double.parseDouble(typed.strip());
            return kilometres > 0 && kilometres <= FARTHEST ? OptionalDouble.of(kilometres) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    private String name(SubjectRef subject) {
        return model.content().index().name(subject).orElse(subject.id());
    }

    /** An item that asks for other clusters; none where nobody would hear of it. */
    private List<MenuItem> only(String words, ClusterFilter filter, String id) {
        return model.marks().canFilter() ? List.of(item("only-" + id, words, () -> model.marks().filter(filter)))
                : List.of();
    }

    private static MenuItem item(String key, Runnable does) {
        return item(key.replace('.', '-'), TEXT.get(key), does);
    }

    private static MenuItem item(String id, String words, Runnable does) {
        MenuItem item = new MenuItem(words);
        item.setId("map-menu-" + id);
        // Names are words, not accelerators.
        item.setMnemonicParsing(false);
        item.setOnAction(e -> does.run());
        return item;
    }
}
