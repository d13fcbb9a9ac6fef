package henan.atlas.ingest.content;

import henan.atlas.content.TimeText;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Position;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Worded;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One row of a table. Every reader notes what is wrong with its cell and gives a harmless value back, so that one pass
 * finds all problems of the row.
 */
final class CsvRow {
    private static final Pattern PAGE = Pattern.compile("\\d{1,3}");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final String file;
    private final long line;
    private final Map<String, String> cells;
    private final ProblemList problems;
    private final BiFunction<String, String, CellPlaces.Place> places;
    private boolean sound = true;

    /**
     * @param cells  contents by column, in the order of the columns
     * @param places where a word of a column's cell stands
     */
    CsvRow(String file, long line, Map<String, String> cells, ProblemList problems,
            BiFunction<String, String, CellPlaces.Place> places) {
        this.file = file;
        this.line = line;
        this.cells = cells;
        this.problems = problems;
        this.places = places;
    }

    long line() {
        return line;
    }

    boolean sound() {
        return sound;
    }

    /** The first cell: the id, in most tables. */
    String first() {
        return cells.values().iterator().next();
    }

    /**
     * Notes a problem; it is found at the first argument where the cell holds it, else at the cell.
     *
     * @param column the column at fault; several joined by + when they are at fault together
     */
    void fault(String column, String key, Object... arguments) {
        sound = false;
        String word = arguments.length == 0 ? "" : String.valueOf(arguments[0]);
        CellPlaces.Place place = places.apply(column.split("\\+")[0], word);
        problems.inCell(file, place, column, key, arguments);
    }

    /** The cell; may be empty. */
    String text(String column) {
        return cells.get(column);
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
            fault(column, allowed.contains("") ? "cell.choiceOrEmpty" : "cell.choice", text,
                    allowed.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining("、")));
        }
        return text;
    }

    /** One of an enum's constants, written as in the code but in either case. */
    <E extends Enum<E>> E choice(String column, E[] constants) {
        String text = text(column);
        for (E constant : constants) {
            if (written(constant).equalsIgnoreCase(text)) {
                return constant;
            }
        }
        fault(column, "cell.choice", text, Arrays.stream(constants).map(CsvRow::written).collect(Collectors.joining("、")));
        return constants[0];
    }

    /** As the tables write it: words small, single letters great, unless it has a word of its own. */
    private static String written(Enum<?> constant) {
        if (constant instanceof Worded worded) {
            return worded.word();
        }
        return constant.name().length() == 1 ? constant.name() : constant.name().toLowerCase(Locale.ROOT);
    }

    /** A page of the book, in digits; empty for what stands before its first numbered page. */
    String page(String column) {
        return matching(column, text(column), PAGE, "cell.page");
    }

    /** An address of the web; may be empty. */
    String address(String column) {
        return matching(column, text(column), ADDRESS, "cell.address");
    }

    private String matching(String column, String text, Pattern pattern, String key) {
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            fault(column, key, text);
        }
        return text;
    }

    boolean yes(String column) {
        return oneOf(column, List.of("yes", "no")).equals("yes");
    }

    OptionalInt year(String column, KnownIds known) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        if (!text.matches("\\d{4}")) {
            fault(column, "cell.year", text);
            return OptionalInt.empty();
        }
        time(column, known);
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** A time as {@link TimeText} knows it, within what the atlas can know of; may be empty. */
    String time(String column, KnownIds known) {
        String text = text(column);
        if (!text.isEmpty()) {
            known.times().problem(text).ifPresent(key -> fault(column, key, text, known.times().lastDay()));
        }
        return text;
    }

    OptionalDouble number(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }
        if (!NUMBER.matcher(text).matches()) {
            fault(column, "cell.number", text);
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    double requiredNumber(String column) {
        required(column);
        return number(column).orElse(0);
    }

    /** A position in two columns, both filled or both empty. Degrees; must lie in or near the province. */
    Optional<Position> position(String longitudeColumn, String latitudeColumn) {
        OptionalDouble longitude = number(longitudeColumn);
        OptionalDouble latitude = number(latitudeColumn);
        if (longitude.isPresent() != latitude.isPresent()) {
            fault(longitudeColumn, "cell.halfPosition", latitudeColumn);
        }
        if (longitude.isEmpty() || latitude.isEmpty()) {
            return Optional.empty();
        }
        double x = longitude.getAsDouble();
        double y = latitude.getAsDouble();
        if (x < 109 || x > 118 || y < 30 || y > 38) {
            fault(longitudeColumn, "cell.farPosition", text(longitudeColumn), text(latitudeColumn));
            return Optional.empty();
        }
        return Optional.of(new Position(x, y));
    }

    /** The parts of a cell, separated by semicolons. */
    List<String> list(String column) {
        if (text(column).isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        for (String part : text(column).split(";", -1)) {
            if (part.isBlank()) {
                fault(column, "cell.emptyPart");
            } else {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The id of a thing some table must hold. */
    String reference(String column, SubjectKind kind, KnownIds known) {
        String id = required(column);
        if (!id.isEmpty()) {
            check(column, kind, id, known);
        }
        return id;
    }

    List<String> references(String column, SubjectKind kind, KnownIds known) {
        List<String> ids = list(column);
        ids.forEach(id -> check(column, kind, id, known));
        return ids;
    }

    /** A subject as {@code kind:id}, of one of the kinds given. */
    SubjectRef subject(String column, KnownIds known, SubjectKind... kinds) {
        List<SubjectRef> read = subjects(column, known, kinds);
        if (text(column).isEmpty()) {
            fault(column, "cell.empty");
        } else if (read.size() > 1) {
            fault(column, "cell.oneSubject");
        }
        return read.isEmpty() ? SubjectRef.PROVINCE : read.get(0);
    }

    List<SubjectRef> subjects(String column, KnownIds known, SubjectKind... kinds) {
        List<SubjectRef> read = new ArrayList<>();
        for (String part : list(column)) {
            try {
                SubjectRef subject = SubjectRef.parse(part);
                if (List.of(kinds).contains(subject.kind())) {
                    check(column, subject.kind(), subject.id(), known);
                    read.add(subject);
                } else {
                    fault(column, "cell.subjectKind", part, Arrays.stream(kinds).map(SubjectKind::code)
                            .collect(Collectors.joining("、")));
                }
            } catch (IllegalArgumentException e) {
                fault(column, "cell.subject", part);
            }
        }
        return read;
    }

    /** The citations of {@code sources}: {@code sourceId} or {@code sourceId@locator}; at least one. */
    List<Citation> citations(KnownIds known) {
        if (text("sources").isEmpty()) {
            fault("sources", "citation.none");
        }
        List<Citation> citations = new ArrayList<>();
        for (String part : list("sources")) {
            int at = part.indexOf('@');
            String id = at < 0 ? part : part.substring(0, at);
            check("sources", SubjectKind.SOURCE, id, known);
            citations.add(new Citation(id, at < 0 ? "" : part.substring(at + 1)));
        }
        return citations;
    }

    private void check(String column, SubjectKind kind, String id, KnownIds known) {
        known.check(kind, id, (key, arguments) -> fault(column, key, arguments));
    }
}
