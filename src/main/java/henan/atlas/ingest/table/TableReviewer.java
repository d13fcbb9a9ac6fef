package henan.atlas.ingest.table;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.RecordTypes;
import henan.atlas.domain.AtlasException;
import henan.atlas.domain.Citation;
import henan.atlas.domain.LeadingIndustry;
import henan.atlas.domain.Period;
import henan.atlas.domain.SeriesUnit;
import henan.atlas.domain.SubjectKind;
import henan.atlas.domain.SubjectRef;
import henan.atlas.ingest.table.sheet.ReadCell;
import henan.atlas.ingest.table.sheet.ReadRow;
import henan.atlas.ingest.table.sheet.ReadSheet;
import henan.atlas.search.SearchIndex;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Holds tables against one atlas. A table is read in two steps: its head, of which follows what its columns are taken
 * for, and with that, or with what a person said instead, its rows.
 *
 * <p><b>Threading:</b> for one thread at a time.
 */
public final class TableReviewer {
    private static final Pattern TOTAL = Pattern.compile("(?:全[省市县区]|其中)?[:：]?(?:合计|小计|总计|共计|累计|平均|总和)(?:数|值)?[:：]?");
    private static final Pattern NOTE = Pattern.compile("(?:备?注|说明|资料来源|数据来源|来源|填表人?|制表人?|审核人?|单位负责人|填报单位|联系人)"
            + "(?:[:：\\d].*|$)");
    private static final Pattern BETWEEN = Pattern.compile("[、,，;；/和]");
    private static final HeadColumn NO_HEAD = new HeadColumn(0, "", "", "", "");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    private final Messages texts = Messages.of("tableimport");
    private final AtlasSnapshot content;
    private final NameMatcher names;
    private final TitleWords words;

    public TableReviewer(AtlasSnapshot content, SearchIndex search) {
        this.content = content;
        this.names = new NameMatcher(content.index(), search);
        this.words = new TitleWords(content);
    }

    /** Whom names mean. */
    public NameMatcher names() {
        return names;
    }

    /** The head of a sheet. @throws AtlasException when none is found */
    public SheetHead head(ReadSheet sheet) throws AtlasException {
        return new HeadFinder(sheet, words).find();
    }

    /** What the columns are taken for by their titles. */
    public TableMapping mapping(SheetHead head) {
        List<TableMapping.Column> columns = head.columns().stream().map(column -> new TableMapping.Column(
                column.index(), column.title(), words.target(column))).toList();
        TableMapping mapping = new TableMapping(head.look(), columns);
        boolean oneFigure = columns.stream().anyMatch(column -> column.target().kind() == ColumnTarget.Kind.SERIES);
        for (TableMapping.Column column : columns) {
            ColumnTarget target = column.target();
            boolean named = mapping.columns().stream().anyMatch(each -> each.target().kind().isName());
            if (!oneFigure && target.kind() == ColumnTarget.Kind.UNIT) {
                // 单位 heads a column of units, or of those who report.
                mapping = mapping.with(column.index(), named ? ColumnTarget.NOTHING
                        : ColumnTarget.of(ColumnTarget.Kind.PLACE));
            } else if (!oneFigure && target.kind() == ColumnTarget.Kind.FIGURE && target.series().isEmpty()) {
                mapping = mapping.with(column.index(), ColumnTarget.NOTHING);
            }
        }
        return mapping;
    }

    /** The same with figures converted to the first of these units that measures the same. */
    public TableMapping converted(TableMapping mapping, List<String> units) {
        TableMapping converted = mapping;
        for (TableMapping.Column column : mapping.columns()) {
            String from = column.target().unit();
            if (column.target().kind() == ColumnTarget.Kind.FIGURE) {
                String measured = from.isEmpty() ? content.seriesUnits().stream()
                        .filter(unit -> unit.series().equals(column.target().series())).map(SeriesUnit::unit)
                        .findFirst().orElse("") : from;
                Optional<String> to = units.stream().map(WrittenText::unit).filter(unit -> !measured.isEmpty()
                        && UnitConversion.convert(BigDecimal.ONE, measured, unit).isPresent()).findFirst();
                converted = to.isEmpty() ? converted
                        : converted.with(column.index(), column.target().converted(to.get()));
            }
        }
        return converted;
    }

