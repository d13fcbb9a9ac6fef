package henan.atlas.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitedNotesTest {
    private static final List<String> NOTES = List.of("[1] a", "[2] b", "[3] c", "[4] d", "[5] e");

    @Test
    void aMarkCitesItsNumbersAndRuns() {
        assertEquals(List.of("[1] a", "[3] c", "[4] d"), CitedNotes.of(NOTES, "some words[1,3–4]"));
    }

    @Test
    void aRunThatFallsIsNoMark() {
        assertEquals(List.of("[2] b"), CitedNotes.of(NOTES, "of a quotation [5–3], known[2]"));
    }

    @Test
    void whatOtherMarksMeanIsNoReference() {
        List<String> notes = List.of("（书后）书后，说的是以后的事。", "[1] a");
        assertEquals(List.of("（书后）书后，说的是以后的事。"), CitedNotes.keys(notes));
        assertEquals(List.of("[1] a"), CitedNotes.of(notes, "words（书后）[1]"));
    }

    @Test
    void whatAMarkMeansIsToldWhereItStands() {
        List<String> notes = List.of("（书后）书后，说的是以后的事。", "（书后资料）出处都晚。", "[1] a");
        assertEquals(List.of(), CitedNotes.keys(notes, "没有记号"));
        assertEquals(notes.subList(0, 1), CitedNotes.keys(notes, "甲（2015年，书后）"));
        assertEquals(notes.subList(1, 2), CitedNotes.keys(notes, "乙（书后资料）、丙"));
    }

    @Test
    void aYearIsNoMark() {
        assertEquals(List.of(), CitedNotes.of(NOTES, "令[2013]"));
    }
}
