package henan.atlas.ingest.boundary;

import henan.atlas.carto.CourseBasis;
import henan.atlas.carto.CourseClass;
import henan.atlas.carto.CourseCode;
import henan.atlas.carto.CourseSet;
import henan.atlas.carto.CourseSet.Course;
import henan.atlas.domain.AtlasException;
import henan.atlas.ingest.boundary.RawFeature.Form;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;

/**
 * The owner's rivers, railways and roads under {@code maps/own/lines}, see {@link OwnFiles}: line features with columns
 * {@code class}, and if they like {@code name} and {@code rank}. Rivers among them take the place of the atlas's.
 */
final class OwnCourses {
    private static final Messages TEXT = Messages.of("boundary");
    private static final Envelope CHINA = new Envelope(73, 136, 3, 54);
    private static final int USUAL_RANK = 2;

    private final GeometryFactory factory;
    private final OwnText text;

    private OwnCourses(GeometryFactory factory, OwnText text) {
        this.factory = factory;
        this.text = text;
    }

    /** The atlas's courses, with the owner's where there are any. @param folder may not exist */
    static CourseSet with(CourseSet atlas, Path folder, OwnReading reading, GeometryFactory factory)
            throws AtlasException {
        OwnFiles files = new OwnFiles(folder, Form.LINE, reading);
        if (!files.present()) {
            return atlas;
        }
        List<Course> own = new ArrayList<>();
        for (RawFeature feature : files.features()) {
            own.add(new OwnCourses(factory, reading.text()).course(feature));
        }
        boolean rivers = own.stream().anyMatch(c -> c.code().courseClass() == CourseClass.RIVER);
        String source = files.stated("source", "own.lines");
        String terms = files.stated("terms", "own.terms");
        boolean alone = rivers || atlas.courses().isEmpty();
        return new CourseSet(Stream.concat(own.stream(), alone ? Stream.of() : atlas.courses().stream()).toList(),
                alone ? source : TEXT.get("own.both", atlas.source(), source),
                alone ? terms : TEXT.get("own.both", atlas.terms(), terms));
    }

    private Course course(RawFeature feature) throws AtlasException {
        if (feature.rings().isEmpty()) {
            throw new AtlasException(TEXT.message(Form.LINE.otherwise(), feature.origin()));
        }
        List<LineString> paths = new ArrayList<>();
        for (Coordinate[] path : feature.rings()) {
            for (Coordinate c : path) {
                if (!Double.isFinite(c.x) || !Double.isFinite(c.y)) {
                    throw new AtlasException(TEXT.message("geometry.number", feature.origin()));
                }
                if (!CHINA.contains(c)) {
                    throw new AtlasException(TEXT.message("geometry.range", feature.origin(), c.x, c.y));
                }
            }
            Coordinate[] points = CoordinateArrays.removeRepeatedPoints(path);
            if (points.length < 2) {
                throw wrong(feature, TEXT.message("own.short"));
            }
            paths.add(factory.createLineString(points));
        }
        return new Course(new CourseCode(courseClass(feature), rank(feature), CourseBasis.OWN,
                text.checked(feature.origin(), "name", value(feature, "name", "名称").orElse(""), OwnText.NAME)),
                factory.createMultiLineString(paths.toArray(LineString[]::new)));
    }

    private static CourseClass courseClass(RawFeature feature) throws AtlasException {
        String word = value(feature, "class", "类别")
                .orElseThrow(() -> wrong(feature, TEXT.message("own.class.missing")));
        return Stream.of(CourseClass.values()).filter(c -> c.label().equals(word)
                || c.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> wrong(feature, TEXT.message("own.class", OwnText.quoted(word))));
    }

    private static int rank(RawFeature feature) throws AtlasException {
        String word = value(feature, "rank", "级别").orElse(Integer.toString(USUAL_RANK));
        if (!word.matches("[1-" + CourseCode.LEAST + "]")) {
            throw wrong(feature, TEXT.message("river.rank", OwnText.quoted(word)));
        }
        return Integer.parseInt(word);
    }

    /** What stands in a column, by either of its names; empty when nothing does. */
    private static Optional<String> value(RawFeature feature, String name, String chinese) {
        return feature.attributes().entrySet().stream()
                .filter(a -> a.getKey().equalsIgnoreCase(name) || a.getKey().equals(chinese)).map(Map.Entry::getValue)
                .map(String::strip).filter(v -> !v.isEmpty()).findFirst();
    }

    private static AtlasException wrong(RawFeature feature, Message what) {
        return new AtlasException(TEXT.message("own.line", feature.origin(), what));
    }
}
