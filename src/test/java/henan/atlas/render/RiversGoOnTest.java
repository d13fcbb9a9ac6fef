package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.Position;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/** No river of the atlas but a spring breaks off in mid-air on a map of the province, at whatever scale. */
class RiversGoOnTest {
    /** What maps of the province show, be they of a quarter of a small sheet; degrees. */
    private static final Envelope SHOWN = new Envelope(107.5, 117.3, 30.3, 37.2);

    @Test
    void noRiverFadesOnAMapOfTheProvince() throws Exception {
        AtlasProjection projection = new AtlasProjection();
        List<String> faded = new ArrayList<>();
        try (ShippedSheets shipped = ShippedSheets.open()) {
            MapScene scene = shipped.scenes().scene(MapSpec.BOOK_STYLE);
            for (double tolerance : shipped.file().levels().tolerances()) {
                LevelGeometry level = scene.levelFor(tolerance);
                for (BoxedShape stub : level.courseEnds().stubs()) {
                    Position end = projection.unproject(new GroundPoint(stub.parts()[0][0], stub.parts()[0][1]));
                    boolean spring = stub.code() instanceof CourseCode code && code.swell() < 0;
                    if (!spring && SHOWN.contains(end.longitude(), end.latitude())) {
                        faded.add(tolerance + " m: " + stub.code() + " " + end);
                    }
                }
            }
        }
        assertEquals(List.of(), faded);
    }
}
