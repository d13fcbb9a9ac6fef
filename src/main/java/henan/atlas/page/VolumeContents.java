package henan.atlas.page;

import henan.atlas.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The contents of a volume: its entries by their groups, index and colophon, each with the number of its page. */
record VolumeContents(List<Line> lines) {
    private static final Messages TEXT = Messages.of("page");
    /** Least width of a column, in millimetres. */
    private static final double COLUMN = 74;
    /** Room above a group. */
    private static final double ABOVE = 9;

    /**
     * An entry.
     *
     * @param group  the heading it stands under; empty for none
     * @param sheets how many pages it has
     */
    record Line(String group, String title, int sheets) {
    }

    VolumeContents {
        lines = List.copyOf(lines);
    }

    /**
     * As it is set: in the fewest columns, the lines closer where that saves a page. How many pages it takes does not
     * depend on the numbers.
     *
     * @param before   how many pages stand before the first entry's
     * @param colophon number of the last page
     */
    SetRows set(Typesetter setter, BookMatter matter, int before, int colophon) {
        return SetRows.fewest(matter, Stream.of(ContentsRow.LEADING, ContentsRow.TIGHT).flatMap(leading ->
                IntStream.rangeClosed(1, matter.columns(COLUMN)).mapToObj(columns -> new SetRows(rows(setter, before,
                        colophon, matter.columnWidth(columns), leading), columns))));
    }

    private List<BookRow> rows(Typesetter setter, int before, int colophon, double width, double leading) {
        List<BookRow> rows = new ArrayList<>();
        String group = "";
        int page = before + 1;
        for (Line line : lines) {
            if (!line.group().isEmpty() && !line.group().equals(group)) {
                group = line.group();
                rows.add(new BookRow.Space(ABOVE));
                rows.add(WordRow.heading(setter, group, 0));
            }
            rows.add(new ContentsRow(setter, line.title(), page, width, leading));
            page += line.sheets();
        }
        rows.add(new BookRow.Space(ABOVE));
        rows.add(new ContentsRow(setter, TEXT.get("volume.index"), page, width, leading));
        rows.add(new ContentsRow(setter, TEXT.get("volume.colophon"), colophon, width, leading));
        return rows;
    }
}
