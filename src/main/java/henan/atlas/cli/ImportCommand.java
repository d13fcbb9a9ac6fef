package henan.atlas.cli;

import henan.atlas.domain.AtlasException;
import henan.atlas.files.SmallFile;
import henan.atlas.handout.ImportSheets;
import henan.atlas.handout.SheetFormat;
import henan.atlas.ingest.table.CellReview;
import henan.atlas.ingest.table.ColumnTarget;
import henan.atlas.ingest.table.RowReview;
import henan.atlas.ingest.table.SheetHead;
import henan.atlas.ingest.table.TableMapping;
import henan.atlas.ingest.table.TableReview;
import henan.atlas.ingest.table.TableReviewer;
import henan.atlas.ingest.table.sheet.BookReader;
import henan.atlas.ingest.table.sheet.ReadBook;
import henan.atlas.ingest.table.sheet.ReadSheet;
import henan.atlas.page.file.OutputFile;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import henan.atlas.text.WordList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads a table of another's and shows how it stands to the atlas, cell by cell. */
@Command(description = "${bundle:import.description}")
final class ImportCommand implements Callable<Integer> {
    /** As many cells and names are shown. */
    private static final int SHOWN = 60;
    private static final int NAMED = 20;

    private final Messages texts = Messages.of("cli");

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "${bundle:import.file}")
    private @Nullable Path file;

    @Option(names = "--dry-run", description = "${bundle:import.dryRun}")
    private boolean onlyLooked;

    @Option(names = "--template", paramLabel = "FILE", description = "${bundle:import.template}")
    private @Nullable Path template;

    @Option(names = "--rejected", paramLabel = "FILE", description = "${bundle:import.rejected}")
    private @Nullable Path rejected;

    @Option(names = "--sheet", paramLabel = "NAME", description = "${bundle:import.sheet}")
    private @Nullable String sheetName;

    @Option(names = "--map", paramLabel = "FILE", description = "${bundle:import.map}")
    private @Nullable Path map;

    @Option(names = "--save-map", paramLabel = "FILE", description = "${bundle:import.saveMap}")
    private @Nullable Path kept;

    @Option(names = "--convert", paramLabel = "UNITS", split = ",", description = "${bundle:import.convert}")
    private List<String> units = List.of();

    @Mixin
    private RecordAnswer answer;

    @Override
    public Integer call() throws AtlasException {
        if (template != null) {
            xlsx(template);
            ImportSheets.form(answer.content(), template);
            return written(template);
        }
        if (file == null) {
            throw new ParameterException(spec.commandLine(), texts.get("import.needsFile"));
        }
        if (rejected != null) {
            form(rejected);
        }
        ReadBook book = BookReader.read(file);
        ReadSheet sheet = sheetName == null ? book.first() : book.sheet(sheetName).orElseThrow(() ->
                new ParameterException(spec.commandLine(), texts.get("import.noSheet", sheetName,
                        WordList.of(book.sheets().stream().map(ReadSheet::name).toList()))));
        TableReviewer reviewer = new TableReviewer(answer.content(), answer.searchIndex());
        SheetHead head = reviewer.head(sheet);
        TableMapping mapping = mapping(reviewer, head);
        if (kept != null) {
            byte[] json = mapping.json().getBytes(StandardCharsets.UTF_8);
            OutputFile.write(kept, out -> {
                out.write(json);
                return true;
            });
        }
        TableReview review = reviewer.review(sheet, head, mapping, () -> false).orElseThrow();
        if (rejected != null) {
            form(rejected).write(ImportSheets.rejected(review), rejected, () -> false);
            spec.commandLine().getErr().println(texts.get("import.done", rejected));
        }
        return answer.print(plain(book, review), () -> told(book, review, reviewer));
    }

    private SheetFormat form(Path target) {
        return SheetFormat.of(target).orElseThrow(() -> new ParameterException(spec.commandLine(),
                texts.get("import.form", target.getFileName())));
    }

    private void xlsx(Path target) {
        if (form(target) != SheetFormat.XLSX) {
            throw new ParameterException(spec.commandLine(), texts.get("import.form", target.getFileName()));
        }
    }

    private int written(Path target) {
        spec.commandLine().getOut().println(texts.get("import.done", target));
        return 0;
    }

    private TableMapping mapping(TableReviewer reviewer, SheetHead head) throws AtlasException {
        TableMapping mapping = reviewer.mapping(head);
        if (map != null) {
            mapping = TableMapping.ofJson(text(map));
            if (!mapping.look().equals(head.look())) {
                throw new AtlasException(Messages.of("tableimport").message("map.otherLook"));
            }
        }
        return units.isEmpty() ? mapping : reviewer.converted(mapping, units);
    }

    private static String text(Path mapping) throws AtlasException {
        try {
            return SmallFile.text(mapping);
        } catch (IOException e) {
            throw new AtlasException(Messages.of("tableimport").message("map.wrong"), e);
        }
    }

    private String told(ReadBook book, TableReview review, TableReviewer reviewer) {
        Map<CellReview.Standing, Long> counts = review.counts();
        return read(book, review) + "\n" + columns(review) + "\n" + cells(review) + names(review, reviewer)
                + texts.get("import.counts", List.of(CellReview.Standing.NEW, CellReview.Standing.CHANGED,
                        CellReview.Standing.CONFLICT, CellReview.Standing.UNRECOGNISED,
                        CellReview.Standing.NOT_PERMITTED, CellReview.Standing.SAME, CellReview.Standing.EMPTY)
                        .stream().map(each -> counts.getOrDefault(each, 0L)).toArray());
    }

    private String read(ReadBook book, TableReview review) {
        String name = review.sheet().name();
        String what = book.encoding().isEmpty() ? texts.get("import.read.book", book.file(), name)
                : texts.get("import.read", book.file(), name.isEmpty() ? book.file() : name, book.encoding(),
                        texts.get("import.separator." + switch (book.separator()) {
                            case ";" -> "semicolon";
                            case "\t" -> "tab";
                            default -> "comma";
                        }));
        SheetHead head = review.head();
        String rows = head.first() == head.last() ? String.valueOf(head.first()) : head.first() + "–" + head.last();
        return what + "\n" + texts.get("import.head", rows, review.records().size(),
                count(review, RowReview.Kind.TOTAL), count(review, RowReview.Kind.NOTE)) + "\n";
    }

    private static long count(TableReview review, RowReview.Kind kind) {
        return review.rows().stream().filter(row -> row.kind() == kind).count();
    }

    private String columns(TableReview review) {
        return TextTable.of(texts.get("import.columns"), review.mapping().columns().stream().map(column -> {
            ColumnTarget target = column.target();
            String kind = texts.get("import.kind." + target.kind());
            return List.of(letters(column.index()), column.title().replaceAll("\\s+", " "),
                    target.series().isEmpty() ? kind : kind + " " + target.series(),
                    target.convertTo().isEmpty() ? target.unit() : target.unit() + " → " + target.convertTo(),
                    target.period());
        }).toList()).text();
    }

    private String cells(TableReview review) {
        List<List<String>> lines = new ArrayList<>();
        long left = 0;
        for (RowReview row : review.rows()) {
            for (CellReview cell : row.cells()) {
                if (cell.standing() == CellReview.Standing.SAME || cell.standing() == CellReview.Standing.EMPTY) {
                    continue;
                }
                if (lines.size() == SHOWN) {
                    left++;
                    continue;
                }
                List<Message> why = new ArrayList<>(row.why());
                why.addAll(cell.why());
                lines.add(List.of(String.valueOf(row.number()), letters(cell.column()), row.name(),
                        texts.get("import.standing." + cell.standing()), cell.asRead().replaceAll("\\s+", " "),
                        cell.understood(), cell.present(), why.stream().map(Message::inWords)
                                .collect(Collectors.joining("；")).replaceAll("\\s+", " ")));
            }
        }
        return (lines.isEmpty() ? "" : TextTable.of(texts.get("import.cells"), lines).text())
                + (left > 0 ? texts.get("import.more", left) + "\n" : "");
    }

    private String names(TableReview review, TableReviewer reviewer) {
        Map<String, RowReview> unknown = new LinkedHashMap<>();
        review.rows().stream().filter(RowReview::isUnrecognised).filter(row -> !row.name().isEmpty())
                .forEach(row -> unknown.putIfAbsent(row.name(), row));
        return unknown.isEmpty() ? "" : texts.get("import.names") + "\n" + TextTable.of(texts.get("import.name"),
                unknown.values().stream().limit(NAMED).map(row -> List.of(String.valueOf(row.number()), row.name(),
                        reviewer.offers(review, row).stream().map(offer -> offer.name() + "（" + offer.why().inWords()
                                + "）").collect(Collectors.joining("、")))).toList()).text();
    }

    /** What a spreadsheet calls a column. */
    private static String letters(int column) {
        return (column < 26 ? "" : letters(column / 26 - 1)) + (char) ('A' + column % 26);
    }

    private static Map<String, Object> plain(ReadBook book, TableReview review) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("file", book.file());
        plain.put("sheet", review.sheet().name());
        plain.put("encoding", book.encoding());
        plain.put("separator", book.separator());
        plain.put("mapping", review.mapping());
        plain.put("counts", review.counts());
        plain.put("rows", review.rows().stream().map(ImportCommand::plain).toList());
        return plain;
    }

    private static Map<String, Object> plain(RowReview row) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("row", row.number());
        plain.put("kind", row.kind());
        plain.put("name", row.name());
        plain.put("subject", row.subject().map(Object::toString).orElse(""));
        plain.put("several", row.several());
        plain.put("why", row.why().stream().map(Message::inWords).toList());
        plain.put("cells", row.cells().stream().map(ImportCommand::plain).toList());
        return plain;
    }

    private static Map<String, Object> plain(CellReview cell) {
        Map<String, Object> plain = new LinkedHashMap<>();
        plain.put("column", letters(cell.column()));
        plain.put("standing", cell.standing());
        plain.put("read", cell.asRead());
        plain.put("understood", cell.understood());
        plain.put("present", cell.present());
        plain.put("why", cell.why().stream().map(Message::inWords).toList());
        return plain;
    }
}
