package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.style.MapStyle;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A legend has a kind of seat where its symbol stands in the picture, and not where its place alone lies in it. */
class LegendSeatsTest {
    private final MapScenes scenes = InventedMap.scenes(InventedMap.content());

    private List<String> seats(List<PixelBox> reserved) throws Exception {
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 520, 420,
                Viewport.Margins.all(20));
        MapSpec spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), reserved, true)
                .withPurpose(MapPurpose.PRINT);
        LegendQuery legend = new LegendQuery(scenes, spec);
        List<MapStyle.LegendEntry> entries = scenes.style(spec.style()).legend();
        return entries.stream().filter(e -> e.layer().equals(MapFeatures.SEAT)).filter(e -> {
            try {
                return legend.shows(e);
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        }).map(MapStyle.LegendEntry::label).toList();
    }

    @Test
    void aSeatThatFurnitureHidesIsNotInTheLegend() throws Exception {
        assertEquals(List.of("省会行政中心", "地级市行政中心", "县级行政中心"), seats(List.of()));
        MapFeatures.PointFeature capital = scenes.scene(MapSpec.BOOK_STYLE).points(MapFeatures.SEAT).features().stream()
                .filter(f -> "PROVINCE".equals(f.feature().getAttribute("rank"))).findFirst().orElseThrow();
        Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), 520, 420,
                Viewport.Margins.all(20));
        GroundPoint at = new GroundPoint(capital.x(), capital.y());
        assertEquals(List.of("地级市行政中心", "县级行政中心"),
                seats(List.of(PixelBox.around(view.toPixelX(at.x()), view.toPixelY(at.y()), 30, 30))));
    }
}
