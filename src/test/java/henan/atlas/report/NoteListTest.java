package henan.atlas.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.content.AfterBook;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the notes of a page say of its marks: of those that were made, and of no others. */
class NoteListTest {
    private final NoteList notes = new NoteList();

    @Test
    void withoutMarksNothingIsExplained() {
        assertEquals("", notes.mark(AfterBook.NO));
        assertEquals("", notes.mark(false));
        assertEquals(List.of(), notes.lines());
    }

    @Test
    void eachMarkThatWasMadeIsExplainedOnceBeforeTheReferences() {
        notes.marks(List.of("甲报"));
        assertEquals("（书后资料）", notes.mark(AfterBook.SOURCES));
        notes.mark(AfterBook.SOURCES);
        assertEquals(List.of(AfterBook.SOURCES.key(), "[1] 甲报."), notes.lines());
        assertEquals("（待核）", notes.mark(true));
        notes.mark(AfterBook.TIME);
        assertEquals(List.of("（书后）说的是2014年及以后的事",
                "（书后资料）所引的都是2014年及以后的资料",
                "（待核）出处单薄，或没有再找到", "[1] 甲报."), notes.lines());
    }
}
