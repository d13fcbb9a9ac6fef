package henan.atlas.ui.making.compare;

import henan.atlas.content.Uncertainty;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ChainStage;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Reference;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.Buttons;
import henan.atlas.ui.ground.kit.CitedText;
import henan.atlas.ui.ground.kit.SelectableText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The rows of a sheet of places side by side, each statement with its sources, and these below. */
final class SheetGrid extends VBox {
    /** Width of what rows are called. */
    static final double LABELS = 112;
    /** Least width of a place's column; with less room the sheet scrolls to the side. */
    static final double LEAST = 190;
    private static final Messages TEXT = Messages.of("compare");

    private final CitedText cited;
    private final GridPane rows = new GridPane();

    /** @param opener goes to what is clicked @param all offers the rows that do not tell something of all places */
    SheetGrid(ComparisonSheet sheet, Runnable all, Consumer<SubjectRef> opener) {
        getStyleClass().add("sheet");
        cited = new CitedText(sheet.references(), opener);
        columns(rows, sheet.heads().size());
        for (int i = 0; i < sheet.rows().size(); i++) {
            add(sheet.rows().get(i), i);
        }
        getChildren().add(rows);
        if (sheet.rows().isEmpty()) {
            Label none = new Label(TEXT.get("sheet.nothingCommon", sheet.heads().size()));
            none.getStyleClass().add("sheet-nothing");
            Button offered = Buttons.plain(TEXT.get("sheet.allRows"), all);
            offered.setId("sheet-all-rows");
            VBox nothing = new VBox(none, offered);
            nothing.getStyleClass().add("sheet-none");
            getChildren().add(nothing);
        }
        Stream.concat(Stream.of(hasBars(sheet) ? TEXT.get("sheet.bars") : "", sheet.nowhere().isEmpty() ? ""
                : TEXT.get("sheet.nowhere", String.join(Punctuation.names(), sheet.nowhere()))),
                sheet.leftOut().stream()).filter(words -> !words.isEmpty())
                .forEach(words -> getChildren().add(new SelectableText("sheet-remark").add(words)));
        FlowPane sources = new FlowPane();
        sources.getStyleClass().add("sheet-sources");
        for (Reference reference : sheet.references()) {
            SelectableText line = new SelectableText("sheet-source").add("[" + reference.number() + "] ");
            line.link(reference.full(), () -> cited.open(reference));
            line.prefWidthProperty().bind(sources.widthProperty().divide(3).subtract(24));
            sources.getChildren().add(line);
        }
        getChildren().add(sources);
    }

