package henan.atlas.chart;

import henan.atlas.carto.Lightness;
import henan.atlas.carto.MapTheme;
import henan.atlas.chart.Chart.Cell;
import henan.atlas.page.SetLine;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.ThemePainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Areas in proportion to counts, as near to squares as they can be: rows along the shorter side, each as long as that
 * makes its areas squarer (Bruls, Huizing and van Wijk, Squarified Treemaps, 2000). Units: logical pixels.
 */
final class TreemapBody implements ChartBody {
    private static final Messages TEXTS = Messages.of("chart");
    private static final double LEAST = 320;
    private static final double SHARE_OF_WIDTH = 0.46;
    private static final double MOST = 640;
    private static final double PAD = 6;
    private static final double SIGN = 15;
    /** Least contrast of words (WCAG 2.2, 1.4.3). */
    private static final double READABLE = 4.5;
    /** Fewest letters on a line of a name. */
    private static final int LEAST_LETTERS = 2;
    private static final TextSymbol NAME = ChartStyle.STRONG;
    private static final TextSymbol COUNT = ChartStyle.LABEL;

    private final ChartText text;
    private final List<Cell> cells;

    TreemapBody(ChartText text, List<Cell> cells) {
        this.text = text;
        this.cells = cells.stream().filter(cell -> cell.value() > 0).toList();
    }

    @Override
    public double height(double width) {
        return Math.min(MOST, Math.max(LEAST, width * SHARE_OF_WIDTH));
    }

    /** The areas of some values, largest first, that fill a box. */
    static List<Rectangle2D> squarified(List<Double> values, Rectangle2D box) {
        double whole = values.stream().mapToDouble(Double::doubleValue).sum();
        List<Double> areas = values.stream().map(v -> v / whole * box.getWidth() * box.getHeight()).toList();
        List<Rectangle2D> placed = new ArrayList<>();
        Rectangle2D free = box;
        int from = 0;
        while (from < areas.size()) {
            double side = Math.min(free.getWidth(), free.getHeight());
            int to = from + 1;
            while (to < areas.size() && worst(areas.subList(from, to + 1), side)
                    <= worst(areas.subList(from, to), side)) {
                to++;
            }
            free = row(areas.subList(from, to), free, placed);
            from = to;
        }
        return placed;
    }

    /** The greatest of the ratios of sides in a row. */
    private static double worst(List<Double> row, double side) {
        double sum = row.stream().mapToDouble(Double::doubleValue).sum();
        double most = row.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double least = row.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        return Math.max(side * side * most / (sum * sum), sum * sum / (side * side * least));
    }

    /** Places a row along the shorter side. @return what is left of the box */
    private static Rectangle2D row(List<Double> row, Rectangle2D free, List<Rectangle2D> placed) {
        double sum = row.stream().mapToDouble(Double::doubleValue).sum();
        boolean upright = free.getWidth() >= free.getHeight();
        double thick = sum / (upright ? free.getHeight() : free.getWidth());
        double at = upright ? free.getY() : free.getX();
        for (double area : row) {
            double length = area / thick;
            placed.add(upright ? new Rectangle2D.Double(free.getX(), at, thick, length)
                    : new Rectangle2D.Double(at, free.getY(), length, thick));
            at += length;
        }
        return upright ? new Rectangle2D.Double(free.getX() + thick, free.getY(), free.getWidth() - thick,
                free.getHeight()) : new Rectangle2D.Double(free.getX(), free.getY() + thick, free.getWidth(),
                free.getHeight() - thick);
    }

