package henan.atlas.profile;

import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.domain.TimelineEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * The programme's history.
 *
 * @param events     what happened, in order of time
 * @param references sources, by number
 */
public record Timeline(List<Event> events, List<Reference> references) {
    /** The month of the book's first printing; the printing itself closes what stands before the line. */
    private static final Period PRINTED = Period.of("2014-01");

    public Timeline {
        events = List.copyOf(events);
        references = List.copyOf(references);
    }

    /**
     * Something that happened.
     *
     * @param event     its own page
     * @param date      ISO 8601 with the precision known
     * @param year      its year
     * @param day       month and day in words (4月, 1月20日); when only the year is known 是年 behind events of a
     *                  known month, else empty
     * @param told      what happened, with its sources and the terms in it
     * @param actors    who acted; may be empty
     * @param places    places and clusters it concerns
     * @param areas     the prefectures these lie in; none where it concerns the province as a whole
     * @param cases     case studies about one of these clusters
     * @param afterBook whether it lies behind the month the book was printed in, and so outside what it could tell
     */
    public record Event(SubjectRef event, String date, String year, String day, Statement told, String actors,
                        List<Link> places, List<Link> areas, List<Link> cases, boolean afterBook) {
        public Event {
            areas = List.copyOf(areas);
            cases = List.copyOf(cases);
            places = List.copyOf(places);
        }

        /** The year of an event that stands with more than its year, else empty. */
        private String dated() {
            return day.isEmpty() ? "" : year;
        }
    }

    static Timeline of(PageDraft page) {
        List<TimelineEvent> events = page.index().events();
        List<Statement> told = page.mentions().firstIn(events.stream()
                .map(event -> new Statement(event.text(), event.date().written(), page.cite(event.citations())))
                .toList(), SubjectRef.PROVINCE);
        List<Event> line = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            line.add(event(page, events.get(i), told.get(i), line.isEmpty() ? "" : line.get(i - 1).dated()));
        }
        return new Timeline(line, page.references());
    }

    /** @param before year of the event before, if that stands with more than its year */
    private static Event event(PageDraft page, TimelineEvent event, Statement told, String before) {
        OptionalInt year = event.date().year();
        String inWords = year.isPresent() ? String.valueOf(year.getAsInt()) : "";
        String day = event.date().dayInWords();
        String shown = day.isEmpty() && inWords.equals(before) ? page.text("date.thatYear") : day;
        return new Event(event.ref(), event.date().written(), inWords, shown, told, event.actors(),
                event.subjects().stream().map(page::link).toList(), areas(page, event), page.casesOf(event.subjects()),
                Period.IN_A_CHRONICLE.compare(event.date(), PRINTED) > 0);
    }

    private static List<Link> areas(PageDraft page, TimelineEvent event) {
        return event.subjects().stream().flatMap(place -> page.index().prefectureOf(place).stream()).distinct()
                .map(prefecture -> Link.to(prefecture.name(), prefecture.ref())).toList();
    }
}
