package henan.atlas.ingest.content;

import henan.atlas.content.RecordTypes;
import henan.atlas.domain.County;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tables under {@code maps/} tell beside the records: where seats and names stand, how names are read. */
final class PlaceTables {
    /** A county with its seat as the table has it. */
    record CountyRow(County county, Optional<Position> seat, boolean prefectureSeat, boolean provinceSeat) {
    }

    /** A prefecture with its city point; none where no open source has one. */
    record PrefectureRow(Prefecture prefecture, Optional<Position> city) {
    }

    private final RecordRows<Prefecture> prefectures;
    private final RecordRows<County> counties;
    private final RecordRows<Neighbour> neighbours;

    PlaceTables(RecordTables tables) {
        prefectures = tables.of(RecordTypes.PREFECTURE);
        counties = tables.of(RecordTypes.COUNTY);
        neighbours = tables.of(RecordTypes.NEIGHBOUR);
    }

    List<PrefectureRow> prefectures() {
        List<PrefectureRow> read = new ArrayList<>();
        for (Prefecture prefecture : prefectures.records(row -> Map.of())) {
            read.add(new PrefectureRow(prefecture, prefectures.row(read.size()).position("city_lon", "city_lat")));
        }
        return read;
    }

    List<CountyRow> counties() {
        Set<String> seatUnits = prefectures.table().rows().stream().map(row -> row.text("seat_unit_code"))
                .collect(Collectors.toSet());
        List<CountyRow> read = new ArrayList<>();
        for (County county : counties.records(row -> Map.of())) {
            CsvRow row = counties.row(read.size());
            if (county.hasOwnPolygon()) {
                row.required("boundary_id");
            }
            if (row.yes("is_prefecture_seat") != seatUnits.contains(county.code())) {
                row.fault("is_prefecture_seat", "county.prefectureSeat", TableFile.label(RecordTypes.PREFECTURE));
            }
            read.add(new CountyRow(county, row.position("seat_lon", "seat_lat"), seatUnits.contains(county.code()),
                    row.yes("is_province_seat")));
        }
        return read;
    }

    List<Neighbour> neighbours() {
        return neighbours.records(row -> {
            Optional<Position> label = row.position("label_lon", "label_lat");
            if (label.isEmpty()) {
                row.required("label_lon");
            }
            return Map.of("label", label.orElse(new Position(0, 0)));
        });
    }

    /** Notes names whose pinyin column cannot be read as their characters; gives the syllables of those that can. */
    Map<String, List<String>> readings() {
        Map<String, List<String>> readings = new LinkedHashMap<>();
        for (CsvTable table : List.of(prefectures.table(), counties.table())) {
            for (CsvRow row : table.rows()) {
                Pinyin.align(row.text("name"), row.text("pinyin")).ifPresentOrElse(
                        syllables -> readings.put(row.text("name"), syllables),
                        () -> row.fault("pinyin", "pinyin.misfit", row.text("name"), row.text("pinyin")));
            }
        }
        return readings;
    }
}
