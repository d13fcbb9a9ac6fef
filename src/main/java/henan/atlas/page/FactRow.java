package henan.atlas.page;

import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import java.awt.Graphics2D;
import java.util.List;
import java.util.Optional;

/** A label and what is said of it, side by side. */
record FactRow(Typesetter setter, PageText.Facts.Line line, double labelWidth, double width) implements BookRow {
    private static final double GAP = 14;
    private static final double LEADING = 19;
    private static final double AFTER = 2;

    /** Width the labels of some lines need. */
    static double labels(Typesetter setter, List<PageText.Facts.Line> lines) {
        return lines.stream().mapToDouble(l -> setter.scenes().text().width(l.label(), FurnitureStyle.CELL_HEAD))
                .max().orElse(0);
    }

    private List<SetLine> lines() {
        return setter.breaker().set(line.value(), FurnitureStyle.BODY, width - labelWidth - GAP,
                LineBreaker.Edge.RAGGED);
    }

    @Override
    public double height() {
        return lines().size() * LEADING + AFTER;
    }

    @Override
    public void paint(Graphics2D g, double x, double y) {
        TextPainter text = setter.scenes().text();
        double top = y;
        try (Tags.Part item = Tags.begin(g, Role.ITEM)) {
            try (Tags.Part label = Tags.begin(g, Role.LABEL)) {
                text.paint(g, line.label(), FurnitureStyle.CELL_HEAD, x,
                        y + (LEADING - TextPainter.height(FurnitureStyle.CELL_HEAD)) / 2);
            }
            try (Tags.Part body = Tags.begin(g, Role.BODY)) {
                for (SetLine words : lines()) {
                    words.paint(g, text, x + labelWidth + GAP, top, LEADING);
                    top += LEADING;
                }
            }
        }
    }

    @Override
    public Optional<Role> within() {
        return Optional.of(Role.LIST);
    }
}
