package henan.atlas.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.SearchTerm;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.text.Syllables;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypedPartTest {
    private final AtlasSnapshot content = InventedProvince.content();
    private final AtlasTables tables = new AtlasTables(content);

    @Test
    void wordsAnswerToAnyPartAndToHowItIsRead() {
        SearchTerm term = content.searchTerms().stream().filter(each -> each.text().length() > 2
                && Syllables.of(each.pinyin(), each.initials()).size() == each.text().length()).findFirst()
                .orElseThrow();
        List<String> read = Syllables.of(term.pinyin(), term.initials());
        assertTrue(tables.answers(term.text(), ""));
        assertTrue(tables.answers(term.text(), term.text().substring(1)));
        assertTrue(tables.answers(term.text(), term.pinyin()));
        assertTrue(tables.answers(term.text(), term.initials().substring(1)));
        assertTrue(tables.answers(term.text(), read.get(1) + " " + read.get(2).charAt(0)));
        assertFalse(tables.answers(term.text(), term.pinyin() + "zzz"));
        assertFalse(tables.answers(term.text(), "？"));
    }
}
