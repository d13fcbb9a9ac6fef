package henan.atlas.render;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapPurpose;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.StyleReader;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.style.Style;
import org.geotools.data.collection.SpatialIndexFeatureCollection;
import org.geotools.feature.FeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.geotools.referencing.crs.DefaultEngineeringCRS;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * GeoTools' own {@code StreamingRenderer} on the features of an atlas file, in memory, projected beforehand and indexed,
 * in the atlas's style for reading with marks both know, without rivers. It is reached by reflection, since its module
 * is not among the libraries.
 */
public final class StreamingPeer {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    /** Left out: how broad a river is drawn is no attribute of the file. */
    private static final String COURSE = "course";
    private static final List<String> POINTS = List.of(MapFeatures.SEAT, MapFeatures.DISTRICT,
            MapFeatures.NEIGHBOUR_NAME, MapFeatures.NEIGHBOUR_PROVINCE, MapFeatures.CLUSTER);

    private final Object map;
    private final Object renderer;
    private final Class<?> mapClass;

    /** GeoTools finds its symbols by the class path, so that is where its render module has to lie. */
    public StreamingPeer(AtlasFile atlas) throws Exception {
        ClassLoader loader = StreamingPeer.class.getClassLoader();
        mapClass = loader.loadClass("org.geotools.map.MapContent");
        map = mapClass.getConstructor().newInstance();
        BundledFonts faces = new BundledFonts();
        for (boolean bold : new boolean[] {false, true}) {
            for (String family : new String[] {BundledFonts.SANS, BundledFonts.SERIF}) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(faces.font(family, bold, 1));
            }
        }
        Class<?> layerClass = loader.loadClass("org.geotools.map.FeatureLayer");
        MapScene scene = new MapScenes(new MapContent(atlas.content(), atlas.levels(), atlas.styles()),
                new AtlasProjection(), faces).scene(MapSpec.BOOK_STYLE);
        String plain = atlas.styles().get(MapSpec.BOOK_STYLE).replaceAll("shape: (pin|arcs|ground|plate)", "shape: circle")
                .replaceAll("'(hammer|bowl|hexagon|ring|house|diamond|beam|flask|bricks|bolt|leaf|arrow|dash)'([,)])",
                        "'triangle'$2");
        for (MapStyle.StyledLayer layer : StyleReader.read("book", plain).forPurpose(MapPurpose.READING, false).layers()) {
            Optional<FeatureCollection<?, ?>> features = features(atlas, scene, layer.layer());
            if (features.isEmpty()) {
                continue;
            }
            mapClass.getMethod("addLayer", loader.loadClass("org.geotools.map.Layer")).invoke(map,
                    layerClass.getConstructor(FeatureCollection.class, Style.class)
                            .newInstance(features.get(), layer.style()));
        }
        Class<?> rendererClass = loader.loadClass("org.geotools.renderer.lite.StreamingRenderer");
        renderer = rendererClass.getConstructor().newInstance();
        rendererClass.getMethod("setMapContent", mapClass).invoke(renderer, map);
        rendererClass.getMethod("setJava2DHints", RenderingHints.class).invoke(renderer, hints());
    }

    private static RenderingHints hints() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        PaintHints.set(g);
        return g.getRenderingHints();
    }

    /** What stands in a layer; empty where nothing does before names and symbols are placed, or nothing at all. */
    private static Optional<FeatureCollection<?, ?>> features(AtlasFile atlas, MapScene scene, String layer)
            throws Exception {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        List<SimpleFeature> features = new ArrayList<>();
        if (Arrays.asList(atlas.dataStore().getTypeNames()).contains(layer)
                && !List.of(MapFeatures.SEAT, MapFeatures.CLUSTER, COURSE).contains(layer)) {
            try (var all = atlas.dataStore().getFeatureSource(layer).getFeatures().features()) {
                while (all.hasNext()) {
                    SimpleFeature feature = all.next();
                    features.add(with(type, feature, projected((Geometry) feature.getDefaultGeometry())));
                }
            }
        } else if (POINTS.contains(layer)) {
            for (MapFeatures.PointFeature point : scene.points(layer).features()) {
                features.add(with(type, point.feature(), GEOMETRY.createPoint(new Coordinate(point.x(), point.y()))));
            }
        }
        if (features.isEmpty()) {
            return Optional.empty();
        }
        SpatialIndexFeatureCollection indexed = new SpatialIndexFeatureCollection(features.get(0).getFeatureType());
        indexed.addAll(features);
        return Optional.of(indexed);
    }

    /** The feature with another geometry, in plain metres. */
    private static SimpleFeature with(SimpleFeatureTypeBuilder type, SimpleFeature feature, Geometry geometry) {
        type.setName(feature.getFeatureType().getTypeName());
        type.add("shape", geometry.getClass(), DefaultEngineeringCRS.CARTESIAN_2D);
        List<Object> values = new ArrayList<>(List.of(geometry));
        feature.getFeatureType().getAttributeDescriptors().forEach(d -> {
            if (!Geometry.class.isAssignableFrom(d.getType().getBinding())) {
                type.add(d.getLocalName(), d.getType().getBinding());
                values.add(feature.getAttribute(d.getName()));
            }
        });
        return SimpleFeatureBuilder.build(type.buildFeatureType(), values, feature.getID());
    }

    private static Geometry projected(Geometry geographic) {
        AtlasProjection projection = new AtlasProjection();
        Geometry copy = geographic.copy();
        copy.apply(new CoordinateSequenceFilter() {
            @Override
            public void filter(CoordinateSequence sequence, int i) {
                double[] xy = {sequence.getX(i), sequence.getY(i)};
                projection.projectInPlace(xy);
                sequence.setOrdinate(i, 0, xy[0]);
                sequence.setOrdinate(i, 1, xy[1]);
            }

            @Override
            public boolean isDone() {
                return false;
            }

            @Override
            public boolean isGeometryChanged() {
                return true;
            }
        });
        return copy;
    }

    public BufferedImage draw(Viewport view) throws Exception {
        BufferedImage image = new BufferedImage(view.width(), view.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D g = image.createGraphics();
        renderer.getClass().getMethod("paint", Graphics2D.class, Rectangle.class, ReferencedEnvelope.class)
                .invoke(renderer, g, new Rectangle(view.width(), view.height()),
                        new ReferencedEnvelope(view.extent(), DefaultEngineeringCRS.CARTESIAN_2D));
        g.dispose();
        return image;
    }
}
