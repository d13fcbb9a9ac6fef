package henan.atlas.ingest.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CellPlacesTest {
    @Test
    void aWordIsFoundInItsCell() {
        CellPlaces cells = new CellPlaces("id,name\na,香雪海\n");
        assertEquals(new CellPlaces.Place(2, 3), cells.place(1, 1, "香雪海"));
        assertEquals(new CellPlaces.Place(2, 4), cells.place(1, 1, "雪"));
    }

    @Test
    void aCellWithoutTheWordIsFoundWhereItBegins() {
        CellPlaces cells = new CellPlaces("id,name,note\na,,甲乙\n");
        assertEquals(new CellPlaces.Place(2, 3), cells.place(1, 1, "丙"));
        assertEquals(new CellPlaces.Place(2, 4), cells.place(1, 2, "丙"));
    }

    @Test
    void quotesCommasAndLineBreaksInACellDoNotMislead() {
        CellPlaces cells = new CellPlaces("id,name\r\na,\"一，二,\"\"三\"\"\n四\"\r\n\r\nb,五");
        assertEquals(new CellPlaces.Place(2, 4), cells.place(1, 1, "一"));
        assertEquals(new CellPlaces.Place(3, 1), cells.place(1, 1, "四"));
        assertEquals(new CellPlaces.Place(5, 3), cells.place(2, 1, "五"));
        assertEquals(3, cells.records());
    }

    @Test
    void charactersAreCountedAsPeopleCountThem() {
        CellPlaces cells = new CellPlaces("𠀀𠀁,乙\n");
        assertEquals(new CellPlaces.Place(1, 4), cells.place(0, 1, "乙"));
    }

    @Test
    void emptyCellsAtTheEndCount() {
        assertEquals(3, new CellPlaces("a,,\n").fields(0));
        assertEquals("", new CellPlaces("a,\"\"\n").written(0, 1));
    }
}
