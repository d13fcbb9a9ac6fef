package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import java.awt.Graphics2D;
import java.util.List;

/**
 * What stands above one of several maps: what it shows, and of when, how many and by what method.
 *
 * @param subtitle line below the title; may be empty
 * @param room     the heads beside it, whose height it has too, so that their maps begin at one height
 */
record CellHead(TextPainter text, LineBreaker breaker, String title, String subtitle, List<CellHead> room)
        implements Block {
    private static final double FOOT = 5;

    CellHead {
        room = List.copyOf(room);
    }

    CellHead(TextPainter text, LineBreaker breaker, String title, String subtitle) {
        this(text, breaker, title, subtitle, List.of());
    }

    /** The same as high as others. */
    CellHead beside(List<CellHead> others) {
        return new CellHead(text, breaker, title, subtitle, others);
    }

    @Override
    public String layer() {
        return "map-head";
    }

    @Override
    public String name() {
        return title;
    }

    private List<SetLine> lines(String words, TextSymbol symbol, double width) {
        return words.isEmpty() ? List.of() : breaker.set(words, symbol, width, LineBreaker.Edge.RAGGED);
    }

    private double own(double width) {
        return lines(title, FurnitureStyle.MAP_TITLE, width).size() * TextRow.leading(FurnitureStyle.MAP_TITLE)
                + lines(subtitle, FurnitureStyle.CELL_HEAD, width).size() * TextRow.leading(FurnitureStyle.CELL_HEAD)
                + FOOT;
    }

    @Override
    public double height(double width) {
        return room.stream().mapToDouble(other -> other.own(width)).reduce(own(width), Math::max);
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) {
        // It stands on its map.
        double top = box.y() + height(box.width()) - own(box.width());
        try (Tags.Part heading = Tags.begin(g, Role.HEADING)) {
            top = paint(g, title, FurnitureStyle.MAP_TITLE, box, top);
        }
        if (!subtitle.isEmpty()) {
            try (Tags.Part paragraph = Tags.begin(g, Role.PARAGRAPH)) {
                paint(g, subtitle, FurnitureStyle.CELL_HEAD, box, top);
            }
        }
    }

    private double paint(Graphics2D g, String words, TextSymbol symbol, PixelBox box, double y) {
        double top = y;
        for (SetLine line : lines(words, symbol, box.width())) {
            line.paint(g, text, box.x(), top);
            top += TextRow.leading(symbol);
        }
        return top;
    }

    @Override
    public String wording() {
        return title + "\n" + subtitle;
    }
}
