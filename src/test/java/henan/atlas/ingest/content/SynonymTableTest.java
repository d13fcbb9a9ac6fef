package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other words for what is recorded: each leads to something there is, is no name itself, and stands in order. */
class SynonymTableTest {
    private static final Set<SearchTerm.Role> NAMES =
            Set.of(SearchTerm.Role.NAME, SearchTerm.Role.NOW, SearchTerm.Role.ALIAS);

    @TempDir
    private Path folder;

    @Test
    void theTableIsInOrderWithoutNamesAndEachWordLeadsToItsSubject() throws Exception {
        List<String> lines = Files.readAllLines(RealTables.DATA.resolve("synonyms.csv"));
        List<String> rows = lines.subList(1, lines.size());
        List<String> sorted = rows.stream().sorted(Comparator.comparing((String row) ->
                row.substring(row.indexOf(',') + 1)).thenComparing(row -> row)).toList();
        assertEquals(sorted, rows);
        AtlasSnapshot content = RealTables.read();
        assertEquals(List.of(), faults(rows, content.searchTerms()));
    }

    /** Words that name something else besides, or do not lead where they should. */
    private static List<String> faults(List<String> rows, List<SearchTerm> terms) {
        Map<String, Set<String>> named = terms.stream().filter(term -> NAMES.contains(term.role()))
                .collect(Collectors.groupingBy(SearchTerm::text,
                        Collectors.mapping(term -> term.subject().toString(), Collectors.toSet())));
        List<String> faults = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(",");
            if (!Set.of(cells[1]).equals(named.getOrDefault(cells[0], Set.of()))) {
                faults.add(row + ": " + named.getOrDefault(cells[0], Set.of()));
            }
        }
        return faults;
    }

    @Test
    void aWordThatIsANameItselfIsTold() throws Exception {
        List<SearchTerm> terms = RealTables.read().searchTerms();
        assertEquals(1, faults(List.of("富士康,industry:electronics"), terms).size());
        assertEquals(1, faults(List.of("无人叫的词,industry:electronics"), terms).size());
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() throws Exception {
        assertEquals(Map.of("汽配", new SubjectRef(SubjectKind.INDUSTRY, "automotive")),
                read("汽配,industry:automotive", List.of()));
        read("汽配,industry:automotiv\n汽配,industry:food\n,industry:food\n家电,\n轻工,industry\n轻纺,trade:food",
                List.of("synonyms.csv:2:subject", "synonyms.csv:3:word", "synonyms.csv:4:word",
                        "synonyms.csv:5:subject", "synonyms.csv:6:subject", "synonyms.csv:7:subject"));
    }

    private Map<String, SubjectRef> read(String rows, List<String> places) throws IOException, ContentException {
        Files.writeString(folder.resolve("synonyms.csv"), "word,subject\n" + rows + "\n");
        ProblemList problems = new ProblemList();
        Map<String, SubjectRef> read = SynonymTable.read(folder, ReferenceTargets.of(RealTables.read()), problems);
        List<String> told = new ArrayList<>();
        try {
            problems.throwIfAny();
        } catch (ContentException e) {
            told.addAll(e.problems());
        }
        assertEquals(places.size(), told.size(), told::toString);
        for (String place : new HashSet<>(places)) {
            assertTrue(told.stream().anyMatch(problem -> problem.contains(place)), () -> place + " in " + told);
        }
        return read;
    }
}
