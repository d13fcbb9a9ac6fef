package henan.atlas.render;

import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;

/**
 * Where names may stand at one scale so that nobody takes a place for one of the area beside it: those of seats and
 * districts in their prefecture, those beyond the border in their own area, none across the outline of what a picture
 * is of.
 *
 * <p><b>Units:</b> boxes in world pixels.
 */
final class NameHomes {
    private static final int PREFECTURES = LineGrid.classes(BoundaryClass.PROVINCE, BoundaryClass.PREFECTURE);
    private static final int COUNTIES = LineGrid.classes(BoundaryClass.PROVINCE, BoundaryClass.PREFECTURE,
            BoundaryClass.COUNTY);
    private static final int BEYOND = LineGrid.classes(BoundaryClass.PROVINCE, BoundaryClass.NEIGHBOUR,
            BoundaryClass.NEIGHBOUR_PROVINCE, BoundaryClass.EDGE);
    private static final int BORDER = LineGrid.classes(BoundaryClass.PROVINCE);
    private static final int NONE = LineGrid.classes();
    /** The same beyond the border, where the border has a band beside it. */
    private static final double BAND = 7;
    /** The same about a line, which a river may run beside as a band. */
    private static final double LINE = 2.5;

    /** How many points of a box are looked at, across and down, less one. */
    private static final int ACROSS = 12;
    private static final int DOWN = 3;
    /** How much of a cluster's name lies in its county at least. */
    private static final double MOST = 0.6;
    /** How much of a district's name lies in it at least: else its line runs through the letters. */
    private static final double NEARLY_ALL = 0.9;

    private final LevelShapes shapes;
    private final double metresPerPixel;
    private final List<LineGrid> outlines;

    /** Where a name may stand. */
    interface Home {
        /** Whether it holds a box. @param clear space kept between the box and a line, as for a name's halo */
        boolean holds(PixelBox box, double clear);

        /** Whether it may hold a box: quickly told, and surely where it says no. */
        default boolean isNear(PixelBox box) {
            return true;
        }

        /** Whether nothing runs under a box that is better not written over, where there is another place. */
        default boolean isQuiet(PixelBox box) {
            return true;
        }

        /** Whether a box leaves room for what is placed after names and has few places, where there is another. */
        default boolean leavesRoom(PixelBox box) {
            return true;
        }

        /** Where it may stand at the end of a line, which tells whose it is. */
        default Home led() {
            return this;
        }

        /** Whether a piece of the line to it may lie at a place. */
        default boolean lets(PixelBox bead) {
            return holds(bead.grown(-1), 0);
        }

        /** Where it may stand at the end of a line for want of any room at home: on no line, in whatever area. */
        default Home open() {
            return this;
        }
    }

    /** Where some places are better than others. */
    private record Preferring(BiPredicate<PixelBox, Double> room, Predicate<PixelBox> better) implements Home {
        @Override
        public boolean holds(PixelBox box, double clear) {
            return room.test(box, clear);
        }

        @Override
        public boolean isQuiet(PixelBox box) {
            return better.test(box);
        }
    }

    /** Part of where a name may stand. */
    record Within(Home all, Predicate<PixelBox> part) implements Home {
        @Override
        public boolean holds(PixelBox box, double clear) {
            return part.test(box) && all.holds(box, clear);
        }

        @Override
        public boolean isNear(PixelBox box) {
            return all.isNear(box);
        }

        @Override
        public boolean isQuiet(PixelBox box) {
            return all.isQuiet(box);
        }
    }

    /** Where nothing runs under a name; the line to it may cross what is not better left alone. */
    record Quiet(Home all) implements Home {
        @Override
        public boolean holds(PixelBox box, double clear) {
            return all.isQuiet(box) && all.holds(box, clear);
        }

        @Override
        public boolean isNear(PixelBox box) {
            return all.isNear(box);
        }

        @Override
        public Home led() {
            return new Quiet(all.led());
        }

        @Override
        public boolean lets(PixelBox bead) {
            return all.lets(bead);
        }
    }

    /** The same beside symbols of clusters. @param room where these are placed */
    record Leaving(Home all, DropRoom room) implements Home {
        @Override
        public boolean holds(PixelBox box, double clear) {
            return all.holds(box, clear);
        }

        @Override
        public boolean isNear(PixelBox box) {
            return all.isNear(box);
        }

        @Override
        public boolean isQuiet(PixelBox box) {
            return all.isQuiet(box);
        }

        @Override
        public boolean leavesRoom(PixelBox box) {
            return room.isLeft(box);
        }

        @Override
        public Home led() {
            return all.led();
        }

        @Override
        public boolean lets(PixelBox bead) {
            return all.lets(bead);
        }

