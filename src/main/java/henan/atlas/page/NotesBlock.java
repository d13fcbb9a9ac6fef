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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbered references in small print, one below the other with their numbers in a column of their own, or, where that
 * would need a sheet more, one behind the other; divided between two of them. Units: logical pixels.
 *
 * @param runIn     whether one stands behind the other
 * @param continued whether the first of them stand in the column before
 */
record NotesBlock(TextPainter text, LineBreaker breaker, List<String> notes, boolean runIn, boolean continued)
        implements Block {
    static final String LAYER = "sources";
    private static final Messages TEXT = Messages.of("page");
    private static final Pattern NUMBER = Pattern.compile("^(\\[\\d+]) (.*)$");
    /** Between a number and its note, which no line takes apart. */
    private static final char UNBROKEN = '\u00A0';
    private static final double HEADING = 19;
    private static final double GAP = 4;

    NotesBlock {
        notes = List.copyOf(notes);
    }

    NotesBlock(TextPainter text, LineBreaker breaker, List<String> notes, boolean runIn) {
        this(text, breaker, notes, runIn, false);
    }

    @Override
    public String layer() {
        return LAYER;
    }

    @Override
    public String name() {
        String name = TEXT.get("page.references");
        return continued ? TEXT.get("page.continued", name) : name;
    }

    @Override
    public boolean isList() {
        return true;
    }

    /** Room of the numbers' column: as wide for one reference as for all, so that they line up in every column. */
    private double numbers() {
        return text.width("[00]", FurnitureStyle.REFERENCE) + GAP;
    }

    /** The number of a note; empty where it has none. */
    private String number(String note) {
        Matcher numbered = NUMBER.matcher(note);
        return !runIn && numbered.matches() ? numbered.group(1) : "";
    }

    /** What stands in one paragraph. */
    private List<String> paragraphs() {
        return runIn ? List.of(notes.stream().map(note -> NUMBER.matcher(note).replaceFirst("$1" + UNBROKEN + "$2"))
                .collect(Collectors.joining(Punctuation.gap()))) : notes;
    }

    private List<SetLine> lines(String note, double width) {
        String number = number(note);
        return breaker.set(number.isEmpty() ? note : note.substring(number.length() + 1), FurnitureStyle.REFERENCE,
                Math.max(1, width - (number.isEmpty() ? 0 : numbers())), LineBreaker.Edge.RAGGED);
    }

    @Override
    public double height(double width) {
        return HEADING + paragraphs().stream().mapToInt(n -> lines(n, width).size()).sum()
                * TextRow.leading(FurnitureStyle.REFERENCE);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        try (Tags.Part head = Tags.begin(g, Role.HEADING)) {
            text.paint(g, name(), FurnitureStyle.HEADING, box.x(), box.y() + 1);
        }
        double top = box.y() + HEADING;
        for (String note : paragraphs()) {
            String number = number(note);
            double left = number.isEmpty() ? 0 : numbers();
            try (Tags.Part said = Tags.begin(g, Role.PARAGRAPH)) {
                TextRow.line(g, text, number, FurnitureStyle.REFERENCE,
                        box.x() + left - GAP - text.width(number, FurnitureStyle.REFERENCE), top);
                for (SetLine line : lines(note, box.width())) {
                    line.paint(g, text, box.x() + left, top);
                    top += TextRow.leading(FurnitureStyle.REFERENCE);
                }
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
                new NotesBlock(text, breaker, notes.subList(count, notes.size()), runIn, true)));
    }

    private NotesBlock first(int count) {
        return new NotesBlock(text, breaker, notes.subList(0, count), runIn, continued);
    }
}
