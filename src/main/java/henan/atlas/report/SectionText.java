package henan.atlas.report;

import henan.atlas.domain.Cluster;
import henan.atlas.domain.Period;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.PageText;
import henan.atlas.profile.CaseStudyText;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.NoteList;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileHeading;
import henan.atlas.profile.PropertyRow;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the sections of a profile into parts of a printed page. */
final class SectionText {
    private static final Messages TEXTS = Messages.of("report");
    private static final int FIRMS_NAMED = 4;
    /** Rows from which a table is looked at as a whole, and of how many cells one must be filled for a column. */
    private static final int MANY = 3;
    private static final int RARE = 3;
    private static final String MINUS = "\u2212";
    /** A sentence that begins with a year, a word before it or none. */
    private static final Pattern DATED = Pattern.compile("^\\p{L}?(\\d{4})");

    private final Profile profile;
    private final NoteList notes;
    private final int most;

    SectionText(Profile profile, NoteList notes) {
        this(profile, notes, Integer.MAX_VALUE);
    }

    private SectionText(Profile profile, NoteList notes, int most) {
        this.profile = profile;
        this.notes = notes;
        this.most = most;
    }

    /** One that tells of every statement one source only, which the page says. */
    static SectionText withOneSource(Profile profile, NoteList notes) {
        return new SectionText(profile, notes, 1);
    }

    private <S extends Section> Optional<S> section(Class<S> kind, String id) {
        return profile.sections().stream().filter(s -> s.id().equals(id)).findFirst().map(kind::cast);
    }

    /** Lines of label and value; nothing when there are none: what is not told of is not said on every page. */
    void facts(String id, List<PageText.Part> parts) {
        facts(id, row -> true, parts);
    }

    /** The same of some lines. @param wanted those that are not told elsewhere on the page */
    void facts(String id, Predicate<PropertyRow> wanted, List<PageText.Part> parts) {
        section(Section.Rows.class, id).ifPresent(s -> {
            List<PageText.Facts.Line> lines = s.entries().stream().filter(wanted).map(e -> new PageText.Facts.Line(
                    e.label().text(), value(e) + notes.mark(e.after()) + notes.marks(profile, e.citations(), most)))
                    .toList();
            if (!lines.isEmpty()) {
                parts.add(new PageText.Facts(s.title(), lines));
            }
        });
    }

