package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.SubjectRef;
import henan.atlas.fixture.InventedMap;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.MarkSymbol;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies about an area a picture is of is held back, and read all the same. */
class RoundAboutTest {
    private final MapScenes scenes = InventedMap.scenes();

    private Focus focus() throws Exception {
        return focus(SubjectRef.prefecture("419100"));
    }

    private Focus focus(SubjectRef subject) throws Exception {
        MapScene scene = scenes.scene(MapSpec.BOOK_STYLE, MapPurpose.READING);
        return Focus.of(scene, scene.levelFor(500).shapes(), Optional.of(subject));
    }

    /** A cluster is looked at among its neighbours: these tell their class, in colours that stand out. */
    @Test
    void theNeighboursOfAClusterAreSeenInTheirColours() throws Exception {
        MapScene scene = scenes.scene(MapSpec.BOOK_STYLE, MapPurpose.READING);
        Focus focus = focus(SubjectRef.cluster("lingdong"));
        Color paper = scene.style().background();
        int looked = 0;
        for (List<MarkSymbol> drop : scene.points(MapFeatures.CLUSTER).marks(500_000)) {
            for (MarkSymbol pin : drop.stream().filter(MarkSymbol::isPin).toList()) {
                Color own = pin.fill().orElseThrow();
                Color quiet = focus.quietDrop(List.of(pin)).get(0).fill().orElseThrow();
                assertTrue(contrast(quiet, paper) >= Math.min(3, contrast(own, paper)) - 0.05, own + " " + quiet);
                looked++;
            }
        }
        assertTrue(looked > 4, "drops " + looked);
    }

    @Test
    void dropsThereHaveTheLegendsColourAndAreSeen() throws Exception {
        MapScene scene = scenes.scene(MapSpec.BOOK_STYLE, MapPurpose.READING);
        List<MarkSymbol> drop = focus().quietDrop(scene.points(MapFeatures.CLUSTER).marks(500_000).get(0));
        Color pin = drop.stream().filter(MarkSymbol::isPin).findFirst().orElseThrow().fill().orElseThrow();
        assertTrue(contrast(pin, scene.style().background()) >= 3, "drop " + pin);
        assertEquals(new Color(0x8C8377), pin, "as the style has it");
    }

    @Test
    void namesThereKeepTheirContrast() throws Exception {
        MapScene scene = scenes.scene(MapSpec.BOOK_STYLE, MapPurpose.READING);
        int looked = 0;
        for (LabelPlacement.PlacedLabel label : scenes.placement(InventedMap.window(300)).labels()) {
            LabelSymbol quiet = focus().paler(label.text());
            assertTrue(contrast(quiet.look().color(), scene.style().background()) >= Math.min(4.5,
                    contrast(label.text().look().color(), scene.style().background())) - 0.05, label.text().words());
            looked++;
        }
        assertTrue(looked > 8, "names " + looked);
    }

    private static double contrast(Color one, Color other) {
        double a = light(one);
        double b = light(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double light(Color c) {
        float[] rgb = c.getRGBColorComponents(null);
        double sum = 0;
        double[] share = {0.2126, 0.7152, 0.0722};
        for (int i = 0; i < share.length; i++) {
            sum += share[i] * (rgb[i] <= 0.04045 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4));
        }
        return sum;
    }
}
