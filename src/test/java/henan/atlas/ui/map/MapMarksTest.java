package henan.atlas.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedProvince;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MapMarksTest {
    private final AtlasIndex index = InventedProvince.content().index();
    private final MapMarks marks = new MapMarks(index);

    /** With every frame it is asked whether they are others: of ten thousands they must not be gone through. */
    @Test
    void theDropsShownAreOneSetAsLongAsTheyAreTheSame() {
        assertSame(marks.drops(), Set.copyOf(marks.drops()), "nobody who keeps them copies them");
        String listed = index.shown(false).get(0).id();
        marks.listedProperty().set(new ListedPlaces(Map.of(SubjectRef.cluster(listed), 1), ""));
        assertEquals(Set.of(listed), marks.drops());
        assertSame(marks.drops(), marks.drops());
        assertSame(marks.drops(), Set.copyOf(marks.drops()), "nor those that are listed");
    }
}
