package henan.atlas.ui.making.table;

import henan.atlas.domain.SubjectRef;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.ColumnChoice;
import henan.atlas.table.ColumnType;
import henan.atlas.table.ListedRow;
import henan.atlas.table.SortKey;
import henan.atlas.table.TableKind;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.ClipboardText;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/** The rows. Which are listed, in which order and columns is the query's: what a hand does to them asks anew. */
final class RowTable extends TableView<ListedRow> {
    private static final Messages TEXTS = Messages.of("list");
    /** Of what the rows are places that can be selected together. */
    private static final Set<TableKind> TICKED = EnumSet.of(TableKind.CLUSTERS, TableKind.COUNTIES,
            TableKind.PREFECTURES);
    private static final double ROW = 46;
    private static final double NUMBER = 46;
    private static final double NARROWEST = 48;
    private static final int USUAL = 104;
    /** Of the width a column of words usually has, what it has in a narrow window. */
    private static final double LEAST_PART = 0.6;
    /** Of a column of names: on two lines every name is whole. */
    private static final double LEAST_NAME = 160;
    /** Of the column of case studies, by its longest words. */
    private static final double LEAST_CASE = 74;
    /** About a head's letters, with the sign of the order it stands in. */
    private static final double ABOUT_HEAD = 20;
    /** A letter of a head. */
    private static final double LETTER = 12.5;
    /** A longer head stands on two lines. */
    private static final int ONE_LINE = 6;
    /** Room at both edges of the rows, with the bar one scrolls by. */
    private static final double BESIDE = 34;

    private final ListModel model;
    private final Navigator navigator;
    private final IndustrySymbols symbols;
    private final TableColumn<ListedRow, ListedRow> numbers = new TableColumn<>("");
    private final RowTicks ticks;
    /** At first too: a table sorts as soon as it is told how. */
    private boolean showing = true;

