package henan.atlas.ui.map.view;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.County;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.HitIndex;
import henan.atlas.render.MapQuery;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Where subjects lie on the ground. <b>Units:</b> metres of the display projection. <b>Threading:</b> immutable.
 */
public final class PlaceFinder {
    /** Ground metres a pixel from which on outlines are at their roughest. */
    private static final double ROUGH = 5000;

    private final AtlasProjection projection;
    private final MapQuery probe;
    private final AtlasIndex index;

    public PlaceFinder(AtlasIndex index, AtlasProjection projection, MapQuery probe) {
        this.projection = projection;
        this.probe = probe;
        this.index = index;
    }

    /** A point to bring into view for a subject; empty for what has no place. */
    Optional<GroundPoint> point(SubjectRef subject) throws AtlasException {
        return switch (subject.kind()) {
            case CLUSTER -> index.cluster(subject.id()).map(c -> projection.project(c.position()));
            case COUNTY, PREFECTURE -> extent(subject).map(Envelope::centre).map(c -> new GroundPoint(c.x, c.y));
            default -> Optional.empty();
        };
    }

    /** Extent of an area; that of the polygon that shows it, for the one county without its own. */
    Optional<Envelope> extent(SubjectRef area) throws AtlasException {
        Envelope extent = probe.extent(index.shownBy(area));
        return extent.isNull() ? Optional.empty() : Optional.of(extent);
    }

    /** Extent of what is outlined for a subject: an area, or the county a cluster stands in, with the cluster. */
    Optional<Envelope> marked(SubjectRef subject) throws AtlasException {
        Envelope marked = new Envelope();
        point(subject).ifPresent(at -> marked.expandToInclude(at.x(), at.y()));
        if (outlined(subject).kind().isUnit()) {
            extent(outlined(subject)).ifPresent(marked::expandToInclude);
        }
        return marked.isNull() ? Optional.empty() : Optional.of(marked);
    }

    /** The area outlined for a subject: itself, or the county a cluster stands in. */
    SubjectRef outlined(SubjectRef subject) {
        return subject.kind() != SubjectKind.CLUSTER ? subject
                : index.cluster(subject.id()).flatMap(index::standsIn).map(County::ref).orElse(subject);
    }

    /** The province's outline, as roughly as there is one. */
    public SeenOutline province() throws AtlasException {
        return new SeenOutline(probe.outline(SubjectRef.PROVINCE, new Viewport(0, 0, ROUGH, 1, 1)));
    }

    /** Rings of the province in projected metres, as a view has them. */
    float[][] province(Viewport view) throws AtlasException {
        return probe.outline(SubjectRef.PROVINCE, view);
    }

    /** Rings to outline for a subject: its own, or those of the county a cluster stands in; none for the province. */
    public float[][] outline(SubjectRef subject, HitIndex hits) {
        return hits.outline(index.shownBy(outlined(subject)));
    }
}
