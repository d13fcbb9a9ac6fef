package henan.atlas.render.style;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.Ramp;
import henan.atlas.text.Language;
import java.awt.Color;
import java.util.List;
import java.util.Map;
import org.geotools.api.style.Rule;
import org.geotools.api.style.Style;
import org.geotools.api.style.StyleFactory;
import org.geotools.factory.CommonFactoryFinder;

/**
 * A style file, read: GeoTools styles by layer in drawing order, and what the legend shows of them.
 *
 * @param name       name by which a {@link henan.atlas.carto.MapSpec} asks for it
 * @param title      name for people
 * @param background colour of the paper
 * @param selection  colour of the selected place's outline
 * @param selected   ground of the selected place, in place of its own
 * @param band       the soft band along the province's border
 * @param layers     layers, bottom first
 * @param legend     entries of the book's legend, in its order
 * @param additions  entries the atlas adds below the rule
 * @param ramps      colour ramps for themes
 * @param purposes   what changes with what the map is read for
 */
public record MapStyle(String name, String title, Color background, Color selection, Color selected,
                       BorderBand band, List<StyledLayer> layers, List<LegendEntry> legend,
                       List<LegendEntry> additions, List<Ramp> ramps, Map<MapPurpose, Sizes> purposes) {
    /** Name of the clusters' layer. */
    public static final String CLUSTER = "cluster";
    /** Name of the layer of counted symbols: one rule, with a plate and the lettering of a number. */
    public static final String COUNTED = "counted";
    /** Option of a rule that names the purposes it holds for; without it a rule holds for all. */
    static final String PURPOSES = "x-purposes";
    /** Option of a rule that holds only under a theme, or only without one; without it a rule holds for both. */
    static final String THEMED = "x-themed";

    public MapStyle {
        layers = List.copyOf(layers);
        legend = List.copyOf(legend);
        additions = List.copyOf(additions);
        ramps = List.copyOf(ramps);
        purposes = Map.copyOf(purposes);
    }

    /**
     * How much larger things are for a purpose.
     *
     * @param names factor of the size of names
     * @param marks factor of the size of symbols
     * @param least least size of names in logical pixels, which others exceed by less the more there is of it; 0 for
     *              any
     */
    public record Sizes(double names, double marks, double least) {
        public static final Sizes AS_WRITTEN = new Sizes(1, 1);
        /** Size in which the style writes the least of the names that grow: counties. */
        private static final double SMALLEST = 11.5;
        /** The same of what lies beyond the border. */
        private static final double SMALLEST_BEYOND = 13;

        public Sizes(double names, double marks) {
            this(names, marks, 0);
        }

        public Sizes atLeast(double size) {
            return new Sizes(names, marks, size);
        }

        /** Factor for a name the style writes in a size. */
        public double ofName(double written) {
            return Math.max(names, least / written * Math.sqrt(Math.max(1, written / SMALLEST)));
        }

        /** Size below which no name becomes smaller for want of room unless one were left out: that of a county's. */
        public double ofCounties() {
            return SMALLEST * ofName(SMALLEST);
        }

        /** Factor for a name of what lies beyond the border, which is as large as need be to be read. */
        public double ofNameBeyond(double written) {
            return Math.max(names, least / written * Math.sqrt(Math.max(1, written / SMALLEST_BEYOND)));
        }
    }

    /** The style of one feature layer. */
    public record StyledLayer(String layer, Style style) {
    }

    /**
     * A line of the legend and the rule whose symbol it shows.
     *
     * @param label    what it is called in the style's own wording, the book's
     * @param standard what today's standard calls it; empty where it has no word for it
     * @param english  what either is called in English
     * @param known    of the clusters it explains: how their {@code known} reads; empty for all there are
     */
    public record LegendEntry(String label, String standard, String english, String layer, String rule, String known) {
        /** What it is called in the language spoken; empty when it is left out. */
        public String in(LegendWording wording) {
            String said = switch (wording) {
                case BOOK -> label;
                case STANDARD -> standard;
            };
            return said.isEmpty() || Language.spoken() == Language.CHINESE ? said : english;
        }

        /** Whether both show one symbol. */
        public boolean looksLike(LegendEntry other) {
            return layer.equals(other.layer) && rule.equals(other.rule) && known.equals(other.known);
        }

        /** Whether it shows the clusters, whose symbol depends on the industry class. */
        public boolean isCluster() {
            return layer.equals(CLUSTER);
        }
    }

    /** How much larger things are for a purpose. */
    public Sizes sizes(MapPurpose purpose) {
        return purposes.getOrDefault(purpose, Sizes.AS_WRITTEN);
    }

    /** The same with only the rules that hold for a purpose. @param themed whether a theme lies on the map */
    public MapStyle forPurpose(MapPurpose purpose, boolean themed) {
        StyleFactory factory = CommonFactoryFinder.getStyleFactory();
        List<StyledLayer> kept = layers.stream().map(layer -> {
            Style style = factory.createStyle();
            style.setName(layer.layer());
            layer.style().featureTypeStyles().forEach(f -> style.featureTypeStyles().add(
                    factory.createFeatureTypeStyle(f.rules().stream().filter(r -> holds(r, purpose)
                            && isThemed(r, themed) == themed).toArray(Rule[]::new))));
            return new StyledLayer(layer.layer(), style);
        }).toList();
        return new MapStyle(name, title, background, selection, selected, band, kept, legend, additions, ramps,
                purposes);
    }

    private static boolean holds(Rule rule, MapPurpose purpose) {
        String named = rule.getOptions().getOrDefault(PURPOSES, purpose.name());
        return List.of(named.split(" ")).contains(purpose.name());
    }

    private static boolean isThemed(Rule rule, boolean otherwise) {
        return Boolean.parseBoolean(rule.getOptions().getOrDefault(THEMED, String.valueOf(otherwise)));
    }

    /** How several clusters that have no room apart are shown. */
    public Rule counted() {
        return layers.stream().filter(l -> l.layer().equals(COUNTED))
                .flatMap(l -> l.style().featureTypeStyles().stream()).flatMap(f -> f.rules().stream()).findFirst()
                .orElseThrow();
    }

    /** The rule a legend entry refers to. @throws IllegalArgumentException when there is none */
    public Rule rule(LegendEntry entry) {
        return layers.stream().filter(l -> l.layer().equals(entry.layer()))
                .flatMap(l -> l.style().featureTypeStyles().stream()).flatMap(f -> f.rules().stream())
                .filter(r -> entry.rule().equals(r.getName())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + entry.rule()));
    }
}
