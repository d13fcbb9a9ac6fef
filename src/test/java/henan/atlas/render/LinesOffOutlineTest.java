package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AreaCode;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.style.LineSymbol;
import henan.atlas.render.style.MapStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Under the outline of what a picture is of lies no boundary, and the legend shows lines as they are drawn. */
class LinesOffOutlineTest {
    private static final SubjectRef PREFECTURE = SubjectRef.prefecture("419200");

    private final MapScenes scenes = InventedMap.scenes();

    private static BoxedShape line(float... xy) {
        return BoxedShape.of(BoundaryCode.of(BoundaryClass.PROVINCE), new float[][] {xy});
    }

    @Test
    void whatLiesOnTheOutlineIsCutOutWhicheverWayItRuns() {
        BoxedShape area = BoxedShape.of(new AreaCode("1"), new float[][] {{0, 0, 0, 9, 9, 9, 9, 0, 0, 0}});
        BoxedShape through = line(-5, 0, 0, 0, 9, 0, 9, 9, 9, 20);
        BoxedShape off = line(-5, -5, 20, -5);
        List<BoxedShape> left = LinesOffOutline.of(List.of(through, off), area);
        assertEquals(2, left.get(0).parts().length);
        assertEquals(List.of(-5f, 0f, 0f, 0f), list(left.get(0).parts()[0]));
        assertEquals(List.of(9f, 9f, 9f, 20f), list(left.get(0).parts()[1]));
        assertSame(off, left.get(1));
        assertEquals(0, LinesOffOutline.of(List.of(line(9, 0, 0, 0, 0, 9)), area).get(0).parts().length);
    }

    private static List<Float> list(float... xy) {
        return Stream.iterate(0, i -> i < xy.length, i -> i + 1).map(i -> xy[i]).toList();
    }

    private MapSpec spec(Optional<SubjectRef> subject) throws Exception {
        return spec(subject, Viewport.fit(new MapQuery(scenes).extent(PREFECTURE), 500, 500,
                Viewport.Margins.all(30)));
    }

    private static MapSpec spec(Optional<SubjectRef> subject, Viewport view) {
        return new MapSpec(view, 1, MapSpec.BOOK_STYLE, Set.of(), List.of(), false, subject, Optional.empty(),
                MapPurpose.READING, false, Map.of());
    }

    @Test
    void aPictureHasNoBoundaryUnderItsOutline() throws Exception {
        MapSpec spec = spec(Optional.of(PREFECTURE));
        LevelGeometry level = scenes.scene(spec).levelFor(spec.viewport().metresPerPixel());
        double all = length(level.shapes().layer(DisplayLevel.BOUNDARY));
        double drawn = length(level.lines(DisplayLevel.BOUNDARY, spec));
        double outline = length(List.of(level.shapes().area(PREFECTURE).orElseThrow()));
        assertEquals(all - outline, drawn, 1);
        assertEquals(all, length(level.lines(DisplayLevel.BOUNDARY, spec(Optional.empty()))));
    }

    private static double length(List<BoxedShape> shapes) {
        return shapes.stream().flatMapToDouble(s -> DoubleStream.of(s.lengths())).sum();
    }

    @Test
    void theLegendShowsLinesAsHeavyAndAsPaleAsTheyAreDrawn() throws Exception {
        MapStyle style = scenes.style(MapSpec.BOOK_STYLE);
        LineSymbol whole = sample(style, "地级界", spec(Optional.empty()));
        LineSymbol held = sample(style, "地级界", spec(Optional.of(PREFECTURE)));
        assertTrue(held.color().getRed() > whole.color().getRed() + 30, "under the veil " + held.color());
        LineSymbol counties = sample(style, "县界", spec(Optional.of(PREFECTURE)));
        assertEquals(0.7f, counties.width());
        Viewport view = spec(Optional.empty()).viewport();
        assertEquals(1.0f, sample(style, "县界", spec(Optional.of(PREFECTURE), new Viewport(view.centerX(),
                view.centerY(), 1_000_000 * Viewport.PIXEL_SIZE, 400, 400))).width());
        assertFalse(counties.dashes().isEmpty());
    }

    private LineSymbol sample(MapStyle style, String label, MapSpec spec) throws Exception {
        MapStyle.LegendEntry entry = style.additions().stream().filter(e -> e.label().equals(label)).findFirst()
                .orElseThrow();
        return new LegendQuery(scenes, spec).lines(entry).get(0);
    }
}
