package henan.atlas.ui.map;

import henan.atlas.carto.LegendWording;
import henan.atlas.carto.MapSpec;
import henan.atlas.carto.MapTheme;
import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasIndex;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.legend.LegendContents;
import henan.atlas.page.legend.LegendRow;
import henan.atlas.page.legend.LegendSheets;
import henan.atlas.render.LegendQuery;
import henan.atlas.render.MapScenes;
import henan.atlas.render.SeenDrops;
import henan.atlas.render.SelectedTogether;
import henan.atlas.text.Messages;
import henan.atlas.ui.ground.work.LatestRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the legend of the window's map says. It follows the map when that has come to rest and its picture is drawn: a
 * legend that changed while the map moves would be one more thing that moves. It is put together beside this thread,
 * so that nothing waits for it. Only how it is arranged follows the room at once.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
final class LegendSource {
    private static final Messages TEXT = Messages.of("map");

    private final MapModel model;
    private final LatestRequest<Answer> request;
    private Optional<Asked> asked = Optional.empty();
    private Optional<Answer> answer = Optional.empty();
    private Optional<Said> said = Optional.empty();

    /** @param onAnswer told when there is something new to {@link #look} at */
    LegendSource(MapModel model, Runnable onAnswer) {
        this.model = model;
        this.request = new LatestRequest<>(model.runner(), found -> {
            answer = Optional.of(found);
            onAnswer.run();
        }, model.pictures()::fail);
    }

    /** All it depends on. @param listed the map with what has been hidden by a choice in the legend itself */
    private record Asked(AtlasSnapshot content, MapSpec drawn, MapSpec listed, LegendWording wording,
                         List<SubjectRef> selection, SelectedTogether together, List<SubjectRef> today,
                         Viewport home, ListedPlaces listedBeside) {
    }

    /**
     * What is to be said.
     *
     * @param usual           what it says of the whole province with a place selected: the shape of that is kept in
     *                        every view
     * @param industriesDrawn classes of industry of which a cluster is on the map, by itself or counted with others
     * @param found           as it is arranged in a room
     */
    private record Answer(Asked asked, LegendContents contents, Usual usual, Set<String> industriesDrawn, Found found,
                          LegendSheets.Room room) {
        Said said(LegendSheets.Room now, double density) {
            return new Said(asked.content(), contents.labels(), asked.drawn().theme().map(MapTheme::legend)
                    .orElse(List.of()), density, now, asked.listedBeside().isOfClusters());
        }

        /** @param cancelled asked between its parts: the next picture waits for it */
        static Answer of(MapScenes scenes, Asked asked, Over over, Optional<Usual> before,
                         LegendSheets.Room room, BooleanSupplier cancelled) throws AtlasException {
            MapSpec home = asked.listed().withViewport(asked.home());
            Usual usual = before.filter(u -> u.isOf(asked.content(), home, asked.wording())).isPresent()
                    ? before.get() : new Usual(asked.content(), home, asked.wording(),
                    LegendSource.usual(scenes, home, asked.wording()));
            goOn(cancelled);
            LegendContents contents = LegendContents.of(scenes, asked.listed(), asked.wording(), over.added())
                    .listing(over.listed());
            goOn(cancelled);
            Set<String> drawn = new LegendQuery(scenes, asked.drawn()).industriesInView().stream().map(Industry::id)
                    .collect(Collectors.toSet());
            goOn(cancelled);
            return new Answer(asked, contents, usual, drawn, arranged(scenes, contents, usual, room,
                    asked.drawn().density()), room);
        }

        private static void goOn(BooleanSupplier cancelled) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
        }

        private static Found arranged(MapScenes scenes, LegendContents contents, Usual usual, LegendSheets.Room room,
                                      double density) {
            return new Found(LegendSheets.of(scenes, contents, room,
                    usual.contents().listing(contents.listed())), density);
        }