    private String value(PropertyRow entry) {
        String words = Stream.of(entry.value().text(), entry.detail()).filter(w -> !w.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
        return words + notes.mark(entry.uncertain());
    }

    /**
     * A table of label, value and detail. A mark that all have is told once above them, and what is known of few stands
     * behind their names.
     *
     * @param columns their names, a bar between them
     */
    void table(String id, String columns, List<PageText.Part> parts) {
        Optional<Section.Rows> found = section(Section.Rows.class, id);
        if (found.isPresent() && !found.get().isEmpty()) {
            List<PropertyRow> entries = found.get().entries();
            SharedMarks shared = SharedMarks.of(entries);
            boolean few = entries.size() >= MANY;
            boolean values = few && isRare(entries.stream().map(e -> e.value().text()));
            boolean details = few && isRare(entries.stream().map(e -> printed(e.detail())));
            PageText.Grid table = new PageText.Grid(found.get().title() + shared.above(), columns(columns),
                    entries.stream().map(e -> List.of(e.label().text() + Punctuation.bracketed(Stream.of(
                            values ? e.value().text() : "", details ? printed(e.detail()) : "")
                                    .filter(w -> !w.isEmpty()).collect(Collectors.joining(Punctuation.remarks())))
                            + shared.marks(e, notes) + notes.marks(profile, e.citations(), most),
                            values ? "" : e.value().text(), details ? "" : printed(e.detail())))
                            .toList()).withoutEmptyColumns();
            // Names of which nothing else is known are no table.
            parts.add(table.columns().size() > 1 ? table : new PageText.Paragraphs(table.heading(), List.of(
                    table.rows().stream().map(row -> row.get(0)).collect(Collectors.joining(Punctuation.names())))));
        }
    }

    /** Whether most of the cells of a column would be empty. */
    private static boolean isRare(Stream<String> cells) {
        List<Boolean> written = cells.map(cell -> !cell.isEmpty()).toList();
        return written.stream().filter(w -> w).count() * RARE <= written.size();
    }

    /** What a table says in its last column: that a source could not be read again is told by the mark of the name. */
    private static String printed(String detail) {
        String remark = Messages.of("profile").get("firm.notAgain");
        return detail.endsWith(remark) ? detail.substring(0, detail.length() - remark.length())
                .replaceFirst(Pattern.quote(Punctuation.remarks()) + "$", "") : detail;
    }

    static List<String> columns(String key) {
        return List.of(TEXTS.get(key).split("\\|"));
    }

    /** The sentences, with their time. */
    void statements(String id, List<PageText.Part> page) {
        statements(id, sentence -> true, page);
    }

    /**
     * The dated sentences that tell what no figure and no case on the page does.
     *
     * @param elsewhere where the cases stand that are told on another page of the volume
     */
    void excerpts(Map<SubjectRef, Cluster> elsewhere, List<PageText.Part> page) {
        ToldOnPage told = ToldOnPage.of(profile, reading -> elsewhere(reading, elsewhere).isEmpty());
        statements("cases", sentence -> !told.tells(profile, sentence.get(0)), page);
    }

    private void statements(String id, Predicate<List<Statement>> wanted, List<PageText.Part> page) {
        section(Section.Sentences.class, id).ifPresent(s -> {
            List<String> sentences = new ArrayList<>();
            s.sentences().stream().filter(wanted).forEach(parts -> sentences.add(before(parts.get(0))
                    + parts.stream().map(this::marked).collect(Collectors.joining())));
            if (!sentences.isEmpty()) {
                page.add(new PageText.Paragraphs(s.title(), sentences));
            }
        });
    }

    /** The time of a statement as it stands before it; empty where it says that, or begins with a time of its own. */
    private String before(Statement statement) {
        Period time = Period.of(statement.time());
        return time.isEmpty() || isDated(statement.text()) || statement.text().contains(statement.time()
                .replaceFirst("\\D$", "")) ? "" : TEXTS.get(isOfSources(time, statement) ? "time.sources" : "time",
                time.inWords());
    }

    /** Whether a year is that in which it was told: what is told of may have been before. */
    private boolean isOfSources(Period time, Statement statement) {
        return time.isYear() && !statement.citations().isEmpty() && statement.citations().stream()
                .allMatch(number -> profile.reference(number).date().year().equals(time.year()));
    }

    private static boolean isDated(String text) {
        Matcher dated = DATED.matcher(text);
        return dated.find() && text.startsWith(Period.ofYear(Integer.parseInt(dated.group(1))).inWords(),
                dated.start(1));
    }

    /** The stages of a chain, what is made at each in one line. */
    void stages(String id, List<PageText.Part> parts) {
        section(Section.Chain.class, id).ifPresent(s -> parts.add(new PageText.Facts(s.title(),
                s.stages().stream().map(stage -> new PageText.Facts.Line(stage.name(), stage.links().isEmpty()
                        ? stage.remark() : stage.links().stream().map(this::marked)
                                .collect(Collectors.joining(Punctuation.names()))))
                        .toList())));
    }

    /**
     * Case studies, each under its title, their questions behind them.
     *
     * @param elsewhere where they stand that are told on another page of the volume
     */
    void readings(List<PageText.Part> parts, Map<SubjectRef, Cluster> elsewhere) {
        profile.sections().stream().filter(Section.Cases.class::isInstance).map(Section.Cases.class::cast)
                .flatMap(s -> s.readings().stream()).forEach(reading -> {
            Optional<Cluster> told = elsewhere(reading, elsewhere);
            if (told.isPresent()) {
                parts.add(new PageText.See(TEXTS.get("case", reading.title().text()), TEXTS.get("case.elsewhere",
                        told.get().name()), told.get().ref()));
                return;
            }
            List<String> paragraphs = new ArrayList<>();
            reading.parts().forEach(part -> part.paragraphs().forEach(passages -> paragraphs.add(
                    (part.paragraphs().get(0).equals(passages) ? TEXTS.get("case.part", part.title(), part.time()) : "")
                            + passages.stream().map(this::marked).collect(Collectors.joining()))));
            parts.add(new PageText.Paragraphs(TEXTS.get("case", reading.title().text()), paragraphs));
            List<String> questions = new ArrayList<>();
            reading.questions().forEach(q -> questions.add(TEXTS.get("case.question", questions.size() + 1, q)));
            if (!questions.isEmpty()) {
                parts.add(new PageText.Paragraphs(TEXTS.get("case.questions"), questions));
            }
        });
    }

    /** On whose page a case is told, where that is another one. */
    private static Optional<Cluster> elsewhere(CaseStudyText reading, Map<SubjectRef, Cluster> elsewhere) {
        return reading.title().target().map(elsewhere::get);
    }

    private String marked(Statement statement) {
        return statement.text() + notes.mark(statement.after()) + notes.marks(profile, statement.citations(), most);
    }

    /** The figures; what sources say differently of one period stands side by side in one cell. */
    void figures(List<PageText.Part> parts) {
        Optional<Section.Figures> found = section(Section.Figures.class, "figures");
        if (found.isEmpty() || found.get().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        boolean disputed = false;
        for (FigureSeries series : found.get().figures()) {
            if (series.figures().stream().allMatch(f -> isFact(series, f))) {
                continue;
            }
            Map<String, List<String>> byPeriod = new LinkedHashMap<>();
            series.figures().forEach(f -> byPeriod.computeIfAbsent(isYearOf(f, f.period()) ? "" : f.period(),
                    p -> new ArrayList<>()).add(words(series, f)));
            byPeriod.forEach((period, said) -> rows.add(List.of(series.name(), period,
                    String.join(Punctuation.beside(), said))));
            disputed |= series.isDisputed();
        }
        if (rows.isEmpty()) {
            return;
        }
        String heading = disputed ? TEXTS.get("figures.disputed", found.get().title()) : found.get().title();
        parts.add(new PageText.Grid(heading, columns("columns.figures"), rows).withoutEmptyColumns());
    }

    /** Whether the same stands among the facts of the page: said once, where it is looked for. */
    private boolean isFact(FigureSeries series, FigureSeries.Figure figure) {
        boolean year = isYearOf(figure, figure.period());
        String value = year ? figure.period() : figure.wordBefore() + figure.value() + figure.wordsBehind();
        return section(Section.Rows.class, "basics").stream().flatMap(s -> s.entries().stream())
                .anyMatch(e -> e.label().text().equals(series.name()) && e.value().text().equals(value) && (year
                        || (e.detail() + Punctuation.remarks()).startsWith(figure.period() + Punctuation.remarks())));
    }

    /** Whether what is told is the year of its own time: said once, as exactly as it is known. */
    private static boolean isYearOf(FigureSeries.Figure figure, String period) {
        return period.contains(figure.value() + figure.unit());
    }

    private String words(FigureSeries series, FigureSeries.Figure figure) {
        String remarks = Stream.of(series.otherwise(figure),
                figure.qualifier(), figure.note()).filter(w -> !w.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
        String value = isYearOf(figure, figure.period()) ? figure.period()
                : figure.wordBefore() + figure.value().replaceFirst("^-", MINUS) + figure.wordsBehind();
        return value
                + (remarks.isEmpty() ? "" : TEXTS.get("remark", remarks))
                + notes.mark(figure.after()) + notes.marks(profile, figure.citations(), most);
    }

    /** A line of the list of clusters: name, leading industries, firms. @param standing what marks it; may be empty */
    List<String> clusterRow(String standing) {
        List<PropertyRow> rows = section(Section.Rows.class, "basics").stream().flatMap(SectionText::leading).toList();
        String leading = IntStream.range(0, rows.size()).mapToObj(i -> rows.get(i).value().text()
                        + (isTold(rows, i) ? "" : TEXTS.get("remark", rows.get(i).detail()))
                        + notes.mark(rows.get(i).after()) + notes.marks(profile, rows.get(i).citations(), most))
                .collect(Collectors.joining(Punctuation.names()));
        boolean uncertain = profile.heading().tags().stream().anyMatch(t -> t.tone() == ProfileHeading.Tone.UNCERTAIN);
        return List.of(Cluster.brief(profile.heading().title()) + notes.mark(uncertain)
                + (standing.isEmpty() ? "" : TEXTS.get("remark", standing)), leading,
                section(Section.Rows.class, "firms").map(this::firms).orElse(""));
    }

    /** Whether there is no remark on a line, or the next one has the same, which is told once behind both. */
    private static boolean isTold(List<PropertyRow> rows, int line) {
        String remark = rows.get(line).detail();
        return remark.isEmpty() || line + 1 < rows.size() && rows.get(line + 1).detail().equals(remark);
    }

    /** The first lines of one name: the leading industries, in several lines where their times or sources differ. */
    private static Stream<PropertyRow> leading(Section.Rows basics) {
        return basics.entries().stream().takeWhile(e -> e.label().equals(basics.entries().get(0).label()));
    }

    private String firms(Section.Rows section) {
        if (section.isEmpty()) {
            return section.remark();
        }
        SharedMarks shared = SharedMarks.of(section.entries());
        boolean oneSource = shared.isAny() && section.entries().stream().map(e -> NoteList.told(profile::reference,
                e.citations(), most)).distinct().count() == 1;
        String named = section.entries().stream().limit(FIRMS_NAMED).map(e -> e.label().text() + (oneSource
                ? shared.marks(e, notes)
                : notes.mark(e.after()) + notes.mark(e.uncertain()) + notes.marks(profile, e.citations(), most)))
                .collect(Collectors.joining(Punctuation.names()));
        String all = section.size() > FIRMS_NAMED ? TEXTS.get("firms.more", named, section.size()) : named;
        return oneSource ? TEXTS.get("firms.alike", all, notes.mark(shared.after())
                + notes.mark(shared.uncertain()) + notes.marks(profile, section.entries().get(0).citations(), most))
                : all;
    }
}
