package henan.atlas.render;

import henan.atlas.carto.CourseClass;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.style.LabelSymbol;
import java.awt.Graphics2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Where labels and cluster drops stand at one scale.
 *
 * <p><b>Units:</b> world pixels, that is projected metres divided by metres per pixel, y downwards: a place has the
 * same world pixel wherever the picture's frame lies, so nothing jumps while the map is moved.
 *
 * @param labels   labels that found room, most important first
 * @param dropped  labels that did not, most important first
 * @param clusters where clusters are shown, each by its drop or several by one symbol
 * @param seats    where the symbols of seats stand, by their number in the layer; those that are left out are missing
 * @param symbols  where a theme's symbols stand, in the order of painting
 */
record LabelPlacement(List<PlacedLabel> labels, List<DroppedLabel> dropped, DropPlaces clusters,
                      Map<Integer, Dot> seats, List<ThemeSymbol> symbols) {

    /**
     * The labels to be written on a picture: those in it and clear of its furniture; that of a city at another side
     * rather than not at all. Boxes are in its logical pixels.
     */
    List<PlacedLabel> labelsOn(MapSpec spec) {
        Viewport view = spec.viewport();
        PixelBox frame = new PixelBox(0, 0, view.width(), view.height());
        Map<Boolean, List<PlacedLabel>> there = labels.stream().filter(l -> spec.rivers() || !l.isOfRiver())
                .filter(l -> spec.keepInsideFrame() || spec.theme().isPresent() || !l.isOfCluster())
                .map(l -> new PlacedLabel(l.subject(), spec.isColoured()
                        ? new LabelSymbol(l.text().look().onColours(), l.text().words()) : l.text(),
                        l.box().moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view)),
                        l.leader().map(line -> line.moved(-MapScenes.worldLeft(view), -MapScenes.worldTop(view))),
                        l.curve()))
                .filter(l -> l.box().intersects(frame))
                .collect(Collectors.partitioningBy(l -> spec.reserved().stream().noneMatch(l.box()::intersects)
                        && (l.curve().isPresent() || spec.overlaid().stream().noneMatch(l.box()::intersects))));
        return CitiesInSight.named(this, spec, there.getOrDefault(true, List.of()),
                there.getOrDefault(false, List.of()));
    }

    /** Where clusters are shown under a theme: one that has a circle is at that. @param metresPerPixel the scale */
    DropPlaces clustersAtCircles(double metresPerPixel) {
        Map<String, GroundPoint> circles = new HashMap<>();
        symbols.stream().filter(s -> s.mark().at().kind() == SubjectKind.CLUSTER)
                .forEach(s -> circles.put(s.mark().at().id(),
                        new GroundPoint(s.dot().x() * metresPerPixel, -s.dot().y() * metresPerPixel)));
        return circles.isEmpty() ? clusters : clusters.elsewhere(circles);
    }

    /** The same with the symbols of a theme that stand in the same places, in its colours. */
    LabelPlacement dressed(MapTheme theme) {
        if (theme.marks().isEmpty()) {
            return this;
        }
        Map<PlacementCache.Spot, MapTheme.Mark> marks = new HashMap<>();
        theme.marks().forEach(mark -> marks.put(PlacementCache.Spot.of(mark), mark));
        return new LabelPlacement(labels, dropped, clusters, seats, symbols.stream()
                .map(s -> new ThemeSymbol(marks.get(PlacementCache.Spot.of(s.mark())), s.dot(), s.leader()))
                .toList());
    }

    /**
     * A label and its box.
     *
     * @param leader the line that leads to it where it stands off its place
     * @param curve  how its letters stand where they follow a line
     */
    record PlacedLabel(Optional<SubjectRef> subject, LabelSymbol text, PixelBox box, Optional<Leader> leader,
                       Optional<Curve> curve) {
        /** How much taller than its box its letters may be, and how much more room their edges need. */
        private static final double TALLER = 1.2;
        private static final double MARGIN = 2;

        /** Clusters are an overlay of the window's, with their names. */
        boolean isOfCluster() {
            return subject.filter(s -> s.kind() == SubjectKind.CLUSTER).isPresent();
        }

        boolean isOfRiver() {
            return curve.filter(c -> c.of() == CourseClass.RIVER).isPresent();
        }

        /** What its letters, its halo and the line that leads to it need about the upper left corner of its box. */
        PixelBox reach() {
            double left = leader.map(l -> Math.min(l.x0(), l.x1()) - box.x()).orElse(0.0);
            double top = leader.map(l -> Math.min(l.y0(), l.y1()) - box.y()).orElse(0.0);
            double right = leader.map(l -> Math.max(l.x0(), l.x1()) - box.x()).orElse(0.0);
            double bottom = leader.map(l -> Math.max(l.y0(), l.y1()) - box.y()).orElse(0.0);
            double x = Math.min(0, left);
            double y = Math.min(0, top);
            return new PixelBox(x, y, Math.max(box.width(), right) - x,
                    Math.max(box.height() * TALLER, bottom) - y).grown(text.look().haloRadius() + MARGIN);
        }

        /** Lays its halo. @param x left edge of its box @param y its upper edge */
        void halo(TextPainter painter, Graphics2D g, double x, double y) {
            curve.ifPresentOrElse(c -> painter.halo(g, c.letters(), text.look(), x, y),
                    () -> painter.halo(g, text.words(), text.look(), x, y));
        }

        /** Writes its letters, likewise. */
        void letters(TextPainter painter, Graphics2D g, double x, double y) {
            curve.ifPresentOrElse(c -> painter.letters(g, c.letters(), text.look(), x, y),
                    () -> painter.letters(g, text.words(), text.look(), x, y));
        }
    }

    /** The letters of a name that follows a course. */
    record Curve(CourseClass of, List<Letter> letters) {
    }

    /**
     * A letter and where its middle stands, from the upper left corner of the label's box.
     *
     * @param angle by how much it is turned, clockwise, in radians
     */
    record Letter(String letter, double x, double y, double angle) {
    }

    /** A line from a symbol to its label. */
    record Leader(double x0, double y0, double x1, double y1) {
        /** Distance of the boxes that stand for it, in pixels. */
        private static final double BEAD = 3;

        Leader moved(double dx, double dy) {
            return new Leader(x0 + dx, y0 + dy, x1 + dx, y1 + dy);
        }

        /** The line from a point to the rim of a symbol. */
        static Leader between(Dot foot, Dot symbol) {
            double length = Math.hypot(symbol.x() - foot.x(), symbol.y() - foot.y());
            double part = (length - symbol.radius()) / length;
            return new Leader(foot.x(), foot.y(), foot.x() + part * (symbol.x() - foot.x()),
                    foot.y() + part * (symbol.y() - foot.y()));
        }

        /** Small boxes along it, to keep other things off it and it off them. */
        List<PixelBox> beads() {
            int last = last();
            return IntStream.rangeClosed(0, last).mapToObj(i -> bead(i, last)).toList();
        }

        /** Whether a condition holds for all of these boxes. */
        boolean all(Predicate<PixelBox> condition) {
            int last = last();
            for (int i = 0; i <= last; i++) {
                if (!condition.test(bead(i, last))) {
                    return false;
                }
            }
            return true;
        }

        double length() {
            return Math.hypot(x1 - x0, y1 - y0);
        }

        private int last() {
            return (int) Math.ceil(length() / BEAD);
        }

        private PixelBox bead(int i, int last) {
            return PixelBox.around(x0 + (x1 - x0) * i / last, y0 + (y1 - y0) * i / last, BEAD, BEAD);
        }
    }

    /** A label that is missing, and the point it belongs to. */
    record DroppedLabel(LabelSymbol text, double x, double y) {
    }

    /** A round symbol in world pixels. */
    record Dot(double x, double y, double radius) {
        private static final double SLICE = 4;

        /** Clear space between it and a box; below nought when it reaches into it. */
        double gap(PixelBox box) {
            double dx = Math.max(0, Math.max(box.x() - x, x - box.maxX()));
            double dy = Math.max(0, Math.max(box.y() - y, y - box.maxY()));
            return Math.sqrt(dx * dx + dy * dy) - radius;
        }

        PixelBox box() {
            return PixelBox.around(x, y, 2 * radius, 2 * radius);
        }

        Dot withRadius(double newRadius) {
            return new Dot(x, y, newRadius);
        }

        Dot grown(double by) {
            return new Dot(x, y, radius + by);
        }

        /** Clear space between it and another; below nought when one reaches into the other. */
        double gap(Dot other) {
            return Math.hypot(x - other.x, y - other.y) - radius - other.radius;
        }

        /** Whether it has a part in common with a box. */
        boolean covers(PixelBox box) {
            return gap(box) < 0;
        }

        /** Whether it has a part in common with another. */
        boolean covers(Dot other) {
            return gap(other) < 0;
        }

        /** The part of the smaller of it and another that lies in the other. */
        double shared(Dot other) {
            double r = Math.min(radius, other.radius);
            double big = Math.max(radius, other.radius);
            double d = Math.hypot(x - other.x, y - other.y);
            if (d >= r + big) {
                return 0;
            }
            if (d <= big - r) {
                return 1;
            }
            double small = r * r * Math.acos((d * d + r * r - big * big) / (2 * d * r));
            double large = big * big * Math.acos((d * d + big * big - r * r) / (2 * d * big));
            double kite = Math.sqrt((-d + r + big) * (d + r - big) * (d - r + big) * (d + r + big)) / 2;
            return (small + large - kite) / (Math.PI * r * r);
        }

        /** Flat boxes that together cover it, to keep other things off it but not out of the corners beside it. */
        List<PixelBox> slices() {
            int count = (int) Math.max(1, Math.ceil(2 * radius / SLICE));
            double height = 2 * radius / count;
            return IntStream.range(0, count).mapToObj(i -> {
                double upper = -radius + i * height;
                double off = upper + height < 0 ? upper + height : Math.max(0, upper);
                return PixelBox.around(x, y + upper + height / 2, 2 * Math.sqrt(radius * radius - off * off), height);
            }).toList();
        }
    }

    /**
     * A theme's symbol and where it stands.
     *
     * @param leader from within the area to its sign, where that has no room in it and stands beside, on a disc of the
     *               area's colour
     */
    record ThemeSymbol(MapTheme.Mark mark, Dot dot, Optional<Leader> leader) {
        ThemeSymbol(MapTheme.Mark mark, Dot dot) {
            this(mark, dot, Optional.empty());
        }

        /** Flat boxes that together cover it and its line. */
        List<PixelBox> boxes() {
            return Stream.concat(dot.slices().stream(), line().stream()).toList();
        }

        /** Small boxes along its line; none where it stands at its place. */
        List<PixelBox> line() {
            return leader.map(Leader::beads).orElse(List.of());
        }
    }

    /** A point in world pixels. */
    record WorldPixel(double x, double y) {
    }
}
