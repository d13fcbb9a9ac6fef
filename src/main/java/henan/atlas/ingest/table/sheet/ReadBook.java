package henan.atlas.ingest.table.sheet;

import java.util.List;
import java.util.Optional;

/**
 * A file as it was read.
 *
 * @param file      its name, without the folder
 * @param sheets    in their order, at least one
 * @param encoding  in what a text was written; empty for a workbook
 * @param separator what stands between the cells of a text; empty for a workbook
 */
public record ReadBook(String file, List<ReadSheet> sheets, String encoding, String separator) {
    public ReadBook {
        sheets = List.copyOf(sheets);
    }

    /** The sheet that is meant where none is named: the first that is shown and holds something, else the first. */
    public ReadSheet first() {
        return sheets.stream().filter(sheet -> !sheet.hidden() && !sheet.rows().isEmpty()).findFirst()
                .orElse(sheets.get(0));
    }

    /** A sheet by its name. */
    public Optional<ReadSheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
