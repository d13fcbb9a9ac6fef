package henan.atlas.ingest.content;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.County;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the text tables of an atlas, strictly. */
public final class ContentReader {
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
    public static AtlasSnapshot read(Path maps, Path data, InsidePoints inside, Glyphs glyphs)
            throws ContentException {
        ProblemList problems = new ProblemList();
        KnownIds known = new KnownIds();
        PlaceTables places = new PlaceTables(maps, problems, known);
        ClusterTables clusters = new ClusterTables(data, problems, known);
        StoryTables stories = new StoryTables(data, problems, known);
        CaseFiles cases = new CaseFiles(data.resolve("cases"), problems, known);
        Map<String, List<String>> readings = readings(places, data, problems);

        List<PlaceTables.CountyRow> counties = places.counties();
        List<PlaceTables.PrefectureRow> prefectures = places.prefectures();
        PointPlacement placement = new PointPlacement(counties, clusters.clustersByCounty(), inside);
        Map<String, County> countyOf = new HashMap<>();
        counties.forEach(row -> countyOf.put(row.county().code(), row.county()));

        AtlasSnapshot content = AtlasSnapshot.of(places.meta())
                .with(RecordTypes.PREFECTURE, prefectures.stream().map(PlaceTables.PrefectureRow::prefecture).toList())
                .with(RecordTypes.COUNTY, counties.stream().map(PlaceTables.CountyRow::county).toList())
                .with(RecordTypes.SEAT, placement.seats(prefectures))
                .with(RecordTypes.NEIGHBOUR, places.neighbours())
                .with(RecordTypes.INDUSTRY, clusters.industries())
                .with(RecordTypes.CLUSTER, clusters.clusters(countyOf, placement))
                .with(RecordTypes.FIRM, clusters.firms())
                .with(RecordTypes.FIRM_ROLE, clusters.roles())
                .with(RecordTypes.CHAIN_LINK, clusters.chains())
                .with(RecordTypes.OBSERVATION, stories.observations())
                .with(RecordTypes.FACT, stories.facts())
                .with(RecordTypes.AWARD, clusters.awards())
                .with(RecordTypes.BOOK_ENTRY, stories.book())
                .with(RecordTypes.EVENT, stories.events())
                .with(RecordTypes.TERM, stories.terms())
                .with(RecordTypes.CASE_STUDY, cases.read())
                .with(RecordTypes.CLUSTER_CHANGE, clusters.changes())
                .with(RecordTypes.SOURCE, stories.sources());
        GlyphCheck shown = new GlyphCheck(glyphs, problems);
        shown.folder(maps, "maps");
        shown.folder(data, "data");
        problems.throwIfAny();
        return content.with(RecordTypes.SEARCH_TERM, new SearchTerms(new Pinyin(readings)).gather(content));
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