        @Override
        public Home open() {
            return all.open();
        }
    }

    /** @param subjects the areas a picture is of, or is about; their outlines are kept clear of names */
    NameHomes(LevelShapes shapes, double metresPerPixel, Set<SubjectRef> subjects) {
        this.shapes = shapes;
        this.metresPerPixel = metresPerPixel;
        this.outlines = subjects.stream().flatMap(s -> shapes.area(s).stream()).map(LineGrid::ofOutline).toList();
    }

    /** A prefecture: about a point in it, or anywhere in it. */
    private final class OfPoint implements Home {
        private final double x;
        private final double y;
        private final Optional<String> own;
        private final Optional<PixelBox> bounds;
        private final Predicate<PixelBox> better;

        OfPoint(double x, double y, Predicate<PixelBox> better) {
            this.x = x;
            this.y = y;
            this.better = better;
            Optional<BoxedShape> area = shapes.prefectureAt(x * metresPerPixel, -y * metresPerPixel);
            this.own = area.map(BoxedShape::areaCode);
            this.bounds = area.map(a -> a.bounds(metresPerPixel));
        }

        @Override
        public boolean isNear(PixelBox box) {
            return bounds.isEmpty() || bounds.get().contains(box.centerX(), box.centerY());
        }

        @Override
        public boolean isQuiet(PixelBox box) {
            return better.test(box);
        }

        @Override
        public Home open() {
            return new Open();
        }

        @Override
        public boolean holds(PixelBox box, double clear) {
            return isClear(box.grown(clear), PREFECTURES) && (isClear(reaching(box, x, y), PREFECTURES)
                    || prefectureAt(box.centerX(), box.centerY()).equals(own));
        }
    }

    /** Anywhere off the lines of prefectures, which the line to it crosses. */
    private final class Open implements Home {
        @Override
        public boolean holds(PixelBox box, double clear) {
            return isClear(box.grown(clear), PREFECTURES);
        }

        @Override
        public boolean lets(PixelBox bead) {
            return true;
        }
    }

    /** The prefecture a point lies in. @param x in world pixels @param y likewise */
    Home prefectureOf(double x, double y) {
        return new OfPoint(x, y, box -> true);
    }

    /** Any prefecture, whole: for what a line leads to. */
    Home anyPrefecture() {
        return (box, clear) -> isClear(box.grown(clear), PREFECTURES)
                && prefectureAt(box.centerX(), box.centerY()).isPresent();
    }

    /** Anywhere, better on no line: for what says nothing of the ground it stands on. */
    Home anywhere() {
        return new Preferring((box, clear) -> true, box -> isClear(box.grown(1), COUNTIES));
    }

    private Optional<String> prefectureAt(double x, double y) {
        return shapes.prefectureAt(x * metresPerPixel, -y * metresPerPixel).map(BoxedShape::areaCode);
    }

    /** The prefecture a point lies in, better off its lines of counties too. Units: world pixels. */
    Home offCounties(double x, double y) {
        return new OfPoint(x, y, box -> isClear(box.grown(1), COUNTIES));
    }

    /** The same, and off the water: what a seat's name covers is read as if it went on. Units: world pixels. */
    Home seat(double x, double y) {
        return new OfPoint(x, y, box -> isClear(box.grown(1), COUNTIES) && isDry(box));
    }

    /**
     * A district, in which its name stands wholly or nearly so, or else beside it in its prefecture, at the end of a
     * line and on none.
     */
    private final class OfDistrict implements Home {
        private final BoxedShape district;
        private final Home prefecture;

        OfDistrict(BoxedShape district, Home prefecture) {
            this.district = district;
            this.prefecture = prefecture;
        }

        @Override
        public boolean holds(PixelBox box, double clear) {
            return prefecture.holds(box, clear) && isIn(district, box, NEARLY_ALL);
        }

        @Override
        public boolean isQuiet(PixelBox box) {
            return isIn(district, box.centerX(), box.centerY()) && isClear(box.grown(1), COUNTIES);
        }

        @Override
        public Home led() {
            return prefecture;
        }
    }

    /** The county of a cluster, which its name does not leave even at the end of a line. */
    private final class OfCounty implements Home {
        private final BoxedShape county;
        private final Home prefecture;

        OfCounty(BoxedShape county, Home prefecture) {
            this.county = county;
            this.prefecture = prefecture;
        }

        @Override
        public boolean holds(PixelBox box, double clear) {
            return isIn(county, box, MOST) && prefecture.holds(box, clear);
        }

        @Override
        public boolean isQuiet(PixelBox box) {
            return prefecture.isQuiet(box);
        }

        @Override
        public boolean isNear(PixelBox box) {
            return isIn(county, box.centerX(), box.centerY());
        }
    }

