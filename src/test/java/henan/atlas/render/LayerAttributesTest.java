package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.ShapeCode;
import henan.atlas.fixture.InventedProvince;
import henan.atlas.render.style.LayerAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.junit.jupiter.api.Test;

/** What styles are told a layer has is what the features of the layer have. */
class LayerAttributesTest {
    private final MapFeatures features = new MapFeatures(InventedProvince.content());

    @Test
    void ofPoints() {
        for (String layer : List.of(MapFeatures.SEAT, MapFeatures.NEIGHBOUR_NAME, MapFeatures.NEIGHBOUR_PROVINCE,
                MapFeatures.CLUSTER, MapFeatures.CLUSTER_NUMBER)) {
            same(layer, features.points(layer, new AtlasProjection()).get(0).feature());
        }
        same(MapFeatures.DISTRICT, features.districts(Map.of("419202", new GroundPoint(0, 0))).get(0).feature());
    }

    @Test
    void ofShapes() {
        Map<String, ShapeCode> shapes = new HashMap<>();
        InventedProvince.boundaries().levels().get(0).layers().forEach((layer, all) ->
                shapes.put(layer, all.get(0).code()));
        assertTrue(shapes.keySet().containsAll(Set.of(DisplayLevel.PREFECTURE, DisplayLevel.COUNTY,
                DisplayLevel.BOUNDARY, DisplayLevel.COURSE)), shapes::toString);
        shapes.forEach((layer, code) -> same(layer, features.shape(layer, code)));
    }

    private static void same(String layer, SimpleFeature feature) {
        assertEquals(feature.getFeatureType().getAttributeDescriptors().stream().map(AttributeDescriptor::getLocalName)
                .collect(Collectors.toSet()), LayerAttributes.of(layer), layer);
    }
}
