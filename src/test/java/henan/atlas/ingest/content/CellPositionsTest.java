package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellPositionsTest {
    @Test
    void aWordIsFoundInItsCell() {
        CellPositions cells = new CellPositions("id,name\na,香雪海\n");
        assertEquals(new CellPositions.Place(2, 3), cells.place(1, 1, "香雪海"));
        assertEquals(new CellPositions.Place(2, 4), cells.place(1, 1, "雪"));
    }

    @Test
    void aCellWithoutTheWordIsFoundWhereItBegins() {
        CellPositions cells = new CellPositions("id,name,note\na,,甲乙\n");
        assertEquals(new CellPositions.Place(2, 3), cells.place(1, 1, "丙"));
        assertEquals(new CellPositions.Place(2, 4), cells.place(1, 2, "丙"));
    }

    @Test
    void quotesCommasAndLineBreaksInACellDoNotMislead() {
        CellPositions cells = new CellPositions("id,name\r\na,\"一，二,\"\"三\"\"\n四\"\r\n\r\nb,五");
        assertEquals(new CellPositions.Place(2, 4), cells.place(1, 1, "一"));
        assertEquals(new CellPositions.Place(3, 1), cells.place(1, 1, "四"));
        assertEquals(new CellPositions.Place(5, 3), cells.place(2, 1, "五"));
        assertEquals(3, cells.records());
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        CellPositions cells = new CellPositions("𠀀𠀁,乙\n");
        assertEquals(new CellPositions.Place(1, 4), cells.place(0, 1, "乙"));
    }

    @Test
    void emptyCellsAtTheEndCount() {
        assertEquals(3, new CellPositions("a,,\n").fields(0));
        assertEquals("", new CellPositions("a,\"\"\n").written(0, 1));
    }
}
