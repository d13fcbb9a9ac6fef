package henan.atlas.handout;

import henan.atlas.content.AfterBook;
import henan.atlas.content.Uncertainty;
import henan.atlas.handout.document.Document;
import henan.atlas.handout.document.DocumentPart;
import henan.atlas.handout.document.DocumentRun;
import henan.atlas.profile.CaseStudyText;
import henan.atlas.profile.ChainStage;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Link;
import henan.atlas.profile.Profile;
import henan.atlas.profile.ProfileTab;
import henan.atlas.profile.PropertyRow;
import henan.atlas.profile.Reference;
import henan.atlas.profile.Section;
import henan.atlas.profile.Statement;
import henan.atlas.text.Language;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A page of the atlas as a document, its sources as footnotes, all that it says of doubt and time with it. */
public final class ProfileDocument {
    private final Messages texts = Messages.of("handout");
    private final Messages words = Messages.of("profile");
    private final Profile profile;
    private final List<DocumentPart> parts = new ArrayList<>();
    /** The references that are cited somewhere on the page. */
    private final Set<Integer> noted = new HashSet<>();

    private ProfileDocument(Profile profile) {
        this.profile = profile;
    }

    /** A page. */
    public static Document of(Profile profile) {
        return new ProfileDocument(profile).document();
    }

    private Document document() {
        remark(profile.heading().breadcrumb().stream().map(Link::text).collect(Collectors.joining(Punctuation.path())));
        profile.heading().notices().forEach(notice -> remark("※ " + notice));
        profile.sections().forEach(this::section);
        if (profile.hasAfterBook()) {
            remark(AfterBook.note());
        }
        List<Reference> besides = profile.references().stream().filter(each -> !noted.contains(each.number())).toList();
        if (!besides.isEmpty()) {
            parts.add(new DocumentPart.Heading(2, words.get("tab." + ProfileTab.SOURCES)));
            besides.forEach(each -> parts.add(DocumentPart.Paragraph.of(each.full())));
        }
        remark(profile.citation());
        return new Document(profile.heading().title(), Language.spoken().locale(), parts,
                profile.references().stream().map(Reference::full).toList());
    }

    private void remark(String line) {
        if (!line.isEmpty()) {
            parts.add(DocumentPart.Paragraph.remark(line));
        }
    }

    private void section(Section section) {
        parts.add(new DocumentPart.Heading(2, section.title()));
        remark(section.remark());
        if (section instanceof Section.Rows rows && !rows.isEmpty()) {
            rows(rows);
        } else if (section instanceof Section.Sentences sentences) {
            sentences.sentences().forEach(sentence -> parts.add(new DocumentPart.Paragraph(sentence(sentence), false)));
        } else if (section instanceof Section.Figures figures && !figures.isEmpty()) {
            figures(figures);
        } else if (section instanceof Section.Chain chain) {
            table(List.of(1, 5), List.of("chain.stage", "chain.links"), chain.stages().stream().map(stage ->
                    List.of(plain(stage.name()), links(stage))).toList());
        } else if (section instanceof Section.Cases cases) {
            cases.readings().forEach(this::reading);
        }
    }

    private void rows(Section.Rows rows) {
        table(List.of(2, 5), List.of("row.label", "row.value"), rows.entries().stream().map(row ->
                List.of(plain(row.label().text()), value(row))).toList());
    }

    private List<DocumentRun> value(PropertyRow row) {
        String told = Stream.of(row.value().text(), row.detail()).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
        return cited(told + Uncertainty.of(row.uncertain()).inline() + row.after().inline(), row.citations());
    }

    private void figures(Section.Figures figures) {
        List<List<List<DocumentRun>>> rows = new ArrayList<>();
        for (FigureSeries series : figures.figures()) {
            boolean first = true;
            for (FigureSeries.Figure figure : series.figures()) {
                rows.add(List.of(plain(first ? series.name() : ""), plain(figure.period()),
                        cited(figure.wordBefore() + figure.value() + figure.wordsBehind() + figure.after().inline(),
                                figure.citations()), plain(remarks(series, figure))));
                first = false;
            }
        }
        table(List.of(4, 3, 4, 5), List.of("figure.name", "figure.period", "figure.value", "figure.remark"), rows);
    }

    private String remarks(FigureSeries series, FigureSeries.Figure figure) {
        return Stream.of(figure.disputed() ? texts.get("figure.disputed") : "", figure.qualifier(), figure.note(),
                series.otherwise(figure)).filter(each -> !each.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    private List<DocumentRun> links(ChainStage stage) {
        if (stage.links().isEmpty()) {
            return plain(stage.remark());
        }
        List<DocumentRun> runs = new ArrayList<>(plain(stage.remark()));
        for (Statement link : stage.links()) {
            runs.addAll(runs.isEmpty() ? List.of() : plain(Punctuation.remarks()));
            runs.addAll(cited(link.text() + link.after().inline(), link.citations()));
        }
        return runs;
    }

    private void reading(CaseStudyText reading) {
        parts.add(new DocumentPart.Heading(3, reading.title().text()));
        for (CaseStudyText.Part part : reading.parts()) {
            parts.add(new DocumentPart.Heading(4, part.title() + Punctuation.bracketed(part.time())));
            part.paragraphs().forEach(paragraph -> parts.add(new DocumentPart.Paragraph(sentence(paragraph),
                    part.editorial())));
        }
        if (!reading.questions().isEmpty()) {
            parts.add(new DocumentPart.Heading(4, words.get("case.questions")));
        }
        for (int i = 0; i < reading.questions().size(); i++) {
            parts.add(DocumentPart.Paragraph.of((i + 1) + ". " + reading.questions().get(i)));
        }
    }

    private List<DocumentRun> sentence(List<Statement> statements) {
        List<DocumentRun> runs = new ArrayList<>();
        for (Statement each : statements) {
            if (!each.time().isEmpty()) {
                runs.add(new DocumentRun.Words(each.time() + "  ", true));
            }
            runs.addAll(cited(each.text() + each.after().inline(), each.citations()));
        }
        return runs;
    }

    private void table(List<Integer> shares, List<String> header, List<List<List<DocumentRun>>> rows) {
        parts.add(new DocumentPart.Table(shares, header.stream().map(texts::get).toList(), rows));
    }

    private static List<DocumentRun> plain(String words) {
        return words.isEmpty() ? List.of() : List.of(new DocumentRun.Words(words));
    }

    /** The notes of a document are the references of the page, in their order. */
    private List<DocumentRun> cited(String words, List<Integer> citations) {
        noted.addAll(citations);
        return Stream.concat(plain(words).stream(), citations.stream().map(DocumentRun.NoteMark::new)).toList();
    }
}
