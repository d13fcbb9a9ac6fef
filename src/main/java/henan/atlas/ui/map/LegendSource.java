package henan.atlas.ui.map;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.LegendContents;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.page.legend.LegendSheets;
import henan.atlas.render.LegendQuery;
import henan.atlas.text.Messages;
import henan.atlas.ui.map.picture.MapFrame;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the legend of the window's map says. It follows the map when that has come to rest: a legend that changed while
 * the map moves would be one more thing that moves.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class LegendSource {
    private static final Messages TEXT = Messages.of("map");

    private final MapModel model;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Said> said = Optional.empty();
    private Set<String> industriesDrawn = Set.of();

    LegendSource(MapModel model) {
        this.model = model;
    }

    /** All it depends on. @param listed the map with what has been hidden by a choice in the legend itself */
    private record Asked(AtlasSnapshot content, MapSpec drawn, MapSpec listed, LegendWording wording,
                         Optional<SubjectRef> selection) {
    }

    /** What makes two legends look the same. */
    private record Said(AtlasSnapshot content, List<String> labels, Optional<?> theme, double density,
                        LegendSheets.Room room) {
    }

    /** A legend to be shown in place of the last. */
    record Found(List<LegendSheets.Sheet> sheets, double density) {
    }

    /** Has the next look find something. */
    void forget() {
        asked = Optional.empty();
        said = Optional.empty();
    }

    /** The legend, if it is another than at the last look. */
    Optional<Found> look(LegendSheets.Room room) throws AtlasException {
        Viewport view = model.view().viewport();
        MapFrame frame = model.pictures().frameProperty().get();
        if (view == null || frame == null || asked.isPresent() && !frame.view().equals(view)) {
            return Optional.empty();
        }
        Asked now = new Asked(model.content(), model.looked(model.marks().drops(), rivers(false)),
                model.looked(model.marks().dropsOfAllIndustries(), rivers(true)),
                model.readingMode().wordingProperty().get(), selected());
        if (asked.equals(Optional.of(now))) {
            return Optional.empty();
        }
        asked = Optional.of(now);
        LegendContents contents = LegendContents.of(model.scenes(), now.listed(), now.wording(),
                over(now.selection()));
        industriesDrawn = new LegendQuery(model.scenes(), now.drawn()).industries().stream().map(Industry::id)
                .collect(Collectors.toSet());
        Said next = new Said(now.content(), contents.labels(), now.drawn().theme(), now.drawn().density(), room);
        if (said.equals(Optional.of(next))) {
            return Optional.empty();
        }
        said = Optional.of(next);
        return Optional.of(new Found(LegendSheets.of(model.scenes(), contents, room), next.density()));
    }

    /** Classes of industry of which a drop is seen. */
    Set<String> industriesDrawn() {
        return industriesDrawn;
    }

    /** @param listed whether rivers count that are usual and were turned off by hand */
    private boolean rivers(boolean listed) {
        return model.readingMode().riversProperty().get()
                || listed && model.readingMode().purposeProperty().get().hasRivers();
    }

    /** What is selected, if its mark is in sight. */
    private Optional<SubjectRef> selected() {
        return Optional.ofNullable(model.marks().selectionProperty().get()).filter(model::isInSight);
    }

    private List<LegendRow> over(Optional<SubjectRef> selection) {
        return selection.map(s -> s.kind() == SubjectKind.CLUSTER
                ? LegendRow.ring(model.scenes(), MapSpec.BOOK_STYLE, TEXT.get("legend.selected.cluster"))
                : LegendRow.outline(model.scenes(), MapSpec.BOOK_STYLE, TEXT.get("legend.selected"))).stream().toList();
    }
}
