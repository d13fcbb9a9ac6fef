package henan.atlas.handout.sheet;

import henan.atlas.text.Messages;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sheets that belong together; what is told stands on the first.
 *
 * @param title  what it is, for the properties of the file
 * @param sheets at least one
 */
public record SheetBook(String title, List<DataSheet> sheets) {
    public SheetBook {
        sheets = List.copyOf(sheets);
        if (sheets.isEmpty()) {
            throw new IllegalArgumentException("no sheet");
        }
    }

    /** What a format with one sheet alone has. */
    public DataSheet first() {
        return sheets.get(0);
    }

    /** The same with one more sheet behind. */
    public SheetBook with(DataSheet sheet) {
        return new SheetBook(title, Stream.concat(sheets.stream(), Stream.of(sheet)).toList());
    }

    /** The same with a sheet that says what the columns mean, and what else is to be known, a line each. */
    public SheetBook explained(List<String> besides) {
        Messages texts = Messages.of("handout");
        Stream<List<CellValue>> columns = first().columns().stream().map(column -> List.of(
                CellValue.of(column.title()), CellValue.of(texts.get("kind." + column.kind())),
                CellValue.of(column.note())));
        Stream<List<CellValue>> lines = besides.stream().map(line -> List.of(CellValue.BLANK, CellValue.BLANK,
                CellValue.of(line)));
        return with(DataSheet.of(texts.get("sheet.meaning"), Stream.of("meaning.column", "meaning.kind", "meaning.what")
                .map(texts::get).map(SheetColumn::text).toList(), Stream.concat(columns, lines).toList()));
    }
}
