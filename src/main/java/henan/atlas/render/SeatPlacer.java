package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.style.MarkSymbol;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Where the symbols of seats stand at one scale: at their places, but where two would lie on one another the lesser is
 * moved until they can be told apart, as 濮阳县 beside 濮阳市.
 */
final class SeatPlacer {
    /** Clear space between two symbols that are told apart. */
    private static final double APART = 0.8;

    private final double metresPerPixel;
    private final BoxGrid<Dot> placed = new BoxGrid<>();

    SeatPlacer(double metresPerPixel) {
        this.metresPerPixel = metresPerPixel;
    }

    /**
     * Places the symbols.
     *
     * @param marks   what each is made of; nothing for seats that have none at this scale
     * @param allowed condition on a symbol's box, as that it lies inside the frame: others are left out whole
     * @return the symbols by their number in the layer; of no radius where there is none to be drawn
     */
    Map<Integer, Dot> place(PointLayer seats, List<List<MarkSymbol>> marks, Predicate<PixelBox> allowed) {
        List<Integer> greatestFirst = new ArrayList<>();
        double[] radius = new double[marks.size()];
        for (int i = 0; i < radius.length; i++) {
            radius[i] = marks.get(i).stream().mapToDouble(MarkSymbol::size).max().orElse(0) / 2;
            greatestFirst.add(i);
        }
        greatestFirst.sort(Comparator.comparingDouble(i -> -radius[i]));
        Map<Integer, Dot> found = new LinkedHashMap<>();
        for (int i : greatestFirst) {
            MapFeatures.PointFeature seat = seats.features().get(i);
            Dot dot = apart(new Dot(seat.x() / metresPerPixel, -seat.y() / metresPerPixel, radius[i]));
            if (allowed.test(dot.box())) {
                found.put(i, dot);
                if (dot.radius() > 0) {
                    placed.add(dot.box(), dot);
                }
            }
        }
        return found;
    }

    private Dot apart(Dot dot) {
        List<Dot> under = new ArrayList<>();
        placed.any(dot.box().grown(APART), other -> {
            under.add(other);
            return true;
        });
        if (dot.radius() == 0 || under.isEmpty()) {
            return dot;
        }
        Dot other = under.get(0);
        double dx = dot.x() - other.x();
        double dy = dot.y() - other.y();
        double distance = Math.hypot(dx, dy);
        double clear = dot.radius() + other.radius() + APART;
        if (distance >= clear) {
            return dot;
        }
        double across = distance > 1e-9 ? dx / distance : 1;
        double down = distance > 1e-9 ? dy / distance : 0;
        return new Dot(other.x() + across * clear, other.y() + down * clear, dot.radius());
    }
}
