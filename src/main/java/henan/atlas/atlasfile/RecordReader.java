package henan.atlas.atlasfile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Award;
import henan.atlas.domain.BookEntry;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.ChainLink;
import henan.atlas.domain.Citation;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.ClusterChange;
import henan.atlas.domain.Confidence;
import henan.atlas.domain.County;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Firm;
import henan.atlas.domain.FirmRole;
import henan.atlas.domain.Industry;
import henan.atlas.domain.Neighbour;
import henan.atlas.domain.Observation;
import henan.atlas.domain.PlaceBasis;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.Seat;
import henan.atlas.domain.SeatRank;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads all records of an atlas file, in the order they were written. */
final class RecordReader {
    private final Database database;
    private final Map<String, List<Citation>> citations;
    private final Map<String, List<String>> clusterUnits;
    private final Map<String, List<String>> clusterIndustries;
    private final Map<String, List<SubjectRef>> entrySubjects;
    private final Map<String, List<SubjectRef>> caseSubjects;
    private final Map<String, List<CaseStudy.Paragraph>> caseParagraphs;
    private final Map<String, List<String>> caseQuestions;
    private final Map<String, List<SubjectRef>> eventSubjects;
    private final Map<String, List<String>> termAliases;

    RecordReader(Database database) throws AtlasException {
        this.database = database;
        citations = grouped("SELECT statement_table || statement_fid, source_id, locator FROM citation"
                + " ORDER BY statement_table, statement_fid, ordinal",
                row -> new Citation(row.text("source_id"), row.text("locator")));
        clusterUnits = grouped("SELECT cluster_id, unit_code FROM cluster_unit ORDER BY cluster_id, ordinal",
                row -> row.text(2));
        clusterIndustries = grouped("SELECT cluster_id, name FROM cluster_industry ORDER BY cluster_id, ordinal",
                row -> row.text(2));
        entrySubjects = grouped("SELECT entry_id, subject_kind, subject_id FROM book_entry_subject"
                + " ORDER BY entry_id, ordinal", row -> row.subject("subject_kind", "subject_id"));
        caseSubjects = grouped("SELECT case_id, subject_kind, subject_id FROM case_subject ORDER BY case_id, ordinal",
                row -> row.subject("subject_kind", "subject_id"));
        Map<String, List<CaseStudy.Passage>> passages = grouped(
                "SELECT case_id || ' ' || paragraph, fid, text FROM case_passage ORDER BY case_id, ordinal",
                row -> new CaseStudy.Passage(row.text("text"), citations("case_passage", row)));
        caseParagraphs = grouped("SELECT DISTINCT case_id, paragraph, part FROM case_passage"
                + " ORDER BY case_id, paragraph", row -> new CaseStudy.Paragraph(
                        row.constant(CasePart.class, "part"), passages.get(row.text(1) + " " + row.text(2))));
        caseQuestions = grouped("SELECT case_id, text FROM case_question ORDER BY case_id, ordinal",
                row -> row.text(2));
        eventSubjects = grouped("SELECT event_id, subject_kind, subject_id FROM event_subject"
                + " ORDER BY event_id, ordinal", row -> row.subject("subject_kind", "subject_id"));
        termAliases = grouped("SELECT term_id, name FROM term_alias ORDER BY term_id, ordinal", row -> row.text(2));
    }

    AtlasSnapshot read() throws AtlasException {
        return AtlasSnapshot.of(meta())
                .with(RecordTypes.PREFECTURE, rows("prefecture", this::prefecture))
                .with(RecordTypes.COUNTY, rows("unit", this::county))
                .with(RecordTypes.SEAT, rows("seat", this::seat))
                .with(RecordTypes.NEIGHBOUR, rows("neighbour", this::neighbour))
                .with(RecordTypes.INDUSTRY, rows("industry", this::industry))
                .with(RecordTypes.CLUSTER, rows("cluster", this::cluster))
                .with(RecordTypes.FIRM, rows("firm", row -> new Firm(row.text("id"), row.text("name"))))
                .with(RecordTypes.FIRM_ROLE, rows("firm_role", this::firmRole))
                .with(RecordTypes.CHAIN_LINK, rows("chain_link", this::chainLink))
                .with(RecordTypes.OBSERVATION, rows("observation", this::observation))
                .with(RecordTypes.FACT, rows("fact", this::fact))
                .with(RecordTypes.AWARD, rows("award", this::award))
                .with(RecordTypes.BOOK_ENTRY, rows("book_entry", this::bookEntry))
                .with(RecordTypes.EVENT, rows("event", this::event))
                .with(RecordTypes.TERM, rows("term", this::term))
                .with(RecordTypes.CASE_STUDY, rows("case_study", this::caseStudy))
                .with(RecordTypes.CLUSTER_CHANGE, rows("cluster_change", this::clusterChange))
                .with(RecordTypes.SOURCE, rows("source", this::source))
                .with(RecordTypes.SEARCH_TERM, rows("search_term", this::searchTerm));
    }

    private <T> List<T> rows(String table, Database.RowReader<T> reader) throws AtlasException {
        return database.query("SELECT * FROM " + table + " ORDER BY fid", reader);
    }

    /** Rows by the text of their first column, in the order of the query. */
    private <T> Map<String, List<T>> grouped(String sql, Database.RowReader<T> reader) throws AtlasException {
        Map<String, List<T>> groups = new HashMap<>();
        database.query(sql, row -> groups.computeIfAbsent(row.text(1), k -> new ArrayList<>()).add(reader.read(row)));
        return groups;
    }

