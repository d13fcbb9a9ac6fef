package henan.atlas.chart;

import henan.atlas.table.Column;
import henan.atlas.table.SubjectTable;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.List;

/**
 * Which chart of a list: what is drawn, of which of its columns. A value: kept as it stands, for whatever snapshot.
 *
 * @param columns ids of the columns it is of, of points first the one across; none for years
 */
public record ListChart(Form form, List<String> columns) {
    private static final Messages TEXTS = Messages.of("chart");

    /** What is drawn. */
    public enum Form {
        /** The numbers of a column, a bar for each row. */
        BARS,
        /** Of which years the figures of each row are. */
        YEARS,
        /** How many rows have each value of a column. */
        COUNTS,
        /** The leading industries of clusters, as areas. */
        TREEMAP,
        /** Rows by the numbers of two columns. */
        SCATTER
    }

    public ListChart {
        columns = List.copyOf(columns);
    }

    static ListChart of(Form form, String... columns) {
        return new ListChart(form, List.of(columns));
    }

    /** What it is called, in the language spoken now. A column that is not in the table is called by its id. */
    public String title(SubjectTable table) {
        Object[] names = columns.stream().map(id -> title(table, id)).toArray();
        return TEXTS.get("list." + form, names);
    }

    /** A column by its name, with what it counts where that is not told by the name. */
    static String title(SubjectTable table, String id) {
        String title = table.column(id).map(Column::title).orElse(id);
        return id.equals("firms") ? title + Punctuation.bracketed(TEXTS.get("list.firms")) : title;
    }
}
