package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/**
 * Numbered references in small print, one behind the other, divided between two of them. Units: logical pixels.
 *
 * @param continued whether the first of them stand in the column before
 */
record NotesBlock(TextPainter text, LineBreaker breaker, List<String> notes, boolean continued) implements Block {
    private static final Messages TEXT = Messages.of("page");
    private static final double HEADING = 19;

    NotesBlock {
        notes = List.copyOf(notes);
    }

    NotesBlock(TextPainter text, LineBreaker breaker, List<String> notes) {
        this(text, breaker, notes, false);
    }

    @Override
    public String name() {
        String name = TEXT.get("page.references");
        return continued ? TEXT.get("page.continued", name) : name;
    }

    private List<String> lines(double width) {
        return breaker.lines(String.join(Punctuation.gap(), notes), FurnitureStyle.REFERENCE, width);
    }

    @Override
    public double height(double width) {
        return HEADING + lines(width).size() * TextRow.leading(FurnitureStyle.REFERENCE);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        try (Tags.Part head = Tags.begin(g, Role.HEADING)) {
            text.paint(g, name(), FurnitureStyle.HEADING, box.x(), box.y() + 1);
        }
        double top = box.y() + HEADING;
        try (Tags.Part said = Tags.begin(g, Role.PARAGRAPH)) {
            for (String line : lines(box.width())) {
                TextRow.line(g, text, line, FurnitureStyle.REFERENCE, box.x(), top);
                top += TextRow.leading(FurnitureStyle.REFERENCE);
            }
        }
    }

    @Override
    public String wording() {
        return name() + "\n" + String.join("\n", notes);
    }

    @Override
    public Optional<Parts> divided(double width, double height) {
        int count = 0;
        for (int step = Integer.highestOneBit(Math.max(1, notes.size() - 1)); step > 0; step /= 2) {
            if (count + step < notes.size() && first(count + step).height(width) <= height + 0.01) {
                count += step;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Parts(first(count),
                new NotesBlock(text, breaker, notes.subList(count, notes.size()), true)));
    }

    private NotesBlock first(int count) {
        return new NotesBlock(text, breaker, notes.subList(0, count), continued);
    }
}
