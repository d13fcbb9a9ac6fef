package henan.atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.Period;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** What the notes of a page say of its marks: of those that were made, and of no others. */
class NoteListTest {
    private final NoteList notes = new NoteList();

    /** Nothing is marked as known from later sources where one is not later: that is the one to be told. */
    @Test
    void ofSourcesALaterOneIsToldOnlyWhereThereIsNoOther() {
        IntFunction<Reference> references = n -> new Reference(n, Link.plain(""), "", "", "",
                Period.of(List.of("2015", "2012", "", "2014").get(n - 1)), false);
        assertEquals(List.of(2), NoteList.told(references, List.of(1, 2, 3), 1));
        assertEquals(List.of(3), NoteList.told(references, List.of(1, 3), 1));
        assertEquals(List.of(1), NoteList.told(references, List.of(1, 4), 1));
        assertEquals(List.of(2, 3, 1), NoteList.told(references, List.of(1, 2, 3, 4), 3));
        assertEquals(List.of(1, 2), NoteList.told(references, List.of(1, 2), 2), "all, as they come");
    }

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
