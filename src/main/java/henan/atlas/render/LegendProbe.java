package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.render.style.MapStyle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Rule;
import org.locationtech.jts.geom.Envelope;

/** Asks a picture what it shows of what a legend can explain, so that no legend explains what is not there. */
public final class LegendProbe {
    private final MapScenes scenes;
    private final MapSpec spec;
    private final MapScene scene;
    private final Envelope view;

    public LegendProbe(MapScenes scenes, MapSpec spec) throws AtlasException {
        this.scenes = scenes;
        this.spec = spec;
        this.scene = scenes.scene(spec.style());
        this.view = spec.viewport().extent();
    }

    /** Whether anything in the picture is drawn by the entry's rule. */
    public boolean shows(MapStyle.LegendEntry entry) throws AtlasException {
        Rule rule = scene.style().rule(entry);
        if (entry.isCluster()) {
            return clusters().anyMatch(f -> true);
        }
        return entry.layer().equals(DisplayLevel.BOUNDARY) ? showsLine(rule) : scene.points(entry.layer()).features()
                .stream().anyMatch(f -> view.contains(f.x(), f.y()) && holds(rule, f.feature()));
    }

    /** The industry classes of the clusters in the picture, in the content's order. */
    public List<Industry> industries() throws AtlasException {
        Set<Object> used = clusters().map(f -> f.feature().getAttribute("industry")).collect(Collectors.toSet());
        return scenes.industries().stream().filter(i -> used.contains(i.id())).toList();
    }

    private Stream<MapFeatures.PointFeature> clusters() throws AtlasException {
        return scene.points(MapFeatures.CLUSTER).features().stream().filter(f -> view.contains(f.x(), f.y())
                && spec.clusters().contains(f.subject().orElseThrow().id()));
    }

    private boolean showsLine(Rule rule) throws AtlasException {
        Viewport viewport = spec.viewport();
        for (BoxedShape shape : scene.levelFor(viewport.metresPerPixel()).shapes().layer(DisplayLevel.BOUNDARY)) {
            SimpleFeature feature = scene.features().shape(DisplayLevel.BOUNDARY, shape.code());
            if (holds(rule, feature) && passesThrough(shape)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Rule rule, SimpleFeature feature) {
        return rule.getFilter() == null || rule.getFilter().evaluate(feature);
    }

    private boolean passesThrough(BoxedShape shape) {
        for (float[] xy : shape.parts()) {
            for (int i = 0; i < xy.length; i += 2) {
                if (view.contains(xy[i], xy[i + 1])) {
                    return true;
                }
            }
        }
        return false;
    }
}
