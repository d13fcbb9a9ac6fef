package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Neighbour;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** What is wrong with the names of a picture, found by plain geometry and not by what placed them. */
final class NameFaults {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final MapSpec spec;
    private final LevelShapes shapes;
    private final LabelPlacement placement;
    private final List<Dot> dots = new ArrayList<>();

    /** A seat's symbol, and which seat's. */
    private record Dot(String name, LabelPlacement.Dot symbol) {
        double x() {
            return symbol.x();
        }

        double y() {
            return symbol.y();
        }

        double gap(PixelBox box) {
            return symbol.gap(box);
        }
    }

    NameFaults(MapScenes scenes, MapSpec spec) throws AtlasException {
        this.spec = spec;
        MapScene scene = scenes.scene(spec.style(), spec.purpose());
        double metres = spec.viewport().metresPerPixel();
        this.shapes = scene.levelFor(metres).shapes();
        this.placement = scenes.placement(spec);
        List<MapFeatures.PointFeature> seats = scene.points(MapFeatures.SEAT).features();
        placement.seats().forEach((i, dot) -> {
            if (dot.radius() > 0) {
                dots.add(new Dot((String) seats.get(i).feature().getAttribute("name"), dot));
            }
        });
    }

    /** One line for each fault. */
    List<String> all() throws AtlasException {
        List<String> faults = new ArrayList<>();
        double left = MapScenes.worldLeft(spec.viewport());
        double top = MapScenes.worldTop(spec.viewport());
        for (LabelPlacement.PlacedLabel seen : placement.labelsOn(spec)) {
            PixelBox box = seen.box().moved(left, top);
            String words = seen.text().words();
            boolean ofASeat = seen.text().look().candidates() == TextSymbol.Candidates.AROUND;
            Optional<Dot> own = dots.stream().filter(d -> ofASeat && d.name().startsWith(words)
                    && d.name().length() - words.length() < 2).findFirst();
            if (own.isEmpty()) {
                continue;
            }
            Dot dot = own.get();
            if (crosses(box, dot)) {
                faults.add(words + " across a prefecture's line");
            }
            seen.leader().map(l -> l.moved(left, top)).filter(l -> !inHome(l.x1(), l.y1(), dot))
                    .ifPresent(l -> faults.add(words + " led out of its prefecture"));
            dots.stream().filter(d -> d != dot && d.gap(box) <= dot.gap(box)).forEach(d -> faults.add(words
                    + " nearer to the dot of " + d.name()));
        }
        return faults;
    }

    /** The names of what lies beyond the border that reach out of it or come near the border. */
    List<String> beyond(List<Neighbour> neighbours) {
        List<String> faults = new ArrayList<>();
        double left = MapScenes.worldLeft(spec.viewport());
        double top = MapScenes.worldTop(spec.viewport());
        Geometry border = shapes.layer(DisplayLevel.PROVINCE).stream().map(NameFaults::polygon).findFirst()
                .orElseThrow();
        for (LabelPlacement.PlacedLabel seen : placement.labelsOn(spec)) {
            String words = seen.text().words();
            List<String> codes = neighbours.stream().filter(n -> n.name().equals(words) || n.province().equals(words))
                    .map(Neighbour::code).toList();
            if (codes.isEmpty()) {
                continue;
            }
            Envelope box = ground(seen.box().moved(left, top));
            Geometry home = shapes.layer(DisplayLevel.NEIGHBOUR).stream().filter(s -> codes.contains(s.areaCode()))
                    .map(NameFaults::polygon).reduce(GEOMETRY.createPolygon(), Geometry::union);
            if (!home.buffer(spec.viewport().metresPerPixel()).covers(GEOMETRY.toGeometry(box))) {
                faults.add(words + " reaches out of its area");
            }
            if (border.distance(GEOMETRY.toGeometry(box)) < 6 * spec.viewport().metresPerPixel()) {
                faults.add(words + " near the border");
            }
        }
        return faults;
    }

    private boolean crosses(PixelBox box, Dot dot) {
        return !home(dot).covers(GEOMETRY.toGeometry(ground(box)));
    }

    private boolean inHome(double x, double y, Dot dot) {
        double metres = spec.viewport().metresPerPixel();
        return home(dot).covers(GEOMETRY.createPoint(new Coordinate(x * metres, -y * metres)));
    }

    private Geometry home(Dot dot) {
        double metres = spec.viewport().metresPerPixel();
        return shapes.prefectureAt(dot.x() * metres, -dot.y() * metres).map(NameFaults::polygon)
                .orElse(GEOMETRY.createPolygon());
    }

    private Envelope ground(PixelBox box) {
        double metres = spec.viewport().metresPerPixel();
        return new Envelope(box.x() * metres, box.maxX() * metres, -box.maxY() * metres, -box.y() * metres);
    }

    static Geometry polygon(BoxedShape shape) {
        Geometry whole = GEOMETRY.createPolygon();
        for (float[] xy : shape.parts()) {
            Coordinate[] ring = new Coordinate[xy.length / 2];
            for (int i = 0; i < ring.length; i++) {
                ring[i] = new Coordinate(xy[2 * i], xy[2 * i + 1]);
            }
            whole = whole.symDifference(GEOMETRY.createPolygon(ring).buffer(0));
        }
        return whole;
    }
}
