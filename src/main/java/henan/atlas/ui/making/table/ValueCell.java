package henan.atlas.ui.making.table;

import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.ColumnType;
import henan.atlas.table.ListedRow;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.kit.IndustrySymbols;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a row tells in a column: its words, marked where they are of after the book; in words where there are none. */
final class ValueCell extends TableCell<ListedRow, Cell> {
    private static final Messages TEXTS = Messages.of("list");
    private static final double GLYPH = 18;

    private final Column column;
    private final ListModel model;
    private final IndustrySymbols symbols;
    private final MarkedLabel marked = new MarkedLabel();
    private final Label words = marked.label();
    private final Label below = new Label();
    private final VBox lines = new VBox(marked, below);
    private final HBox line = new HBox(lines);

    ValueCell(Column column, ListModel model, IndustrySymbols symbols) {
        this.column = column;
        this.model = model;
        this.symbols = symbols;
        getStyleClass().add("list-cell-value");
        words.getStyleClass().add("list-words");
        below.getStyleClass().add("list-below");
        lines.setAlignment(column.type().isAlignedRight() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        line.setAlignment(lines.getAlignment());
        line.getStyleClass().add("list-line");
        if (column.id().equals("name")) {
            words.getStyleClass().add("list-name");
        }
        if (column.type() == ColumnType.GRADE) {
            words.getStyleClass().add("list-grade");
        }
    }

    @Override
    protected void updateItem(Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        if (empty || cell == null) {
            setGraphic(null);
            setTooltip(null);
            return;
        }
        String second = second(cell);
        marked.show(cell.shown(), row().map(row -> new MatchedWords(model).of(model.query(), row, column, cell))
                .orElse(List.of()), second.isEmpty() && !column.type().isNumeric()
                && column.type() != ColumnType.GRADE);
        words.getStyleClass().removeAll("list-untold", "grade-A", "grade-B", "grade-C");
        if (!cell.isTold()) {
            words.getStyleClass().add("list-untold");
        } else if (column.type() == ColumnType.GRADE) {
            words.getStyleClass().add("grade-" + cell.words());
        }
        below.setText(second);
        below.setVisible(!second.isEmpty());
        below.setManaged(below.isVisible());
        Node glyph = glyph();
        line.getChildren().setAll(glyph == null ? List.of(lines) : List.of(glyph, lines));
        setGraphic(line);
        Tooltip tip = cell.isTold() && cell.words().length() > 8 ? new Tooltip(second.isEmpty() ? cell.words()
                : TEXTS.get("cell.tip", cell.words(), second)) : null;
        setTooltip(tip);
    }

    private Optional<ListedRow> row() {
        return Optional.ofNullable(getTableRow()).map(TableRow::getItem);
    }

    private Node glyph() {
        if (!column.id().equals("name")) {
            return null;
        }
        return row().flatMap(row -> model.content().index().cluster(row.subject().id()))
                .map(cluster -> symbols.glyph(model.content().index().industryClass(cluster), GLYPH)).orElse(null);
    }

    /** Time, whether it is of after the book, and how many more there are. */
    private static String second(Cell cell) {
        return Stream.of(cell.after().isAfter() ? TEXTS.get("cell.after") : "", cell.period().inWords(),
                cell.further() > 0 ? TEXTS.get("cell.further", cell.further()) : "").filter(part -> !part.isEmpty())
                .reduce((one, other) -> TEXTS.get("cell.joint", one, other)).orElse("");
    }
}
