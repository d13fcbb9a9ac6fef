package henan.atlas.boot;

import henan.atlas.atlasfile.AtlasFileCheck;
import henan.atlas.atlasfile.AtlasFileWriter;
import henan.atlas.atlasfile.CheckedFile;
import henan.atlas.atlasfile.FeatureColumns;
import henan.atlas.atlasfile.GeoPackageFeatures;
import henan.atlas.carto.BoundaryClass;
import henan.atlas.carto.BoundarySet;
import henan.atlas.carto.CourseSet;
import henan.atlas.carto.MapSpec;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.MetaKeys;
import henan.atlas.domain.Position;
import henan.atlas.domain.Prefecture;
import henan.atlas.domain.SubjectRef;
import henan.atlas.files.SmallFile;
import henan.atlas.files.UserFolders;
import henan.atlas.ingest.boundary.BoundaryBuilder;
import henan.atlas.ingest.boundary.CourseBuilder;
import henan.atlas.ingest.boundary.InteriorPoints;
import henan.atlas.ingest.content.ContentReader;
import henan.atlas.ingest.content.InteriorPointSource;
import henan.atlas.page.gis.QgisStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.style.MapStyle;
import henan.atlas.render.style.StyleReader;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The build step that compiles {@code maps/} and {@code data/} into the atlas file; run by Maven, never by the program.
 *
 * <p>It is the only thing here that may reach the network, to fetch the boundary package once (see
 * {@link BoundaryBuilder}). Nothing is done when neither the texts nor the compiling code have changed.
 */
public final class CompileAtlas {
    private static final Messages TEXT = Messages.of("boot");

    /** Stands for every point inside a polygon while only the tables are checked. */
    private static final Position SOMEWHERE = new Position(113.5, 34);

    private CompileAtlas() {
    }

    /** @param arguments the project's folder and the file to write */
    public static void main(String[] arguments) {
        if (arguments.length != 2) {
            System.err.println(TEXT.get("compile.usage"));
            System.exit(2);
        }
        try {
            compile(Path.of(arguments[0]), Path.of(arguments[1]));
        } catch (AtlasException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException | UncheckedIOException e) {
            System.err.println(TEXT.get("compile.disk", e.getMessage()));
            System.exit(1);
        }
    }

    static void compile(Path project, Path target) throws AtlasException, IOException {
        Path maps = project.resolve("maps");
        Path data = project.resolve("data");
        Path classes = project.resolve("target/classes");
        InputStamp stamp = InputStamp.of(List.of(maps, data, classes.resolve("henan/atlas")),
                UsedClasses.of(classes, CompileAtlas.class));
        if (stamp.isOn(target)) {
            System.out.println(TEXT.get("compile.fresh", target));
            return;
        }
        long start = System.nanoTime();
        Files.createDirectories(target.getParent());
        BundledFonts faces = new BundledFonts();
        // The tables are read once beforehand, so that a bad row is told before the long work on the boundaries.
        ContentReader.read(maps, data, (code, near) -> SOMEWHERE, faces::canShow);
        CourseSet courses = CourseBuilder.read(maps, System.out::println, GeoPackageFeatures::readLines,
                faces::canShow);
        BoundarySet boundaries = CourseBuilder.build(BoundaryBuilder.build(maps, UserFolders.ofThisUser().cache(),
                System.out::println, GeoPackageFeatures::read, faces::canShow), courses, System.out::println);
        InteriorPoints inside = new InteriorPoints(boundaries);
        AtlasSnapshot content = withBoundarySource(
                ContentReader.read(maps, data, new Inside(inside), faces::canShow), boundaries);
        checkTints(content, boundaries);
        Map<String, String> styles = styles(maps.resolve("style"));
        AtlasFileWriter.write(target, content, boundaries, styles, layerStyles(styles, content),
                CompileAtlas::requireSound);
        stamp.putOn(target);
        System.out.println(TEXT.get("compile.done", target, content.index().count(SubjectRef.PROVINCE).inWords(),
                boundaries.lines().size(),
                (System.nanoTime() - start) / 100_000_000 / 10.0));
    }

    /** The map's style as QGIS reads it. */
    private static Map<String, String> layerStyles(Map<String, String> styles, AtlasSnapshot content)
            throws AtlasException {
        MapStyle book = StyleReader.read(MapSpec.BOOK_STYLE, styles.get(MapSpec.BOOK_STYLE));
        return QgisStyle.of(book, content.industries(), FeatureColumns.names());
    }

    /** Places in the outlines of counties. */
    private record Inside(InteriorPoints points) implements InteriorPointSource {
        @Override
        public Position of(String polygonCode, Optional<Position> near) {
            return points.of(polygonCode, near);
        }

        @Override
        public boolean holds(String polygonCode, Position place, double metres) {
            return points.holds(polygonCode, place, metres);
        }
    }

    /** An atlas that is not sound does not replace one that is. */
    private static void requireSound(Path file) throws AtlasException {
        CheckedFile checked = AtlasFileCheck.check(file, StyleReader::read);
        List<String> problems = Stream.concat(checked.problems().stream(), checked.differences().stream()).toList();
        if (!problems.isEmpty()) {
            throw new AtlasException(TEXT.message("compile.problem", String.join("\n", problems)));
        }
    }

    /** The content with the boundaries' source, and without neighbours that boundaries of one's own may lack. */
    private static AtlasSnapshot withBoundarySource(AtlasSnapshot c, BoundarySet boundaries) {
        Map<String, String> meta = new HashMap<>(c.meta());
        meta.put(MetaKeys.BOUNDARY_SOURCE, boundaries.source());
        meta.put(MetaKeys.BOUNDARY_TERMS, boundaries.terms());
        if (boundaries.own()) {
            meta.put(MetaKeys.BOUNDARY_OWN, MetaKeys.YES);
        }
        if (!boundaries.courses().courses().isEmpty()) {
            meta.put(MetaKeys.COURSE_SOURCE, boundaries.courses().source());
            meta.put(MetaKeys.COURSE_TERMS, boundaries.courses().terms());
        }
        Set<String> drawn = boundaries.neighbours().stream().map(BoundarySet.Area::code).collect(Collectors.toSet());
        return c.withMeta(meta).with(RecordTypes.NEIGHBOUR,
                c.neighbours().stream().filter(n -> drawn.contains(n.code())).toList());
    }

    /** No two prefectures that share a line may share a tint. */
    private static void checkTints(AtlasSnapshot content, BoundarySet boundaries) throws AtlasException {
        for (BoundarySet.Line line : boundaries.lines()) {
            if (line.boundaryClass() == BoundaryClass.PREFECTURE) {
                Prefecture left = content.index().prefectureOf(SubjectRef.county(line.left())).orElseThrow();
                Prefecture right = content.index().prefectureOf(SubjectRef.county(line.right())).orElseThrow();
                if (left.tint() == right.tint()) {
                    throw new AtlasException(TEXT.message("compile.tint", left.name(), right.name()));
                }
            }
        }
    }

    private static Map<String, String> styles(Path folder) throws AtlasException {
        Map<String, String> styles = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                String text = SmallFile.text(file);
                styles.put(StyleReader.read(file.toString(), text).name(), text);
            }
        } catch (IOException e) {
            throw new AtlasException(TEXT.message("compile.styles", folder, e.getMessage()), e);
        }
        return styles;
    }
}
