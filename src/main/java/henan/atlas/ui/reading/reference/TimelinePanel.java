package henan.atlas.ui.reading.reference;

import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.Link;
import henan.atlas.profile.Timeline;
import henan.atlas.text.Punctuation;
import henan.atlas.ui.ground.kit.PickBox;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 大事记: events along a line of years, narrowed by words, years and place; what came after the book stands apart. */
final class TimelinePanel extends ReferencePanel {
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-of-year");
    private final Timeline timeline;
    private final ReferenceItemList list;
    private final ReferenceWords words;
    private final FilterField filter;
    private final Optional<YearRange> years;
    private final PickBox<Area> areas;
    private Area area = Area.ALL;
    private final Map<Timeline.Event, Line> lines = new LinkedHashMap<>();
    private final VBox boundary;
    private final Label count = new Label();
    private final VBox nothing;

    /** An event's item, and the year before it, which is told once for all events of that year. */
    private record Line(ReferenceItem item, Label year) {
    }

    /**
     * What a place filter lets pass.
     *
     * @param place the prefecture; the province for what concerns all of it; empty for everything
     */
    private record Area(String words, Optional<SubjectRef> place) {
        static final Area ALL = new Area("", Optional.empty());

        boolean holds(Timeline.Event event) {
            return place.isEmpty() || (place.get().equals(SubjectRef.PROVINCE) ? event.areas().isEmpty()
                    : event.areas().stream().anyMatch(link -> link.target().equals(place)));
        }
    }

    TimelinePanel(Timeline timeline, Navigator navigator) {
        super("timeline", navigator);
        this.timeline = timeline;
        list = new ReferenceItemList(navigator);
        words = new ReferenceWords(navigator, timeline.references(), this::asText);
        boundary = boundary();
        filter = new FilterField("timeline-filter", TEXTS.get("timeline.filter"), TEXTS.get("narrow.clear"),
                list::enter);
        areas = new PickBox<>("timeline-area", Area::words, this::choose);
        SortedMap<Integer, Integer> perYear = new TreeMap<>();
        timeline.events().stream().filter(event -> !event.year().isEmpty())
                .forEach(event -> perYear.merge(Integer.valueOf(event.year()), 1, Integer::sum));
        years = perYear.size() > 1 ? Optional.of(new YearRange(perYear)) : Optional.empty();
        nothing = emptyState(TEXTS.get("timeline.nothing"), this::clear);
        count.getStyleClass().add("reference-count");
        showTitle(TEXTS.get("activity.TIMELINE"), count);
        if (timeline.events().isEmpty()) {
            addToHead(note(TEXTS.get("timeline.none")));
        } else {
            addToHead(note(TEXTS.get("timeline.note")), filter, areas);
            years.ifPresent(this::addToHead);
        }
        addToHead(nothing);
        timeline.events().forEach(this::add);
        setCenter(list.scrolling());
        filter.text().addListener((property, was, is) -> narrow());
        years.ifPresent(range -> range.chosenProperty().addListener((property, was, is) -> narrow()));
        choose(Area.ALL);
    }

    private void add(Timeline.Event event) {
        if (event.afterBook() && !list.getChildren().contains(boundary)) {
            list.addHead(boundary);
        }
        Line line = line(event);
        lines.put(event, line);
        list.addItem(line.item());
    }

    private void choose(Area wanted) {
        area = wanted;
        List<Area> all = offered();
        areas.show(all, all.stream().filter(each -> each.place().equals(area.place())).findFirst());
        narrow();
    }

    /** Everything, what concerns the whole province, and the prefectures events happened in, each with their number. */
    private List<Area> offered() {
        Map<SubjectRef, String> names = new LinkedHashMap<>();
        names.put(SubjectRef.PROVINCE, TEXTS.get("timeline.area.province"));
        timeline.events().stream().flatMap(event -> event.areas().stream())
                .sorted(Comparator.comparing(link -> link.target().orElseThrow().id()))
                .forEach(link -> names.put(link.target().orElseThrow(), link.text()));
        List<Area> offered = new ArrayList<>();
        offered.add(new Area(TEXTS.get("timeline.area.all"), Optional.empty()));
        names.forEach((place, name) -> {
            Area named = new Area(name, Optional.of(place));
            long events = timeline.events().stream().filter(named::holds).count();
            if (events > 0) {
                offered.add(new Area(name + Punctuation.gap() + events, Optional.of(place)));
            }
        });
        return offered;
    }

    private void clear() {
        filter.clear();
        years.ifPresent(YearRange::clear);
        choose(Area.ALL);
    }

