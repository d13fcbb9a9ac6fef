package henan.atlas.atlasfile;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.CasePart;
import henan.atlas.domain.CaseStudy;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SubjectRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The records as an atlas: every statement has a source and a subject that exists, everything can be found. */
final class RecordCheck {
    private static final List<String> CITED = List.of("cluster", "firm_role", "chain_link", "observation", "fact",
            "award", "book_entry", "event", "term", "case_passage", "cluster_change");

    private final AtlasFile atlas;
    private final Database database;
    private final CheckReport problems;

    RecordCheck(AtlasFile atlas, CheckReport problems) {
        this.atlas = atlas;
        this.database = atlas.database();
        this.problems = problems;
    }

    void run() throws AtlasException {
        AtlasSnapshot content = atlas.content();
        for (String key : List.of(MetaKeys.TITLE, MetaKeys.VINTAGE, MetaKeys.BOUNDARY_SOURCE)) {
            problems.require(!content.meta().getOrDefault(key, "").isBlank(), "check.meta", key);
        }
        units(content);
        citations();
        content.caseStudies().forEach(this::whole);
        Map<SubjectRef, String> names = names(content);
        subjects(names.keySet());
        searchTerms(content, names);
    }

    private void units(AtlasSnapshot content) {
        Set<String> prefectures = new HashSet<>();
        Map<String, String> prefectureOf = new HashMap<>();
        content.counties().forEach(c -> {
            prefectures.add(c.prefectureCode());
            prefectureOf.put(c.code(), c.prefectureCode());
        });
        content.counties().forEach(c -> problems.require(c.prefectureCode().equals(prefectureOf.get(c.polygonCode())),
                "check.polygonCode", c.name(), c.polygonCode()));
        content.prefectures().forEach(p -> problems.require(prefectures.contains(p.code()), "check.prefectureEmpty",
                p.name()));
    }

    private void citations() throws AtlasException {
        for (String table : CITED) {
            database.query("SELECT fid FROM " + table + " WHERE fid NOT IN"
                    + " (SELECT statement_fid FROM citation WHERE statement_table = ?)", row -> {
                problems.add("check.uncited", table, row.whole(1));
                return row;
            }, table);
            database.query("SELECT DISTINCT statement_fid FROM citation WHERE statement_table = ?"
                    + " AND statement_fid NOT IN (SELECT fid FROM " + table + ")", row -> {
                problems.add("check.citationOrphan", table, row.whole(1));
                return row;
            }, table);
        }
        database.query("SELECT DISTINCT statement_table FROM citation", row -> {
            problems.require(CITED.contains(row.text(1)), "check.citationTable", row.text(1));
            return row;
        });
    }

    /** A case without one of its parts would be no case to teach with. */
    private void whole(CaseStudy study) {
        for (CasePart part : CasePart.values()) {
            problems.require(!part.required() || !study.paragraphs(part).isEmpty(), "check.casePart", study.id(),
                    Inserts.word(part));
        }
        problems.require(!study.subjects().isEmpty(), "check.caseSubject", study.id());
        problems.require(!study.questions().isEmpty(), "check.caseQuestions", study.id());
    }

    /** Everything that can be spoken of, by name. */
    private static Map<SubjectRef, String> names(AtlasSnapshot content) {
        Map<SubjectRef, String> names = new HashMap<>();
        names.put(SubjectRef.PROVINCE, SubjectRef.PROVINCE.id());
        content.prefectures().forEach(p -> names.put(p.ref(), p.name()));
        content.counties().forEach(c -> names.put(c.ref(), c.name()));
        content.clusters().forEach(c -> names.put(c.ref(), c.name()));
        content.firms().forEach(f -> names.put(f.ref(), f.name()));
        content.industries().forEach(i -> names.put(i.ref(), i.name()));
        content.bookEntries().forEach(b -> names.put(b.ref(), b.title()));
        content.terms().forEach(t -> names.put(t.ref(), t.name()));
        content.events().forEach(e -> names.put(e.ref(), e.text()));
        content.caseStudies().forEach(c -> names.put(c.ref(), c.title()));
        content.sources().forEach(s -> names.put(s.ref(), s.title()));
        return names;
    }

    private void subjects(Set<SubjectRef> known) throws AtlasException {
        for (String table : List.of("observation", "fact", "book_entry_subject", "event_subject", "case_subject",
                "search_term")) {
            subjects(table, "subject_kind", "subject_id", known);
        }
        subjects("seat", "unit_kind", "unit_code", known);
    }

    private void subjects(String table, String kind, String id, Set<SubjectRef> known) throws AtlasException {
        database.query("SELECT fid, " + kind + ", " + id + " FROM " + table, row -> {
            SubjectRef subject = row.subject(kind, id);
            problems.require(known.contains(subject), "check.subject", table, row.whole("fid"), subject);
            return row;
        });
    }

    private void searchTerms(AtlasSnapshot content, Map<SubjectRef, String> names) {
        Set<SubjectRef> found = content.searchTerms().stream().map(SearchTerm::subject).collect(Collectors.toSet());
        problems.require(!found.isEmpty(), "check.searchTerms");
        if (found.isEmpty()) {
            return;
        }
        names.keySet().stream().filter(subject -> !found.contains(subject)).sorted(this::inOrder)
                .filter(RecordCheck::mustBeFound)
                .forEach(subject -> problems.add("check.searchTerm", subject, names.get(subject)));
    }

    private int inOrder(SubjectRef one, SubjectRef other) {
        return one.toString().compareTo(other.toString());
    }

    private static boolean mustBeFound(SubjectRef subject) {
        return switch (subject.kind()) {
            case PREFECTURE, COUNTY, CLUSTER, FIRM, CASE_STUDY -> true;
            default -> false;
        };
    }
}
