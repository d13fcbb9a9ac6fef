package henan.atlas.ingest.boundary;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundaryCode;
import henan.atlas.carto.BoundarySet.Area;
import henan.atlas.carto.DisplayLevel;
import henan.atlas.fixture.GoldenPicture;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** A bulb on a neck and a spur between two counties go, a peninsula stays: the dashes of their line stay dashes. */
class KnotPictureTest {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final double TOLERANCE = 1000;
    /** Where such a level is drawn smallest. */
    private static final double METRES_PER_PIXEL = TOLERANCE / 3.5;
    private static final int SIDE = 160;
    /** Kilometres from south to north. */
    private static final double[] LINE = {0, -20, 0, -12.15, 0.6, -12.15, 0.6, -13, 2.4, -13, 2.4, -11, 0.6, -11, 0.6,
        -11.85, 0, -11.85, 0, -0.15, 6, -0.15, 6, 0.15, 0, 0.15, 0, 8, 6, 8, 6, 14, 0, 14, 0, 20};

    private static List<Coordinate> line() {
        List<Coordinate> line = new ArrayList<>();
        for (int i = 0; i < LINE.length; i += 2) {
            line.add(place(LINE[i], LINE[i + 1]));
        }
        return line;
    }

    private static Coordinate place(double kilometresEast, double kilometresNorth) {
        return new Coordinate(113.5 + kilometresEast / 91.9, 34 + kilometresNorth / 110.9);
    }

    private static Area county(String code, double side) {
        List<Coordinate> ring = new ArrayList<>(line());
        ring.add(place(side, 20));
        ring.add(place(side, -20));
        ring.add(ring.get(0));
        return new Area(code, GEOMETRY.createMultiPolygon(new Polygon[] {
            GEOMETRY.createPolygon(ring.toArray(Coordinate[]::new))}));
    }

    @Test
    void dashesStayDashes() throws Exception {
        DisplayLevel level = new LevelGeneralizer(List.of(county("419101", -20), county("419121", 20)),
                new UnitIndex(Map.of("419101", "419100", "419121", "419200"))).level(TOLERANCE);
        float[] source = LevelGeneralizer.packed(new ProjectedGeometry().of(GEOMETRY.createLineString(
                line().toArray(Coordinate[]::new))).getCoordinates());
        BufferedImage picture = new BufferedImage(2 * SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 2 * SIDE, SIDE);
        g.setColor(new Color(0x5E3F63));
        g.setStroke(new BasicStroke(1.7f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 4,
                new float[] {12, 3, 1.8f, 3, 1.8f, 3}, 0));
        double middleX = (source[0] + source[source.length - 2]) / 2;
        double middleY = (source[1] + source[source.length - 1]) / 2;
        draw(g, source, middleX, middleY, 0);
        for (DisplayLevel.Shape shape : level.layers().get(DisplayLevel.BOUNDARY)) {
            if (shape.code().equals(BoundaryCode.of(BoundaryClass.PREFECTURE))) {
                draw(g, northwards(shape.parts()[0]), middleX, middleY, SIDE);
            }
        }
        g.dispose();
        GoldenPicture.assertMatches("knots", picture);
    }

    private static float[] northwards(float[] xy) {
        if (xy[1] < xy[xy.length - 1]) {
            return xy;
        }
        List<Float> turned = new ArrayList<>();
        for (int i = 0; i < xy.length; i += 2) {
            turned.add(xy[i + 1]);
            turned.add(xy[i]);
        }
        Collections.reverse(turned);
        float[] packed = new float[xy.length];
        for (int i = 0; i < packed.length; i++) {
            packed[i] = turned.get(i);
        }
        return packed;
    }

    private static void draw(Graphics2D g, float[] xy, double middleX, double middleY, int left) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xy.length; i += 2) {
            double x = left + SIDE / 2.0 - 10 + (xy[i] - middleX) / METRES_PER_PIXEL;
            double y = SIDE / 2.0 - (xy[i + 1] - middleY) / METRES_PER_PIXEL;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        g.draw(path);
    }
}