    private void narrow() {
        String year = "";
        int shown = 0;
        boolean later = false;
        for (Map.Entry<Timeline.Event, Line> entry : lines.entrySet()) {
            Timeline.Event event = entry.getKey();
            Line line = entry.getValue();
            boolean passes = passes(event);
            line.item().setShown(passes);
            if (!passes) {
                continue;
            }
            boolean firstAfter = event.afterBook() && !later;
            later |= event.afterBook();
            boolean first = firstAfter || !event.year().equals(year);
            line.year().setText(first ? event.year() : "");
            line.item().pseudoClassStateChanged(FIRST, first);
            year = event.year();
            shown++;
        }
        boundary.setVisible(later);
        boundary.setManaged(later);
        nothing.setVisible(shown == 0 && !lines.isEmpty());
        count.setText(shown == lines.size() ? TEXTS.get("timeline.count", shown)
                : TEXTS.get("narrow.shown", shown, lines.size()));
    }

    private boolean passes(Timeline.Event event) {
        boolean inTime = years.isEmpty() || years.get().isWhole() || !event.year().isEmpty()
                && years.get().chosenProperty().get().holds(Integer.parseInt(event.year()));
        return inTime && area.holds(event) && filter.accepts(searched(event));
    }

    private static String searched(Timeline.Event event) {
        return String.join(" ", event.year(), event.day(), event.told().text(), event.actors(), names(event.places()),
                names(event.areas()), names(event.cases()));
    }

    private static String names(List<Link> links) {
        return links.stream().map(Link::text).collect(Collectors.joining(" "));
    }

    private VBox boundary() {
        Label title = new Label(TEXTS.get("timeline.after"));
        title.getStyleClass().add("timeline-after-title");
        SelectableText remark = words.paragraph("timeline-after-note").add(TEXTS.get("timeline.after.note"));
        VBox box = new VBox(title, remark);
        box.getStyleClass().add("timeline-after");
        return box;
    }

    private Line line(Timeline.Event event) {
        ReferenceItem item = new ReferenceItem(event.event(), inWords(event), navigator);
        item.getStyleClass().addAll("event", event.afterBook() ? "event-after" : "event-before");
        Label year = new Label();
        year.getStyleClass().add("event-year");
        VBox body = new VBox();
        if (!event.day().isEmpty()) {
            body.getChildren().add(words.title(event.day(), event.event(), "event-day"));
        }
        SelectableText told = words.paragraph("event-text");
        words.addStatement(told, event.told());
        body.getChildren().add(told);
        List<Link> places = event.places().stream().filter(TimelinePanel::isOnTheMap).toList();
        if (!places.isEmpty()) {
            SelectableText about = words.paragraph("event-about");
            words.addLinks(about, places);
            body.getChildren().add(about);
        }
        if (!event.cases().isEmpty()) {
            SelectableText cases = words.paragraph("event-about").add(TEXTS.get("timeline.cases"), "muted");
            words.addLinks(cases, event.cases());
            body.getChildren().add(cases);
        }
        body.getStyleClass().add("event-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        item.getChildren().addAll(year, rail(), body);
        return new Line(item, year);
    }

    /** Most events concern the province as a whole: to say so beside each would tell nothing. */
    private static boolean isOnTheMap(Link place) {
        return place.target().filter(subject -> subject.kind() != SubjectKind.PROVINCE).isPresent();
    }

    private static StackPane rail() {
        Region line = new Region();
        line.getStyleClass().add("rail-line");
        Region dot = new Region();
        dot.getStyleClass().add("rail-dot");
        StackPane rail = new StackPane(line, dot);
        rail.getStyleClass().add("rail");
        rail.setMinWidth(USE_PREF_SIZE);
        return rail;
    }

    @Override
    void enter() {
        list.enter();
    }

    @Override
    Consumer<ReferencePanel> filtering() {
        String typed = filter.text().get();
        Area place = area;
        Optional<YearRange.Span> some = years.filter(range -> !range.isWhole())
                .map(range -> range.chosenProperty().get());
        return other -> {
            if (other instanceof TimelinePanel next) {
                next.filter.text().set(typed);
                some.ifPresent(range -> next.years.ifPresent(own -> own.choose(range)));
                next.choose(place);
            }
        };
    }

    private static String inWords(Timeline.Event event) {
        return event.date() + "\t" + event.told().text();
    }

    @Override
    String asText() {
        return timeline.events().stream().map(TimelinePanel::inWords).collect(Collectors.joining("\n"));
    }
}
