package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The heads of the columns of a comparison: for each place the colour of its industry, where it lies, its name and what
 * it is at a glance, with a small map of where that is; on the sheets that go on the names alone.
 *
 * @param maps  the small maps; none on a sheet that goes on
 * @param table what is the same for all rows of the comparison
 */
record ComparisonHead(Typesetter setter, ComparisonColumns columns, List<ComparisonTable.Head> heads,
                      Optional<LocatorMaps> maps, Object table) implements Block {
    private static final TextSymbol NAME = TextSymbol.plain(BundledFonts.SERIF, true, 15.5, FurnitureStyle.TEXT, 0.5);
    private static final double NAME_LEADING = 20;
    private static final double LEADING = 13.5;
    private static final double BAND = 4;
    private static final double TOP = 6;
    private static final double FOOT = 5;
    private static final double MAP_WIDTH = 92;
    private static final double MAP_HEIGHT = 66;
    /** Width of a column from which the map stands beside the name. */
    private static final double BESIDE = 250;
    private static final double GAP = 8;

    @Override
    public String name() {
        return heads.stream().map(ComparisonTable.Head::name).collect(Collectors.joining(" "));
    }

    private boolean isBeside(double width) {
        return !maps.isEmpty() && columns.inner(width) >= BESIDE;
    }

    private double words(double width) {
        return columns.inner(width) - (isBeside(width) ? MAP_WIDTH + GAP : 0);
    }

    private List<SetLine> set(String words, TextSymbol symbol, double width) {
        return words.isEmpty() || maps.isEmpty() && symbol != NAME ? List.of()
                : setter.breaker().set(words, symbol, width, LineBreaker.Edge.RAGGED);
    }

    private double wordsHeight(ComparisonTable.Head head, double room) {
        return set(head.way(), FurnitureStyle.CELL_HEAD, room).size() * LEADING
                + set(head.name(), NAME, room).size() * NAME_LEADING
                + set(head.tags(), FurnitureStyle.CELL, room).size() * LEADING;
    }

    @Override
    public double height(double width) {
        double words = heads.stream().mapToDouble(h -> wordsHeight(h, words(width))).max().orElse(0);
        double high = maps.isEmpty() ? words : isBeside(width) ? Math.max(words, MAP_HEIGHT)
                : words + GAP + mapHeight(width);
        return BAND + TOP + high + FOOT;
    }

    private double mapHeight(double width) {
        return Math.min(MAP_HEIGHT, columns.inner(width) * 0.75);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        double high = height(box.width());
        for (int i = 0; i < heads.size(); i++) {
            double left = box.x() + columns.x(i, box.width());
            g.setColor(new Color(heads.get(i).color()));
            g.fill(new Rectangle2D.Double(left + (i == 0 ? 0 : 1), box.y(), columns.width(box.width()) - 1, BAND));
        }
        try (Tags.Part whole = Tags.goOn(g, maps.isEmpty() ? Role.ARTIFACT : Role.TABLE, maps.isEmpty()
                ? new Object() : table); Tags.Part part = Tags.begin(g, maps.isEmpty() ? Role.ARTIFACT : Role.ROW)) {
            for (int i = 0; i < heads.size(); i++) {
                try (Tags.Part cell = Tags.begin(g, maps.isEmpty() ? Role.ARTIFACT : Role.COLUMN_HEAD)) {
                    paint(g, heads.get(i), box.x() + columns.x(i, box.width()) + ComparisonColumns.PAD,
                            box.y() + BAND + TOP, words(box.width()));
                }
            }
        }
        for (int i = 0; i < heads.size() && maps.isPresent(); i++) {
            double right = box.x() + columns.x(i, box.width()) + columns.width(box.width()) - ComparisonColumns.PAD;
            double wide = Math.min(MAP_WIDTH, columns.inner(box.width()));
            double tall = isBeside(box.width()) ? MAP_HEIGHT : mapHeight(box.width());
            maps.get().paint(g, heads.get(i).subject(), new PixelBox(isBeside(box.width()) ? right - wide : box.x()
                    + columns.x(i, box.width()) + ComparisonColumns.PAD, box.y() + high - FOOT - tall, wide, tall));
        }
        g.setColor(FurnitureStyle.PANEL_LINE);
        g.setStroke(new BasicStroke(1));
        g.draw(new Line2D.Double(box.x(), box.y() + high, box.maxX(), box.y() + high));
    }

    private void paint(Graphics2D g, ComparisonTable.Head head, double x, double y, double room) {
        TextPainter text = setter.scenes().text();
        double top = y;
        for (SetLine line : set(head.way(), FurnitureStyle.CELL_HEAD, room)) {
            line.paint(g, text, x, top, LEADING);
            top += LEADING;
        }
        for (SetLine line : set(head.name(), NAME, room)) {
            line.paint(g, text, x, top, NAME_LEADING);
            top += NAME_LEADING;
        }
        for (SetLine line : set(head.tags(), FurnitureStyle.CELL, room)) {
            line.paint(g, text, x, top, LEADING);
            top += LEADING;
        }
    }

    @Override
    public String wording() {
        return heads.stream().map(h -> h.way() + "\n" + h.name() + "\n" + h.tags()).collect(Collectors.joining("\n"));
    }
}