    private static boolean hasBars(ComparisonSheet sheet) {
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.items().stream())
                .anyMatch(item -> item instanceof ComparisonSheet.Measured measured && measured.share().isPresent());
    }

    /** Columns of one width for the places, behind what rows are called. */
    static void columns(GridPane grid, int places) {
        ColumnConstraints labels = new ColumnConstraints(LABELS, LABELS, LABELS);
        labels.setHgrow(Priority.NEVER);
        grid.getColumnConstraints().add(labels);
        for (int i = 0; i < places; i++) {
            ColumnConstraints column = new ColumnConstraints(LEAST, LEAST, Double.MAX_VALUE);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
    }

    private void add(ComparisonSheet.Row row, int number) {
        VBox label = new VBox(new Label(row.label()));
        label.getStyleClass().add("sheet-label");
        if (!row.remark().isEmpty()) {
            Label remark = new Label(row.remark());
            remark.getStyleClass().add("sheet-label-remark");
            remark.setWrapText(true);
            remark.setMinHeight(Region.USE_PREF_SIZE);
            label.getChildren().add(remark);
        }
        place(label, 0, number);
        for (int i = 0; i < row.cells().size(); i++) {
            ComparisonSheet.Cell told = row.cells().get(i);
            VBox cell = new VBox();
            cell.getStyleClass().add("sheet-cell");
            told.items().forEach(item -> cell.getChildren().addAll(row.isFolded()
                    && item instanceof ComparisonSheet.Said said ? folded(said) : nodes(item)));
            if (told.items().isEmpty()) {
                SelectableText absent = new SelectableText("sheet-absent").add(told.absent());
                told.beside().ifPresent(part -> {
                    absent.add("\u2003" + part.words(), "sheet-beside");
                    cited.addAfterBook(absent, part.after());
                    cited.addCitations(absent, part.citations());
                });
                cell.getChildren().add(absent);
            }
            place(cell, i + 1, number);
        }
    }

    private void place(Region cell, int column, int row) {
        cell.setMinWidth(0);
        GridPane.setValignment(cell, VPos.TOP);
        rows.add(cell, column, row);
    }

    private List<Node> nodes(ComparisonSheet.Item item) {
        if (item instanceof ComparisonSheet.Said said) {
            return List.of(said(said));
        }
        if (item instanceof ComparisonSheet.OverTime line) {
            return List.of(new FigureTimeLine(line), sources(line));
        }
        return item instanceof ComparisonSheet.Measured measured ? figure(measured)
                : List.of(chain((ComparisonSheet.Stages) item));
    }

    /** What is read first, and the rest once it is wanted. */
    private List<Node> folded(ComparisonSheet.Said said) {
        SelectableText brief = new SelectableText("sheet-said").add(said.strong(), "sheet-strong");
        VBox room = new VBox();
        Button names = Buttons.link(TEXT.get("sheet.unfold"), () -> room.getChildren().setAll(said(said)));
        names.getStyleClass().add("sheet-unfold");
        room.getChildren().addAll(brief, names);
        return List.of(room);
    }

    private Node said(ComparisonSheet.Said said) {
        SelectableText line = new SelectableText("sheet-said");
        line.add(said.strong(), "sheet-strong");
        for (int i = 0; i < said.parts().size(); i++) {
            ComparisonSheet.Part part = said.parts().get(i);
            line.add((i == 0 && !said.strong().isEmpty() && !part.words().isEmpty() ? "\u2002" : "") + part.words());
            line.add(Uncertainty.of(part.uncertain()).inline(), "sheet-uncertain");
            cited.addAfterBook(line, part.after());
            cited.addCitations(line, part.citations());
        }
        return line;
    }

    private List<Node> figure(ComparisonSheet.Measured measured) {
        FigureSeries.Figure f = measured.figure();
        SelectableText number = new SelectableText("sheet-said");
        number.add(f.wordBefore(), "sheet-number-word").add(f.value(), "sheet-number").add(f.wordsBehind(),
                "sheet-number-word");
        SelectableText line = new SelectableText("sheet-said");
        line.add(measured.series() + Punctuation.bracketed(remarks(measured, f.disputed()
                ? TEXT.get("sheet.disputed") : "")) + "\u2002" + f.period());
        cited.addAfterBook(line, f.after());
        cited.addCitations(line, f.citations());
        VBox words = new VBox(2, line);
        measured.share().ifPresent(share -> words.getChildren().add(new FigureBar(share, measured.reading())));
        return List.of(new NumberBeside(number, words));
    }

    /** How a figure is to be read. @param more another remark; may be empty */
    private static String remarks(ComparisonSheet.Measured measured, String more) {
        FigureSeries.Figure f = measured.figure();
        return Stream.of(new FigureSeries(measured.series(), List.of()).otherwise(f), f.qualifier(), f.note(), more)
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(Punctuation.remarks()));
    }

    /** Of what the figures of a line are, and who says each. */
    private Node sources(ComparisonSheet.OverTime line) {
        SelectableText words = new SelectableText("sheet-said");
        words.add(line.series() + Punctuation.bracketed(line.unit()));
        for (int i = 0; i < line.points().size(); i++) {
            FigureSeries.Figure f = line.points().get(i).figure();
            words.add("\u2002" + line.sign(i) + f.period() + (line.sign(i).isEmpty() ? "" : " " + line.number(i))
                    + Punctuation.bracketed(remarks(line.points().get(i), "")));
            cited.addAfterBook(words, f.after());
            cited.addCitations(words, f.citations());
        }
        return words;
    }

    private Node chain(ComparisonSheet.Stages stages) {
        FlowPane way = new FlowPane(6, 4);
        way.setMinWidth(0);
        for (ChainStage stage : stages.stages()) {
            SelectableText made = new SelectableText(stage.links().isEmpty() ? "sheet-stage-absent" : "sheet-stage");
            if (stage.links().isEmpty()) {
                made.add(stage.name() + stage.remark());
            }
            for (int i = 0; i < stage.links().size(); i++) {
                made.add(i == 0 ? "" : Punctuation.names());
                cited.addStatement(made, stage.links().get(i));
            }
            made.setMinWidth(0);
            Region led = way.getChildren().isEmpty() ? made : led(made);
            led.maxWidthProperty().bind(way.widthProperty());
            way.getChildren().add(led);
        }
        return way;
    }

    /** Behind its arrow, from which no end of a line parts it. */
    private static Region led(Node made) {
        Label arrow = new Label("→");
        arrow.getStyleClass().add("sheet-arrow");
        arrow.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(made, Priority.SOMETIMES);
        return new HBox(6, arrow, made);
    }
}
