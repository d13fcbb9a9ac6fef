package henan.atlas.ingest.content;

import henan.atlas.content.Field;
import henan.atlas.domain.Position;
import henan.atlas.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One row of a table. Every reader notes what is wrong with its cell and gives a harmless value back, so that one pass
 * finds all problems of the row.
 */
final class CsvRow {
    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final ProblemList problems;
    private final BiFunction<String, String, CellPositions.Place> places;
    private final Set<String> faulty = new HashSet<>();

    /**
     * @param cells  contents by column, in the order of the columns
     * @param places where a word of a column's cell stands
     */
    CsvRow(String file, long line, Map<String, String> cells, ProblemList problems,
            BiFunction<String, String, CellPositions.Place> places) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
        this.places = places;
    }

    long line() {
        return line;
    }

    /** Whether every cell that was read could be. */
    boolean sound() {
        return faulty.isEmpty();
    }

    boolean isFaulty(String column) {
        return faulty.contains(column);
    }

    /** The first cell: the id, in most tables. */
    String first() {
        return cells.values().iterator().next();
    }

    /**
     * Notes a problem of a cell; it is found at the first argument where the cell holds it, else at the cell.
     *
     * @param column the column at fault; several joined by + when they are at fault together
     */
    void fault(String column, String key, Object... arguments) {
        faulty.add(column);
        found(column, key, arguments);
    }

    /** Notes what is wrong with a record whose cells could be read. */
    void found(String column, String key, Object... arguments) {
        String word = arguments.length == 0 ? "" : String.valueOf(arguments[0]);
        CellPositions.Place place = places.apply(column.split("\\+")[0], word);
        problems.inCell(file, place, column, key, arguments);
    }

    /** The cell; may be empty. */
    String text(String column) {
        return cells.get(column);
    }

    /** What a field's cell says. */
    Object read(Field field) {
        String column = field.column().orElseThrow();
        return field.kind().read(text(column), (key, arguments) -> fault(column, key, arguments));
    }

    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "cell.empty");
        }
        return text;
    }

    String oneOf(String column, List<String> allowed) {
        String text = text(column);
        if (!allowed.contains(text)) {
            fault(column, "cell.choice", text, WordList.of(allowed));
        }
        return text;
    }

    boolean yes(String column) {
        return oneOf(column, List.of("yes", "no")).equals("yes");
    }

    private OptionalDouble number(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!text.matches("-?\\d+(\\.\\d+)?")) {
            fault(column, "cell.number", text);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    /** A position in two columns, both filled or both empty. Degrees; must lie in or near the province. */
    Optional<Position> position(String longitudeColumn, String latitudeColumn) {
        OptionalDouble longitude = number(longitudeColumn);
        OptionalDouble latitude = number(latitudeColumn);
        if (longitude.isPresent() != latitude.isPresent()) {
            fault(longitudeColumn, "position.half", latitudeColumn);
        }
        if (longitude.isEmpty() || latitude.isEmpty()) {
            return Optional.empty();
        }
        double x = longitude.getAsDouble();
        double y = latitude.getAsDouble();
        if (x < 109 || x > 118 || y < 30 || y > 38) {
            fault(longitudeColumn, "position.far", text(longitudeColumn), text(latitudeColumn));
            return Optional.empty();
        }
        return Optional.of(new Position(x, y));
    }
}
