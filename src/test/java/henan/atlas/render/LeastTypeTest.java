package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeastTypeTest {
    private static final double LEAST = 24;
    private final MapScenes scenes = InventedMap.scenes(InventedMap.content());

    private List<LabelPlacement.PlacedLabel> labels(double metresPerPixel, double least) throws Exception {
        return scenes.placement(MapSpec.BOOK_STYLE, MapPurpose.PRESENTATION, metresPerPixel, least).labels();
    }

    private static boolean isInside(LabelPlacement.PlacedLabel label) {
        return label.subject().filter(s -> s.kind() == SubjectKind.PREFECTURE || s.kind() == SubjectKind.COUNTY)
                .isPresent();
    }

    @Test
    void noNameOfTheProvinceIsSmallerThanTheLeastAtAnyScale() throws Exception {
        boolean counties = false;
        for (double metres = 60; metres < 1200; metres *= 1.3) {
            for (LabelPlacement.PlacedLabel label : labels(metres, LEAST)) {
                counties |= label.subject().filter(s -> s.kind() == SubjectKind.COUNTY).isPresent();
                assertTrue(!isInside(label) || label.text().look().size() >= LEAST - 1e-9,
                        label.text().words() + " " + label.text().look().size());
            }
        }
        assertTrue(counties, "names of counties were among them");
    }

    @Test
    void aCityIsStillWrittenLargerThanACounty() throws Exception {
        List<LabelPlacement.PlacedLabel> labels = labels(120, LEAST);
        double city = size(labels, SubjectKind.PREFECTURE);
        double county = size(labels, SubjectKind.COUNTY);
        assertTrue(city > county * 1.1, city + " and " + county);
    }

    private static double size(List<LabelPlacement.PlacedLabel> labels, SubjectKind kind) {
        return labels.stream().filter(l -> l.subject().map(SubjectRef::kind).equals(Optional.of(kind)))
                .mapToDouble(l -> l.text().look().size()).min().orElseThrow();
    }

    @Test
    void aPictureHasTheSizesItWasAskedFor() throws Exception {
        MapSpec usual = new MapSpec(new Viewport(0, 0, 400, 900, 700), 1, MapSpec.BOOK_STYLE, Set.of(), List.of(),
                false, Optional.empty(), Optional.empty(), MapPurpose.PRESENTATION, false, Map.of());
        assertTrue(scenes.placement(usual.withLeastType(LEAST)).labels().stream().filter(LeastTypeTest::isInside)
                .allMatch(l -> l.text().look().size() >= LEAST - 1e-9));
        assertFalse(scenes.placement(usual).labels().stream().filter(LeastTypeTest::isInside)
                .allMatch(l -> l.text().look().size() >= LEAST - 1e-9));
    }
}
