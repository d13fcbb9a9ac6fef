package henan.atlas.ingest.content;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.content.ContentRules;
import henan.atlas.content.Finding;
import henan.atlas.content.PeriodRules;
import henan.atlas.content.RecordType;
import henan.atlas.content.RecordTypes;
import henan.atlas.content.ReferenceTargets;
import henan.atlas.domain.SubjectKind;
import henan.atlas.text.Message;
import henan.atlas.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All tables of records; their columns, and how a cell is read, follow from the kinds of record. */
final class RecordTables {
    private final Messages texts = Messages.of("ingest");
    private final Map<RecordType<?>, RecordRows<?>> tables = new LinkedHashMap<>();

    /** Reads the tables under two folders, {@code maps} and {@code data}, whatever they are called. */
    RecordTables(Path maps, Path data, ProblemList problems) {
        TableFile.ALL.forEach((type, file) -> {
            Path folder = file.label().startsWith("maps/") ? maps : data;
            String name = file.label().substring(file.label().indexOf('/') + 1);
            tables.put(type, rows(type, CsvTable.read(folder.resolve(name), file.label(), problems,
                    file.columns(type))));
        });
    }

    private static <R> RecordRows<R> rows(RecordType<R> type, CsvTable table) {
        return new RecordRows<>(type, table);
    }

    @SuppressWarnings("unchecked") // put in by kind
    <R> RecordRows<R> of(RecordType<R> type) {
        return (RecordRows<R>) tables.get(type);
    }

    /** Records that need nothing but their columns, added to a content. */
    AtlasSnapshot with(AtlasSnapshot content, RecordType<?>... types) {
        AtlasSnapshot read = content;
        for (RecordType<?> type : types) {
            read = plain(read, type);
        }
        return read;
    }

    private <R> AtlasSnapshot plain(AtlasSnapshot content, RecordType<R> type) {
        return content.with(type, of(type).records(row -> Map.of()));
    }

    /**
     * What rows may refer to: all ids the tables list, in rows with faults too.
     *
     * @param cases ids of the cases, which are files
     */
    ReferenceTargets known(PeriodRules times, Set<String> cases) {
        Map<SubjectKind, Set<String>> ids = new EnumMap<>(SubjectKind.class);
        ids.put(SubjectKind.CASE_STUDY, cases);
        tables.forEach((type, rows) -> type.subject().filter(kind -> rows.table().whole())
                .ifPresent(kind -> ids.put(kind, rows.ids())));
        Map<String, String> today = new HashMap<>();
        for (CsvRow row : of(RecordTypes.COUNTY).table().rows()) {
            if (!row.text("code_now").equals(row.text("code"))) {
                today.put(row.text("code_now"), row.text("code"));
            }
        }
        return new ReferenceTargets(ids, today, times);
    }

    /** Holds records against the rules and notes what is wrong where it stands. */
    void check(AtlasSnapshot content, ReferenceTargets known) {
        AtlasSnapshot checked = of(RecordTypes.SERIES_UNIT).table().whole() && allSound(RecordTypes.SERIES_UNIT)
                ? content : content.with(RecordTypes.SERIES_UNIT, List.of());
        List<RecordType<?>> types = new ArrayList<>(tables.keySet());
        List<Finding> found = new ArrayList<>(ContentRules.check(checked, known, types,
                (type, ordinal) -> tables.get(type).row(ordinal).sound()));
        if (checked != content) {
            found.addAll(ContentRules.check(content, known, List.of(RecordTypes.SERIES_UNIT),
                    (type, ordinal) -> tables.get(type).row(ordinal).sound()));
        }
        found.forEach(this::note);
    }

    private boolean allSound(RecordType<?> type) {
        return tables.get(type).table().rows().stream().allMatch(CsvRow::sound);
    }

    /** Notes a finding in its row; a cell that could not be read is not found wrong a second time. */
    private void note(Finding finding) {
        CsvRow row = tables.get(finding.type()).row(finding.ordinal());
        List<String> columns = finding.fields().stream().map(field -> field.column().orElseThrow()).toList();
        if (columns.stream().noneMatch(row::isFaulty)) {
            row.found(String.join("+", columns), finding.key(), finding.arguments().stream()
                    .map(argument -> argument instanceof Finding.Other other ? place(other, finding.type()) : argument)
                    .toArray());
        }
    }

    private Message place(Finding.Other other, RecordType<?> from) {
        String line = String.valueOf(tables.get(other.type()).row(other.ordinal()).line());
        String label = TableFile.label(other.type());
        return other.type() == from ? texts.message("record.line", line)
                : texts.message("record.lineOf", label.substring(label.indexOf('/') + 1), line);
    }
}
