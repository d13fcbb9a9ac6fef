package henan.atlas.ingest.table;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What the columns of a table are taken for; kept as JSON for tables that look the same.
 *
 * @param look    of the sheet it was made for, see {@link SheetHead#look}
 * @param columns by the number of the column; those not told are taken for nothing
 */
public record TableMapping(String look, List<Column> columns) {
    public TableMapping {
        columns = List.copyOf(columns);
    }

    /**
     * A column.
     *
     * @param index from 0
     * @param title as it stands in the head, for people
     */
    public record Column(int index, String title, ColumnTarget target) {
        public Column {
            if (title == null || target == null || target.kind() == null || target.series() == null
                    || target.unit() == null || target.period() == null || target.convertTo() == null) {
                throw new IllegalArgumentException("a column without a part");
            }
        }
    }

    /** What a column is taken for. */
    public ColumnTarget of(int index) {
        return columns.stream().filter(column -> column.index() == index).map(Column::target).findFirst()
                .orElse(ColumnTarget.NOTHING);
    }

    /** The same with one column taken for something else. */
    public TableMapping with(int index, ColumnTarget target) {
        return new TableMapping(look, columns.stream().map(column -> column.index() != index ? column
                : new Column(index, column.title(), target)).toList());
    }

    /** The first column taken for a thing; empty when none is. */
    Optional<Column> first(ColumnTarget.Kind kind) {
        return columns.stream().filter(column -> column.target().kind() == kind).findFirst();
    }

    /** As JSON. */
    public String json() {
        try {
            return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(this);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What {@link #json} wrote. @throws AtlasException when it is none */
    public static TableMapping ofJson(String json) throws AtlasException {
        try {
            TableMapping read = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build()
                    .readValue(json, TableMapping.class);
            if (read == null || read.look() == null) {
                throw new AtlasException(Messages.of("tableimport").message("map.wrong"));
            }
            return read;
        } catch (IOException e) {
            throw new AtlasException(Messages.of("tableimport").message("map.wrong"), e);
        }
    }
}
