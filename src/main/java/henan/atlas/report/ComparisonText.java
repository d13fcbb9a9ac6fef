package henan.atlas.report;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Industry;
import henan.atlas.domain.SubjectRef;
import henan.atlas.page.ComparisonTable;
import henan.atlas.page.PageText;
import henan.atlas.profile.ChainStage;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.profile.FigureSeries;
import henan.atlas.profile.NoteList;
import henan.atlas.profile.ProfileAssembler;
import henan.atlas.profile.Statement;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What several places look like side by side on paper, in words that carry their marks.
 *
 * @param table what stands in rows
 * @param text  title, sources, references
 */
public record ComparisonText(ComparisonTable table, PageText text) {
    private static final Messages TEXTS = Messages.of("report");
    private static final String MINUS = "\u2212";

    /**
     * The words for some places.
     *
     * @param subjects      clusters, counties, prefectures, in their order
     * @param later         whether what is known from after the book only is told
     * @param industryColor colour of an industry class, {@code 0xRRGGBB}
     * @throws AtlasException when the atlas does not know one of them
     */
    public static ComparisonText of(AtlasSnapshot content, List<SubjectRef> subjects, boolean later,
                                    ToIntFunction<String> industryColor) throws AtlasException {
        ComparisonSheet sheet = new ProfileAssembler(content).compare(subjects, later)
                .orElseThrow(() -> new AtlasException(TEXTS.message("unknown", subjects.stream()
                        .filter(s -> content.index().name(s).isEmpty()).map(SubjectRef::toString)
                        .collect(Collectors.joining(" ")))));
        return of(content, sheet, industryColor);
    }

    /** The words for a sheet there is. @param industryColor colour of an industry class, {@code 0xRRGGBB} */
    public static ComparisonText of(AtlasSnapshot content, ComparisonSheet sheet, ToIntFunction<String> industryColor) {
        return new Writing(content, sheet, industryColor, new NoteList()).text();
    }

