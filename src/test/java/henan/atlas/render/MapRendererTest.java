package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class MapRendererTest {
    @Test
    void drawsPreview() throws Exception {
        var content = InventedMap.content();
        MapRenderer renderer = new MapRenderer(new MapScenes(content, new AtlasProjection(), new Faces()));
        var extent = new MapProbe(scenes).extent(SubjectRef.PROVINCE, "book");
        Viewport view = Viewport.fit(extent, 900, 700, Viewport.Margins.all(30));
        Set<String> ids = content.content().clusters().stream().map(c -> c.id()).collect(Collectors.toSet());
        var map = renderer.render(new MapSpec(view, 1, "book", ids, List.of(), false), () -> false).orElseThrow();
        ImageIO.write(map.image(), "png", new File("target/preview.png"));
        System.err.println(map.labels() + " dropped " + map.dropped());
        assertEquals(900, map.image().getWidth());
    }
}
