package henan.atlas.ingest.content;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Glyphs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the text tables of an atlas, strictly. */
public final class ContentReader {
    /** Of a cluster as it is read; its place follows from its order among the others. */
    private static final Map<String, Object> UNPLACED = Map.of("position", PointPlacement.NOWHERE.position(), "basis",
            PointPlacement.NOWHERE.basis());

    private ContentReader() {
    }

    /**
     * Reads and checks all tables and cases, places seats and clusters, and gathers the search terms.
     *
     * @param maps   folder of the place tables
     * @param data   folder of the content tables
     * @param inside where places stand that have no coordinate of their own
     * @param glyphs which characters can be shown
     * @throws ContentException when anything is wrong, naming every problem found
     */
    public static AtlasSnapshot read(Path maps, Path data, InteriorPointSource inside, Glyphs glyphs)
            throws ContentException {
        ProblemList problems = new ProblemList();
        AtlasTable atlas = new AtlasTable(maps, problems);
        RecordTables tables = new RecordTables(maps, data, problems);
        PlaceTables places = new PlaceTables(tables);
        CaseFiles cases = new CaseFiles(data.resolve("cases"), problems);
        ReferenceTargets known = tables.known(atlas.times(), cases.ids());
        Map<String, List<String>> readings = readings(places, data, problems);
        Map<String, SubjectRef> synonyms = SynonymTable.read(data, known, problems);

        List<PlaceTables.PrefectureRow> prefectures = places.prefectures();
        List<PlaceTables.CountyRow> counties = places.counties();
        PointPlacement placement = new PointPlacement(prefectures, counties, inside);
        AtlasSnapshot read = tables.with(AtlasSnapshot.of(atlas.meta())
                .with(RecordTypes.PREFECTURE, prefectures.stream().map(PlaceTables.PrefectureRow::prefecture).toList())
                .with(RecordTypes.COUNTY, counties.stream().map(PlaceTables.CountyRow::county).toList())
                .with(RecordTypes.NEIGHBOUR, places.neighbours())
                .with(RecordTypes.CLUSTER, tables.of(RecordTypes.CLUSTER).records(row -> UNPLACED)),
                RecordTypes.CLUSTER_SIDE, RecordTypes.INDUSTRY, RecordTypes.LEADING_INDUSTRY, RecordTypes.FIRM,
                RecordTypes.FIRM_ROLE, RecordTypes.CHAIN_LINK, RecordTypes.OBSERVATION, RecordTypes.FACT,
                RecordTypes.AWARD, RecordTypes.BOOK_ENTRY, RecordTypes.IMPRINT_LINE, RecordTypes.EVENT,
                RecordTypes.TERM, RecordTypes.CLUSTER_CHANGE, RecordTypes.MISSING_CLUSTER, RecordTypes.SOURCE,
                RecordTypes.KEPT_HOST, RecordTypes.SERIES_UNIT);
        tables.check(read, known);
        AtlasSnapshot content = read.with(RecordTypes.SEAT, placement.seats(prefectures))
                .with(RecordTypes.CASE_STUDY, cases.read(known));
        GlyphCheck shown = new GlyphCheck(glyphs, problems);
        shown.folder(maps, "maps");
        shown.folder(data, "data");
        problems.throwIfAny();
        Pinyin pinyin = new Pinyin(readings);
        AtlasSnapshot ordered = content.with(RecordTypes.CLUSTER, placement.of(new ClusterOrder(pinyin)
                .of(content.of(RecordTypes.CLUSTER)), content.sides()));
        return ordered.with(RecordTypes.SEARCH_TERM, new SearchTerms(pinyin, synonyms).gather(ordered));
    }

    /** Readings of place names from their pinyin columns, and of words the library reads wrongly. */
    private static Map<String, List<String>> readings(PlaceTables places, Path data, ProblemList problems) {
        Map<String, List<String>> readings = new HashMap<>();
        places.readings().forEach((name, syllables) -> {
            readings.put(name, syllables);
            String base = SearchTerms.base(name);
            readings.put(base, syllables.subList(0, base.length()));
        });
        CsvTable overrides = CsvTable.read(data.resolve("pinyin.csv"), "data/pinyin.csv", problems, "text", "pinyin");
        overrides.unique("duplicate.row", "text");
        for (CsvRow row : overrides.rows()) {
            List<String> syllables = List.of(row.required("pinyin").split(" "));
            if (syllables.size() != row.required("text").length() || !String.join("", syllables).matches("[a-z]+")) {
                row.fault("pinyin", "pinyin.syllables", row.text("text"));
            }
            readings.put(row.text("text"), syllables);
        }
        return readings;
    }
}