    /** A sheet being put into words. */
    private record Writing(AtlasSnapshot content, ComparisonSheet sheet, ToIntFunction<String> industryColor,
                           NoteList notes) {
        ComparisonText text() {
            List<ComparisonTable.Row> rows = sheet.rows().stream().map(this::row).toList();
            List<String> remarks = new ArrayList<>();
            if (rows.stream().anyMatch(Writing::hasBars)) {
                remarks.add(TEXTS.get("comparison.bars"));
            }
            if (!sheet.nowhere().isEmpty()) {
                remarks.add(TEXTS.get("comparison.nowhere", String.join(Punctuation.names(), sheet.nowhere())));
            }
            remarks.addAll(sheet.leftOut());
            ComparisonTable table = new ComparisonTable(sheet.heads().stream().map(this::head).toList(), rows,
                    remarks);
            return new ComparisonText(table, new PageText(title(), sheet.heads().size()
                    == ComparisonSheet.FEWEST ? "" : sheet.heads().stream().map(head -> head.heading().title())
                            .collect(Collectors.joining(Punctuation.names())), List.of(),
                    TEXTS.get("source.comparison"),
                    notes.lines()));
        }

        private static boolean hasBars(ComparisonTable.Row row) {
            return row.cells().stream().flatMap(cell -> cell.entries().stream())
                    .anyMatch(e -> e instanceof ComparisonTable.Figure figure && figure.share().isPresent());
        }

        private String title() {
            return sheet.heads().size() == ComparisonSheet.FEWEST ? TEXTS.get("comparison.title.two",
                    sheet.heads().get(0).heading().title(), sheet.heads().get(1).heading().title())
                    : TEXTS.get("comparison.title", sheet.heads().size());
        }

        private ComparisonTable.Head head(ComparisonSheet.Head head) {
            String industry = head.heading().industryId();
            return new ComparisonTable.Head(head.subject(), head.way(), head.heading().title(),
                    String.join(Punctuation.gap(), head.glance()), industryColor.applyAsInt(industry.isEmpty()
                            ? Industry.UNKNOWN : industry));
        }

        private ComparisonTable.Row row(ComparisonSheet.Row row) {
            return new ComparisonTable.Row(row.label(), row.remark(), row.cells().stream()
                    .map(cell -> new ComparisonTable.Cell(cell.items().stream().map(item -> row.isFolded()
                            && item instanceof ComparisonSheet.Said said
                            ? new ComparisonTable.Words(said.strong(), "") : entry(item)).toList(),
                            cell.absent() + cell.beside().map(this::beside).orElse(""))).toList());
        }

        private String beside(ComparisonSheet.Part part) {
            return Punctuation.gap() + part.words() + notes.mark(part.after()) + marks(part.citations());
        }

        private ComparisonTable.Entry entry(ComparisonSheet.Item item) {
            if (item instanceof ComparisonSheet.Said said) {
                return words(said);
            }
            if (item instanceof ComparisonSheet.Measured measured) {
                return figure(measured);
            }
            if (item instanceof ComparisonSheet.OverTime line) {
                return overTime(line);
            }
            List<ChainStage> stages = ((ComparisonSheet.Stages) item).stages();
            return new ComparisonTable.Chain(stages.stream().map(stage -> stage.links().isEmpty()
                    ? stage.name() + stage.remark() : stage.links().stream().map(this::marked)
                            .collect(Collectors.joining(Punctuation.names()))).toList(),
                    stages.stream().map(stage -> !stage.links().isEmpty()).toList());
        }

        /** Marks stand behind what is read first, where nothing follows it. */
        private ComparisonTable.Words words(ComparisonSheet.Said said) {
            StringBuilder words = new StringBuilder();
            StringBuilder bare = new StringBuilder();
            for (ComparisonSheet.Part part : said.parts()) {
                String marks = notes.mark(part.uncertain()) + notes.mark(part.after()) + marks(part.citations());
                words.append(part.words()).append(marks);
                bare.append(part.words());
            }
            return bare.isEmpty() ? new ComparisonTable.Words(said.strong() + words, "")
                    : new ComparisonTable.Words(said.strong(), words.toString());
        }

        private String marked(Statement statement) {
            return statement.text() + notes.mark(statement.after()) + marks(statement.citations());
        }

        private String marks(List<Integer> citations) {
            return notes.marks(citations.stream().map(number -> sheet.references().get(number - 1).full()).toList());
        }

        private ComparisonTable.OverTime overTime(ComparisonSheet.OverTime line) {
            List<ComparisonTable.Point> points = new ArrayList<>();
            StringBuilder words = new StringBuilder(line.series() + Punctuation.bracketed(line.unit()));
            for (int i = 0; i < line.points().size(); i++) {
                ComparisonSheet.Measured point = line.points().get(i);
                FigureSeries.Figure f = point.figure();
                points.add(new ComparisonTable.Point(f.when().middle().orElse(0), line.number(i), f.period(),
                        line.isDiamond(i), line.isHollow(i)));
                words.append(Punctuation.gap()).append(line.sign(i)).append(f.period())
                        .append(line.sign(i).isEmpty() ? "" : " " + line.number(i))
                        .append(Punctuation.bracketed(remarks(point, ""))).append(notes.mark(f.after()))
                        .append(marks(f.citations()));
            }
            return new ComparisonTable.OverTime(words.toString(), points);
        }

        /** How a figure is to be read. @param more another remark; may be empty */
        private static String remarks(ComparisonSheet.Measured measured, String more) {
            FigureSeries.Figure f = measured.figure();
            return Stream.of(new FigureSeries(measured.series(), List.of()).otherwise(f), f.qualifier(), f.note(), more)
                    .filter(w -> !w.isEmpty()).collect(Collectors.joining(Punctuation.remarks()));
        }

        private ComparisonTable.Figure figure(ComparisonSheet.Measured measured) {
            FigureSeries.Figure f = measured.figure();
            return new ComparisonTable.Figure(f.wordBefore() + f.value().replaceFirst("^-", MINUS) + f.wordsBehind(),
                    measured.series() + Punctuation.bracketed(remarks(measured, f.disputed()
                            ? TEXTS.get("comparison.disputed") : "")) + notes.mark(f.after())
                            + marks(f.citations()) + Punctuation.gap() + f.period(),
                    measured.share(), ComparisonTable.Look.valueOf(measured.reading().name()));
        }
    }
}
