package henan.atlas.page;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Names in running text, each behind the number it has on the map. Units: logical pixels.
 *
 * @param said    the text, or what is left of it
 * @param numbers the numbers in it
 * @param starts  where in the text what has a number begins, in the same order
 */
record RunRow(TextRow.Paragraph said, List<RowNumber> numbers, List<Integer> starts) implements TextRow {
    private static final double AFTER = 3;
    /** Between a number and its name, which no line takes apart. */
    private static final char UNBROKEN = '\u00A0';

    RunRow {
        numbers = List.copyOf(numbers);
        starts = List.copyOf(starts);
    }

    static RunRow of(TextPainter text, LineBreaker breaker, PageText.Run run, ListNumbers numbers) {
        List<RowNumber> before = RowNumber.of(text, numbers, run.names().size(), run.clusters());
        List<Integer> starts = new ArrayList<>();
        StringBuilder words = new StringBuilder(run.lead());
        for (int i = 0; i < run.names().size(); i++) {
            RowNumber number = before.get(i);
            words.append(i == 0 ? "" : Punctuation.names());
            starts.add(words.length());
            words.append(number.words()).append(number.words().isEmpty() ? "" : UNBROKEN).append(run.names().get(i))
                    .append(Punctuation.bracketed(number.remark()));
        }
        words.append(Punctuation.stop());
        return new RunRow(new TextRow.Paragraph(text, breaker, words.toString(), FurnitureStyle.CELL, AFTER), before,
                starts);
    }

    @Override
    public double height(double width) {
        return said.height(width);
    }

    @Override
    public void paint(Graphics2D g, double x, double y, double width) {
        said.paint(g, x, y, width);
    }

    @Override
    public Optional<Parts> divided(double width, double height) {
        return said.divided(width, height).map(parts -> {
            TextRow.Paragraph rest = (TextRow.Paragraph) parts.rest();
            int cut = said.words().length() - rest.words().length();
            int count = (int) starts.stream().filter(start -> start < cut).count();
            return new Parts(new RunRow((TextRow.Paragraph) parts.first(), numbers.subList(0, count),
                    starts.subList(0, count)), new RunRow(rest, numbers.subList(count, numbers.size()),
                    starts.subList(count, starts.size()).stream().map(start -> start - cut).toList()));
        });
    }

    @Override
    public String wording() {
        return said.wording();
    }
}
