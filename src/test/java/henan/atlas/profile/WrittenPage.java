package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.domain.SubjectRef;
import java.util.List;
import java.util.stream.Collectors;

/** A page with all that a person sees or can follow on it, as lines of text: links as {@code words→kind:id}. */
final class WrittenPage {
    private final StringBuilder text = new StringBuilder();

    private WrittenPage() {
    }

    static String of(Profile page) {
        WrittenPage written = new WrittenPage();
        ProfileHeading heading = page.heading();
        written.line("# " + page.subject() + " " + heading.kind() + " " + heading.title()
                + (heading.industryId().isEmpty() ? "" : " {" + heading.industryId() + "}"));
        written.line(heading.breadcrumb().stream().map(WrittenPage::of).collect(Collectors.joining(" › ")));
        heading.tags().forEach(tag -> written.line("tag " + tag.tone() + " " + of(tag.link())));
        heading.notices().forEach(notice -> written.line("※ " + notice));
        page.sections().forEach(written::section);
        page.references().forEach(reference -> written.line(of(reference)));
        if (!page.citation().isEmpty()) {
            written.line("cite " + page.citation());
        }
        return written.text.toString();
    }

    static String of(CoverageByPrefecture coverage) {
        WrittenPage written = new WrittenPage();
        written.line("# coverage");
        coverage.prefectures().forEach(row -> written.line(of(row)));
        written.line(of(coverage.province()));
        coverage.references().forEach(reference -> written.line(of(reference)));
        return written.text.toString();
    }

    private static String of(CoverageByPrefecture.Row row) {
        Coverage c = row.coverage();
        return row.code() + " " + row.name() + " later " + row.later() + " of " + row.whole() + ": "
                + List.of(c.clusters(), c.withIndustry(), c.withFirms(), c.withCase(), c.withStudy(), c.withFigures(),
                c.gradeA(), c.gradeB(), c.gradeC()) + " published " + row.publishedTotal() + row.published().stream()
                .map(p -> " " + p.period() + (p.ofMapYear() ? "!" : "") + p.count() + p.remark() + p.citations())
                .collect(Collectors.joining());
    }

    static String of(BookIndex book) {
        WrittenPage written = new WrittenPage();
        written.line("# book " + of(book.book()) + " " + book.citation() + " " + book.kinds());
        book.parts().forEach(part -> {
            written.line("part " + part.title() + " " + part.page());
            part.entries().forEach(e -> written.line("  " + e.entry() + " | " + e.part() + " | " + e.title() + " | "
                    + e.subtitle() + " | " + e.page() + " | " + e.kind() + " | " + links(e.places()) + " | "
                    + e.around()
                    + " | " + e.remark() + " | " + e.citation()));
        });
        return written.text.toString();
    }

    static String of(Timeline timeline) {
        WrittenPage written = new WrittenPage();
        written.line("# timeline");
        timeline.events().forEach(e -> written.line((e.afterBook() ? "after " : "") + e.event() + " | " + e.date()
                + " | "
                + e.year() + " | " + e.day() + " | " + of(e.told()) + " | " + e.actors() + " | " + links(e.places())
                + " | " + links(e.cases())));
        timeline.references().forEach(reference -> written.line(of(reference)));
        return written.text.toString();
    }

    static String of(Glossary glossary) {
        WrittenPage written = new WrittenPage();
        written.line("# glossary");
        glossary.words().forEach(w -> {
            written.line(w.term() + " | " + w.name() + " | " + w.aliases() + " | " + of(w.meaning()) + " | "
                    + w.firstPlace());
            w.uses().forEach(use -> written.line("  " + of(use)));
        });
        glossary.references().forEach(reference -> written.line(of(reference)));
        return written.text.toString();
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    private void section(Section section) {
        line("## " + section.tab() + " " + section.id() + " " + section.title() + " (" + section.size() + ")");
        if (!section.remark().isEmpty()) {
            line("remark " + section.remark());
        }
        if (section instanceof Section.Rows rows) {
            rows.entries().forEach(entry -> line("- " + of(entry)));
        } else if (section instanceof Section.Sentences sentences) {
            sentences.statements().forEach(statement -> line("“" + of(statement)));
        } else if (section instanceof Section.Figures figures) {
            figures.figures().forEach(this::series);
        } else if (section instanceof Section.Chain chain) {
            chain.stages().forEach(stage -> line("> " + stage.name() + " " + stage.remark() + stage.links().stream()
                    .map(WrittenPage::of).collect(Collectors.joining("；"))));
        } else if (section instanceof Section.Cases cases) {
            cases.readings().forEach(this::reading);
        }
    }

    private void series(FigureSeries series) {
        line("~ " + series.name() + (series.isDisputed() ? " (disputed)" : ""));
        series.figures().forEach(f -> line("  " + f.period() + " | " + f.wordBefore() + f.value() + f.wordsBehind()
                + " | " + f.indicator() + " | " + f.qualifier() + " | " + f.note() + (f.disputed() ? " !" : "")
                + of(f.after()) + " " + f.citations()));
    }

    private void reading(CaseStudyText reading) {
        line("case " + of(reading.title()));
        for (CaseStudyText.Part part : reading.parts()) {
            line("  part " + part.title() + " " + part.time() + (part.afterBook() ? " (after)" : ""));
            part.paragraphs().forEach(p -> line("    " + p.stream().map(WrittenPage::of)
                    .collect(Collectors.joining("/"))));
        }
        reading.questions().forEach(question -> line("  ? " + question));
    }

    private static String of(PropertyRow row) {
        return of(row.label()) + ": " + of(row.value()) + (row.detail().isEmpty() ? "" : " ; " + row.detail())
                + (row.citations().isEmpty() ? "" : " " + row.citations()) + (row.uncertain() ? " (uncertain)" : "")
                + of(row.after())
                + (row.bar().isShown() ? " bar " + row.bar().parts() + "/" + row.bar().whole() : "");
    }

    private static String of(Statement statement) {
        return statement.text() + of(statement.after())
                + (statement.time().isEmpty() ? "" : " @" + statement.time()) + " "
                + statement.citations() + statement.mentions().stream().map(m -> " {" + m.start() + "-" + m.end() + " "
                + m.subject() + " " + m.explanation() + "}").collect(Collectors.joining());
    }

    private static String of(AfterBook after) {
        return after.isAfter() ? " <" + after + ">" : "";
    }

    private static String of(Reference reference) {
        return "[" + reference.number() + "] " + of(reference.source()) + " | " + reference.locator() + " | "
                + reference.full() + " | " + reference.kind() + (reference.book() ? " | book" : "");
    }

    private static String links(List<Link> links) {
        return links.stream().map(WrittenPage::of).collect(Collectors.joining("、"));
    }

    private static String of(Link link) {
        return link.text() + link.target().map(SubjectRef::toString).map(to -> "→" + to).orElse("");
    }
}
