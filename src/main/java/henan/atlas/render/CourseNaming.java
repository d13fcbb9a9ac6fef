package henan.atlas.render;

import henan.atlas.carto.DisplayLevel;
import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.domain.AtlasException;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.PaintStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The names along courses a scale asks for, which go where all others have left room: on a sheet along what of a course
 * is seen, and first where it runs in what the sheet is of, or along that one's outline.
 *
 * <p><b>Units:</b> boxes in world pixels.
 */
final class CourseNaming {
    /** How far letters along a course keep off the frame. */
    private static final double OFF_EDGE = 4;
    /** How far from the subject a course runs at most whose name stands in it, as one along its outline. */
    private static final double BESIDE = 8;

    private final MapScene scene;
    private final double metresPerPixel;
    private final ScalePlacer.Shown shown;
    private final NameRequests asked;

    /** @param asked knows what the picture is of */
    CourseNaming(MapScene scene, double metresPerPixel, ScalePlacer.Shown shown, NameRequests asked) {
        this.scene = scene;
        this.metresPerPixel = metresPerPixel;
        this.shown = shown;
        this.asked = asked;
    }

    /** @param obstacles what no letter may cover @param others names that stand already */
    List<PlacedLabel> names(List<PixelBox> obstacles, List<PlacedLabel> others) throws AtlasException {
        BoxGrid<Boolean> taken = new BoxGrid<>();
        obstacles.forEach(b -> taken.add(b, true));
        for (PlacedLabel label : others) {
            taken.add(label.box(), true);
            label.leader().ifPresent(line -> line.beads().forEach(b -> taken.add(b, true)));
        }
        NameHomes homes = asked.homes();
        CourseNames writer = new CourseNames(taken, b -> shown.holds(b.grown(OFF_EDGE)) && homes.isBank(b),
                homes::isInOnePrefecture);
        List<PlacedLabel> names = new ArrayList<>();
        if (shown.subject().isPresent()) {
            for (List<Double> gaps : List.of(CourseNames.CLOSE, CourseNames.FAR)) {
                names.addAll(along(writer, line -> line.where(this::isAtTheSubject), this::isInTheSubject, gaps));
            }
        }
        names.addAll(along(writer, List::of, letter -> true, CourseNames.CLOSE));
        return names;
    }

    /** Some stretches of a course. */
    private interface Stretches {
        List<CourseLine> of(CourseLine line);
    }

    private List<PlacedLabel> along(CourseNames writer, Stretches stretches, Predicate<PixelBox> where,
                                    List<Double> gaps) throws AtlasException {
        List<PlacedLabel> names = new ArrayList<>();
        double denominator = metresPerPixel / Viewport.PIXEL_SIZE;
        LevelGeometry level = scene.levelFor(metresPerPixel);
        for (PaintStep step : level.steps(DisplayLevel.COURSE)) {
            if (step.symbol() instanceof LabelSymbol label && step.scales().contains(denominator)) {
                double factor = scene.sizes().ofName(label.look().size());
                LabelSymbol sized = new LabelSymbol(label.look().times(factor), label.words());
                level.shapes().courses().stream()
                        .filter(c -> IntStream.of(step.features()).anyMatch(f -> f == c.feature()))
                        .flatMap(c -> shown.frame().map(b -> c.in(clip(b))).orElse(List.of(c)).stream())
                        .forEach(c -> {
                            OtherWaters others = new OtherWaters(c, level.shapes().layer(DisplayLevel.COURSE));
                            Predicate<PixelBox> own = letter -> others.leave(letter, metresPerPixel);
                            stretches.of(c).forEach(stretch -> names.addAll(
                                    writer.along(stretch, sized, metresPerPixel, where, own, gaps)));
                        });
            }
        }
        return names;
    }

    private FrameClip clip(PixelBox frame) {
        return new FrameClip(frame.x() * metresPerPixel, -frame.maxY() * metresPerPixel,
                frame.maxX() * metresPerPixel, -frame.y() * metresPerPixel);
    }

    private boolean isInTheSubject(PixelBox letter) {
        return asked.isOfThePicture(letter.centerX() * metresPerPixel, -letter.centerY() * metresPerPixel);
    }

    private boolean isAtTheSubject(double x, double y) {
        double reach = BESIDE * metresPerPixel;
        return asked.isOfThePicture(x, y) || asked.isOfThePicture(x - reach, y) || asked.isOfThePicture(x + reach, y)
                || asked.isOfThePicture(x, y - reach) || asked.isOfThePicture(x, y + reach);
    }
}
