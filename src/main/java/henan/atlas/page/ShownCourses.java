package henan.atlas.page;

import henan.atlas.carto.MapSpec;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapScenes;

/** Whether a map has rivers, railways or roads, and if not, why: its credit and its note are told by one answer. */
enum ShownCourses {
    /** Some are drawn. */
    DRAWN,
    /** They are wanted, but the map's scale is larger than their places are known. */
    TOO_LARGE,
    /** None are wanted, or none run through the map. */
    NONE;

    /** Of a map. @param wanted whether it is asked for them */
    static ShownCourses of(MapScenes scenes, MapSpec map, boolean wanted) throws AtlasException {
        if (!wanted) {
            return NONE;
        }
        if (new LegendQuery(scenes, map).showsCourses()) {
            return DRAWN;
        }
        return scenes.coursesDrawn(map.withRivers(true)).isEmpty() ? TOO_LARGE : NONE;
    }
}