    private List<Rectangle2D> boxes(Box box) {
        return squarified(cells.stream().map(Cell::value).toList(),
                new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height()));
    }

    @Override
    public void paint(Graphics2D g, int from, int to, Box box) {
        List<Rectangle2D> boxes = boxes(box);
        List<Integer> numbered = numbered(boxes);
        for (int i = 0; i < cells.size(); i++) {
            Rectangle2D area = boxes.get(i);
            Cell cell = cells.get(i);
            if (cell.look().isEmpty()) {
                ThemePainter.hatch(g, area);
            } else {
                g.setColor(new Color(cell.look().get().color()));
                g.fill(area);
            }
            g.setColor(Color.WHITE);
            g.setStroke(new BasicStroke(2));
            g.draw(area);
            if (numbered.contains(i)) {
                String number = String.valueOf(numbered.indexOf(i) + 1);
                text.paintAt(g, number, NAME.withColor(ink(cell)),
                        area.getCenterX() - text.width(number, NAME) / 2, area.getCenterY());
            } else {
                write(g, cell, area);
            }
        }
    }

    private static Color ink(Cell cell) {
        return cell.look().map(look -> ink(look.color())).orElse(FurnitureStyle.TEXT);
    }

    /** What words on a colour are written in: the usual or white, and where neither is read well on it, black. */
    static Color ink(int ground) {
        Color better = better(ground, FurnitureStyle.TEXT);
        return contrast(ground, better) >= READABLE ? better : better(ground, Color.BLACK);
    }

    private static Color better(int ground, Color dark) {
        return contrast(ground, dark) >= contrast(ground, Color.WHITE) ? dark : Color.WHITE;
    }

    private static double contrast(int ground, Color ink) {
        return Lightness.contrast(ground, ink.getRGB());
    }

    /** The rows written in a cell, or none where they do not find room: name and count, beside the sign. */
    private List<List<SetLine>> written(Cell cell, Rectangle2D area) {
        double width = area.getWidth() - 2 * PAD - sign(cell);
        if (width < NAME.size() * 2) {
            return List.of();
        }
        List<SetLine> name = text.lines(cell.name(), NAME.withColor(ink(cell)), width);
        List<SetLine> count = text.lines(cell.printed(), COUNT.withColor(ink(cell)), area.getWidth() - 2 * PAD);
        double high = name.size() * ChartStyle.leading(NAME) + count.size() * ChartStyle.leading(COUNT) + 2 * PAD;
        boolean fits = high <= area.getHeight() && count.size() == 1 && name.size() <= 2
                && name.get(name.size() - 1).words().length() >= LEAST_LETTERS
                && name.stream().allMatch(line -> line.width() <= width + 0.5);
        return fits ? List.of(name, count) : List.of();
    }

    private static double sign(Cell cell) {
        return cell.look().flatMap(MapTheme.LegendItem.Fill::sign).isPresent() ? SIGN : 0;
    }

    private void write(Graphics2D g, Cell cell, Rectangle2D area) {
        List<List<SetLine>> written = written(cell, area);
        double x = area.getX() + PAD;
        double y = area.getY() + PAD;
        // A sign is white on black, as dark as the words on white.
        int ground = ink(cell).equals(Color.WHITE) ? 0 : 0xFFFFFF;
        cell.look().flatMap(MapTheme.LegendItem.Fill::sign).ifPresent(sign -> ThemePainter.sign(g, x + 5,
                y + ChartStyle.leading(NAME) / 2, new MapTheme.Sign(sign, ground)));
        double below = text.paint(g, written.get(0), NAME, x + sign(cell), y);
        text.paint(g, written.get(1), COUNT, x, below);
    }

    /** Which cells have a number for want of room; they are told below. */
    private List<Integer> numbered(List<Rectangle2D> boxes) {
        return IntStream.range(0, cells.size()).filter(i -> written(cells.get(i), boxes.get(i)).isEmpty()).boxed()
                .toList();
    }

    @Override
    public List<String> remarks(double width, double height) {
        List<Integer> numbered = numbered(boxes(new Box(0, 0, width, height)));
        return numbered.isEmpty() ? List.of() : List.of(IntStream.range(0, numbered.size())
                .mapToObj(i -> TEXTS.get("treemap.number", i + 1, cells.get(numbered.get(i)).name(),
                        cells.get(numbered.get(i)).printed())).collect(Collectors.joining(Punctuation.gap())));
    }

    @Override
    public List<ChartSpot> spots(Box box) {
        List<Rectangle2D> boxes = boxes(box);
        return IntStream.range(0, cells.size()).mapToObj(i -> new ChartSpot(i, boxes.get(i).getX(),
                boxes.get(i).getY(), boxes.get(i).getWidth(), boxes.get(i).getHeight(), words(cells.get(i))))
                .toList();
    }

    private static String words(Cell cell) {
        return cell.name() + " " + cell.printed();
    }

    @Override
    public List<ChartKey.Sample> key() {
        return List.of();
    }

    @Override
    public String wording() {
        return cells.stream().map(TreemapBody::words).collect(Collectors.joining("\n"));
    }
}
