package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.Legend;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The legend as a part of a page.
 *
 * @param rooms the legends whose room it is given besides its own
 */
record LegendBlock(Legend legend, List<Legend> rooms) implements Block {
    LegendBlock {
        rooms = List.copyOf(rooms);
    }

    LegendBlock(Legend legend) {
        this(legend, List.of());
    }

    @Override
    public String layer() {
        return "legend";
    }

    @Override
    public String name() {
        return title();
    }

    /** What a legend is called. */
    static String title() {
        return Messages.of("page").get("legend.title");
    }

    @Override
    public double height(double width) {
        return Stream.concat(Stream.of(legend), rooms.stream()).mapToDouble(l -> l.within(width).height()).max()
                .orElseThrow();
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        paint(g, legend, legend.within(box.width()), box.x(), box.y());
    }

    /** Paints a legend as it is arranged, told to who does not see it in its own words. */
    static void paint(Graphics2D g, Legend told, Legend arranged, double x, double y) throws AtlasException {
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, told.wording().lines().filter(l -> !l.isBlank())
                .collect(Collectors.joining(Punctuation.clauses(), title() + Punctuation.label(), "")))) {
            arranged.paint(g, x, y);
        }
    }

    @Override
    public String wording() {
        return legend.wording();
    }
}
