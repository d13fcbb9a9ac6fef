package henan.atlas.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.report.PageTextWriter;
import henan.atlas.search.SearchIndex;
import henan.atlas.thematic.ThemeCatalog;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What lives as long as the atlas is open speaks the language of the moment, not the one it was made in. */
class LanguageChangeTest {
    private static final AtlasSnapshot CONTENT = InventedProvince.content();
    private static final SubjectRef CLUSTER = CONTENT.clusters().get(0).ref();

    @AfterEach
    void chineseAgain() {
        Language.CHINESE.speak();
    }

    @Test
    void profiles() {
        assertChanges(() -> new ProfileAssembler(CONTENT), assembler -> assembler.assemble(CLUSTER));
    }

    @Test
    void referencePanels() {
        assertChanges(() -> new ProfileAssembler(CONTENT), assembler -> assembler.coverage());
    }

    @Test
    void pagesToBePrinted() {
        assertChanges(() -> new PageTextWriter(CONTENT, industry -> 0), editor -> {
            try {
                return editor.text(CLUSTER);
            } catch (AtlasException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    @Test
    void hitsOfASearch() {
        assertChanges(() -> new SearchIndex(CONTENT), index -> index.answer(CONTENT.terms().get(0).name(), 5).hits());
    }

    @Test
    void themes() {
        assertChanges(() -> new ThemeCatalog(CONTENT), ThemeCatalog::themes);
    }

    @Test
    void tablesOfThemes() {
        assertChanges(() -> new ThemeCatalog(CONTENT), catalog -> catalog.themes().stream()
                .map(theme -> catalog.table(theme, theme.units().get(0), theme.usualPeriod(theme.units().get(0))))
                .toList());
    }

    private static <T> void assertChanges(Supplier<T> made, Function<T, Object> asked) {
        T keeper = made.get();
        String chinese = asked.apply(keeper).toString();
        Language.ENGLISH.speak();
        assertEquals(asked.apply(made.get()).toString(), asked.apply(keeper).toString());
        assertNotEquals(chinese, asked.apply(keeper).toString());
    }
}
