package henan.atlas.render;

import henan.atlas.carto.MapTheme;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.WorldPixel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How far from home a theme's symbol stands at a place: a cluster's belongs into its county, at need its prefecture; a
 * circle or pie of an area into the area, all of it; a sign into it by all means; and none reaches out of the province.
 *
 * <p><b>Units:</b> world pixels.
 */
final class SymbolHomes implements CirclePlacer.Home {
    /** Out of the county; out of the prefecture; a symbol half of whose rim is out of the province. */
    private static final double OTHER_COUNTY = 1;
    private static final double OTHER_PREFECTURE = 5;
    private static final double OTHER_PROVINCE = 12;
    /** How many points of a rim are looked at. */
    private static final int POINTS = 12;
    /** Clear space between the sign of an area and the area's edge. */
    private static final double CLEAR = 0.5;

    private final LevelShapes level;
    private final DropHomes homes;
    private final Map<SubjectRef, Optional<BoxedShape>> areas = new HashMap<>();
    private final double metresPerPixel;

    SymbolHomes(LevelShapes level, DropHomes homes, double metresPerPixel) {
        this.level = level;
        this.homes = homes;
        this.metresPerPixel = metresPerPixel;
    }

    @Override
    public double strayed(MapTheme.Mark mark, Dot dot) {
        if (mark.at().kind() == SubjectKind.CLUSTER) {
            WorldPixel at = new WorldPixel(dot.x(), dot.y());
            return (homes.inCounty(mark.at().id(), at) ? 0
                    : homes.inPrefecture(mark.at().id(), at) ? OTHER_COUNTY : OTHER_PREFECTURE)
                    + OTHER_PROVINCE * outside(dot, Optional.empty());
        }
        Optional<BoxedShape> area = areas.computeIfAbsent(mark.at(), level::area);
        if (area.isEmpty()) {
            return 0;
        }
        double outside = outside(mark.isSignOfArea() ? new Dot(dot.x(), dot.y(), dot.radius() + CLEAR) : dot, area);
        return (contains(area.get(), dot.x(), dot.y()) ? 0 : OTHER_PREFECTURE) + outside
                + (outside == 0 ? 0 : OTHER_PROVINCE * outside(dot, Optional.empty()));
    }

    @Override
    public boolean isOnMap(Dot dot) {
        return outside(dot, Optional.empty()) == 0;
    }

    /** The part of a symbol's rim that lies outside an area, or else outside the province. */
    private double outside(Dot dot, Optional<BoxedShape> area) {
        int outside = 0;
        for (int i = 0; i < POINTS; i++) {
            double angle = 2 * Math.PI * i / POINTS;
            double x = dot.x() + dot.radius() * Math.cos(angle);
            double y = dot.y() + dot.radius() * Math.sin(angle);
            outside += area.isPresent() ? contains(area.get(), x, y) ? 0 : 1
                    : level.prefectureAt(x * metresPerPixel, -y * metresPerPixel).isPresent() ? 0 : 1;
        }
        return (double) outside / POINTS;
    }

    private boolean contains(BoxedShape area, double x, double y) {
        return area.contains(x * metresPerPixel, -y * metresPerPixel);
    }
}
