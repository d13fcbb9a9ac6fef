package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The names of few clusters on small maps of the shipped atlas, as on maps compared, stand in their prefecture. */
class ClusterNamesAtHomeTest {
    @Test
    void noneStandsBeyondTheBorder() throws Exception {
        List<String> faults = new ArrayList<>();
        int seen = 0;
        try (AtlasFile file = AtlasFile.open(Path.of("target/atlas/henan.gpkg"))) {
            MapScenes scenes = new MapScenes(new MapContent(file.content(), file.levels(), file.styles()),
                    new AtlasProjection(), new BundledFonts());
            for (Industry industry : file.content().industries()) {
                Set<String> shown = file.content().index().counted(new SubjectRef(SubjectKind.INDUSTRY,
                        industry.id())).stream().map(Cluster::id).collect(Collectors.toSet());
                for (int height : new int[] {180, 210, 240, 300, 360, 420}) {
                    Viewport view = Viewport.fit(new MapQuery(scenes).extent(SubjectRef.PROVINCE), height * 3 / 2,
                            height, Viewport.Margins.all(15));
                    MapSpec spec = new MapSpec(view, 1, MapSpec.BOOK_STYLE, shown, List.of(), true)
                            .withPurpose(MapPurpose.PRINT);
                    LevelShapes shapes = scenes.scene(spec).levelFor(view.metresPerPixel()).shapes();
                    for (LabelPlacement.PlacedLabel name : scenes.placement(spec).labels()) {
                        if (name.isOfCluster()) {
                            seen++;
                            String own = file.content().index().cluster(name.subject().orElseThrow().id())
                                    .orElseThrow().prefectureCode();
                            if (shapes.prefectureAt(name.box().centerX() * view.metresPerPixel(),
                                    -name.box().centerY() * view.metresPerPixel())
                                    .filter(area -> area.areaCode().equals(own)).isEmpty()) {
                                faults.add(industry.name() + " " + height + " " + name.text().words());
                            }
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(seen > 15, "names: " + seen);
    }
}
