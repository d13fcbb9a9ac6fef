package henan.atlas.ingest.content;

import henan.atlas.content.TimeText;
import henan.atlas.domain.County;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The tables under {@code maps/}: names, codes and seats of places, without their boundaries. */
final class PlaceTables {
    private static final List<String> META_KEYS = List.of("title", "province", "vintage", "data_date", "notice",
        "approval_number");
    private static final List<String> COUNTY_KINDS = List.of("市辖区", "县级市", "县");

    /** A county with its seat as the table has it. */
    record CountyRow(County county, Optional<Position> seat, boolean prefectureSeat, boolean provinceSeat) {
    }

    /** A prefecture with its city point; none where no open source has one. */
    record PrefectureRow(Prefecture prefecture, Optional<Position> city) {
    }

    private final CsvTable atlas;
    private final CsvTable prefectures;
    private final CsvTable counties;
    private final CsvTable neighbours;
    private final KnownIds known;

    PlaceTables(Path maps, ProblemList problems, KnownIds known) {
        this.known = known;
        atlas = CsvTable.read(maps.resolve("atlas.csv"), "maps/atlas.csv", problems, "key", "value");
        prefectures = CsvTable.read(maps.resolve("prefectures.csv"), "maps/prefectures.csv", problems, "code", "name",
                "pinyin", "city_lon", "city_lat", "geonames_id", "seat_unit_code", "published_area_km2", "area_note",
                "tint");
        counties = CsvTable.read(maps.resolve("counties.csv"), "maps/counties.csv", problems, "code", "name", "kind",
                "prefecture_code", "pinyin", "code_now", "name_now", "change", "province_direct", "seat_name",
                "seat_lon", "seat_lat", "seat_geonames_id", "is_prefecture_seat", "is_province_seat", "boundary_id",
                "polygon_code");
        neighbours = CsvTable.read(maps.resolve("neighbours.csv"), "maps/neighbours.csv", problems, "code", "name",
                "province", "label_lon", "label_lat");
        known.add(SubjectKind.PREFECTURE, prefectures, "code");
        known.add(SubjectKind.COUNTY, counties, "code");
        neighbours.unique("duplicate.id", "code");
        atlas.unique("duplicate.id", "key");
        known.times(new TimeText(dataDate()));
        for (CsvRow row : counties.rows()) {
            if (!row.text("code_now").equals(row.text("code"))) {
                known.today(row.text("code"), row.text("code_now"));
            }
        }
    }

    Map<String, String> meta() {
        Map<String, String> meta = new LinkedHashMap<>();
        for (CsvRow row : atlas.rows()) {
            String key = row.oneOf("key", META_KEYS);
            String value = key.equals("approval_number") ? row.text("value") : row.required("value");
            if (key.equals("vintage")) {
                row.time("value", known);
            }
            meta.put(key, value);
        }
        META_KEYS.stream().filter(key -> !meta.containsKey(key))
                .forEach(key -> atlas.fault("key", "meta.missing", key));
        return meta;
    }

    /** The day up to which the atlas knows anything; without one, a problem by itself, it knows everything. */
    private LocalDate dataDate() {
        for (CsvRow row : atlas.rows()) {
            if (row.text("key").equals("data_date")) {
                try {
                    return LocalDate.parse(row.text("value"));
                } catch (DateTimeParseException e) {
                    row.fault("value", "meta.date", row.text("value"));
                }
            }
        }
        return TimeText.UNLIMITED.lastDay();
    }

    List<PrefectureRow> prefectures() {
        return prefectures.map(row -> new PrefectureRow(new Prefecture(row.required("code"), row.required("name"),
                row.required("pinyin"), row.reference("seat_unit_code", SubjectKind.COUNTY, known),
                row.requiredNumber("published_area_km2"), row.text("area_note"),
                Integer.parseInt("0" + row.oneOf("tint", List.of("0", "1", "2", "3", "4")).replaceAll("\\D", ""))),
                row.position("city_lon", "city_lat")));
    }

    List<CountyRow> counties() {
        Set<String> seatUnits = prefectures.rows().stream().map(row -> row.text("seat_unit_code"))
                .collect(Collectors.toSet());
        return counties.map(row -> {
            County county = new County(row.required("code"), row.required("name"), row.oneOf("kind", COUNTY_KINDS),
                    row.reference("prefecture_code", SubjectKind.PREFECTURE, known), row.required("pinyin"),
                    row.required("code_now"), row.required("name_now"), row.text("change"),
                    row.oneOf("province_direct", List.of("", "pilot10", "jiyuan")),
                    row.reference("polygon_code", SubjectKind.COUNTY, known));
            if (county.hasOwnPolygon()) {
                row.required("boundary_id");
            }
            if (row.yes("is_prefecture_seat") != seatUnits.contains(county.code())) {
                row.fault("is_prefecture_seat", "county.prefectureSeat", "maps/prefectures.csv");
            }
            return new CountyRow(county, row.position("seat_lon", "seat_lat"),
                    seatUnits.contains(county.code()), row.yes("is_province_seat"));
        });
    }

    List<Neighbour> neighbours() {
        return neighbours.map(row -> {
            Optional<Position> label = row.position("label_lon", "label_lat");
            if (label.isEmpty()) {
                row.required("label_lon");
            }
            return new Neighbour(row.required("code"), row.required("name"), row.required("province"),
                    label.orElse(new Position(0, 0)));
        });
    }

    /** Notes names whose pinyin column cannot be read as their characters; gives the syllables of those that can. */
    Map<String, List<String>> readings() {
        Map<String, List<String>> readings = new LinkedHashMap<>();
        for (CsvTable table : List.of(prefectures, counties)) {
            for (CsvRow row : table.rows()) {
                Pinyin.align(row.text("name"), row.text("pinyin")).ifPresentOrElse(
                        syllables -> readings.put(row.text("name"), syllables),
                        () -> row.fault("pinyin", "pinyin.misfit", row.text("name"), row.text("pinyin")));
            }
        }
        return readings;
    }
}
