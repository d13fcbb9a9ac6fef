package henan.atlas.page;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.MapContent;
import henan.atlas.carto.MapSpec;
import henan.atlas.domain.AtlasContent;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.Faces;
import henan.atlas.render.MapProbe;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Draws a sheet of the province, a prefecture, a county or a cluster's surroundings into a file. */
public final class MapExport {
    /** Half the ground shown around a cluster, in metres. */
    private static final double SURROUNDINGS = 30_000;
    private static final int SMALLEST = 200;
    private static final int LARGEST = 20_000;
    private static final Messages TEXT = Messages.of("page");

    private final AtlasContent content;
    private final AtlasProjection projection;
    private final MapScenes scenes;

    public MapExport(MapContent map) {
        this.content = map.content();
        this.projection = new AtlasProjection();
        this.scenes = new MapScenes(map, projection, new Faces());
    }

    /**
     * What is asked for.
     *
     * @param out    file to write; its ending names the format
     * @param area   name or id of a place or cluster; empty for the province
     * @param width  width in logical pixels
     * @param height height in logical pixels
     */
    public record Request(Path out, Optional<String> area, int width, int height) {
    }

    /** Draws the sheet. Nothing is left behind when it fails: the file is written beside its place and then moved. */
    public void export(Request request) throws AtlasException {
        SheetFormat format = SheetFormat.of(request.out());
        if (Math.min(request.width(), request.height()) < SMALLEST
                || Math.max(request.width(), request.height()) > LARGEST) {
            throw new AtlasException(TEXT.get("export.size", String.valueOf(request.width()),
                    String.valueOf(request.height())));
        }
        Path folder = request.out().toAbsolutePath().getParent();
        if (!Files.isDirectory(folder)) {
            throw new AtlasException(TEXT.get("export.folder", folder));
        }
        Sheet sheet = sheet(request);
        Path part = null;
        try {
            part = Files.createFile(folder.resolve(".atlas-" + UUID.randomUUID() + ".part"));
            try (OutputStream out = Files.newOutputStream(part)) {
                format.write(sheet, request.width(), request.height(), out);
            }
            move(part, request.out());
        } catch (IOException e) {
            throw new AtlasException(TEXT.get("export.write", request.out(), e.getMessage()), e);
        } finally {
            discard(part);
        }
    }

    private Sheet sheet(Request request) throws AtlasException {
        SubjectRef area = request.area().isEmpty() ? SubjectRef.PROVINCE : named(request.area().get());
        Envelope extent;
        String title;
        if (area.kind() == SubjectKind.CLUSTER) {
            Cluster cluster = content.clusters().stream().filter(c -> c.ref().equals(area)).findFirst().orElseThrow();
            Coordinate at = projection.project(cluster.position());
            extent = new Envelope(at);
            extent.expandBy(SURROUNDINGS);
            title = TEXT.get("map.title.cluster", cluster.name());
        } else {
            extent = new MapProbe(scenes).extent(area, MapSpec.BOOK_STYLE);
            title = area.equals(SubjectRef.PROVINCE) ? TEXT.get("map.title.province")
                    : TEXT.get("map.title.area", request.area().get());
        }
        if (extent.isNull()) {
            throw new AtlasException(TEXT.get("export.noPolygon", request.area().orElse("")));
        }
        return Sheet.of(scenes, content, title, extent, request.width(), request.height());
    }

    /** The place or cluster of a name of 2013 or today, or of an id. */
    private SubjectRef named(String name) throws AtlasException {
        if (name.equals("河南省") || name.equals("河南") || name.equals(SubjectRef.PROVINCE.id())) {
            return SubjectRef.PROVINCE;
        }
        Stream<SubjectRef> prefectures = content.prefectures().stream()
                .filter(p -> p.name().equals(name) || p.code().equals(name)).map(p -> p.ref());
        Stream<SubjectRef> counties = content.counties().stream().filter(c -> c.name().equals(name)
                || c.code().equals(name) || c.nameNow().equals(name)).map(c -> SubjectRef.county(c.polygonCode()));
        Stream<SubjectRef> clusters = content.clusters().stream()
                .filter(c -> c.name().equals(name) || c.id().equals(name)).map(Cluster::ref);
        return Stream.of(prefectures, counties, clusters).flatMap(s -> s).findFirst()
                .orElseThrow(() -> new AtlasException(TEXT.get("export.area", name)));
    }

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path part) throws AtlasException {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw new AtlasException(TEXT.get("export.write", part, e.getMessage()), e);
            }
        }
    }
}
