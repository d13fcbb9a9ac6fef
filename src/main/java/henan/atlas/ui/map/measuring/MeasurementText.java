package henan.atlas.ui.map.measuring;

import henan.atlas.carto.MeasuredPoint;
import henan.atlas.carto.Measurement;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is said of what is measured.
 *
 * @param names words a point that stands on something by the name of that; empty for a point of the ground
 */
public record MeasurementText(Function<MeasuredPoint, Optional<String>> names) {
    private static final Messages TEXT = Messages.of("map");
    private static final double KILOMETRE = 1000;
    private static final double SQUARE_KILOMETRE = 1e6;
    /** How many points are named one by one. */
    private static final int MOST_NAMED = 4;

    /** The figure, or that there is none; empty before there are enough points. */
    public String figure(Measurement measured) {
        return measured.figure().map(figure -> words(measured, figure))
                .orElse(measured.lacking() > 0 ? "" : TEXT.get("measure.none"));
    }

    /** The figure of each part of a way of several, in their order; none else. */
    public List<String> parts(Measurement measured) {
        return measured.parts().stream().map(part -> words(measured, part)).toList();
    }

    /** What stands at the end of what is measured: the figure, of several parts as their sum. */
    public String atTheEnd(Measurement measured) {
        String figure = figure(measured);
        return measured.parts().isEmpty() ? figure : TEXT.get("measure.sum", figure);
    }

    private static String words(Measurement measured, Measurement.Figure figure) {
        boolean about = measured.points().stream().anyMatch(point -> point.place().isPresent());
        return measured.kind() == Measurement.Kind.DISTANCE ? worded("measure.kilometres", about, figure, KILOMETRE)
                : worded("measure.squareKilometres", about, figure, SQUARE_KILOMETRE);
    }

    private static String worded(String key, boolean about, Measurement.Figure figure, double unit) {
        int decimals = (int) Math.max(0, Math.ceil(Math.log10(unit / figure.step())));
        String number = BigDecimal.valueOf(figure.rounded() / unit).setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        return TEXT.get(about ? key + ".about" : key, number);
    }

    /** What stands above the figure. */
    public String head(Measurement measured) {
        return TEXT.get("measure.head." + measured.kind());
    }

    /** What is to be done next; empty when it is finished. */
    public String hint(Measurement measured) {
        return measured.finished() ? ""
                : measured.points().isEmpty() ? TEXT.get("measure.hint.first")
                : measured.lacking() > 0 ? TEXT.get("measure.hint.lacking", measured.lacking())
                : TEXT.get("measure.hint.next");
    }

    /** From where to where, and of how many parts. Empty where nothing has a name and there is one part. */
    public String course(Measurement measured) {
        List<MeasuredPoint> points = measured.points();
        boolean named = points.size() <= MOST_NAMED && points.stream().allMatch(p -> names.apply(p).isPresent());
        return named ? String.join(TEXT.get("measure.between"),
                points.stream().flatMap(point -> names.apply(point).stream()).toList())
                : points.size() <= 2 ? "" : TEXT.get(measured.kind() == Measurement.Kind.DISTANCE ? "measure.parts"
                        : "measure.corners", points.size(), points.size() - 1);
    }

    /** Why there is no figure, or what is to be known of places that are shown about only; empty where none is. */
    public String warning(Measurement measured) {
        if (measured.isMadeUp() || measured.crossesItself()) {
            return TEXT.get(measured.isMadeUp() ? "measure.madeUp" : "measure.crossing");
        }
        List<String> about = measured.points().stream().filter(MeasuredPoint::isAbout)
                .flatMap(point -> names.apply(point).stream()).distinct().toList();
        return about.isEmpty() ? "" : TEXT.get("measure.about." + measured.kind(),
                about.size() <= 2 ? WordList.of(about) : TEXT.get("measure.about.several", about.size()));
    }

    /**
     * What is said where the next point would be set, beside that: of a way of several the sum and the last part, but
     * on its last point, where the figure of that stands on the map, the sum alone.
     */
    public String live(Measurement now, MeasuredPoint point) {
        Measurement next = now.with(point);
        List<String> lines = new ArrayList<>();
        String figure = figure(next);
        if (!figure.isEmpty()) {
            List<String> parts = parts(next);
            lines.add(parts.isEmpty() ? figure : next.equals(now) ? atTheEnd(now)
                    : TEXT.get("measure.lastPart", figure, parts.get(parts.size() - 1)));
        }
        if (next.lacking() == 0 && next.figure().isEmpty()) {
            lines.add(warning(next));
        }
        next.last().flatMap(names).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /** All of it, to be copied. */
    public String whole(Measurement measured) {
        List<String> lines = new ArrayList<>();
        String figure = figure(measured);
        lines.add(figure.isEmpty() ? head(measured) : head(measured) + TEXT.get("measure.is") + figure);
        lines.add(course(measured));
        lines.add(warning(measured));
        lines.removeIf(String::isEmpty);
        return String.join("\n", lines);
    }
}
