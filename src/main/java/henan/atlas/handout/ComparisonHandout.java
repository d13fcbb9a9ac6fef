package henan.atlas.handout;

import henan.atlas.content.AfterBook;
import henan.atlas.content.Uncertainty;
import henan.atlas.handout.document.Document;
import henan.atlas.handout.document.DocumentPart;
import henan.atlas.handout.document.DocumentRun;
import henan.atlas.handout.sheet.CellValue;
import henan.atlas.handout.sheet.DataSheet;
import henan.atlas.handout.sheet.SheetBook;
import henan.atlas.handout.sheet.SheetColumn;
import henan.atlas.profile.ChainStage;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.Reference;
import henan.atlas.profile.Statement;
import henan.atlas.text.Language;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Places side by side, to be worked on: as sheets, in which each figure has a row of its own as a number, and as a
 * document, its sources as footnotes.
 */
public final class ComparisonHandout {
    private final Messages texts = Messages.of("handout");
    private final ComparisonSheet sheet;

    private ComparisonHandout(ComparisonSheet sheet) {
        this.sheet = sheet;
    }

    /** As a document. */
    public static Document document(ComparisonSheet sheet) {
        return new ComparisonHandout(sheet).document();
    }

    /** As sheets: the rows in words, every figure by itself, the sources, what the columns mean. */
    public static SheetBook sheets(ComparisonSheet sheet) {
        return new ComparisonHandout(sheet).book();
    }

    /** Its rows in words, as they are pasted into a table: what it is about, then a cell for each place. */
    public static List<List<String>> lines(ComparisonSheet sheet) {
        ComparisonHandout handout = new ComparisonHandout(sheet);
        Stream<List<String>> rows = sheet.rows().stream().map(row -> Stream.concat(Stream.of(row.label()
                + Punctuation.bracketed(row.remark())), row.cells().stream().map(cell -> plain(handout.runs(cell))))
                .toList());
        Stream<List<String>> below = Stream.concat(handout.remarks().stream(), sheet.references().stream()
                .map(reference -> "[" + reference.number() + "] " + reference.full())).map(List::of);
        return Stream.of(Stream.of(handout.header()), rows, below).flatMap(lines -> lines).toList();
    }

    /** What it is called. */
    public static String title(ComparisonSheet sheet) {
        return new ComparisonHandout(sheet).title();
    }

    private List<String> names() {
        return sheet.heads().stream().map(head -> head.heading().title()).toList();
    }

    private String title() {
        return texts.get("compared.title", String.join(Punctuation.names(), names()));
    }

    private List<String> remarks() {
        return Stream.concat(sheet.nowhere().isEmpty() ? Stream.empty()
                : Stream.of(texts.get("compared.nowhere", String.join(Punctuation.names(), sheet.nowhere()))),
                sheet.leftOut().stream()).toList();
    }

    private boolean hasAfterBook() {
        return items().anyMatch(item -> runs(item).stream().anyMatch(run -> run instanceof DocumentRun.Words words
                && Stream.of(AfterBook.TIME, AfterBook.SOURCES).anyMatch(a -> words.words().contains(a.inline()))));
    }

