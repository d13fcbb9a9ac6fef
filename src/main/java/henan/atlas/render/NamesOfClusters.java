package henan.atlas.render;

import henan.atlas.domain.AtlasException;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.DroppedLabel;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The names of clusters. On a map with an edge, of an area or beside a list, all are written in one form, or, where
 * there are numbers, none: beside a name a number alone, or a cut name beside a whole one, would be taken to say
 * something. So on the map of one, of those with numbers, that one alone is named. In a window each is written that
 * finds room, for a hand tells the rest.
 */
final class NamesOfClusters {
    /** Longest line at whose end a name is found more easily than its number in the list beside the map, in pixels. */
    static final double FARTHEST = 36;

    private final LabelPlacer placer;
    private final NameRequests asked;
    private final ScalePlacer.Shown shown;
    /** Whether all are named in the short form, beside a list on paper in that of the list. */
    private final boolean listed;

    NamesOfClusters(LabelPlacer placer, NameRequests asked, ScalePlacer.Shown shown, boolean listed) {
        this.placer = placer;
        this.asked = asked;
        this.shown = shown;
        this.listed = listed;
    }

    /**
     * Places them.
     *
     * @param all     the whole names
     * @param counted whether some clusters are shown by a counted symbol, which cannot be named
     */
    LabelPlacer.Outcome place(List<LabelPlacer.Request> all, boolean counted) throws AtlasException {
        List<LabelPlacer.Request> whole = all.stream().filter(r -> !shown.isNumberEnough(r.subject().orElseThrow()))
                .toList();
        boolean alike = shown.frame().isPresent() && isOfAll();
        List<LabelPlacer.Request> first = listed ? shortened(whole) : whole;
        if (alike && !listed) {
            List<PlacedLabel> found = counted ? List.of() : inOneForm(first);
            if (!found.isEmpty() || !shown.numbers().isEmpty()) {
                return new LabelPlacer.Outcome(found, List.of());
            }
        }
        List<PlacedLabel> placed = rather(first);
        if (listed) {
            List<PlacedLabel> far = placed.stream().filter(this::isNumberRather).toList();
            far.forEach(placer::giveUp);
            placed.removeAll(far);
        }
        if (shown.brief()) {
            placed.addAll(placer.place(asked.briefly(ScalePlacer.unnamed(first, placed), shown.numbers())).placed());
        }
        if (listed && shown.frame().isEmpty()) {
            placed = withFarOff(first, placed);
        }
        List<DroppedLabel> dropped = !alike || listed ? List.of() : ScalePlacer.unnamed(first, placed).stream()
                .map(r -> new DroppedLabel(r.text(), r.symbol().x(), r.symbol().y())).toList();
        return new LabelPlacer.Outcome(placed, dropped);
    }

    /** The same with names farther off; where one finds no room even so, it comes before the others if that helps. */
    private List<PlacedLabel> withFarOff(List<LabelPlacer.Request> form, List<PlacedLabel> placed) {
        List<PlacedLabel> all = new ArrayList<>(placed);
        all.addAll(farOff(ScalePlacer.unnamed(form, all)));
        List<LabelPlacer.Request> without = ScalePlacer.unnamed(form, all);
        if (without.isEmpty()) {
            return all;
        }
        all.forEach(placer::giveUp);
        List<PlacedLabel> again = new ArrayList<>(placer.place(without).placed());
        again.addAll(farOff(ScalePlacer.unnamed(without, again)));
        again.addAll(placer.place(ScalePlacer.unnamed(form, again)).placed());
        again.addAll(farOff(ScalePlacer.unnamed(form, again)));
        if (again.size() > all.size()) {
            return again;
        }
        again.forEach(placer::giveUp);
        all.forEach(placer::take);
        return all;
    }

    /** Those of few that nothing lists beside the map: at the end of a longer line, be it in another prefecture. */
    private List<PlacedLabel> farOff(List<LabelPlacer.Request> unnamed) {
        return placer.place(unnamed.stream().map(r -> r.ledUpTo(NameRequests.FARTHEST_CHOSEN)
                .in(asked.homes().anywhere()).atWill()).toList()).placed();
    }

    private boolean isNumberRather(PlacedLabel label) {
        return label.leader().filter(line -> line.length() > FARTHEST).isPresent()
                && label.subject().filter(s -> shown.numbers().containsKey(s.id())).isPresent();
    }

    /** Whether the picture is of an area, or has a list of what is on it. */
    private boolean isOfAll() {
        return shown.subject().map(subject -> subject.kind().isUnit()).orElse(!shown.numbers().isEmpty());
    }

    private List<PlacedLabel> inOneForm(List<LabelPlacer.Request> first) throws AtlasException {
        List<PlacedLabel> all = inForm(first);
        return all.isEmpty() && shown.brief() && shown.numbers().isEmpty() ? inForm(shortened(first)) : all;
    }

    /** The same, that of the one a map with an edge is of in its county or led there. */
    private List<PlacedLabel> rather(List<LabelPlacer.Request> form) {
        List<PlacedLabel> placed = anyhow(form);
        for (LabelPlacer.Request request : shown.frame().isPresent() ? form : List.<LabelPlacer.Request>of()) {
            placed.stream().filter(label -> label.subject().equals(request.subject())
                    && shown.subject().equals(label.subject()) && label.leader().isEmpty()
                    && !asked.isInItsCounty(label, request.symbol())).findFirst()
                    .ifPresent(label -> placed.set(placed.indexOf(label), led(label, request)));
        }
        return placed;
    }

    private PlacedLabel led(PlacedLabel label, LabelPlacer.Request request) {
        placer.giveUp(label);
        PlacedLabel led = placer.ledOnly(request).orElse(label);
        placer.take(led);
        return led;
    }

    /**
     * On a map with an edge rather at the end of a line than across one of counties, and in its county, as long as that
     * leaves no more without a name.
     */
    private List<PlacedLabel> anyhow(List<LabelPlacer.Request> form) {
        if (shown.frame().isEmpty()) {
            return new ArrayList<>(placer.place(form).placed());
        }
        List<PlacedLabel> quiet = new ArrayList<>(placer.place(form.stream().map(asked::quietly).toList()).placed());
        quiet.addAll(placer.place(ScalePlacer.unnamed(form, quiet)).placed());
        if (quiet.size() == form.size()) {
            return quiet;
        }
        quiet.forEach(placer::giveUp);
        List<PlacedLabel> plain = placer.place(form).placed();
        if (plain.size() > quiet.size()) {
            return new ArrayList<>(plain);
        }
        plain.forEach(placer::giveUp);
        quiet.forEach(placer::take);
        return quiet;
    }

    /** All of them; none where one finds no room. */
    private List<PlacedLabel> inForm(List<LabelPlacer.Request> form) {
        List<PlacedLabel> placed = rather(form);
        if (placed.size() < form.size()) {
            placed.forEach(placer::giveUp);
            return List.of();
        }
        return placed;
    }

    private List<LabelPlacer.Request> shortened(List<LabelPlacer.Request> whole) throws AtlasException {
        List<LabelPlacer.Request> all = new ArrayList<>(shown.numbers().isEmpty()
                ? asked.briefly(whole, Map.of()) : asked.asListed(whole, shown.numbers()));
        Set<Optional<SubjectRef>> shorter = all.stream().map(LabelPlacer.Request::subject).collect(Collectors.toSet());
        whole.stream().filter(r -> !shorter.contains(r.subject())).forEach(all::add);
        return all;
    }
}