        /** As it is arranged now. */
        Found arranged(MapScenes scenes, LegendSheets.Room now, double density) {
            return room.equals(now) && found.density() == density ? found
                    : arranged(scenes, contents, usual, now, density);
        }
    }

    /** What a legend says of the whole province, which stays the same from view to view. */
    private record Usual(AtlasSnapshot content, MapSpec home, LegendWording wording, LegendContents contents) {
        boolean isOf(AtlasSnapshot now, MapSpec shown, LegendWording worded) {
            return content == now && home.equals(shown) && wording == worded;
        }
    }

    /**
     * What is drawn over the map.
     *
     * @param listed what says which places are listed beside it, with what is selected of them; empty for no list
     */
    private record Over(List<LegendRow> added, List<LegendRow> listed) {
    }

    /** What makes two legends look the same. */
    private record Said(AtlasSnapshot content, List<String> labels, List<MapTheme.LegendItem> theme, double density,
                        LegendSheets.Room room, boolean clustersListed) {
    }

    /** A legend to be shown in place of the last. */
    record Found(List<LegendSheets.Sheet> sheets, double density) {
    }

    /** The legend, if it is another than at the last look or the room for it is. */
    Optional<Found> look(LegendSheets.Room room) {
        // What it says is asked of the picture once that is drawn: then what stands where on it is known.
        if (model.view().viewport() != null && model.pictures().frameProperty().get() != null) {
            if (answer.isEmpty() || model.pictures().isOfNow()) {
                ask(room);
            } else {
                giveUp();
            }
        }
        if (answer.isEmpty()) {
            return Optional.empty();
        }
        Optional<Said> next = answer.map(now -> now.said(room, model.density()));
        if (said.equals(next)) {
            return Optional.empty();
        }
        said = next;
        return answer.map(now -> now.arranged(model.scenes(), room, model.density()));
    }

    /** Whether what it says is of the map as that is now, and nothing else is on its way. */
    boolean isOfNow() {
        return answer.isPresent() && answer.map(Answer::asked).equals(asked);
    }

    private void ask(LegendSheets.Room room) {
        Asked now = new Asked(model.content(), model.looked(model.marks().drops(), rivers(false)),
                model.looked(model.marks().dropsOfAllIndustries(), rivers(true)),
                model.readingMode().wordingProperty().get(), selected(), together(), model.marks().today(),
                model.view().home(model.view().viewport().width(), model.view().viewport().height()),
                model.listedProperty().get());
        if (asked.equals(Optional.of(now))) {
            return;
        }
        asked = Optional.of(now);
        MapScenes scenes = model.scenes();
        Over over = over(now.selection(), now.together(), now.drawn().theme().isEmpty(), now.today(),
                now.listedBeside());
        Optional<Usual> before = answer.map(Answer::usual);
        request.submit(cancelled -> Answer.of(scenes, now, over, before, room, cancelled));
    }

    /** The map moves on: what has not been answered is asked again where it comes to rest. */
    private void giveUp() {
        if (!isOfNow()) {
            request.cancel();
            asked = answer.map(Answer::asked);
        }
    }

    /** What a legend says in most views at most. @param home the picture of the whole province */
    static LegendContents usual(MapScenes scenes, MapSpec home, LegendWording wording) throws AtlasException {
        return LegendContents.ahead(scenes, home, wording, Stream.of("legend.selected.cluster", "legend.selected",
                "legend.today").map(key -> LegendRow.outline(scenes, MapSpec.BOOK_STYLE, TEXT.get(key, ""))).toList());
    }

    /** Classes of industry of which a cluster is on the map, by itself or counted with others. */
    Set<String> industriesDrawn() {
        return answer.map(Answer::industriesDrawn).orElse(Set.of());
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

    /** What is selected together, if any of it is in sight by its mark. */
    private SelectedTogether together() {
        SelectedTogether all = model.together();
        return all.members().stream().anyMatch(model::isInSight) ? all : SelectedTogether.of(List.of(),
                model.content().index());
    }

    /**
     * One row for clusters, with the sign of the first, one for areas, one for what is selected together, and one for
     * what an area is today.
     */
    private Over over(List<SubjectRef> selected, SelectedTogether together, boolean filled,
                                 List<SubjectRef> today, ListedPlaces listed) {
        AtlasIndex index = model.content().index();
        boolean many = SeenDrops.areMany(selected);
        Optional<LegendRow> clusters = many ? Optional.empty() : selected.stream()
                .flatMap(s -> index.clustersOf(s).stream().filter(c -> c.ref().equals(s))).findFirst()
                .map(c -> LegendRow.chosen(model.scenes(), MapSpec.BOOK_STYLE, index.industryClass(c),
                        TEXT.get(together.isEmpty() ? "legend.selected.cluster" : "legend.looked.cluster")));
        Optional<LegendRow> areas = selected.stream().filter(s -> s.kind() != SubjectKind.CLUSTER).findFirst()
                .map(s -> LegendRow.outline(model.scenes(), MapSpec.BOOK_STYLE, area(together, today)));
        Optional<LegendRow> numbered = listed.numbers().isEmpty() ? Optional.empty() : Optional.of(LegendRow.listed(
                model.scenes(), MapSpec.BOOK_STYLE, listed.clusters().keySet().stream().findFirst()
                        .flatMap(index::cluster).map(index::industryClass), TEXT.get("legend.listed")));
        Optional<LegendRow> others = model.marks().others().isEmpty() ? Optional.empty() : Optional.of(LegendRow.paler(
                model.scenes(), MapSpec.BOOK_STYLE, Industry.UNKNOWN, TEXT.get("legend.unlisted")));
        Optional<LegendRow> members = LegendRow.members(model.scenes(), MapSpec.BOOK_STYLE, together, filled);
        List<LegendRow> marked = (numbered.isPresent() ? Stream.of(numbered, members, clusters, areas, others)
                : Stream.of(clusters, areas, members)).flatMap(Optional::stream).toList();
        List<LegendRow> added = new ArrayList<>(numbered.isPresent() ? List.of() : marked);
        today(today).ifPresent(added::add);
        return new Over(added, numbered.isPresent() ? marked : List.of());
    }

    /** What the outline of the area selected is of: beside that of today, of then. */
    private String area(SelectedTogether together, List<SubjectRef> today) {
        return model.marks().changed().filter(county -> !today.isEmpty())
                .filter(model.content().index()::isShownAsWas)
                .map(county -> TEXT.get("legend.then", county.name()))
                .orElse(TEXT.get(together.isEmpty() ? "legend.selected" : "legend.looked"));
    }

    private Optional<LegendRow> today(List<SubjectRef> today) {
        return model.marks().changed().filter(county -> !today.isEmpty())
                .map(county -> LegendRow.today(TEXT.get("legend.today", county.nameNow())));
    }
}