    RowTable(ListModel model, Navigator navigator, IndustrySymbols symbols, ListOnMap map) {
        this.model = model;
        this.navigator = navigator;
        this.symbols = symbols;
        setId("list-table");
        getStyleClass().add("list-table");
        setFixedCellSize(ROW);
        // What is looked at is one; several are ticked.
        ticks = new RowTicks(this, navigator.selection(), map);
        setTableMenuButtonVisible(false);
        setColumnResizePolicy(UNCONSTRAINED_RESIZE_POLICY);
        Label nothing = new Label(TEXTS.get("nothing"));
        nothing.getStyleClass().add("muted");
        setPlaceholder(nothing);
        numbers.setSortable(false);
        numbers.setReorderable(false);
        numbers.setResizable(false);
        numbers.setPrefWidth(NUMBER);
        numbers.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        numbers.setCellFactory(column -> new NumberCell());
        setSortPolicy(table -> {
            if (!showing) {
                model.change(query -> query.ordered(getSortOrder().stream().map(column -> new SortKey(column.getId(),
                        column.getSortType() == TableColumn.SortType.DESCENDING)).toArray(SortKey[]::new)));
            }
            return true;
        });
        getColumns().addListener((ListChangeListener<TableColumn<ListedRow, ?>>) change -> {
            if (!showing) {
                keepColumns();
            }
        });
        getSelectionModel().selectedItemProperty().addListener((property, was, is) -> {
            // Of several chosen together none is looked at more than another.
            if (!showing && is != null && getSelectionModel().getSelectedIndices().size() <= 1) {
                navigator.go(is.subject());
            }
        });
        navigator.currentProperty().addListener((property, was, is) -> select(is));
        widthProperty().addListener((property, was, is) -> fit());
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                openPage();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openPage();
                event.consume();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                copy();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && !chosen().isEmpty()) {
                if (ticks.areShown()) {
                    navigator.selection().clear();
                } else {
                    getSelectionModel().clearAndSelect(Math.max(0, getFocusModel().getFocusedIndex()));
                }
                event.consume();
            }
        });
    }

    private void openPage() {
        // With Shift one comes to a row without choosing it.
        ListedRow focused = getFocusModel().getFocusedItem();
        ListedRow row = focused != null ? focused : getSelectionModel().getSelectedItem();
        if (row != null) {
            navigator.open(row.subject());
        }
    }

    /** The row of what is looked at elsewhere. */
    private void select(SubjectRef subject) {
        ListedRow now = getSelectionModel().getSelectedItem();
        if (now != null && now.subject().equals(subject)) {
            return;
        }
        showing = true;
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).subject().equals(subject)) {
                getSelectionModel().select(i);
                scrollTo(Math.max(0, i - 3));
                break;
            }
        }
        showing = false;
    }

    void show(TableResult result) {
        showing = true;
        try {
            ticks.forget();
            getItems().setAll(result.rows());
            List<TableColumn<ListedRow, ?>> columns = new ArrayList<>();
            boolean ticked = isTicked(result.query().kind());
            getSelectionModel().setSelectionMode(ticked ? SelectionMode.SINGLE : SelectionMode.MULTIPLE);
            if (ticked) {
                columns.add(ticks.column());
            }
            columns.add(numbers);
            for (Column column : result.columns()) {
                columns.add(column(column));
            }
            getColumns().setAll(columns);
            getSortOrder().setAll(result.query().order().stream().flatMap(key -> columns.stream()
                    .filter(column -> key.column().equals(column.getId())).peek(column -> column.setSortType(
                            key.descending() ? TableColumn.SortType.DESCENDING : TableColumn.SortType.ASCENDING)))
                    .toList());
            ticks.show(ticked);
        } finally {
            showing = false;
        }
        fit();
        select(navigator.current());
    }

    private boolean isFixed(TableColumn<ListedRow, ?> column) {
        return column == numbers || column == ticks.column();
    }

    /** Columns no hand has made wider or narrower share the room there is, none narrower than its words need. */
    private void fit() {
        List<TableColumn<ListedRow, ?>> free = getColumns().stream().filter(column -> !isFixed(column)
                && width(column.getId()).isEmpty()).toList();
        double fixed = getColumns().stream().filter(column -> !free.contains(column)).mapToDouble(
                TableColumn::getPrefWidth).sum();
        double wanted = free.stream().mapToDouble(this::usual).sum();
        double room = getWidth() - fixed - BESIDE;
        if (getWidth() > 0 && wanted > 0) {
            double over = Math.max(0, wanted - room);
            double others = free.stream().filter(column -> !isName(column)).mapToDouble(this::spare).sum();
            // Names are what rows are found by: they give way when nothing else can.
            double given = others > 0 ? Math.min(1, over / others) : 0;
            double ofName = Math.max(0, over - others);
            double wider = Math.max(1, room / wanted);
            showing = true;
            free.forEach(column -> column.setPrefWidth(Math.floor((usual(column) - (isName(column)
                    ? Math.min(ofName, spare(column)) : given * spare(column))) * wider)));
            showing = false;
        }
    }

    private static boolean isName(TableColumn<ListedRow, ?> column) {
        return column.getId().equals("name");
    }

    /** What a column can do without. */
    private double spare(TableColumn<ListedRow, ?> column) {
        return usual(column) - least(column);
    }

    private double least(TableColumn<ListedRow, ?> column) {
        double usual = usual(column);
        int letters = column.getText().length();
        int head = letters <= ONE_LINE ? letters : Math.max(ONE_LINE, (letters + 1) / 2);
        double words = switch (column.getId()) {
            case "name" -> LEAST_NAME;
            case "case" -> LEAST_CASE;
            default -> usual * LEAST_PART;
        };
        return Math.min(usual, Math.max(words, head * LETTER + ABOUT_HEAD));
    }

    private OptionalInt width(String column) {
        return model.query().columns().stream().filter(choice -> choice.column().equals(column))
                .map(ColumnChoice::width).findFirst().orElse(OptionalInt.empty());
    }

    private double usual(TableColumn<ListedRow, ?> column) {
        return model.table().column(column.getId()).map(RowTable::usual).orElse(USUAL);
    }

    private TableColumn<ListedRow, Cell> column(Column column) {
        TableColumn<ListedRow, Cell> shown = new TableColumn<>(column.title());
        shown.setId(column.id());
        shown.setPrefWidth(width(column.id()).orElse(usual(column)));
        shown.setMinWidth(NARROWEST);
        shown.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(model.table().cell(row.getValue(), column)));
        shown.setCellFactory(unused -> new ValueCell(column, model, symbols));
        if (column.type().isAlignedRight()) {
            shown.getStyleClass().add("right");
        }
        shown.widthProperty().addListener((property, was, is) -> {
            if (!showing && was.doubleValue() > 0 && isPressed()) {
                keepColumns();
            }
        });
        return shown;
    }

    private static int usual(Column column) {
        return switch (column.id()) {
            case "name" -> 222;
            case "leading_industries", "note", "firm_ids", "series", "indicator", "product", "title" -> 200;
            case "subject", "subjects", "sources", "clusters", "publisher" -> 160;
            case "figures", "honours" -> 180;
            case "county_codes", "county_text" -> 112;
            case "case", "prefecture_code", "firms" -> 86;
            default -> column.type() == ColumnType.GRADE ? 74 : USUAL;
        };
    }

    /** Order and widths as a hand has made them. */
    private void keepColumns() {
        List<ColumnChoice> choices = getColumns().stream().filter(column -> !isFixed(column))
                .map(column -> new ColumnChoice(column.getId(), OptionalInt.of((int) Math.round(column.getWidth()))))
                .toList();
        model.keepColumns(choices);
    }

    /** The rows that are ticked, or else chosen together, as they stand; none where no row is, or a single one. */
    List<ListedRow> chosen() {
        if (ticks.areShown()) {
            return ticks.ticked();
        }
        List<ListedRow> chosen = getSelectionModel().getSelectedIndices().stream().sorted()
                .filter(place -> place >= 0 && place < getItems().size()).map(getItems()::get).toList();
        return chosen.size() > 1 ? chosen : List.of();
    }

    /** How many are selected together that are not listed. */
    int unlisted() {
        return ticks.areShown() ? navigator.selection().members().size() - ticks.ticked().size() : 0;
    }

    /** Whether rows are ticked here. */
    static boolean isTicked(TableKind kind) {
        return TICKED.contains(kind);
    }

    /** Runs whenever other rows are chosen. */
    void whenChosen(Runnable then) {
        navigator.selection().membersProperty().addListener((property, was, is) -> then.run());
        getSelectionModel().getSelectedIndices().addListener((ListChangeListener<Integer>) change -> then.run());
    }

    /** Puts the rows that are chosen together, or all, on the clipboard as a table. */
    void copy() {
        List<ListedRow> chosen = chosen();
        List<ListedRow> rows = chosen.isEmpty() ? List.copyOf(getItems()) : chosen;
        List<Column> columns = model.result().columns();
        List<List<String>> cells = new ArrayList<>();
        cells.add(Stream.concat(Stream.of(TEXTS.get("number")), columns.stream().map(Column::title)).toList());
        rows.forEach(row -> cells.add(Stream.concat(Stream.of(String.valueOf(row.number())),
                columns.stream().map(column -> model.table().cell(row, column).shown())).toList()));
        ClipboardText.putTable(cells);
    }
}
