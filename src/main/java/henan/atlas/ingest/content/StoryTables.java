package henan.atlas.ingest.content;

import henan.atlas.domain.BookEntry;
import henan.atlas.domain.Fact;
import henan.atlas.domain.Observation;
import henan.atlas.domain.Source;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.Term;
import henan.atlas.domain.TimelineEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables of what is told and measured: sources, observations, facts, the book's contents, events, terms. */
final class StoryTables {
    private static final SubjectKind[] PLACES = {SubjectKind.PROVINCE, SubjectKind.PREFECTURE, SubjectKind.COUNTY,
        SubjectKind.CLUSTER};

    private final CsvTable sources;
    private final CsvTable observations;
    private final CsvTable facts;
    private final CsvTable book;
    private final CsvTable events;
    private final CsvTable terms;
    private final SeriesTable series;
    private final KnownIds known;

    StoryTables(Path data, ProblemList problems, KnownIds known) {
        this.known = known;
        sources = CsvTable.read(data.resolve("sources.csv"), "data/sources.csv", problems, "id", "title", "publisher",
                "date", "url", "kind", "note", "author", "place");
        observations = CsvTable.read(data.resolve("observations.csv"), "data/observations.csv", problems, "id", "subject",
                "series", "indicator", "period", "value", "unit", "qualifier", "note", "sources");
        facts = CsvTable.read(data.resolve("facts.csv"), "data/facts.csv", problems, "id", "subject", "text", "year",
                "sources");
        book = CsvTable.read(data.resolve("book.csv"), "data/book.csv", problems, "id", "section", "title", "subtitle",
                "start_page", "kind", "subjects", "basis", "sources");
        events = CsvTable.read(data.resolve("events.csv"), "data/events.csv", problems, "id", "date", "text", "actors",
                "sources", "subjects");
        terms = CsvTable.read(data.resolve("terms.csv"), "data/terms.csv", problems, "id", "name", "meaning", "sources",
                "aliases", "first_place");
        known.add(SubjectKind.SOURCE, sources, "id");
        known.add(SubjectKind.BOOK_ENTRY, book, "id");
        known.add(SubjectKind.EVENT, events, "id");
        known.add(SubjectKind.TERM, terms, "id");
        sources.unique("duplicate.source", "url");
        observations.unique("duplicate.id", "id");
        observations.unique("duplicate.observation", "subject+series+period+value+sources", StoryTables::sameFigure);
        facts.unique("duplicate.id", "id");
        facts.unique("duplicate.text", "text");
        terms.unique("duplicate.row", "name");
        series = new SeriesTable(data, problems);
    }

    /** What no two rows may share: whom and what a source gives a value for, and the value. */
    private static List<List<String>> sameFigure(CsvRow row) {
        return Stream.of(row.text("sources").split(";")).map(source -> List.of(row.text("subject"),
                row.text("series"), row.text("period"), row.text("value"), source.strip())).toList();
    }

    List<Source> sources() {
        return sources.map(row -> new Source(row.required("id"), row.required("title"), row.text("author"),
                row.text("place"), row.required("publisher"), row.time("date", known), row.address("url"),
                row.required("kind"), row.text("note")));
    }

    List<Observation> observations() {
        return observations.map(row -> {
            row.required("period");
            row.requiredNumber("value");
            series.check(row);
            return new Observation(row.required("id"), row.subject("subject", known, PLACES), row.required("series"),
                    row.required("indicator"), row.time("period", known), row.text("value"), row.required("unit"),
                    row.text("qualifier"), row.text("note"), row.citations(known));
        });
    }

    List<Fact> facts() {
        return facts.map(row -> new Fact(row.required("id"), row.subject("subject", known, PLACES),
                row.required("text"), row.time("year", known), row.citations(known)));
    }

    List<BookEntry> book() {
        return book.map(row -> {
            BookEntry entry = new BookEntry(row.required("id"), row.required("section"), row.required("title"),
                    row.text("subtitle"), row.page("start_page"), row.required("kind"),
                    row.subjects("subjects", known, PLACES), row.text("basis"), row.citations(known));
            if (!entry.subjects().isEmpty()) {
                row.required("basis");
            }
            return entry;
        });
    }

    List<TimelineEvent> events() {
        return events.map(row -> {
            row.required("date");
            return new TimelineEvent(row.required("id"), row.time("date", known), row.required("text"),
                    row.text("actors"), row.subjects("subjects", known, PLACES), row.citations(known));
        });
    }

    List<Term> terms() {
        return terms.map(row -> new Term(row.required("id"), row.required("name"), row.list("aliases"),
                row.required("meaning"), row.text("first_place"), row.citations(known)));
    }
}
