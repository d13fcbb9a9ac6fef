package henan.atlas.ingest.boundary;

import henan.atlas.domain.AtlasException;
import henan.atlas.fixture.Fuzz;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is in a file of boundaries of one's own, it is boundaries or told in a sentence. */
class FuzzedBoundariesTest {
    @TempDir
    private Path maps;

    @BeforeEach
    void tables() throws Exception {
        Invented.writeMaps(maps, "unused");
    }

    @Test
    void ofGeoJson() {
        List<String> features = new ArrayList<>();
        for (int i = 0; i < Invented.COUNTIES.size(); i++) {
            features.add(Invented.feature("" + i, "\"adcode\":" + Invented.COUNTIES.get(i) + ",\"name\":\"x\"",
                    Invented.countyCoordinates(i)));
        }
        features.add(Invented.feature("5", "\"name\":\"邻市\"", Invented.neighbourCoordinates()));
        String sound = Invented.collection(features);
        Fuzz.tries(40, fuzz -> {
            Invented.writeOwn(maps, "a.geojson", fuzz.text(sound));
            try {
                BoundaryBuilder.build(maps, maps.resolve("cache"), line -> { });
            } catch (AtlasException told) {
                told.getMessage();
            }
        });
    }
}
