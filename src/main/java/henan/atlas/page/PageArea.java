package henan.atlas.page;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapView;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Cluster;
import henan.atlas.domain.County;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.text.Messages;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * What a page is of. Places go by their names of 2013; what it is called is said by its {@link MapHeading}.
 *
 * @param note     what a reader must know of this area; empty when nothing
 * @param extent   ground to show, in projected metres
 * @param outlined area set apart by an outline; empty for the province and for a cluster's surroundings
 */
public record PageArea(String note, Envelope extent, Optional<SubjectRef> outlined) {
    /** Kinds of subjects there are pages of. */
    public static final Set<SubjectKind> KINDS =
            EnumSet.of(SubjectKind.PROVINCE, SubjectKind.PREFECTURE, SubjectKind.COUNTY, SubjectKind.CLUSTER);
    /** Half the ground shown around a cluster, in metres. */
    private static final double SURROUNDINGS = 30_000;
    private static final Messages TEXT = Messages.of("page");

    /** The area of a subject. @throws AtlasException when the atlas has no such place */
    static PageArea of(SubjectRef subject, AtlasSnapshot content, MapScenes scenes) throws AtlasException {
        MapQuery probe = new MapQuery(scenes);
        Optional<PageArea> area = switch (subject.kind()) {
            case PROVINCE -> Optional.of(new PageArea("", probe.extent(subject),
                    Optional.empty()));
            case PREFECTURE -> prefecture(subject, content, probe);
            case COUNTY -> county(subject, content, probe);
            case CLUSTER -> content.index().cluster(subject.id())
                    .map(cluster -> surroundings(cluster, scenes));
            default -> Optional.empty();
        };
        return area.filter(a -> !a.extent.isNull())
                .orElseThrow(() -> new AtlasException(TEXT.message("export.area", subject.toString())));
    }

    /** The area a map looks at. @throws AtlasException when the atlas has no such place */
    static PageArea of(MapView view, AtlasSnapshot content, MapScenes scenes) throws AtlasException {
        return view instanceof MapView.OfGround ground ? new PageArea("", ground.extent(), Optional.empty())
                : of(view.area(), content, scenes);
    }

    private static Optional<PageArea> prefecture(SubjectRef subject, AtlasSnapshot content, MapQuery probe)
            throws AtlasException {
        Envelope extent = probe.extent(subject);
        return content.index().prefecture(subject.id())
                .map(prefecture -> new PageArea("", extent, Optional.of(subject)));
    }

    private static Optional<PageArea> county(SubjectRef subject, AtlasSnapshot content, MapQuery probe)
            throws AtlasException {
        Optional<County> found = content.index().county(subject.id());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        County county = found.get();
        SubjectRef drawn = content.index().shownBy(subject);
        String host = content.index().name(drawn).orElse("");
        return Optional.of(new PageArea(county.hasOwnPolygon() ? "" : TEXT.get("map.noPolygon", county.name(), host),
                probe.extent(drawn), Optional.of(drawn)));
    }

    private static PageArea surroundings(Cluster cluster, MapScenes scenes) {
        GroundPoint place = scenes.projection().project(cluster.position());
        Envelope extent = new Envelope(place.x(), place.x(), place.y(), place.y());
        extent.expandBy(SURROUNDINGS);
        return new PageArea("", extent, Optional.empty());
    }
}
