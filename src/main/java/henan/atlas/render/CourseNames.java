package henan.atlas.render;

import henan.atlas.carto.PixelBox;
import henan.atlas.render.style.LabelSymbol;
import henan.atlas.render.style.TextSymbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Writes the names of courses letter by letter beside them, where the course is straight enough and nothing stands: on
 * a long one again and again. Letters stay nearly upright: beside a course that runs up or down they stand one below
 * the other.
 *
 * <p>They come last and give way to all other names, which therefore stand where they would without any. <b>Units:</b>
 * world pixels.
 */
final class CourseNames {
    /** Distance at which a name is written again. */
    private static final double AGAIN = 460;
    /** Distance of the places tried. */
    private static final double TRIED = 7;
    /** How much further off a place is looked for that is better. */
    private static final double FURTHER = 56;
    /** Clear spaces between the course and a letter, the wider beside a band. */
    static final List<Double> CLOSE = List.of(2.2, 5.5);
    /** The same beside a winding border. */
    static final List<Double> FAR = List.of(9.0);
    /** Part of a letter's size nothing else of the course comes within. */
    private static final double FREE = 0.5;
    /** Half the box of an upright letter, as a share of its size. */
    private static final double HALF = 0.54;
    /** How much of its length a name's course must lead ahead. */
    private static final double STRAIGHT = 0.72;
    /** How far letters may turn from the first, and each from the one before. */
    private static final double MOST_TURN = Math.toRadians(32);
    private static final double TURN = Math.toRadians(26);
    /** Clear space between a letter and anything else. */
    private static final double CLEARANCE = 1.5;

    private final BoxGrid<Boolean> taken;
    private final Predicate<PixelBox> allowed;
    private final Predicate<PixelBox> better;
    private final Map<String, List<PixelBox>> written = new HashMap<>();

    /**
     * @param taken   what no letter may cover
     * @param allowed condition on a letter's box, as that it lies in the frame
     * @param better  condition on it where there is such a place, as that it lies on no line
     */
    CourseNames(BoxGrid<Boolean> taken, Predicate<PixelBox> allowed, Predicate<PixelBox> better) {
        this.taken = taken;
        this.allowed = allowed;
        this.better = better;
    }

    /**
     * The places of a course's name, from one end to the other; what is found is taken from then on.
     *
     * @param where further condition on a letter's box
     * @param own   that it is plainly this course's, asked last, since it takes the longest to tell
     * @param gaps  clear spaces between course and letter, the better first
     */
    List<LabelPlacement.PlacedLabel> along(CourseLine line, LabelSymbol label, double metresPerPixel,
                                           Predicate<PixelBox> where, Predicate<PixelBox> own,
                                           List<Double> gaps) {
        CourseWalk walk = new CourseWalk(line.xy(), metresPerPixel);
        String[] letters = label.words().codePoints().mapToObj(Character::toString).toArray(String[]::new);
        double length = letters.length * advance(label.look());
        List<LabelPlacement.PlacedLabel> placed = new ArrayList<>();
        if (walk.length() < length) {
            return placed;
        }
        int times = (int) Math.max(1, Math.round(walk.length() / AGAIN));
        double each = walk.length() / times;
        for (int i = 0; i < times; i++) {
            double middle = (i + 0.5) * each;
            double reach = Math.max(0, Math.min(each * 0.42, each / 2 - (times == 1 ? length / 2 : 0)));
            Optional<List<LabelPlacement.Letter>> found = near(walk, middle, reach, letters, label, where, own, gaps);
            found.map(l -> label(line, label, l)).ifPresent(l -> {
                placed.add(l);
                written.computeIfAbsent(label.words(), w -> new ArrayList<>()).add(l.box());
            });
        }
        return placed;
    }

    /** The letters at the place nearest to one, or a little further off where that is better. */
    private Optional<List<LabelPlacement.Letter>> near(CourseWalk walk, double middle, double reach,
                                                       String[] letters, LabelSymbol label,
                                                       Predicate<PixelBox> where, Predicate<PixelBox> own,
                                                       List<Double> gaps) {
        Optional<List<LabelPlacement.Letter>> first = Optional.empty();
        double last = reach;
        for (double off = 0; off <= last; off += TRIED) {
            for (int side = 1; side >= (off > 0 ? -1 : 1); side -= 2) {
                Optional<List<LabelPlacement.Letter>> found = at(walk, middle + side * off, letters, label,
                        where, gaps).filter(f -> f.stream().allMatch(l -> own.test(box(l, label.look()))));
                if (found.filter(f -> f.stream().allMatch(l -> better.test(box(l, label.look())))).isPresent()) {
                    return found;
                }
                if (first.isEmpty() && found.isPresent()) {
                    first = found;
                    last = Math.min(reach, off + FURTHER);
                }
            }
        }
        return first;
    }

    private static double advance(TextSymbol look) {
        return look.size() + look.spacing();
    }

    /** Whether a name stands near, of this stretch or another of the same course. */
    private boolean isWrittenNear(String words, double x, double y) {
        return written.getOrDefault(words, List.of()).stream()
                .anyMatch(b -> Math.hypot(b.centerX() - x, b.centerY() - y) < AGAIN / 2);
    }

