package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import java.util.Map;
import java.util.Objects;

/** What lies in which prefecture, and so what class a line between two units has. */
record UnitIndex(Map<String, String> prefectureOfCounty) {

    /** @param left code of the unit on one side, empty where the coverage ends */
    BoundaryClass classify(String left, String right) {
        boolean leftInside = inside(left);
        boolean rightInside = inside(right);
        if (leftInside != rightInside) {
            return BoundaryClass.PROVINCE;
        }
        if (!leftInside) {
            return BoundaryClass.beyond(left, right);
        }
        return Objects.equals(prefectureOfCounty.get(left), prefectureOfCounty.get(right))
                ? BoundaryClass.COUNTY : BoundaryClass.PREFECTURE;
    }

    /** Whether a code is a county-level unit of the province. */
    boolean inside(String code) {
        return prefectureOfCounty.containsKey(code);
    }
}
