package henan.atlas.profile;

import henan.atlas.content.AfterBook;
import henan.atlas.content.Uncertainty;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page as plain text: what 复制 puts on the clipboard and what the command line prints. */
public final class ProfileText {
    private final Messages texts = Messages.of("profile");

    /** The whole page. */
    public String of(Profile profile) {
        StringBuilder text = new StringBuilder(profile.heading().title()).append('\n');
        text.append(profile.heading().breadcrumb().stream().map(Link::text).collect(Collectors.joining(" › ")));
        text.append('\n');
        profile.heading().notices().forEach(notice -> text.append("※ ").append(notice).append('\n'));
        profile.sections().forEach(section -> text.append('\n').append(of(section)));
        if (profile.hasAfterBook()) {
            text.append('\n').append(AfterBook.note()).append('\n');
        }
        if (!profile.references().isEmpty()) {
            text.append('\n').append(texts.get("tab.SOURCES")).append('\n');
            profile.references().forEach(reference -> text.append(line(reference)));
        }
        return text.toString();
    }

    /** One section. */
    public String of(Section section) {
        StringBuilder text = new StringBuilder(Punctuation.heading(section.title())).append('\n');
        if (!section.remark().isEmpty()) {
            text.append(section.remark()).append('\n');
        }
        if (section instanceof Section.Rows rows) {
            rows.entries().forEach(entry -> text.append(line(entry)).append('\n'));
        } else if (section instanceof Section.Sentences sentences) {
            sentences.statements().forEach(s -> text.append(s.time().isEmpty() ? "" : s.time() + "  ").append(s.text())
                    .append(s.after().inline()).append(numbers(s.citations())).append(s.goesOn() ? "" : "\n"));
        } else if (section instanceof Section.Figures figures) {
            figures.figures().forEach(series -> text.append(lines(series)));
        } else if (section instanceof Section.Chain chain) {
            chain.stages().forEach(stage -> text.append(line(stage)).append('\n'));
        } else if (section instanceof Section.Cases cases) {
            cases.readings().forEach(reading -> text.append(of(reading)));
        }
        return text.toString();
    }

    /** A case study with its citation numbers. */
    public String of(CaseStudyText reading) {
        StringBuilder text = new StringBuilder(reading.title().text()).append('\n');
        for (CaseStudyText.Part part : reading.parts()) {
            text.append('\n').append(part.title()).append(Punctuation.bracketed(part.time()))
                    .append('\n');
            for (List<Statement> paragraph : part.paragraphs()) {
                paragraph.forEach(p -> text.append(p.text()).append(numbers(p.citations())));
                text.append('\n');
            }
        }
        if (!reading.questions().isEmpty()) {
            text.append('\n').append(texts.get("case.questions")).append('\n');
        }
        for (int i = 0; i < reading.questions().size(); i++) {
            text.append(i + 1).append(". ").append(reading.questions().get(i)).append('\n');
        }
        return text.toString();
    }

    /** A case study followed by the sources it cites, under the numbers they have on its page. */
    public String withSources(CaseStudyText reading, Profile page) {
        StringBuilder text = new StringBuilder(of(reading)).append('\n').append(texts.get("tab.SOURCES")).append('\n');
        reading.parts().stream().flatMap(CaseStudyText.Part::passages).flatMap(p -> p.citations().stream())
                .distinct().sorted().map(page::reference).forEach(reference -> text.append(line(reference)));
        return text.toString();
    }

    private static String line(ChainStage stage) {
        return stage.name() + Punctuation.label() + stage.remark() + stage.links().stream()
                .map(link -> link.text() + link.after().inline() + numbers(link.citations()))
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    private static String line(Reference reference) {
        return "[" + reference.number() + "] " + reference.full() + "\n";
    }

    private String line(PropertyRow entry) {
        String value = entry.value().text().isEmpty() ? "" : Punctuation.label() + entry.value().text();
        String detail = entry.detail().isEmpty() ? "" : (value.isEmpty() ? Punctuation.label()
                : Punctuation.remarks()) + entry.detail();
        return entry.label().text() + value + detail
                + Uncertainty.of(entry.uncertain()).inline() + entry.after().inline()
                + numbers(entry.citations());
    }

    private String lines(FigureSeries series) {
        StringBuilder text = new StringBuilder(series.name());
        text.append(series.isDisputed() ? texts.get("figure.disputed.inline") : "").append('\n');
        for (FigureSeries.Figure figure : series.figures()) {
            text.append("  ").append(figure.period()).append("  ").append(figure.wordBefore())
                    .append(figure.value()).append(figure.wordsBehind());
            String remarks = Stream.of(figure.qualifier(), figure.note()).filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(Punctuation.remarks()));
            text.append(Punctuation.bracketed(remarks));
            String otherwise = series.otherwise(figure);
            text.append(otherwise.isEmpty() ? "" : Punctuation.gap() + otherwise);
            text.append(figure.after().inline()).append(numbers(figure.citations())).append('\n');
        }
        return text.toString();
    }

    private static String numbers(List<Integer> citations) {
        return citations.stream().map(number -> "[" + number + "]").collect(Collectors.joining());
    }
}