    private LabelPlacement.PlacedLabel label(CourseLine line, LabelSymbol label, List<LabelPlacement.Letter> letters) {
        List<PixelBox> boxes = letters.stream().map(l -> box(l, label.look())).toList();
        boxes.forEach(b -> taken.add(b, true));
        double left = boxes.stream().mapToDouble(PixelBox::x).min().orElse(0);
        double top = boxes.stream().mapToDouble(PixelBox::y).min().orElse(0);
        double right = boxes.stream().mapToDouble(PixelBox::maxX).max().orElse(0);
        double bottom = boxes.stream().mapToDouble(PixelBox::maxY).max().orElse(0);
        return new LabelPlacement.PlacedLabel(Optional.empty(), label,
                new PixelBox(left, top, right - left, bottom - top), Optional.empty(),
                Optional.of(new LabelPlacement.Curve(line.code().courseClass(), letters.stream()
                        .map(l -> new LabelPlacement.Letter(l.letter(), l.x() - left, l.y() - top, l.angle()))
                        .toList())));
    }

    private static PixelBox box(LabelPlacement.Letter letter, TextSymbol look) {
        double half = look.size() * HALF * (Math.abs(Math.cos(letter.angle())) + Math.abs(Math.sin(letter.angle())));
        return PixelBox.around(letter.x(), letter.y(), 2 * half, 2 * half);
    }

    /** The letters about a place of the course, above it or to its right, else on its other side. */
    private Optional<List<LabelPlacement.Letter>> at(CourseWalk walk, double middle, String[] letters,
                                                     LabelSymbol label, Predicate<PixelBox> where, List<Double> gaps) {
        TextSymbol look = label.look();
        double half = letters.length * advance(look) / 2;
        double endX = walk.x(middle + half);
        double endY = walk.y(middle + half);
        double dx = endX - walk.x(middle - half);
        double dy = endY - walk.y(middle - half);
        if (Math.hypot(dx, dy) < STRAIGHT * 2 * half
                || isWrittenNear(label.words(), walk.x(middle), walk.y(middle))) {
            return Optional.empty();
        }
        boolean upright = Math.abs(dy) > Math.abs(dx);
        // Read from left to right, or from top to bottom, whichever way the water runs.
        boolean forwards = upright ? dy > 0 : dx > 0;
        Foot[] feet = new Foot[letters.length];
        for (int i = 0; i < feet.length; i++) {
            Foot foot = foot(walk, middle + (forwards ? 1 : -1) * (i - (letters.length - 1) / 2.0) * advance(look),
                    look, upright, forwards);
            if (foot == null || i > 0 && (Math.abs(foot.angle() - feet[0].angle()) > MOST_TURN
                    || Math.abs(foot.angle() - feet[i - 1].angle()) > TURN)) {
                return Optional.empty();
            }
            feet[i] = foot;
        }
        Optional<List<LabelPlacement.Letter>> found = Optional.empty();
        for (int i = 0; i < 2 * gaps.size() && found.isEmpty(); i++) {
            double off = look.size() / 2 + gaps.get(i / 2);
            found = beside(walk, feet, letters, look, i % 2 == 0 ? off : -off, where);
        }
        return found;
    }

    /**
     * The place on the course a letter stands beside.
     *
     * @param at    how far along the course
     * @param right the tangent, of length one, to the right
     * @param down  and down
     * @param angle of a letter there
     */
    private record Foot(double at, double x, double y, double right, double down, double angle) {
    }

    /** @return null where the course turns back */
    private static @Nullable Foot foot(CourseWalk walk, double at, TextSymbol look, boolean upright,
                                       boolean forwards) {
        int sense = forwards ? 1 : -1;
        double reach = look.size() * 0.9;
        double toX = walk.x(at + reach);
        double toY = walk.y(at + reach);
        double tx = sense * (toX - walk.x(at - reach));
        double ty = sense * (toY - walk.y(at - reach));
        double length = Math.hypot(tx, ty);
        if (length < reach) {
            return null;
        }
        LabelPlacement.WorldPixel smooth = walk.smooth(at, reach);
        return new Foot(at, smooth.x(), smooth.y(), tx / length, ty / length,
                Math.atan2(ty, tx) - (upright ? Math.PI / 2 : 0));
    }

    private Optional<List<LabelPlacement.Letter>> beside(CourseWalk walk, Foot[] feet, String[] letters,
                                                         TextSymbol look, double off, Predicate<PixelBox> where) {
        List<LabelPlacement.Letter> placed = new ArrayList<>();
        for (int i = 0; i < letters.length; i++) {
            Foot foot = feet[i];
            // The tangent points right or down; above it, or to its right, is to the left of where it points.
            double x = foot.x() + off * foot.down();
            double y = foot.y() - off * foot.right();
            LabelPlacement.Letter letter = new LabelPlacement.Letter(letters[i], x, y, foot.angle());
            // On the inside of a bend letters come together.
            if (i > 0 && Math.hypot(x - placed.get(i - 1).x(), y - placed.get(i - 1).y()) < look.size() * 1.1) {
                return Optional.empty();
            }
            PixelBox box = box(letter, look);
            if (taken.intersects(box.grown(CLEARANCE)) || !allowed.test(box) || !where.test(box)
                    || walk.comesWithin(FREE * look.size(), x, y, foot.at() - 3 * look.size(),
                    foot.at() + 3 * look.size(), 3)) {
                return Optional.empty();
            }
            placed.add(letter);
        }
        return Optional.of(placed);
    }
}
