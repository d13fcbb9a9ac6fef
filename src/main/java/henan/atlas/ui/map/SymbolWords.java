package henan.atlas.ui.map;

import henan.atlas.carto.PixelBox;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.map.picture.MapFrame;
import java.util.List;
import javafx.geometry.Point2D;
import org.locationtech.jts.geom.Envelope;

/** What is said of a thing pointed at on the map, by the pointer or by keys. */
final class SymbolWords {
    private static final Messages TEXT = Messages.of("map");
    /** How many clusters under a counted symbol are named. */
    private static final int MOST_NAMED = 12;

    /** Share of the map's width and height below which an area is not to be covered by its name. */
    private static final double SMALL = 0.4;

    private final MapModel model;

    SymbolWords(MapModel model) {
        this.model = model;
    }

    /** What is pointed at now; empty for nothing. */
    String now() {
        MapPointer pointer = model.pointer();
        SubjectRef subject = pointer.hoveredProperty().get();
        if (pointer.pixelProperty().get() == null) {
            return "";
        }
        if (pointer.countedProperty().get() != null) {
            return counted(pointer.countedProperty().get().clusters(), pointer.isReached());
        }
        return subject == null ? "" : of(subject);
    }

    /**
     * The place of what is pointed at, in logical pixels of the map: a symbol, or an area that is seen small; else the
     * pointer's.
     */
    PixelBox about(Point2D pointer) {
        PixelBox at = new PixelBox(pointer.getX(), pointer.getY(), 0, 0);
        MapFrame frame = model.pictures().frameProperty().get();
        Viewport view = model.view().viewport();
        SubjectRef subject = model.pointer().hoveredProperty().get();
        if (frame == null || view == null) {
            return at;
        }
        if (model.pointer().countedProperty().get() != null || subject == null
                || subject.kind() == SubjectKind.CLUSTER) {
            return at.grown(frame.drop());
        }
        PixelBox area = box(model.outline(subject, frame), view);
        return area.width() < SMALL * view.width() && area.height() < SMALL * view.height() ? area : at;
    }

    private static PixelBox box(float[][] rings, Viewport view) {
        Envelope extent = new Envelope();
        for (float[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                extent.expandToInclude(ring[i], ring[i + 1]);
            }
        }
        return extent.isNull() ? new PixelBox(0, 0, view.width(), view.height())
                : new PixelBox(view.toPixelX(extent.getMinX()), view.toPixelY(extent.getMaxY()),
                extent.getWidth() / view.metresPerPixel(), extent.getHeight() / view.metresPerPixel());
    }

    /** A thing's name and what tells it from others of that name; empty when it has none. */
    String of(SubjectRef subject) {
        AtlasIndex names = model.content().index();
        String name = names.name(subject).orElse("");
        String detail = name.isEmpty() ? "" : names.detail(subject);
        return detail.isEmpty() ? name : name + Punctuation.gap() + detail;
    }

    /** What is under a counted symbol, a line each. */
    private String counted(List<String> clusters, boolean byKeys) {
        StringBuilder lines = new StringBuilder(TEXT.get(byKeys ? "counted.key" : "counted", clusters.size()));
        clusters.stream().limit(MOST_NAMED).forEach(id -> lines.append('\n').append(
                model.content().index().name(SubjectRef.cluster(id)).orElse(id)));
        if (clusters.size() > MOST_NAMED) {
            lines.append('\n').append(TEXT.get("counted.more", clusters.size() - MOST_NAMED));
        }
        return lines.toString();
    }
}
