package henan.atlas.ui.making.table;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Position;
import henan.atlas.domain.Seat;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.ColumnType;
import henan.atlas.table.Condition;
import henan.atlas.table.TableQuery;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.Buttons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** One more condition: of which column, and which values, range or distance. */
final class ConditionChooser {
    private static final Messages TEXTS = Messages.of("list");
    private static final double ABOUT_FIELD = 10;
    private static final int MANY = 9;
    private static final int MOST_VALUES = 400;

    private final ListModel model;
    private final Popup popup = new Popup();
    private final VBox card = new VBox();
    private final ListView<Column> columns = new ListView<>();
    private final TextField sought = new TextField();
    private final StackPane form = new StackPane();

    ConditionChooser(ListModel model) {
        this.model = model;
        card.getStyleClass().addAll("condition-card", "root");
        // What is about the card is what lies below it.
        popup.getScene().getRoot().setStyle("-fx-background-color: transparent;");
        popup.setAutoHide(true);
        popup.setHideOnEscape(true);
        columns.setId("condition-columns");
        columns.getStyleClass().add("condition-columns");
        columns.setCellFactory(list -> new ConditionColumnCell());
        columns.getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            if (is != null) {
                form.getChildren().setAll(form(is));
            }
        });
        columns.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                first(form).ifPresent(Node::requestFocus);
                event.consume();
            }
        });
        // A list keeps the key to itself, for what is edited in it.
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                popup.hide();
                event.consume();
            }
        });
        sought.setId("condition-find");
        sought.setPromptText(TEXTS.get("condition.find"));
        sought.textProperty().addListener((property, was, is) -> find());
        sought.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                columns.requestFocus();
                event.consume();
            }
        });
        Label none = new Label(TEXTS.get("condition.find.none"));
        none.getStyleClass().add("muted");
        none.setWrapText(true);
        columns.setPlaceholder(none);
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox.setMargin(sought, new Insets(0, ABOUT_FIELD, 0, ABOUT_FIELD));
        VBox left = new VBox(sought, columns);
        left.getStyleClass().add("condition-left");
        HBox both = new HBox(left, form);
        both.getStyleClass().add("condition-both");
        card.getChildren().add(both);
        popup.getContent().add(card);
    }

    private static Optional<Node> first(Node in) {
        return in.lookupAll("*").stream().filter(n -> n.isFocusTraversable() && n.isVisible() && !n.isDisabled())
                .findFirst();
    }

    void open(Region at) {
        card.getStylesheets().setAll(at.getScene().getStylesheets());
        sought.clear();
        find();
        Bounds place = at.localToScreen(at.getBoundsInLocal());
        popup.show(at, place.getMinX(), place.getMaxY() + 4);
        sought.requestFocus();
    }

    /** The columns that answer to what was typed, those of a group together. */
    private void find() {
        columns.getItems().setAll(model.table().columns().stream()
                .filter(column -> model.tables().answers(column.title(), sought.getText()))
                .sorted(ConditionGroup.ORDER).toList());
        if (columns.getItems().isEmpty()) {
            form.getChildren().clear();
        } else {
            columns.getSelectionModel().select(0);
            columns.scrollTo(0);
        }
    }

    private Node form(Column column) {
        ColumnType type = column.type();
        if (type == ColumnType.PLACE) {
            return near();
        }
        return type.isNumeric() ? range(column) : values(column);
    }

    private void add(Condition condition) {
        popup.hide();
        model.change(query -> query.with(condition));
    }

    /** The values there are in what is listed by the other conditions, with how many have each. */
    private Node values(Column column) {
        TableResult all = model.table().ask(TableQuery.of(model.query().kind())
                .withConditions(model.query().conditions().stream().filter(c -> !asks(c, column)).toList())
                .withBesides(model.query().besides()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        int untold = 0;
        for (var row : all.rows()) {
            Cell cell = model.table().cell(row, column);
            cell.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
            untold += cell.isTold() ? 0 : 1;
        }
        Set<String> chosen = new LinkedHashSet<>();
        VBox list = new VBox();
        list.getStyleClass().add("condition-values");
        ValueNames names = model.names();
        List<CheckBox> boxes = new ArrayList<>();
        counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_VALUES).forEach(each -> {
                    CheckBox box = new CheckBox(TEXTS.get("value.count", names.of(column.id(), each.getKey()),
                            each.getValue()));
                    box.setMnemonicParsing(false);
                    box.setUserData(each.getKey());
                    box.selectedProperty().addListener((property, was, is) -> {
                        if (is) {
                            chosen.add(each.getKey());
                        } else {
                            chosen.remove(each.getKey());
                        }
                    });
                    boxes.add(box);
                });
        list.getChildren().setAll(boxes);
        // A box would take Enter for a tick; here it says that all is ticked.
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox box) {
                chosen.addAll(chosen.isEmpty() ? keys(box) : Set.of());
                add(new Condition.AnyOf(column.id(), chosen));
                event.consume();
            }
        });
        ScrollPane scroll = new ScrollPane(list);
        scroll.getStyleClass().add("condition-scroll");
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        TextField value = new TextField();
        value.setPromptText(TEXTS.get("value.find"));
        value.textProperty().addListener((property, was, is) -> list.getChildren().setAll(boxes.stream()
                .filter(box -> box.getText().contains(is.strip())).toList()));
        value.setVisible(boxes.size() > MANY);
        value.setManaged(value.isVisible());
        Label note = new Label(untold == 0 ? "" : TEXTS.get("value.untold", untold));
        note.getStyleClass().add("muted");
        note.setManaged(untold > 0);
        note.setWrapText(true);
        Node any = Buttons.link(TEXTS.get("value.told"), () -> add(new Condition.Told(column.id())));
        HBox foot = new HBox(Buttons.primary(TEXTS.get("apply"), () -> {
            if (!chosen.isEmpty()) {
                add(new Condition.AnyOf(column.id(), chosen));
            } else if (!value.getText().isBlank()) {
                add(new Condition.Contains(column.id(), value.getText().strip()));
            }
        }), any);
        foot.getStyleClass().add("condition-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox form = new VBox(value, scroll, note, foot);
        form.getStyleClass().add("condition-form");
        form.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !chosen.isEmpty()) {
                add(new Condition.AnyOf(column.id(), chosen));
                event.consume();
            }
        });
        return form;
    }

    /** The one value of a box that has the keyboard. */
    private static Set<String> keys(CheckBox box) {
        return Set.of(String.valueOf(box.getUserData()));
    }

    private static boolean asks(Condition condition, Column column) {
        return condition instanceof Condition.AnyOf asked && asked.column().equals(column.id());
    }

    private Node range(Column column) {
        TextField least = new TextField();
        TextField most = new TextField();
        TextField from = new TextField();
        TextField to = new TextField();
        Label problem = new Label();
        problem.getStyleClass().add("condition-problem");
        problem.setWrapText(true);
        List.of(least, most, from, to).forEach(field -> field.setPrefColumnCount(7));
        VBox form = new VBox(new Label(column.title()), line(TEXTS.get("range.from"), least, TEXTS.get("range.to"),
                most));
        if (column.type() == ColumnType.FIGURE) {
            form.getChildren().add(line(TEXTS.get("years.from"), from, TEXTS.get("range.to"), to));
        }
        Runnable apply = () -> {
            try {
                add(new Condition.Within(column.id(), number(least), number(most), year(from), year(to)));
            } catch (IllegalArgumentException e) {
                problem.setText(TEXTS.get("range.problem"));
            }
        };
        HBox foot = new HBox(Buttons.primary(TEXTS.get("apply"), apply),
                Buttons.link(TEXTS.get("value.told"), () -> add(new Condition.Told(column.id()))));
        foot.getStyleClass().add("condition-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        List.of(least, most, from, to).forEach(field -> field.setOnAction(event -> apply.run()));
        form.getChildren().addAll(problem, foot);
        form.getStyleClass().add("condition-form");
        return form;
    }

    private static HBox line(String before, TextField one, String between, TextField other) {
        HBox line = new HBox(whole(before), one, whole(between), other);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("condition-line");
        return line;
    }

    /** Words that fields beside them give way to. */
    private static Label whole(String words) {
        Label label = new Label(words);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** @throws IllegalArgumentException when it is no number */
    private static OptionalDouble number(TextField field) {
        String text = field.getText().strip();
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }

    private static OptionalInt year(TextField field) {
        String text = field.getText().strip();
        return text.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(text));
    }

    /** Not farther than so many kilometres from the seat of a county or a city. */
    private Node near() {
        TextField place = new TextField();
        place.setPromptText(TEXTS.get("near.place"));
        TextField kilometres = new TextField("50");
        kilometres.setPrefColumnCount(5);
        Label problem = new Label();
        problem.getStyleClass().add("condition-problem");
        problem.setWrapText(true);
        Runnable apply = () -> {
            Optional<Position> at = seat(place.getText().strip());
            OptionalDouble far = OptionalDouble.empty();
            try {
                far = number(kilometres);
            } catch (NumberFormatException e) {
                problem.setText(TEXTS.get("range.problem"));
            }
            if (at.isEmpty()) {
                problem.setText(TEXTS.get("near.unknown", place.getText()));
            } else if (far.isPresent() && far.getAsDouble() > 0) {
                add(new Condition.Near(at.get(), far.getAsDouble()));
            } else {
                problem.setText(TEXTS.get("range.problem"));
            }
        };
        place.setOnAction(event -> apply.run());
        kilometres.setOnAction(event -> apply.run());
        HBox line = new HBox(new Label(TEXTS.get("near.from")), place);
        HBox far = new HBox(new Label(TEXTS.get("near.within")), kilometres, new Label(TEXTS.get("near.km")));
        line.getStyleClass().add("condition-line");
        far.getStyleClass().add("condition-line");
        line.setAlignment(Pos.CENTER_LEFT);
        far.setAlignment(Pos.CENTER_LEFT);
        VBox form = new VBox(line, far, problem, Buttons.primary(TEXTS.get("apply"), apply));
        form.getStyleClass().add("condition-form");
        return form;
    }

    private Optional<Position> seat(String name) {
        return model.content().seats().stream().filter(s -> s.name().equals(name) || name(s).equals(name)
                || name.length() > 1 && name(s).startsWith(name)).findFirst().map(Seat::position);
    }

    private String name(Seat seat) {
        return model.content().index().name(seat.unit()).orElse(seat.name());
    }

    /** What stands where a distance is measured from. */
    String nearName(Condition.Near near) {
        return model.content().seats().stream().filter(s -> s.position().equals(near.centre())).findFirst()
                .map(this::name).or(() -> model.content().clusters().stream()
                        .filter(cluster -> cluster.position().equals(near.centre())).findFirst().map(Cluster::name))
                .orElseGet(() -> TEXTS.get("near.place.at", near.centre().longitude(),
                        near.centre().latitude()));
    }
}