    private Stream<ComparisonSheet.Item> items() {
        return sheet.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.items().stream());
    }

    private Document document() {
        List<DocumentPart> parts = new ArrayList<>();
        List<Integer> shares = Stream.concat(Stream.of(2), names().stream().map(name -> 5)).toList();
        List<List<List<DocumentRun>>> rows = sheet.rows().stream().map(row -> Stream.concat(
                Stream.of(label(row)), row.cells().stream().map(this::runs)).toList()).toList();
        parts.add(new DocumentPart.Table(shares, header(), rows));
        remarks().forEach(remark -> parts.add(DocumentPart.Paragraph.remark(remark)));
        if (hasAfterBook()) {
            parts.add(DocumentPart.Paragraph.remark(AfterBook.note()));
        }
        return new Document(title(), Language.spoken().locale(), parts,
                sheet.references().stream().map(Reference::full).toList());
    }

    private List<String> header() {
        return Stream.concat(Stream.of(texts.get("row.label")), names().stream()).toList();
    }

    private static List<DocumentRun> label(ComparisonSheet.Row row) {
        return List.of(new DocumentRun.Words(row.label(), true),
                new DocumentRun.Words(Punctuation.bracketed(row.remark())));
    }

    private List<DocumentRun> runs(ComparisonSheet.Cell cell) {
        if (cell.items().isEmpty()) {
            List<DocumentRun> absent = new ArrayList<>(List.of(new DocumentRun.Words(cell.absent())));
            cell.beside().ifPresent(part -> add(absent, Punctuation.gap() + part.words() + part.after().inline(),
                    part.citations()));
            return absent;
        }
        List<DocumentRun> runs = new ArrayList<>();
        for (ComparisonSheet.Item item : cell.items()) {
            if (!runs.isEmpty()) {
                runs.add(new DocumentRun.Words(Punctuation.remarks()));
            }
            runs.addAll(runs(item));
        }
        return runs;
    }

    private List<DocumentRun> runs(ComparisonSheet.Item item) {
        List<DocumentRun> runs = new ArrayList<>();
        if (item instanceof ComparisonSheet.Said said) {
            runs.add(new DocumentRun.Words(said.strong(), true));
            for (ComparisonSheet.Part part : said.parts()) {
                String before = runs.size() == 1 && !said.strong().isEmpty() && !part.words().isEmpty() ? " " : "";
                add(runs, before + part.words() + Uncertainty.of(part.uncertain()).inline() + part.after().inline(),
                        part.citations());
            }
        } else if (item instanceof ComparisonSheet.Measured measured) {
            FigureSeries.Figure f = measured.figure();
            runs.add(new DocumentRun.Words(f.wordBefore() + f.value() + f.wordsBehind(), true));
            add(runs, " " + measured.series() + Punctuation.bracketed(remarks(measured))
                    + Punctuation.clauses() + f.period() + f.after().inline(), f.citations());
        } else if (item instanceof ComparisonSheet.OverTime line) {
            line.points().forEach(point -> {
                if (!runs.isEmpty()) {
                    runs.add(new DocumentRun.Words(Punctuation.remarks()));
                }
                runs.addAll(runs(point));
            });
        } else {
            chain(runs, ((ComparisonSheet.Stages) item).stages());
        }
        return runs.stream().filter(run -> !(run instanceof DocumentRun.Words words && words.words().isEmpty()))
                .toList();
    }

    private void chain(List<DocumentRun> runs, List<ChainStage> stages) {
        for (ChainStage stage : stages) {
            String before = runs.isEmpty() ? "" : Punctuation.remarks();
            runs.add(new DocumentRun.Words(before + stage.name() + Punctuation.label() + stage.remark()));
            for (int i = 0; i < stage.links().size(); i++) {
                Statement link = stage.links().get(i);
                add(runs, (i == 0 ? "" : Punctuation.names()) + link.text() + link.after().inline(), link.citations());
            }
        }
    }

    private static void add(List<DocumentRun> runs, String words, List<Integer> citations) {
        runs.add(new DocumentRun.Words(words));
        citations.forEach(number -> runs.add(new DocumentRun.NoteMark(number)));
    }

    private String remarks(ComparisonSheet.Measured measured) {
        FigureSeries.Figure f = measured.figure();
        return Stream.of(new FigureSeries(measured.series(), List.of()).otherwise(f), f.qualifier(), f.note(),
                        f.disputed() ? texts.get("figure.disputed") : "").filter(words -> !words.isEmpty())
                .collect(Collectors.joining(Punctuation.remarks()));
    }

    private static String plain(List<DocumentRun> runs) {
        return runs.stream().map(run -> run instanceof DocumentRun.NoteMark mark ? "[" + mark.note() + "]"
                : ((DocumentRun.Words) run).words()).collect(Collectors.joining());
    }

    private SheetBook book() {
        List<SheetColumn> columns = new ArrayList<>(List.of(SheetColumn.text(texts.get("row.label")),
                SheetColumn.text(texts.get("compared.how"))));
        names().forEach(name -> columns.add(SheetColumn.text(name).meaning(texts.get("compared.place.note"))));
        DataSheet rows = DataSheet.of(texts.get("compared.sheet"), columns, sheet.rows().stream().map(row ->
                Stream.concat(Stream.of(row.label(), row.remark()), row.cells().stream().map(cell ->
                        plain(runs(cell)))).map(CellValue::of).toList()).toList());
        DataSheet sources = DataSheet.of(texts.get("sheet.sources"), List.of(
                new SheetColumn(texts.get("column.number"), SheetColumn.Kind.NUMBER, ""),
                SheetColumn.text(texts.get("compared.reference")), SheetColumn.text(texts.get("source.kind"))),
                sheet.references().stream().map(r -> List.of(CellValue.of(r.number()), CellValue.of(r.full()),
                        CellValue.of(r.kind()))).toList());
        return new SheetBook(title(), List.of(rows, figures(), sources)).explained(Stream.concat(Stream.of(
                "told.unrecorded", "compared.told.disputed", "told.after").map(texts::get), remarks().stream())
                .toList());
    }

    /** Every figure a row, as a number that can be reckoned with. */
    private DataSheet figures() {
        List<List<CellValue>> rows = new ArrayList<>();
        for (ComparisonSheet.Row row : sheet.rows()) {
            IntStream.range(0, row.cells().size()).forEach(i -> row.cells().get(i).items().stream()
                    .flatMap(ComparisonHandout::measured)
                    .forEach(m -> rows.add(figure(row, names().get(i), m))));
        }
        return DataSheet.of(texts.get("compared.figures"), List.of(SheetColumn.text(texts.get("compared.place")),
                SheetColumn.text(texts.get("row.label")), SheetColumn.text(texts.get("figure.name")),
                SheetColumn.text(texts.get("compared.nearness")),
                new SheetColumn(texts.get("figure.value"), SheetColumn.Kind.NUMBER, ""),
                SheetColumn.text(texts.get("compared.unit")), SheetColumn.text(texts.get("figure.period")),
                SheetColumn.text(texts.get("figure.remark")), SheetColumn.text(texts.get("compared.mark")),
                SheetColumn.text(texts.get("column.sources"))), rows);
    }

    private static Stream<ComparisonSheet.Measured> measured(ComparisonSheet.Item item) {
        return item instanceof ComparisonSheet.Measured one ? Stream.of(one)
                : item instanceof ComparisonSheet.OverTime line ? line.points().stream() : Stream.empty();
    }

    private List<CellValue> figure(ComparisonSheet.Row row, String place, ComparisonSheet.Measured m) {
        FigureSeries.Figure f = m.figure();
        return List.of(CellValue.of(place), CellValue.of(row.label()), CellValue.of(m.series()),
                CellValue.of(f.nearness()), number(f.value()).map(CellValue.class::cast)
                        .orElseGet(() -> CellValue.of(f.value())), CellValue.of(f.unit()), CellValue.of(f.period()),
                CellValue.of(remarks(m)), CellValue.of(f.after().mark()), CellValue.of(f.citations().stream()
                        .map(n -> "[" + n + "]").collect(Collectors.joining())));
    }

    private static Optional<CellValue.Amount> number(String value) {
        try {
            return Optional.of(new CellValue.Amount(new BigDecimal(value.replace(",", ""))));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
