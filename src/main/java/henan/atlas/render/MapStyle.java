package henan.atlas.render;

import henan.atlas.carto.Ramp;
import java.awt.Color;
import java.util.List;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;

/**
 * A style file, read: GeoTools styles by layer in drawing order, and what the legend shows of them.
 *
 * @param name       name by which a {@link henan.atlas.carto.MapSpec} asks for it
 * @param title      name for people
 * @param background colour of the paper
 * @param selection  colour of the selected place's outline
 * @param layers     layers, bottom first
 * @param legend     entries of the book's legend, in its order
 * @param additions  entries the atlas adds below the rule
 * @param ramps      colour ramps for themes
 */
public record MapStyle(String name, String title, Color background, Color selection, List<StyledLayer> layers,
                       List<LegendEntry> legend, List<LegendEntry> additions, List<Ramp> ramps) {
    public MapStyle {
        layers = List.copyOf(layers);
        legend = List.copyOf(legend);
        additions = List.copyOf(additions);
        ramps = List.copyOf(ramps);
    }

    /** The style of one feature layer. */
    public record StyledLayer(String layer, Style style) {
    }

    /**
     * A line of the legend and the rule whose symbol it shows.
     *
     * @param label    what it is called in the style's own wording, the book's
     * @param standard what today's standard calls it
     */
    public record LegendEntry(String label, String standard, String layer, String rule) {
        /** Whether it shows the clusters, whose symbol depends on the industry class. */
        public boolean isCluster() {
            return layer.equals(MapFeatures.CLUSTER);
        }
    }

    /** The rule a legend entry refers to. @throws IllegalArgumentException when there is none */
    public Rule rule(LegendEntry entry) {
        return layers.stream().filter(l -> l.layer().equals(entry.layer()))
                .flatMap(l -> l.style().featureTypeStyles().stream()).flatMap(f -> f.rules().stream())
                .filter(r -> entry.rule().equals(r.getName())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + entry.rule()));
    }
}
