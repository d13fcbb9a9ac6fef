package henan.atlas.ingest.table;

import henan.atlas.domain.AtlasException;
import henan.atlas.ingest.table.sheet.ReadCell;
import henan.atlas.ingest.table.sheet.ReadRow;
import henan.atlas.ingest.table.sheet.ReadSheet;
import henan.atlas.text.Messages;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the head of a table under what is written above it: the first rows in which most titles are known, down to the
 * last that belongs to them. Titles that stand over several columns are joined with those below.
 */
final class HeadFinder {
    /** Rows looked through for a head. */
    private static final int LOOKED_AT = 40;
    private static final Pattern UNIT = Pattern.compile("单位[::]([^\\s,，;；)]+)");

    private final ReadSheet sheet;
    private final TitleWords words;

    HeadFinder(ReadSheet sheet, TitleWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** The head. @throws AtlasException when no row has two titles, of which one is known */
    SheetHead find() throws AtlasException {
        List<ReadRow> rows = sheet.rows();
        int best = -1;
        long most = 0;
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            long known = known(rows.get(i));
            if (known > most && rows.get(i).filled() > 1) {
                most = known;
                best = i;
            }
        }
        if (best < 0) {
            throw new AtlasException(Messages.of("tableimport").message("head.none", sheet.name()));
        }
        int first = best;
        while (first > 0 && belongsAbove(rows.get(first - 1), rows.get(first))) {
            first--;
        }
        int last = best;
        while (last + 1 < rows.size() && belongsBelow(rows.get(last), rows.get(last + 1))) {
            last++;
        }
        return head(rows.subList(0, first), rows.subList(first, last + 1));
    }

    private long known(ReadRow row) {
        return row.cells().stream().filter(cell -> cell.kind() == ReadCell.Kind.TEXT)
                .map(cell -> words.column(0, cell.text())).filter(column -> words.meaning(column.bare()).isPresent())
                .map(HeadColumn::bare).distinct().count();
    }

    /** A row of titles over several columns each: more than one, and none over the whole sheet. */
    private boolean belongsAbove(ReadRow above, ReadRow head) {
        boolean wide = sheet.merged().stream().anyMatch(area -> area.top() == above.number()
                && area.right() - area.left() + 2 >= sheet.width() && area.right() > area.left());
        boolean next = above.number() == head.number() - 1;
        return next && !wide && above.filled() > 1 && hasNoNumbers(above)
                && UNIT.matcher(WrittenText.plain(text(above))).results().findAny().isEmpty();
    }

    private boolean belongsBelow(ReadRow head, ReadRow below) {
        if (below.number() != head.number() + 1) {
            return false;
        }
        boolean covered = sheet.merged().stream().anyMatch(area -> area.top() <= head.number()
                && area.bottom() >= below.number());
        boolean units = below.filled() > 0 && below.cells().stream().filter(cell -> !cell.isBlank())
                .allMatch(cell -> words.isUnit(WrittenText.unit(cell.text().replaceAll("[（）()]", ""))));
        boolean years = below.filled() > 1 && below.cells().stream().filter(cell -> !cell.isBlank())
                .allMatch(cell -> cell.kind() == ReadCell.Kind.TEXT
                        && !WrittenText.wholePeriod(cell.text()).isEmpty());
        boolean grouped = below.cell(0).isBlank() && known(below) > 0 && hasNoNumbers(below);
        return covered || units || years || grouped;
    }

    private static boolean hasNoNumbers(ReadRow row) {
        return row.cells().stream().noneMatch(cell -> cell.kind() == ReadCell.Kind.NUMBER
                || ReadAmount.of(cell).state() == ReadAmount.State.READ);
    }

    private SheetHead head(List<ReadRow> over, List<ReadRow> head) {
        String above = over.stream().map(HeadFinder::text).collect(Collectors.joining(" ")).strip();
        List<HeadColumn> columns = new ArrayList<>();
        for (int i = 0; i < sheet.width(); i++) {
            String title = title(head, i);
            if (!title.isEmpty()) {
                columns.add(words.column(i, title));
            }
        }
        return new SheetHead(above, head.get(0).number(), head.get(head.size() - 1).number(), columns,
                unit(above + " " + text(head.get(0))), WrittenText.period(above));
    }

    /** All that stands above a column, each once. */
    private String title(List<ReadRow> head, int column) {
        Set<String> parts = new LinkedHashSet<>();
        for (ReadRow row : head) {
            Optional<ReadSheet.Area> area = sheet.areaOf(row.number(), column);
            String text = area.isEmpty() ? row.cell(column).stripped() : sheet.rows().stream()
                    .filter(each -> each.number() == area.get().top()).findFirst()
                    .map(each -> each.cell(area.get().left()).stripped()).orElse("");
            boolean last = row == head.get(head.size() - 1);
            if (text.isEmpty() && area.isEmpty() && !last && !head.get(head.size() - 1).cell(column).isBlank()) {
                text = toTheLeft(row, column);
            }
            String unit = WrittenText.unit(text.replaceAll("[（）()]", ""));
            parts.add(!parts.isEmpty() && words.isUnit(unit) ? "(" + unit + ")" : text);
        }
        parts.remove("");
        return String.join("", parts);
    }

    /** Text files have no merged areas: a title stands over the blank cells right of it. */
    private static String toTheLeft(ReadRow row, int column) {
        for (int i = column; i >= 0; i--) {
            if (!row.cell(i).isBlank()) {
                return row.cell(i).stripped();
            }
        }
        return "";
    }

    private String unit(String text) {
        Matcher unit = UNIT.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (unit.find()) {
            String word = WrittenText.unit(unit.group(1));
            if (words.isUnit(word)) {
                return word;
            }
        }
        return "";
    }

    private static String text(ReadRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).map(ReadCell::stripped)
                .collect(Collectors.joining(" "));
    }
}
