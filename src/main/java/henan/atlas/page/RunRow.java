package henan.atlas.page;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Names in running text, each behind the number it has on the map. Units: logical pixels.
 *
 * @param said    the text, or what is left of it
 * @param numbers the numbers in it; of a divided one all stand in the first part, since a map has those of all sheets
 */
record RunRow(TextRow.Paragraph said, List<RowNumber> numbers) implements TextRow {
    private static final double AFTER = 3;
    /** Between a number and its name, which no line takes apart. */
    private static final char UNBROKEN = '\u00A0';

    RunRow {
        numbers = List.copyOf(numbers);
    }

    static RunRow of(TextPainter text, LineBreaker breaker, PageText.Run run, ListNumbers numbers) {
        boolean told = !run.clusters().isEmpty() && !numbers.isEmpty();
        List<RowNumber> before = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < run.names().size(); i++) {
            RowNumber number = told ? RowNumber.of(text, numbers, run.clusters().get(i)) : RowNumber.none(text);
            before.add(number);
            names.add(number.words() + (number.words().isEmpty() ? "" : UNBROKEN) + run.names().get(i)
                    + (told ? numbers.remark(run.clusters().get(i)) : ""));
        }
        String words = run.lead() + names.stream().collect(Collectors.joining(Punctuation.names()))
                + Punctuation.stop();
        return new RunRow(new TextRow.Paragraph(text, breaker, words, FurnitureStyle.CELL, AFTER), before);
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
        return said.divided(width, height).map(parts -> new Parts(
                new RunRow((TextRow.Paragraph) parts.first(), numbers),
                new RunRow((TextRow.Paragraph) parts.rest(), List.of())));
    }

    @Override
    public String wording() {
        return said.wording();
    }
}
