package henan.atlas.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.fixture.InventedProvince;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read before it is asked for. */
class ReadAheadTest {
    private static final int ROWS = 5;

    private final List<Integer> read = new ArrayList<>();
    private final ColumnStore store = new ColumnStore(new Column(TableKind.CLUSTERS, "name", ColumnType.TEXT, true),
            ROWS, this::read, row -> List.of(), () -> new PhoneticOrder(InventedProvince.content().searchTerms()));

    private Cell read(int row) {
        read.add(row);
        return Cell.text("名" + row);
    }

    @Test
    void whatWasReadAheadIsNotReadAgain() {
        store.readAhead(() -> false);
        assertEquals(IntStream.range(0, ROWS).boxed().toList(), read);
        IntStream.range(0, ROWS).forEach(store::cell);
        store.ranks();
        assertEquals(ROWS, read.size());
    }

    @Test
    void whatIsNoLongerWantedIsNotReadFurther() {
        AtomicInteger asked = new AtomicInteger();
        store.readAhead(() -> asked.incrementAndGet() > 2);
        assertEquals(List.of(0, 1), read);
    }

    @Test
    void anAnswerIsTheSameWhetherReadAheadOrNot() {
        AtlasTables ahead = new AtlasTables(InventedProvince.content());
        ahead.readAhead(TableKind.CLUSTERS, () -> false);
        TableQuery query = TableQuery.of(TableKind.CLUSTERS).with(new Condition.Contains("name", "产业"))
                .ordered(SortKey.down("name"));
        TableResult answer = ahead.ask(query);
        assertTrue(answer.rows().size() > 1);
        assertEquals(new AtlasTables(InventedProvince.content()).ask(query), answer);
        assertSame(ahead.of(TableKind.CLUSTERS), ahead.of(TableKind.CLUSTERS));
    }
}
