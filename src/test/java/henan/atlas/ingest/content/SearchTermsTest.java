package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.domain.SearchTerm;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
    private final List<SearchTerm> terms = new SearchTerms(new Pinyin(Map.of()), Map.of())
            .gather(InventedProvince.content());

    private List<SearchTerm> of(SubjectRef subject) {
        return terms.stream().filter(term -> term.subject().equals(subject)).toList();
    }

    @Test
    void aClusterIsFoundByTheNamesItHadLater() {
        List<SearchTerm> later = of(SubjectRef.cluster("laoting")).stream()
                .filter(term -> term.text().equals("新汀经济开发区")).toList();
        assertEquals(1, later.size());
        assertEquals(SearchTerm.Role.NOW, later.get(0).role());
        assertTrue(later.get(0).initials().endsWith("jjkfq"), later.get(0).initials());
    }

    @Test
    void aChangeWithoutANameLeavesNoTerm() {
        assertTrue(of(SubjectRef.cluster("shabei")).stream().noneMatch(term -> term.text().isEmpty()));
    }

    @Test
    void aCaseIsFoundByItsTitleAndItsText() {
        List<SearchTerm> found = of(new SubjectRef(SubjectKind.CASE_STUDY, "lingdong"));
        assertEquals("一台冷柜背后的三十家配件厂", found.get(0).text());
        assertTrue(!found.get(0).pinyin().isEmpty());
        assertEquals(7, found.size());
        assertTrue(found.stream().skip(1)
                .allMatch(term -> term.role() == SearchTerm.Role.TEXT && term.pinyin().isEmpty()));
    }
}
