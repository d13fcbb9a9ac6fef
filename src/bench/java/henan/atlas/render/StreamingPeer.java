package henan.atlas.render;

import henan.atlas.atlasfile.AtlasFile;
import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.StyleReader;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.File;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
 * in the atlas's style with marks both know. It is reached by reflection, since its module is not among the libraries.
 */
public final class StreamingPeer {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Object map;
    private final Object renderer;
    private final Class<?> mapClass;

    /** @param jars paths of GeoTools' render module and what it needs, separated as in a class path */
    public StreamingPeer(AtlasFile atlas, String jars) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String jar : jars.split(File.pathSeparator)) {
            urls.add(new File(jar).toURI().toURL());
        }
        ClassLoader loader = new URLClassLoader(urls.toArray(URL[]::new), StreamingPeer.class.getClassLoader());
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
        String plain = atlas.styles().get(MapSpec.BOOK_STYLE).replace("shape: pin", "shape: circle")
                .replaceAll("'(hexagon|ring|house|diamond|beam|flask|bricks|bolt|leaf|arrow|dash)'([,)])",
                        "'triangle'$2");
        for (MapStyle.StyledLayer layer : StyleReader.read("book", plain).layers()) {
            FeatureCollection<?, ?> features = features(atlas, scene, layer.layer());
            mapClass.getMethod("addLayer", loader.loadClass("org.geotools.map.Layer")).invoke(map,
                    layerClass.getConstructor(FeatureCollection.class, Style.class)
                            .newInstance(features, layer.style()));
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

    private static FeatureCollection<?, ?> features(AtlasFile atlas, MapScene scene, String layer) throws Exception {
        SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
        List<SimpleFeature> features = new ArrayList<>();
        if (Arrays.asList(atlas.dataStore().getTypeNames()).contains(layer)
                && !List.of(MapFeatures.SEAT, MapFeatures.CLUSTER).contains(layer)) {
            try (var all = atlas.dataStore().getFeatureSource(layer).getFeatures().features()) {
                while (all.hasNext()) {
                    SimpleFeature feature = all.next();
                    features.add(with(type, feature, projected((Geometry) feature.getDefaultGeometry())));
                }
            }
        } else {
            for (MapFeatures.PointFeature point : scene.points(layer).features()) {
                features.add(with(type, point.feature(), GEOMETRY.createPoint(new Coordinate(point.x(), point.y()))));
            }
        }
        SpatialIndexFeatureCollection indexed = new SpatialIndexFeatureCollection(features.get(0).getFeatureType());
        indexed.addAll(features);
        return indexed;
    }

    /** The feature with another geometry, in plain metres. */
    private static SimpleFeature with(SimpleFeatureTypeBuilder type, SimpleFeature feature, Geometry geometry) {
        type.setName(feature.getFeatureType().getTypeName());
        type.add("shape", geometry.getClass(), DefaultEngineeringCRS.CARTESIAN_2D);
        List<Object> values = new ArrayList<>(List.of(geometry));
        feature.getProperties().forEach(p -> {
            if (p.getValue() != null && !(p.getValue() instanceof Geometry)) {
                type.add(p.getName().getLocalPart(), p.getValue().getClass());
                values.add(p.getValue());
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