    /** A county. @param code its code @param x a point in it, in world pixels @param y likewise */
    Home county(String code, double x, double y) {
        Home prefecture = offCounties(x, y);
        return shapes.area(SubjectRef.county(code)).<Home>map(area -> new OfCounty(area, prefecture))
                .orElse(prefecture);
    }

    /** A district. @param x a point in it, in world pixels @param y likewise */
    Home district(SubjectRef district, double x, double y) {
        Home prefecture = seat(x, y);
        return shapes.area(district).<Home>map(area -> new OfDistrict(area, prefecture)).orElse(prefecture);
    }

    /** A district about which more is told than that it is there: its name stands wholly in it, or nowhere. */
    Home within(SubjectRef district) {
        Optional<BoxedShape> area = shapes.area(district);
        return (box, clear) -> area.filter(a -> isAllIn(a, box)).isPresent() && isClear(box.grown(clear), PREFECTURES);
    }

    /** Whether a county has the middle of a box and so much of it, as near as a few points of it tell. */
    private boolean isIn(BoxedShape county, PixelBox box, double part) {
        return isIn(county, box.centerX(), box.centerY()) && share(county, box) >= part;
    }

    private boolean isAllIn(BoxedShape county, PixelBox box) {
        return isIn(county, box, 1);
    }

    private double share(BoxedShape county, PixelBox box) {
        int in = 0;
        for (int column = 0; column <= ACROSS; column++) {
            for (int row = 0; row <= DOWN; row++) {
                in += isIn(county, box.x() + box.width() * column / ACROSS, box.y() + box.height() * row / DOWN)
                        ? 1 : 0;
            }
        }
        return in / ((ACROSS + 1.0) * (DOWN + 1));
    }

    private boolean isIn(BoxedShape county, double x, double y) {
        return shapes.isInCounty(county, x * metresPerPixel, -y * metresPerPixel);
    }

    /** A prefecture beyond the border, whose name has all of it to stand in and so need not stand on a river. */
    Home neighbour(String code) {
        return new Preferring((box, clear) -> isClear(box.grown(clear), BEYOND) && isClear(box.grown(BAND), BORDER)
                && neighbourAt(box.centerX(), box.centerY()).equals(Optional.of(code)), this::isDry);
    }

    /** Some prefectures beyond the border together, as those of a province. */
    Home neighbours(Set<String> codes) {
        return new Preferring((box, clear) -> isClear(box.grown(BAND), BORDER) && isOver(codes, box), this::isDry);
    }

    private boolean isDry(PixelBox box) {
        return !shapes.courseLines().crosses(ground(box), NONE);
    }

    /** Whether all of a box lies over some areas, as near as a few points of it tell. */
    private boolean isOver(Set<String> codes, PixelBox box) {
        for (int column = 0; column <= ACROSS; column++) {
            for (int row = 0; row <= DOWN; row++) {
                if (!isOver(codes, box.x() + box.width() * column / ACROSS, box.y() + box.height() * row / DOWN)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isOver(Set<String> codes, double x, double y) {
        return neighbourAt(x, y).filter(codes::contains).isPresent();
    }

    private Optional<String> neighbourAt(double x, double y) {
        return shapes.neighbourAt(x * metresPerPixel, -y * metresPerPixel).map(BoxedShape::areaCode);
    }

    /** Whether a letter beside a river lies on no water, and off the lines of the province and the subject. */
    boolean isBank(PixelBox letter) {
        return isDry(letter) && isClear(letter.grown(LINE), BORDER);
    }

    /** Whether a letter lies on no line of a prefecture. */
    boolean isInOnePrefecture(PixelBox letter) {
        return isClear(letter.grown(1), PREFECTURES);
    }

    /** Inside an exclave. */
    Home exclave(Exclave exclave) {
        return (box, clear) -> exclave.encloses(box.grown(clear), metresPerPixel)
                && isClear(box.grown(clear), PREFECTURES);
    }

    private boolean isClear(PixelBox box, int lines) {
        Envelope ground = ground(box);
        return !shapes.boundaries().crosses(ground, lines)
                && outlines.stream().noneMatch(o -> o.crosses(ground, NONE));
    }

    private Envelope ground(PixelBox box) {
        return new Envelope(box.x() * metresPerPixel, box.maxX() * metresPerPixel,
                -box.maxY() * metresPerPixel, -box.y() * metresPerPixel);
    }

    private static PixelBox reaching(PixelBox box, double x, double y) {
        double left = Math.min(box.x(), x);
        double top = Math.min(box.y(), y);
        return new PixelBox(left, top, Math.max(box.maxX(), x) - left, Math.max(box.maxY(), y) - top);
    }
}
