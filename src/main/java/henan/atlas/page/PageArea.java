package henan.atlas.page;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.MapView;
import henan.atlas.carto.Viewport;
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
    /** The least ground shown to each side of a cluster, and beyond the borders of its counties, in metres. */
    private static final double NEAREST = 12_000;
    private static final double BEYOND = 3_000;
    /** As what an area is drawn its extent is asked of, so that no bend of its line is cut. Units: metres a pixel. */
    private static final double DRAWN = MapFit.LARGEST_SCALE * Viewport.PIXEL_SIZE;
    private static final Messages TEXT = Messages.of("page");

    /** The area of a subject. @throws AtlasException when the atlas has no such place */
    static PageArea of(SubjectRef subject, AtlasSnapshot content, MapScenes scenes) throws AtlasException {
        MapQuery probe = new MapQuery(scenes);
        Optional<PageArea> area = switch (subject.kind()) {
            case PROVINCE -> Optional.of(new PageArea("", probe.extent(subject),
                    Optional.empty()));
            case PREFECTURE -> prefecture(subject, content, probe);
            case COUNTY -> county(subject, content, probe);
            case CLUSTER -> cluster(subject, content, scenes, probe);
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

    private static Optional<PageArea> cluster(SubjectRef subject, AtlasSnapshot content, MapScenes scenes,
                                              MapQuery probe) throws AtlasException {
        Optional<Cluster> found = content.index().cluster(subject.id());
        return found.isEmpty() ? Optional.empty()
                : Optional.of(surroundings(found.get(), content, scenes, probe));
    }

    private static Optional<PageArea> prefecture(SubjectRef subject, AtlasSnapshot content, MapQuery probe)
            throws AtlasException {
        Envelope extent = probe.extent(subject, DRAWN);
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
                probe.extent(drawn, DRAWN), Optional.of(drawn)));
    }

    /** The ground about a cluster: all of its counties, and of a small one what lies about it. */
    private static PageArea surroundings(Cluster cluster, AtlasSnapshot content, MapScenes scenes, MapQuery probe)
            throws AtlasException {
        Envelope extent = new Envelope();
        for (String code : cluster.countyCodes()) {
            extent.expandToInclude(probe.extent(content.index().shownBy(SubjectRef.county(code)), DRAWN));
        }
        extent.expandBy(extent.isNull() ? 0 : BEYOND);
        GroundPoint place = scenes.projection().project(cluster.position());
        Envelope near = new Envelope(place.x(), place.x(), place.y(), place.y());
        near.expandBy(NEAREST);
        extent.expandToInclude(near);
        // A frame is no narrower than it is high: one as narrow as a long county would leave text the better part.
        extent.expandBy(Math.max(0, extent.getHeight() - extent.getWidth()) / 2, 0);
        return new PageArea("", extent, Optional.empty());
    }
}
