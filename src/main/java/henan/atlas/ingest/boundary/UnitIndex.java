package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import java.util.Map;
import java.util.Objects;

/** What lies in which prefecture, and so what class a line between two units has. */
record UnitIndex(Map<String, String> prefectureOfCounty) {

    private static final int PROVINCE_DIGITS = 2;

    /** @param left code of the unit on one side, empty where the coverage ends */
    BoundaryClass classify(String left, String right) {
        boolean leftInside = inside(left);
        boolean rightInside = inside(right);
        if (leftInside != rightInside) {
            return BoundaryClass.PROVINCE;
        }
        if (!leftInside) {
            if (left.isEmpty() || right.isEmpty()) {
                return BoundaryClass.EDGE;
            }
            return provinceOf(left).equals(provinceOf(right)) ? BoundaryClass.NEIGHBOUR
                    : BoundaryClass.NEIGHBOUR_PROVINCE;
        }
        return Objects.equals(prefectureOfCounty.get(left), prefectureOfCounty.get(right))
                ? BoundaryClass.COUNTY : BoundaryClass.PREFECTURE;
    }

    /** The first digits of an administrative code tell the province. */
    private static String provinceOf(String code) {
        return code.substring(0, Math.min(PROVINCE_DIGITS, code.length()));
    }

    /** Whether a code is a county-level unit of the province. */
    boolean inside(String code) {
        return prefectureOfCounty.containsKey(code);
    }
}
