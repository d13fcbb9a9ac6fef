package henan.atlas.ui.reading.reference;

import henan.atlas.domain.SubjectKind;
import henan.atlas.profile.Link;
import henan.atlas.profile.Timeline;
import henan.atlas.ui.ground.kit.SelectableText;
import henan.atlas.ui.ground.nav.Navigator;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** 大事记: events along a line of years; what came after the book stands apart. */
final class TimelinePanel extends ReferencePanel {
    private final Timeline timeline;
    private final ReferenceItemList list;
    private final ReferenceWords words;

    TimelinePanel(Timeline timeline, Navigator navigator) {
        super("timeline", navigator);
        this.timeline = timeline;
        list = new ReferenceItemList(navigator);
        words = new ReferenceWords(navigator, timeline.references(), this::asText);
        showTitle(TEXTS.get("activity.TIMELINE"));
        addToHead(note(timeline.events().isEmpty() ? TEXTS.get("timeline.none") : TEXTS.get("timeline.note")));
        String year = "";
        boolean after = false;
        for (Timeline.Event event : timeline.events()) {
            if (event.afterBook() && !after) {
                list.addHead(boundary());
                after = true;
                year = "";
            }
            list.addItem(item(event, !event.year().equals(year)));
            year = event.year();
        }
        setCenter(list.scrolling());
    }

    private VBox boundary() {
        Label title = new Label(TEXTS.get("timeline.after"));
        title.getStyleClass().add("timeline-after-title");
        SelectableText remark = words.paragraph("timeline-after-note").add(TEXTS.get("timeline.after.note"));
        VBox box = new VBox(title, remark);
        box.getStyleClass().add("timeline-after");
        return box;
    }

    private ReferenceItem item(Timeline.Event event, boolean firstOfYear) {
        ReferenceItem item = new ReferenceItem(event.event(), line(event), navigator);
        item.getStyleClass().addAll("event", event.afterBook() ? "event-after" : "event-before");
        if (firstOfYear) {
            item.getStyleClass().add("event-first");
        }
        Label year = new Label(firstOfYear ? event.year() : "");
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
        return item;
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

    private static String line(Timeline.Event event) {
        return event.date() + "\t" + event.told().text();
    }

    @Override
    String asText() {
        return timeline.events().stream().map(TimelinePanel::line).collect(Collectors.joining("\n"));
    }
}
