package henan.atlas.handout;

import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Source;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.handout.sheet.SheetColumn;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.Cell;
import henan.atlas.table.Column;
import henan.atlas.table.ColumnType;
import henan.atlas.table.ListedRow;
import henan.atlas.table.SubjectTable;
import henan.atlas.table.TableResult;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A list as sheets: its rows with their numbers and sources, the sources at length, and what the columns mean. What is
 * not recorded is said in words, never left empty; where sources set numbers against one another, all stand in the cell
 * as text, for none of them is the number. Behind a column of figures stands what the number leaves out: about or more
 * than, of what, and when.
 */
public final class TableSheets {
    private final Messages texts = Messages.of("handout");
    private final AtlasIndex index;
    private final SubjectTable table;
    private final TableResult result;
    private final List<String> besides;
    private final List<Written> columns = new ArrayList<>();

    /** A column of the sheet and what a row has in it. */
    private record Written(SheetColumn head, Function<ListedRow, CellValue> cell) {
    }

    private TableSheets(AtlasSnapshot content, SubjectTable table, TableResult result, List<String> besides) {
        this.index = content.index();
        this.table = table;
        this.result = result;
        this.besides = besides;
        columns.add(new Written(new SheetColumn(texts.get("column.number"), SheetColumn.Kind.NUMBER,
                texts.get("column.number.note")), row -> CellValue.of(row.number())));
        result.columns().forEach(this::add);
        columns.add(new Written(SheetColumn.text(texts.get("column.sources")).meaning(texts.get("column.sources.note")),
                row -> CellValue.of(cited(citations(row)))));
    }

    /**
     * What a query gave, as sheets.
     *
     * @param besides what else whoever is handed them is to know, a line each: by which conditions the rows were
     *                chosen, what is not listed
     */
    public static SheetBook of(AtlasTables tables, TableResult result, List<String> besides) {
        return new TableSheets(tables.content(), tables.of(result.query().kind()), result, besides).book();
    }

    private SheetBook book() {
        DataSheet rows = new DataSheet(table.kind().title(), columns.stream().map(Written::head).toList(),
                result.rows().size(), () -> result.rows().stream().map(this::cells).iterator());
        Set<String> used = new LinkedHashSet<>();
        result.rows().forEach(row -> citations(row).forEach(each -> used.add(each.sourceId())));
        List<Source> sources = index.sources().stream().filter(source -> used.contains(source.id())).toList();
        return new SheetBook(table.kind().title(), List.of(rows, SourceSheet.of(sources)))
                .explained(Stream.concat(besides.stream(), Stream.of("told.unrecorded", "told.figures", "told.disputed",
                        "told.after").map(texts::get)).toList());
    }

    private List<CellValue> cells(ListedRow row) {
        return columns.stream().map(each -> each.cell().apply(row)).toList();
    }

    /** A column, and behind one of numbers what is to be read with them where a cell has no room for it. */
    private void add(Column column) {
        columns.add(new Written(new SheetColumn(column.title(), kind(column.type()), note(column)),
                row -> value(column.type(), table.cell(row, column))));
        boolean figure = column.type() == ColumnType.FIGURE;
        if (figure || column.type().isNumeric() && cells(column).anyMatch(cell -> cell.after().isAfter())) {
            columns.add(new Written(SheetColumn.text(texts.get(figure ? "column.words" : "column.mark",
                    column.title())).meaning(texts.get(figure ? "column.words.note" : "column.mark.note")),
                    row -> CellValue.of(figure ? inWords(table.cell(row, column))
                            : table.cell(row, column).after().mark())));
        }
    }

    private Stream<Cell> cells(Column column) {
        return result.rows().stream().map(row -> table.cell(row, column));
    }

    private static SheetColumn.Kind kind(ColumnType type) {
        return switch (type) {
            case NUMBER, FIGURE -> SheetColumn.Kind.NUMBER;
            case YEAR -> SheetColumn.Kind.YEAR;
            case GRADE -> SheetColumn.Kind.GRADE;
            default -> SheetColumn.Kind.TEXT;
        };
    }

    private String note(Column column) {
        if (column.type() == ColumnType.FIGURE) {
            return texts.get("column.figure.note");
        }
        String key = "note." + column.kind() + "." + column.id();
        String meaning = texts.bundle().containsKey(key) ? texts.get(key) + Punctuation.remarks() : "";
        return meaning + texts.get("column.id.note", column.id());
    }

    private CellValue value(ColumnType type, Cell cell) {
        if (type.isNumeric()) {
            return cell.isTold() && cell.values().size() == 1 ? CellValue.of(cell.values().get(0))
                    : CellValue.of(cell.shown());
        }
        return CellValue.of(cell.isTold() ? inWords(cell) : cell.shown());
    }

    /** As its sources have it, with mark, time and how many more there are; empty when nothing is told. */
    private String inWords(Cell cell) {
        // Words may have their mark where it belongs among them.
        String mark = cell.words().contains(cell.after().mark()) ? "" : cell.after().inline();
        String further = cell.further() == 0 ? "" : texts.get("further", cell.further());
        return cell.words() + mark + Punctuation.bracketed(Stream.of(cell.period().inWords(), further)
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(Punctuation.remarks())));
    }

    /** What the cells of a row rest on, each once. */
    private Collection<Citation> citations(ListedRow row) {
        return result.columns().stream().flatMap(column -> table.cell(row, column).citations().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Each source once, with all places in it. */
    private String cited(Collection<Citation> citations) {
        Map<String, List<String>> bySource = new LinkedHashMap<>();
        citations.forEach(each -> bySource.computeIfAbsent(each.sourceId(), unseen -> new ArrayList<>())
                .add(each.locator()));
        return bySource.entrySet().stream().map(each -> brief(each.getKey()) + each.getValue().stream()
                .filter(place -> !place.isEmpty()).collect(Collectors.joining(Punctuation.names())))
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    private String brief(String id) {
        return index.source(id).map(SourceSheet::brief).orElse(id);
    }
}
