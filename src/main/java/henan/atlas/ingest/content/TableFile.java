package henan.atlas.ingest.content;

import henan.atlas.content.Field;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The file in which editors keep records of one kind.
 *
 * @param label as they know it: {@code data/firms.csv}
 * @param more  columns it has beside those of the records' fields: what only placing and readings need
 */
record TableFile(String label, List<String> more) {
    /** The tables of all kinds of record that are kept in one, in the order in which they are read. */
    static final Map<RecordType<?>, TableFile> ALL = all();

    private static Map<RecordType<?>, TableFile> all() {
        Map<RecordType<?>, TableFile> all = new LinkedHashMap<>();
        all.put(RecordTypes.PREFECTURE, of("maps/prefectures.csv", "city_lon", "city_lat", "geonames_id"));
        all.put(RecordTypes.COUNTY, of("maps/counties.csv", "seat_name", "seat_lon", "seat_lat", "seat_geonames_id",
                "is_prefecture_seat", "is_province_seat", "boundary_id"));
        all.put(RecordTypes.NEIGHBOUR, of("maps/neighbours.csv", "label_lon", "label_lat"));
        all.put(RecordTypes.INDUSTRY, of("data/industries.csv"));
        all.put(RecordTypes.CLUSTER, of("data/clusters.csv"));
        all.put(RecordTypes.CLUSTER_SIDE, of("data/sides.csv"));
        all.put(RecordTypes.LEADING_INDUSTRY, of("data/leading_industries.csv"));
        all.put(RecordTypes.FIRM, of("data/firms.csv"));
        all.put(RecordTypes.FIRM_ROLE, of("data/firm_roles.csv"));
        all.put(RecordTypes.CHAIN_LINK, of("data/chains.csv"));
        all.put(RecordTypes.AWARD, of("data/awards.csv"));
        all.put(RecordTypes.CLUSTER_CHANGE, of("data/changes.csv"));
        all.put(RecordTypes.MISSING_CLUSTER, of("data/missing.csv"));
        all.put(RecordTypes.SOURCE, of("data/sources.csv"));
        all.put(RecordTypes.KEPT_HOST, of("data/hosts.csv"));
        all.put(RecordTypes.OBSERVATION, of("data/observations.csv"));
        all.put(RecordTypes.FACT, of("data/facts.csv"));
        all.put(RecordTypes.BOOK_ENTRY, of("data/book.csv"));
        all.put(RecordTypes.IMPRINT_LINE, of("data/imprint.csv"));
        all.put(RecordTypes.EVENT, of("data/events.csv"));
        all.put(RecordTypes.TERM, of("data/terms.csv"));
        all.put(RecordTypes.SERIES_UNIT, of("data/series.csv"));
        return all;
    }

    private static TableFile of(String label, String... more) {
        return new TableFile(label, List.of(more));
    }

    /** Where editors keep records of a kind, for messages. */
    static String label(RecordType<?> type) {
        return type == RecordTypes.CASE_STUDY ? CaseFiles.LABEL
                : Optional.ofNullable(ALL.get(type)).map(TableFile::label).orElse("");
    }

    String[] columns(RecordType<?> type) {
        return Stream.concat(type.fields().stream().map(Field::column).flatMap(Optional::stream), more.stream())
                .toArray(String[]::new);
    }
}
