package henan.atlas.ingest.boundary;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import henan.atlas.domain.AtlasException;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Which polygon belongs to which unit of 2013, from {@code counties.csv} and {@code neighbours.csv}.
 *
 * @param counties   the county-level units of 2013
 * @param neighbours name of each prefecture beyond the border by its code
 */
record Crosswalk(List<Unit> counties, Map<String, String> neighbours) {

    /**
     * A county-level unit of 2013.
     *
     * @param boundaryId  id of its feature in the pinned package, empty if it has none
     * @param polygonCode code of the unit whose polygon contains it: its own, or another's where it has none
     * @param codeNow     today's code, empty if unknown
     * @param nameNow     today's name, empty if unknown
     */
    record Unit(String code, String name, String prefectureCode, String boundaryId, String polygonCode, String codeNow,
                String nameNow) {
        boolean hasPolygon() {
            return polygonCode.equals(code);
        }
    }

    static Crosswalk read(Path maps) throws AtlasException {
        List<Unit> counties = new ArrayList<>();
        for (NamedCsvRecord row : rows(maps.resolve("counties.csv"),
                List.of("code", "name", "prefecture_code", "boundary_id", "polygon_code"))) {
            counties.add(new Unit(value(row, "code"), value(row, "name"), value(row, "prefecture_code"),
                    value(row, "boundary_id"), value(row, "polygon_code"), value(row, "code_now"),
                    value(row, "name_now")));
        }
        Map<String, String> neighbours = new LinkedHashMap<>();
        for (NamedCsvRecord row : rows(maps.resolve("neighbours.csv"), List.of("code", "name"))) {
            neighbours.put(value(row, "code"), value(row, "name"));
        }
        return new Crosswalk(List.copyOf(counties), neighbours);
    }

    private static String value(NamedCsvRecord row, String column) {
        return row.findField(column).orElse("");
    }

    /** The rows of a table that have a word in them: spreadsheets leave rows of empty cells behind. */
    static List<NamedCsvRecord> written(CsvReader<NamedCsvRecord> table) {
        return table.stream().filter(row -> !row.getFields().stream().allMatch(String::isBlank)).toList();
    }

    private static List<NamedCsvRecord> rows(Path file, List<String> columns) throws AtlasException {
        Messages text = Messages.of("boundary");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            List<NamedCsvRecord> rows = written(csv);
            for (String column : columns) {
                if (rows.isEmpty() || !rows.get(0).getHeader().contains(column)) {
                    throw new AtlasException(text.message("csv.column", file, column));
                }
            }
            return rows;
        } catch (IOException | UncheckedIOException e) {
            throw new AtlasException(text.message(Files.exists(file) ? "file.unreadable" : "file.missing", file), e);
        } catch (CsvParseException e) {
            throw new AtlasException(text.message("csv.broken", file, String.valueOf(e.getMessage())), e);
        }
    }

    /** The prefecture of every county-level unit, by code. */
    Map<String, String> prefectures() {
        Map<String, String> of = new LinkedHashMap<>();
        counties.forEach(unit -> of.put(unit.code(), unit.prefectureCode()));
        return of;
    }

    /** Codes of the units that have a polygon of their own. */
    Set<String> withPolygon() {
        Set<String> codes = new TreeSet<>();
        counties.stream().filter(Unit::hasPolygon).forEach(unit -> codes.add(unit.code()));
        return codes;
    }

    /** Units by one of their values; only those with a polygon of their own, since a polygon is looked for. */
    Map<String, Set<String>> codesBy(Function<Unit, String> key) {
        Map<String, Set<String>> codes = new HashMap<>();
        for (Unit unit : counties) {
            if (unit.hasPolygon() && !key.apply(unit).isEmpty()) {
                codes.computeIfAbsent(key.apply(unit), k -> new TreeSet<>()).add(unit.code());
            }
        }
        return codes;
    }
}
