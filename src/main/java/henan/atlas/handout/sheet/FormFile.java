package henan.atlas.handout.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook to be filled in: a sheet with a head alone, whose cells offer what may stand in them, and a sheet behind
 * it of what is offered.
 */
public final class FormFile {
    /** Rows that offer something. */
    private static final int ROWS = 5_000;
    private static final double WIDTH = 26;

    private FormFile() {
    }

    /**
     * A column of a form.
     *
     * @param title  what stands in the head
     * @param values what is offered; nothing where any value may stand
     */
    public record Column(String title, List<String> values) {
        public Column {
            values = List.copyOf(values);
        }
    }

    /** Writes one. @param name of the sheet that is filled in @param lists of the sheet of what is offered */
    public static void write(String name, String lists, List<Column> columns, OutputStream out) throws IOException {
        Workbook file = new Workbook(out, "henan-atlas", null);
        List<String> names = SheetNames.of(List.of(name, lists));
        Worksheet form = file.newWorksheet(names.get(0));
        Worksheet offered = file.newWorksheet(names.get(1));
        List<ListDataValidation> validations = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            form.value(0, i, column.title());
            form.style(0, i).bold().fillColor("EEF1F4").set();
            form.width(i, WIDTH);
            offered.value(0, i, column.title());
            for (int row = 0; row < column.values().size(); row++) {
                offered.inlineString(row + 1, i, column.values().get(row));
            }
            if (!column.values().isEmpty()) {
                validations.add(form.range(1, i, ROWS, i)
                        .validateWithList(offered.range(1, i, column.values().size(), i)));
            }
        }
        // Other values may stand there too: what is not known is told when the table is read.
        validations.forEach(each -> each.allowBlank(true).showErrorMessage(false));
        form.freezePane(0, 1);
        file.finish();
    }
}
