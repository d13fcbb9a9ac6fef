package henan.atlas.render;

import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.PaintPlan;
import henan.atlas.render.style.PaintStep;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One generalisation level in one style: its shapes and, by layer, the paint steps that draw them. */
final class LevelGeometry {
    private final LevelShapes shapes;
    private final Map<String, List<PaintStep>> steps = new HashMap<>();

    LevelGeometry(LevelShapes shapes, MapStyle style, MapFeatures features) {
        this.shapes = shapes;
        for (String name : shapes.layers()) {
            style.layers().stream().filter(l -> l.layer().equals(name)).forEach(l -> steps.put(name,
                    PaintPlan.of(l, shapes.layer(name).stream().map(s -> features.shape(name, s.code())).toList())));
        }
    }

    LevelShapes shapes() {
        return shapes;
    }

    List<PaintStep> steps(String layer) {
        return steps.getOrDefault(layer, List.of());
    }
}