    /** Who may be meant in a row of which that is not sure, likeliest first. Takes its time. */
    public List<NameAnswer.Offer> offers(TableReview review, RowReview row) {
        ColumnTarget.Kind kind = Stream.of(ColumnTarget.Kind.CLUSTER, ColumnTarget.Kind.PLACE,
                ColumnTarget.Kind.COUNTY, ColumnTarget.Kind.PREFECTURE)
                .filter(each -> review.mapping().first(each).isPresent()).findFirst()
                .orElse(ColumnTarget.Kind.PLACE);
        return names.offers(row.name(), NameMatcher.kinds(kind));
    }

    /**
     * Reviews the rows.
     *
     * @param cancelled asked at each row
     * @return the review; empty when it was cancelled
     */
    public Optional<TableReview> review(ReadSheet sheet, SheetHead head, TableMapping mapping,
                                        BooleanSupplier cancelled) {
        FigureReview figures = new FigureReview(content);
        List<RowReview> rows = new ArrayList<>();
        for (ReadRow row : sheet.rows()) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            if (row.number() > head.last()) {
                rows.add(row(row, head, mapping, figures));
            }
        }
        return Optional.of(new TableReview(sheet, head, mapping, permitted(rows)));
    }

    private List<RowReview> permitted(List<RowReview> rows) {
        ProposedRules rules = new ProposedRules(content, rows.stream().flatMap(row -> row.cells().stream())
                .<Proposal<?>>flatMap(cell -> cell.proposals().stream()).toList());
        return rows.stream().map(row -> row.with(row.cells().stream().map(cell -> {
            List<Message> faults = cell.proposals().stream().flatMap(each -> rules.faults(each).stream()).toList();
            return faults.isEmpty() ? cell : cell.refused(Stream.concat(cell.why().stream(), faults.stream())
                    .toList());
        }).toList())).toList();
    }

    private RowReview row(ReadRow row, SheetHead head, TableMapping mapping, FigureReview figures) {
        Optional<RowReview.Kind> other = otherKind(row, head, mapping);
        if (other.isPresent()) {
            return new RowReview(row.number(), other.get(), "", Optional.empty(), List.of(), List.of(), List.of());
        }
        List<SubjectRef> within = new ArrayList<>();
        NameAnswer answer = new NameAnswer("", Optional.empty(), List.of());
        for (ColumnTarget.Kind kind : List.of(ColumnTarget.Kind.PREFECTURE, ColumnTarget.Kind.COUNTY,
                ColumnTarget.Kind.PLACE, ColumnTarget.Kind.CLUSTER)) {
            String written = mapping.first(kind).map(column -> row.cell(column.index()).stripped()).orElse("");
            if (!written.isEmpty()) {
                answer.meant().ifPresent(within::add);
                answer = names.match(written, kind, within);
            }
        }
        List<Message> why = new ArrayList<>();
        if (answer.written().isEmpty()) {
            why.add(texts.message("row.nameless"));
        } else if (answer.meant().isEmpty()) {
            why.add(answer.several().isEmpty() ? texts.message("row.unknown", answer.written())
                    : texts.message("row.several", answer.written(), String.join("、", answer.several().stream()
                            .map(names::name).toList())));
        } else if (names.contradicts(answer.meant().get(), within)) {
            why.add(texts.message("row.elsewhere", names.name(answer.meant().get()),
                    String.join("、", within.stream().map(names::name).toList())));
        }
        if (row.hidden()) {
            why.add(texts.message("row.hidden"));
        }
        Optional<SubjectRef> subject = answer.meant();
        List<CellReview> cells = new ArrayList<>();
        for (TableMapping.Column column : mapping.columns()) {
            ColumnTarget target = column.target();
            if (target.kind() == ColumnTarget.Kind.FIGURE || target.kind() == ColumnTarget.Kind.LEADING) {
                ReadCell cell = row.cell(column.index());
                cells.add(cell.isBlank() ? plain(row, column.index(), cell, CellReview.Standing.EMPTY)
                        : subject.isEmpty() ? plain(row, column.index(), cell, CellReview.Standing.UNRECOGNISED)
                        : target.kind() == ColumnTarget.Kind.LEADING ? leading(row, column.index(), subject.get())
                        : figures.review(cell, place(row, column, subject.get(), head, mapping)));
            }
        }
        return new RowReview(row.number(), RowReview.Kind.RECORD, answer.written(), subject, answer.several(), cells,
                why);
    }

    private static CellReview plain(ReadRow row, int column, ReadCell cell, CellReview.Standing standing) {
        return new CellReview(row.number(), column, standing, cell.text(), "", "", List.of(), List.of());
    }

    private Optional<RowReview.Kind> otherKind(ReadRow row, SheetHead head, TableMapping mapping) {
        String first = row.cells().stream().filter(cell -> !cell.isBlank()).findFirst()
                .map(cell -> WrittenText.plain(cell.text())).orElse("");
        String name = mapping.columns().stream().filter(column -> column.target().kind().isName())
                .map(column -> WrittenText.plain(row.cell(column.index()).text()))
                .filter(text -> TOTAL.matcher(text).matches()).findFirst().orElse("");
        if (TOTAL.matcher(first).matches() || !name.isEmpty()) {
            return Optional.of(RowReview.Kind.TOTAL);
        }
        if (NOTE.matcher(first).matches() && row.filled() <= 3) {
            return Optional.of(RowReview.Kind.NOTE);
        }
        boolean again = head.columns().stream().allMatch(column -> WrittenText.plain(row.cell(column.index()).text())
                .equals(WrittenText.plain(column.title())));
        return again ? Optional.of(RowReview.Kind.HEAD_AGAIN) : Optional.empty();
    }

    private FigureReview.Place place(ReadRow row, TableMapping.Column column, SubjectRef subject, SheetHead head,
                                     TableMapping mapping) {
        ColumnTarget target = column.target();
        String series = target.series().isEmpty() ? told(row, mapping, ColumnTarget.Kind.SERIES) : "";
        HeadColumn said = series.isEmpty() ? NO_HEAD : words.column(column.index(), series);
        String own = target.series().isEmpty() ? words.meaning(said.bare()).map(ColumnTarget::series)
                .filter(word -> !word.isEmpty()).orElse(said.bare()) : target.series();
        String unit = first(target.unit(), target.series().isEmpty() ? said.unit() : "",
                WrittenText.unit(told(row, mapping, ColumnTarget.Kind.UNIT)), unitOfSheet(own, head));
        String period = first(target.period(), period(row, mapping), said.period(), head.period());
        return new FigureReview.Place(row.number(), column.index(), subject, own, unit, period, target.convertTo());
    }

    /** What is told for the whole sheet holds for what can be measured so: not for numbers of firms. */
    private String unitOfSheet(String series, SheetHead head) {
        boolean fits = !head.unit().isEmpty() && content.seriesUnits().stream()
                .filter(unit -> unit.series().equals(series)).anyMatch(unit ->
                        UnitConversion.convert(BigDecimal.ONE, head.unit(), unit.unit()).isPresent());
        return fits ? head.unit() : "";
    }

    private static String told(ReadRow row, TableMapping mapping, ColumnTarget.Kind kind) {
        return mapping.first(kind).map(column -> row.cell(column.index()).stripped()).orElse("");
    }

    /** The time a row tells; a day that is kept as a number is one too. */
    private static String period(ReadRow row, TableMapping mapping) {
        String written = told(row, mapping, ColumnTarget.Kind.PERIOD);
        String period = WrittenText.wholePeriod(written);
        if (period.isEmpty() && SERIAL.matcher(written).matches()) {
            return LocalDate.of(1899, 12, 30).plusDays(Long.parseLong(written)).toString();
        }
        return period.isEmpty() ? written : period;
    }

    private static String first(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).findFirst().orElse("");
    }

    private CellReview leading(ReadRow row, int column, SubjectRef subject) {
        String asRead = row.cell(column).text();
        if (subject.kind() != SubjectKind.CLUSTER) {
            return new CellReview(row.number(), column, CellReview.Standing.UNRECOGNISED, asRead, "", "", List.of(),
                    List.of(texts.message("leading.ofCluster")));
        }
        List<String> present = content.index().cluster(subject.id()).map(content.index()::leading).orElse(List.of())
                .stream().map(LeadingIndustry::name).toList();
        List<String> named = Stream.of(BETWEEN.split(asRead)).map(String::strip).filter(name -> !name.isEmpty())
                .distinct().toList();
        List<Proposal<?>> proposals = new ArrayList<>();
        named.stream().filter(name -> !present.contains(name)).forEach(name -> proposals.add(new Proposal<>(
                RecordTypes.LEADING_INDUSTRY, new LeadingIndustry(subject.id(), name, List.of(), Period.NONE, "",
                List.of(new Citation(ProposedRules.TABLE, "第" + row.number() + "行"))), Optional.empty())));
        CellReview.Standing standing = proposals.isEmpty() ? CellReview.Standing.SAME
                : present.isEmpty() ? CellReview.Standing.NEW : CellReview.Standing.CHANGED;
        return new CellReview(row.number(), column, standing, asRead, String.join("、", named),
                String.join("、", present), proposals, List.of());
    }
}
