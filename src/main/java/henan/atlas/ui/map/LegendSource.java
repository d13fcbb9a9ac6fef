package henan.atlas.ui.map;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.LegendContents;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.page.legend.LegendSheets;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.SeenDrops;
import henan.atlas.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the legend of the window's map says. It follows the map when that has come to rest and its picture is drawn: a
 * legend that changed while the map moves would be one more thing that moves. Only how it is arranged follows the room
 * at once.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class LegendSource {
    private static final Messages TEXT = Messages.of("map");

    private final MapModel model;
    private Optional<Asked> asked = Optional.empty();
    private Optional<LegendContents> contents = Optional.empty();
    /** What it says of the whole province with a place selected: the shape of that is kept in every view. */
    private Optional<Usual> usual = Optional.empty();
    private Optional<Said> said = Optional.empty();
    private Set<String> industriesDrawn = Set.of();

    LegendSource(MapModel model) {
        this.model = model;
    }

    /** All it depends on. @param listed the map with what has been hidden by a choice in the legend itself */
    private record Asked(AtlasSnapshot content, MapSpec drawn, MapSpec listed, LegendWording wording,
                         List<SubjectRef> selection, List<SubjectRef> today, Viewport home) {
    }

    /** What a legend says of the whole province, which stays the same from view to view. */
    private record Usual(AtlasSnapshot content, MapSpec home, LegendWording wording, LegendContents contents) {
        boolean isOf(AtlasSnapshot now, MapSpec shown, LegendWording worded) {
            return content == now && home.equals(shown) && wording == worded;
        }
    }

    /** What makes two legends look the same. */
    private record Said(AtlasSnapshot content, List<String> labels, List<MapTheme.LegendItem> theme, double density,
                        LegendSheets.Room room) {
    }

    /** A legend to be shown in place of the last. */
    record Found(List<LegendSheets.Sheet> sheets, double density) {
    }

    /** The legend, if it is another than at the last look or the room for it is. */
    Optional<Found> look(LegendSheets.Room room) throws AtlasException {
        // What it says is asked of the picture once that is drawn: then what stands where on it is known.
        if (model.view().viewport() != null && model.pictures().frameProperty().get() != null
                && (asked.isEmpty() || model.pictures().isOfNow())) {
            ask();
        }
        if (asked.isEmpty() || contents.isEmpty()) {
            return Optional.empty();
        }
        Asked now = asked.get();
        Said next = new Said(now.content(), contents.get().labels(),
                now.drawn().theme().map(MapTheme::legend).orElse(List.of()), model.density(), room);
        if (said.equals(Optional.of(next))) {
            return Optional.empty();
        }
        said = Optional.of(next);
        return Optional.of(new Found(LegendSheets.of(model.scenes(), contents.get(), room,
                usual.map(Usual::contents).orElse(contents.get())), next.density()));
    }

    private void ask() throws AtlasException {
        Asked now = new Asked(model.content(), model.looked(model.marks().drops(), rivers(false)),
                model.looked(model.marks().dropsOfAllIndustries(), rivers(true)),
                model.readingMode().wordingProperty().get(), selected(), model.marks().today(),
                model.view().home(model.view().viewport().width(), model.view().viewport().height()));
        if (asked.equals(Optional.of(now))) {
            return;
        }
        asked = Optional.of(now);
        contents = Optional.of(LegendContents.of(model.scenes(), now.listed(), now.wording(),
                over(now.selection(), now.today())));
        MapSpec home = now.listed().withViewport(now.home());
        if (usual.filter(u -> u.isOf(now.content(), home, now.wording())).isEmpty()) {
            usual = Optional.of(new Usual(now.content(), home, now.wording(),
                    usual(model.scenes(), home, now.wording())));
        }
        industriesDrawn = new LegendQuery(model.scenes(), now.drawn()).industriesInView().stream()
                .map(Industry::id).collect(Collectors.toSet());
    }

    /** What a legend says in most views at most. @param home the picture of the whole province */
    static LegendContents usual(MapScenes scenes, MapSpec home, LegendWording wording) throws AtlasException {
        return LegendContents.ahead(scenes, home, wording, Stream.of("legend.selected.cluster", "legend.selected",
                "legend.today").map(key -> LegendRow.outline(scenes, MapSpec.BOOK_STYLE, TEXT.get(key, ""))).toList());
    }

    /** Classes of industry of which a cluster is on the map, by itself or counted with others. */
    Set<String> industriesDrawn() {
        return industriesDrawn;
    }

    /** @param listed whether rivers count that are usual and were turned off by hand */
    private boolean rivers(boolean listed) {
        return model.readingMode().riversProperty().get()
                || listed && model.readingMode().areRiversUsual();
    }

    /** What is selected and in sight by its mark. */
    private List<SubjectRef> selected() {
        return model.marks().marksProperty().get().stream().filter(model::isInSight).toList();
    }

    /** One row for clusters, with the sign of the first, one for areas, and one for what an area is today. */
    private List<LegendRow> over(List<SubjectRef> selected, List<SubjectRef> today) {
        AtlasIndex index = model.content().index();
        boolean many = SeenDrops.areMany(selected);
        Optional<LegendRow> clusters = many ? Optional.empty() : selected.stream()
                .flatMap(s -> index.clustersOf(s).stream().filter(c -> c.ref().equals(s))).findFirst()
                .map(c -> LegendRow.chosen(model.scenes(), MapSpec.BOOK_STYLE, index.industryClass(c),
                        TEXT.get("legend.selected.cluster")));
        Optional<LegendRow> areas = selected.stream().filter(s -> s.kind() != SubjectKind.CLUSTER).findFirst()
                .map(s -> LegendRow.outline(model.scenes(), MapSpec.BOOK_STYLE, area(today)));
        return Stream.of(clusters, areas, today(today)).flatMap(Optional::stream).toList();
    }

    /** What the outline of the area selected is of: beside that of today, of then. */
    private String area(List<SubjectRef> today) {
        return model.marks().changed().filter(county -> !today.isEmpty())
                .filter(model.content().index()::isShownAsWas)
                .map(county -> TEXT.get("legend.then", county.name())).orElse(TEXT.get("legend.selected"));
    }

    private Optional<LegendRow> today(List<SubjectRef> today) {
        return model.marks().changed().filter(county -> !today.isEmpty())
                .map(county -> LegendRow.today(TEXT.get("legend.today", county.nameNow())));
    }
}
