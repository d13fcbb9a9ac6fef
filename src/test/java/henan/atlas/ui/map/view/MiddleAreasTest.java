package henan.atlas.ui.map.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.domain.SubjectRef;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MiddleAreasTest {
    private static final int FEW = 8;

    /** So many counties, with as many points each as told in turn. */
    private static Map<SubjectRef, Integer> counties(int... points) {
        Map<SubjectRef, Integer> seen = new LinkedHashMap<>();
        for (int i = 0; i < points.length; i++) {
            seen.put(county(i), points[i]);
        }
        return seen;
    }

    private static SubjectRef county(int i) {
        return SubjectRef.county(String.valueOf(419101 + i));
    }

    @Test
    void aCornerOfAnAreaDoesNotCount() {
        assertEquals(Optional.of(Set.of(county(0), county(1))),
                MiddleAreas.few(counties(60, 40, 2), FEW).map(Map::keySet));
    }

    /** Of thirty counties two are so large that more than a corner of each is seen: the view is of neither. */
    @Test
    void ofManyAreasTheLargestDoNotNameTheView() {
        int[] points = new int[30];
        Arrays.fill(points, 2);
        points[4] = 6;
        points[9] = 6;
        assertEquals(Optional.empty(), MiddleAreas.few(counties(points), FEW));
    }

    @Test
    void moreThanAFewNameNothing() {
        assertEquals(Optional.empty(), MiddleAreas.few(counties(9, 9, 9, 9, 9, 9, 9, 9, 9), FEW));
    }

    @Test
    void whereNothingOfTheProvinceIsSeenNothingIsNamed() {
        assertEquals(Optional.of(Map.of()), MiddleAreas.few(Map.of(), FEW));
    }
}
