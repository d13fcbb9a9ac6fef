package henan.atlas.handout;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.SeriesUnit;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.FormFile;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.handout.sheet.SheetColumn;
import henan.atlas.ingest.table.CellReview;
import henan.atlas.ingest.table.ColumnTarget;
import henan.atlas.ingest.table.HeadColumn;
import henan.atlas.ingest.table.RowReview;
import henan.atlas.ingest.table.TableReview;
import henan.atlas.ingest.table.sheet.ReadCell;
import henan.atlas.ingest.table.sheet.ReadRow;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes out so that it comes in again: rows that could not be taken, to be mended, and a form to be filled in. */
public final class ImportSheets {
    private ImportSheets() {
    }

    /** The rows of which something cannot be taken, as they stood, with the reasons in a column behind. */
    public static SheetBook rejected(TableReview review) {
        Messages texts = Messages.of("handout");
        Map<Integer, ReadRow> rows = review.sheet().rows().stream()
                .collect(Collectors.toMap(ReadRow::number, Function.identity(), (first, again) -> first));
        List<HeadColumn> head = review.head().columns();
        List<SheetColumn> columns = new ArrayList<>();
        head.forEach(column -> columns.add(SheetColumn.text(titled(column, review))));
        columns.add(SheetColumn.text(texts.get("rejected.row")));
        columns.add(SheetColumn.text(texts.get("rejected.why")));
        List<List<CellValue>> cells = review.rejected().stream().map(row -> {
            List<CellValue> line = new ArrayList<>();
            head.forEach(column -> line.add(value(rows.get(row.number()).cell(column.index()))));
            line.add(CellValue.of(row.number()));
            line.add(CellValue.of(why(row)));
            return line;
        }).toList();
        return new SheetBook(texts.get("rejected.title"), List.of(DataSheet.of(texts.get("rejected.title"), columns,
                cells)));
    }

    /** A title that says by itself what was written over the whole sheet. */
    private static String titled(HeadColumn column, TableReview review) {
        ColumnTarget target = review.mapping().of(column.index());
        boolean figure = target.kind() == ColumnTarget.Kind.FIGURE && !target.series().isEmpty();
        String period = figure && column.period().isEmpty() && review.head().period().matches("\\d{4}")
                ? review.head().period() + "年" : "";
        String unit = figure && column.unit().isEmpty() && !review.head().unit().isEmpty()
                ? "（" + review.head().unit() + "）" : "";
        return period + column.title() + unit;
    }

    private static CellValue value(ReadCell cell) {
        return switch (cell.kind()) {
            case NUMBER -> cell.percent() ? CellValue.of(cell.text() + "%")
                    : new CellValue.Amount(new BigDecimal(cell.text()));
            case DAY -> new CellValue.Day(LocalDate.parse(cell.text()));
            default -> CellValue.of(cell.text());
        };
    }

    private static String why(RowReview row) {
        Stream<Message> ofCells = row.cells().stream().filter(cell ->
                cell.standing() == CellReview.Standing.UNRECOGNISED
                        || cell.standing() == CellReview.Standing.NOT_PERMITTED).flatMap(cell -> cell.why().stream());
        return Stream.concat(row.why().stream(), ofCells).map(Message::inWords).distinct()
                .collect(Collectors.joining("\n"));
    }

    /** A form for figures, a row each, which offers clusters, counties, series and units of an atlas. */
    public static void form(AtlasSnapshot content, Path target) throws AtlasException {
        Messages texts = Messages.of("handout");
        List<FormFile.Column> columns = List.of(
                new FormFile.Column("集聚区名称", content.index().shown(true).stream().map(Cluster::name).toList()),
                new FormFile.Column("县（市、区）", content.counties().stream().map(County::name).distinct().toList()),
                new FormFile.Column("指标", content.seriesUnits().stream().map(SeriesUnit::series).distinct().toList()),
                new FormFile.Column("数值", List.of()),
                new FormFile.Column("计量单位", content.seriesUnits().stream().map(SeriesUnit::unit).distinct().toList()),
                new FormFile.Column("年份", List.of()));
        HandoutFile.write(target, out -> {
            FormFile.write(texts.get("form.sheet"), texts.get("form.lists"), columns, out);
            return true;
        });
    }
}
