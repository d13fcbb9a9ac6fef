package henan.atlas.ingest.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseSet;
import henan.atlas.carto.CourseSet.Course;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The rivers of {@code maps/rivers.csv}: which lines of the source make up each, in the order of the water, and what it
 * is called. A semicolon parts stretches between which the source has nothing; where that is a reservoir, at which no
 * river ends, a tilde joins them in one sweep.
 */
final class RiverTable {
    static final String TABLE = "rivers.csv";

    private static final Messages TEXT = Messages.of("boundary");
    private static final List<String> COLUMNS = List.of("name", "rank", "lines", "identified");
    /** The source cuts its lines at the edges of bins, where the ends of two may lie a little apart. */
    private static final double WIDEST_GAP_DEGREES = 0.01;
    private static final String OVER = "~";
    /** Stretches of a sweep, and points of a line that tell where it heads. */
    private static final int SWEPT = 12;
    private static final int HEADING = 6;

    private final Path file;
    private final RiverLines lines;
    private final GeometryFactory factory;

    private RiverTable(Path file, RiverLines lines, GeometryFactory factory) {
        this.file = file;
        this.lines = lines;
        this.factory = factory;
    }

    /** The rivers; none where the folder has neither table nor lines. */
    static CourseSet read(Path maps, GeometryFactory factory) throws AtlasException {
        Path file = maps.resolve(TABLE);
        if (!Files.exists(file)) {
            if (Files.exists(maps.resolve(RiverLines.FILE))) {
                throw new AtlasException(TEXT.message("river.table", file, RiverLines.FILE));
            }
            return CourseSet.NONE;
        }
        RiverLines lines = RiverLines.read(maps.resolve(RiverLines.FILE));
        return new CourseSet(new RiverTable(file, lines, factory).rivers(), lines.source(), lines.terms());
    }

    private List<Course> rivers() throws AtlasException {
        List<Course> rivers = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : Crosswalk.written(csv)) {
                for (String column : COLUMNS) {
                    if (row.findField(column).isEmpty()) {
                        throw new AtlasException(TEXT.message("csv.column", file, column));
                    }
                }
                rivers.add(river(row));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new AtlasException(TEXT.message("file.unreadable", file), e);
        } catch (CsvParseException e) {
            throw new AtlasException(TEXT.message("csv.broken", file, String.valueOf(e.getMessage())), e);
        }
        List<String> left = lines.unused();
        if (!left.isEmpty()) {
            throw new AtlasException(TEXT.message("river.unused", file, left.get(0), RiverLines.FILE));
        }
        return rivers;
    }

    private Course river(NamedCsvRecord row) throws AtlasException {
        String rank = row.getField("rank");
        if (!rank.matches("[1-" + CourseCode.LEAST + "]")) {
            throw wrong(row, TEXT.message("river.rank", rank));
        }
        if (row.getField("identified").isBlank()) {
            throw wrong(row, TEXT.message("river.identified", row.getField("name")));
        }
        List<LineString> stretches = new ArrayList<>();
        for (String stretch : row.getField("lines").split(";")) {
            stretches.add(factory.createLineString(joined(row, stretch.strip().split("\\s+"))));
        }
        return new Course(new CourseCode(CourseClass.RIVER, Integer.parseInt(rank), CourseBasis.SKETCHED,
                row.getField("name")), factory.createMultiLineString(stretches.toArray(LineString[]::new)));
    }

    /** Lines end to end, each turned so that it begins where the one before ends. */
    private Coordinate[] joined(NamedCsvRecord row, String[] words) throws AtlasException {
        List<String> numbers = Stream.of(words).filter(w -> !w.equals(OVER)).toList();
        List<Coordinate> points = new ArrayList<>();
        int taken = 0;
        boolean over = false;
        for (String word : words) {
            if (word.equals(OVER)) {
                over = true;
                continue;
            }
            List<Coordinate> next = taken(row, word);
            Coordinate meeting;
            if (taken > 0) {
                meeting = points.get(points.size() - 1);
            } else if (numbers.size() > 1) {
                meeting = away(next, lines.line(numbers.get(1)).orElse(next));
            } else {
                meeting = next.get(0);
            }
            if (meeting.distance(last(next)) < meeting.distance(next.get(0))) {
                next = reversed(next);
            }
            if (over && taken > 0) {
                points.addAll(sweep(points, next));
            } else if (taken > 0 && meeting.distance(next.get(0)) > WIDEST_GAP_DEGREES) {
                throw wrong(row, TEXT.message("river.gap", numbers.get(taken - 1), word));
            }
            points.addAll(taken > 0 && meeting.equals2D(next.get(0)) ? next.subList(1, next.size()) : next);
            taken++;
            over = false;
        }
        return points.toArray(Coordinate[]::new);
    }

    /** Between two lines, leaving the one as it goes and coming to the other as that does (Hermite). */
    private static List<Coordinate> sweep(List<Coordinate> from, List<Coordinate> to) {
        Coordinate a = last(from);
        Coordinate b = to.get(0);
        Coordinate before = from.get(Math.max(0, from.size() - 1 - HEADING));
        Coordinate after = to.get(Math.min(to.size() - 1, HEADING));
        double gap = a.distance(b);
        double leaving = gap / Math.max(1e-9, before.distance(a));
        double coming = gap / Math.max(1e-9, b.distance(after));
        List<Coordinate> sweep = new ArrayList<>();
        for (int i = 1; i < SWEPT; i++) {
            double t = i / (double) SWEPT;
            double ofB = t * t * (3 - 2 * t);
            double out = t * (1 - t) * (1 - t) * leaving;
            double in = t * t * (t - 1) * coming;
            sweep.add(new Coordinate((1 - ofB) * a.x + ofB * b.x + out * (a.x - before.x) + in * (after.x - b.x),
                    (1 - ofB) * a.y + ofB * b.y + out * (a.y - before.y) + in * (after.y - b.y)));
        }
        return sweep;
    }

    private List<Coordinate> taken(NamedCsvRecord row, String number) throws AtlasException {
        List<Coordinate> line = lines.line(number)
                .orElseThrow(() -> wrong(row, TEXT.message("river.line", number, RiverLines.FILE)));
        if (!lines.use(number)) {
            throw wrong(row, TEXT.message("river.twice", number));
        }
        return line;
    }

    /** The end of a line that is away from another. */
    private static Coordinate away(List<Coordinate> line, List<Coordinate> other) {
        double first = Math.min(line.get(0).distance(other.get(0)), line.get(0).distance(last(other)));
        double second = Math.min(last(line).distance(other.get(0)), last(line).distance(last(other)));
        return first < second ? last(line) : line.get(0);
    }

    private static Coordinate last(List<Coordinate> line) {
        return line.get(line.size() - 1);
    }

    private static List<Coordinate> reversed(List<Coordinate> line) {
        List<Coordinate> turned = new ArrayList<>(line);
        Collections.reverse(turned);
        return turned;
    }

    private AtlasException wrong(NamedCsvRecord row, Message what) {
        return new AtlasException(TEXT.message("river.row", file, row.getStartingLineNumber(), what));
    }
}