    private Map<String, String> meta() throws AtlasException {
        Map<String, String> meta = new HashMap<>();
        database.query("SELECT key, value FROM atlas_meta WHERE key NOT LIKE '" + Schema.FILE_PREFIX + "%'",
                row -> meta.put(row.text("key"), row.text("value")));
        return meta;
    }

    private List<Citation> citations(String table, ResultRow row) throws SQLException {
        return citations.getOrDefault(table + row.whole("fid"), List.of());
    }

    private Prefecture prefecture(ResultRow row) throws SQLException {
        return new Prefecture(row.text("code"), row.text("name"), row.text("pinyin"), row.text("seat_unit_code"),
                row.number("published_area_km2"), row.text("area_note"), row.whole("tint"));
    }

    private County county(ResultRow row) throws SQLException {
        return new County(row.text("code"), row.text("name"), row.text("kind"), row.text("prefecture_code"),
                row.text("pinyin"), row.text("code_now"), row.text("name_now"), row.text("change"),
                row.text("province_direct"), row.text("polygon_code"));
    }

    private Seat seat(ResultRow row) throws SQLException {
        return new Seat(row.subject("unit_kind", "unit_code"), row.constant(SeatRank.class, "rank"), row.text("name"),
                row.position("geom"), row.constant(PlaceBasis.class, "basis"));
    }

    private Neighbour neighbour(ResultRow row) throws SQLException {
        return new Neighbour(row.text("code"), row.text("name"), row.text("province"),
                new Position(row.number("label_longitude"), row.number("label_latitude")));
    }

    private Industry industry(ResultRow row) throws SQLException {
        return new Industry(row.text("id"), row.text("name"), row.text("taxonomy_group"), row.text("scope"));
    }

    private Cluster cluster(ResultRow row) throws SQLException {
        String id = row.text("cluster_id");
        return new Cluster(id, row.text("name"), row.text("prefecture_code"),
                clusterUnits.getOrDefault(id, List.of()), row.text("county_text"), row.text("county_now_text"),
                row.text("level"), row.optionalInt("valid_from"), row.optionalInt("valid_to"),
                clusterIndustries.getOrDefault(id, List.of()), row.text("leading_vintage"), row.text("industry_id"),
                row.optionalInt("established_year"), row.optionalDouble("approved_area_km2"), row.text("note"),
                row.constant(Confidence.class, "confidence"), row.position("geom"),
                row.constant(PlaceBasis.class, "basis"), citations("cluster", row));
    }

    private FirmRole firmRole(ResultRow row) throws SQLException {
        return new FirmRole(row.text("firm_id"), row.text("cluster_id"), row.worded(FirmRole.Role.values(), "role"), row.text("product"),
                citations("firm_role", row));
    }

    private ChainLink chainLink(ResultRow row) throws SQLException {
        return new ChainLink(row.text("cluster_id"), row.constant(ChainLink.Stage.class, "stage"), row.text("name"),
                citations("chain_link", row));
    }

    private Observation observation(ResultRow row) throws SQLException {
        return new Observation(row.text("id"), row.subject("subject_kind", "subject_id"), row.text("series"),
                row.text("indicator"), row.text("period"), row.text("value"), row.text("unit"), row.text("qualifier"),
                row.text("note"), citations("observation", row));
    }

    private Fact fact(ResultRow row) throws SQLException {
        return new Fact(row.text("id"), row.subject("subject_kind", "subject_id"), row.text("text"), row.text("year"),
                citations("fact", row));
    }

    private Award award(ResultRow row) throws SQLException {
        return new Award(row.text("cluster_id"), row.text("name"), row.text("year"), row.text("rank"),
                citations("award", row));
    }

    private BookEntry bookEntry(ResultRow row) throws SQLException {
        String id = row.text("id");
        return new BookEntry(id, row.text("section"), row.text("title"), row.text("subtitle"), row.text("start_page"),
                row.text("kind"), entrySubjects.getOrDefault(id, List.of()), row.text("basis"),
                citations("book_entry", row));
    }

    private TimelineEvent event(ResultRow row) throws SQLException {
        String id = row.text("id");
        return new TimelineEvent(id, row.text("date"), row.text("text"), row.text("actors"),
                eventSubjects.getOrDefault(id, List.of()), citations("event", row));
    }

    private Term term(ResultRow row) throws SQLException {
        String id = row.text("id");
        return new Term(id, row.text("name"), termAliases.getOrDefault(id, List.of()), row.text("meaning"),
                row.text("first_place"), citations("term", row));
    }

    private CaseStudy caseStudy(ResultRow row) throws SQLException {
        String id = row.text("id");
        return new CaseStudy(id, caseSubjects.getOrDefault(id, List.of()), row.text("title"),
                caseParagraphs.getOrDefault(id, List.of()), caseQuestions.getOrDefault(id, List.of()));
    }

    private ClusterChange clusterChange(ResultRow row) throws SQLException {
        return new ClusterChange(row.text("cluster_id"), row.text("date"),
                row.worded(ClusterChange.Kind.values(), "change"), row.text("name_after"),
                row.text("text"), citations("cluster_change", row));
    }

    private Source source(ResultRow row) throws SQLException {
        return new Source(row.text("id"), row.text("title"), row.text("author"), row.text("place"),
                row.text("publisher"), row.text("date"), row.text("url"), row.text("kind"), row.text("note"));
    }

    private SearchTerm searchTerm(ResultRow row) throws SQLException {
        return new SearchTerm(row.subject("subject_kind", "subject_id"), row.text("text"), row.text("role"),
                row.text("pinyin"), row.text("initials"));
    }
}
