package henan.atlas.ui.making.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.content.RecordTypes;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.table.AtlasTables;
import henan.atlas.table.TableKind;
import henan.atlas.ui.ground.nav.Navigator;
import henan.atlas.ui.ground.session.PerSnapshot;
import henan.atlas.ui.ground.work.BackgroundRunner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is listed is read ahead beside the JavaFX thread, as long as it is what is listed. */
class ListReadAheadTest {
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<Runnable> read = new ArrayList<>();
    private final ListModel model = new ListModel(InventedProvince.content(), new PerSnapshot<>(AtlasTables::new),
            new Navigator(List::of), BackgroundRunner.over(waiting::add, read::add), ListState.FIRST);

    @Test
    void aListThatIsOpenedIsReadAhead() {
        waiting.forEach(Runnable::run);
        assertEquals(1, read.size());
    }

    @Test
    void ofTwoSnapshotsTheLaterAloneIsRead() {
        model.show(InventedProvince.content().with(RecordTypes.AWARD, List.of()));
        assertEquals(2, waiting.size());
        waiting.get(0).run();
        assertEquals(0, read.size());
        waiting.get(1).run();
        assertEquals(1, read.size());
    }

    @Test
    void soIsTheKindThatIsListedLast() {
        model.choose(TableKind.FIRMS);
        waiting.forEach(Runnable::run);
        assertEquals(1, read.size());
    }
}
