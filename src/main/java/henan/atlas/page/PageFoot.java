package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The foot of a page: sources and notices at the left, at the right the map approval number or the mark of internal
 * use, and the page's number; on a left page of facing ones the other way about, so that the number is outside.
 *
 * @param notes  sources and notices, a paragraph each
 * @param mark   approval number or mark of internal use
 * @param warned whether the mark is a warning
 * @param number the sheet's number; empty for none
 * @param side   where the page lies in a volume
 */
record PageFoot(TextPainter text, LineBreaker breaker, List<String> notes, String mark, boolean warned,
                String number, Side side) implements Block {
    private static final double TOP = 7;
    private static final double GAP = 24;
    /** Most lines of notes. */
    private static final int LINES = 2;
    /** Behind what stands by itself, and behind a sentence, which a point in a number does not end. */
    private static final Pattern ITEM_END = Pattern.compile("(?<=" + Pattern.quote(Punctuation.gap()) + ")|(?<="
            + Pattern.quote(Punctuation.stop()) + ")(?!\\d)");

    /** Where a page lies. */
    enum Side {
        /** By itself. */
        NONE, LEFT, RIGHT
    }

    /** The foot of a page by itself. */
    PageFoot(TextPainter text, LineBreaker breaker, List<String> notes, String mark, boolean warned, String number) {
        this(text, breaker, notes, mark, warned, number, Side.NONE);
    }

    @Override
    public boolean isFoot() {
        return true;
    }

    @Override
    public PageFoot in(Binding binding, int page) {
        return new PageFoot(text, breaker, notes, mark, warned, String.valueOf(page),
                binding.isLeft(page) ? Side.LEFT : Side.RIGHT);
    }

    @Override
    public String layer() {
        return "foot";
    }

    @Override
    public String name() {
        return Messages.of("page").get("page.foot");
    }

    private TextSymbol lettering() {
        return warned ? FurnitureStyle.MARK : FurnitureStyle.NOTE;
    }

    private double right() {
        return text.width(mark, lettering());
    }

    /**
     * The notes' lines. The mark stands in the last of them where that leaves it room, else in a line of its own, empty
     * here: beside the number on every page.
     */
    List<SetLine> lines(double width) {
        List<SetLine> lines = notes(width);
        if (lines.isEmpty() || lines.get(lines.size() - 1).width() > width - kept() - right() - GAP) {
            lines.add(breaker.line("", FurnitureStyle.NOTE));
        }
        return lines;
    }

    /** Where notes would have too many lines all run on as one. */
    private List<SetLine> notes(double room) {
        List<String> each = notes.stream().flatMap(n -> items(n, room).stream()).toList();
        return (each.size() > LINES ? items(String.join(Punctuation.gap(), notes), room) : each).stream()
                .flatMap(words -> breaker.set(words, FurnitureStyle.NOTE, room, LineBreaker.Edge.RAGGED).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** Room of the page's number beside a mark in its line; kept before it is known which number it is. */
    private double kept() {
        return text.width(number(99, 99), FurnitureStyle.PAGE_NUMBER) + GAP;
    }

    /** The number of a page's sheet among its own. */
    static String number(int sheet, int all) {
        return Messages.of("page").get("page.sheet", sheet, all);
    }

    /** As many items of a note on a line as it holds: only one that is longer than a line is taken apart. */
    private List<String> items(String note, double room) {
        List<String> lines = new ArrayList<>();
        for (String item : ITEM_END.split(note)) {
            String longer = lines.isEmpty() ? item : lines.get(lines.size() - 1) + item;
            if (!lines.isEmpty() && breaker.width(longer.strip(), FurnitureStyle.NOTE) <= room) {
                lines.set(lines.size() - 1, longer);
            } else {
                lines.add(item);
            }
        }
        return lines.stream().map(String::strip).toList();
    }

    @Override
    public double height(double width) {
        return TOP + Math.max(lines(width).size(), LINES) * TextRow.leading(FurnitureStyle.NOTE);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        g.setColor(FurnitureStyle.PANEL_LINE);
        g.setStroke(new BasicStroke(0.8f));
        g.draw(new Line2D.Double(box.x(), box.y() + 1, box.maxX(), box.y() + 1));
        boolean left = side == Side.LEFT;
        double beside = !number.isEmpty() ? text.width(number, FurnitureStyle.PAGE_NUMBER) + GAP : 0;
        List<SetLine> lines = lines(box.width());
        // A sheet's foot may have more room than it needs: notes stand with the mark and the number.
        double top = box.maxY() - lines.size() * TextRow.leading(FurnitureStyle.NOTE);
        try (Tags.Part said = notes.isEmpty() ? Tags.NONE : Tags.begin(g, Role.PARAGRAPH)) {
            for (int i = 0; i < lines.size(); i++) {
                double from = left && i == lines.size() - 1 ? beside + right() + GAP : 0;
                lines.get(i).paint(g, text, box.x() + from, top);
                top += TextRow.leading(FurnitureStyle.NOTE);
            }
        }
        double bottom = box.maxY() - TextRow.leading(FurnitureStyle.NOTE);
        // What goes with every sheet is told on the first.
        try (Tags.Part said = notes.isEmpty() ? Tags.NONE : Tags.begin(g, Role.PARAGRAPH)) {
            double x = left ? box.x() + beside : box.maxX() - right() - beside;
            TextRow.line(g, text, mark, lettering(), x, bottom);
        }
        TextRow.line(g, text, number, FurnitureStyle.PAGE_NUMBER, left ? box.x()
                : box.maxX() - text.width(number, FurnitureStyle.PAGE_NUMBER), bottom);
    }

    @Override
    public String wording() {
        return String.join("\n", notes) + "\n" + mark;
    }
}
