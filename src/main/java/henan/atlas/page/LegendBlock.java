package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.Legend;
import henan.atlas.text.Messages;
import henan.atlas.text.Punctuation;
import java.awt.Graphics2D;
import java.util.stream.Collectors;

/**
 * The legend as a part of a page.
 *
 * @param room the legend whose room it is given, itself or a longer one
 */
record LegendBlock(Legend legend, Legend room) implements Block {
    LegendBlock(Legend legend) {
        this(legend, legend);
    }

    @Override
    public String layer() {
        return "legend";
    }

    @Override
    public String name() {
        return Messages.of("page").get("legend.title");
    }

    @Override
    public double height(double width) {
        return Math.max(legend.within(width).height(), room.within(width).height());
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, explained())) {
            legend.within(box.width()).paint(g, box.x(), box.y());
        }
    }

    /** What it explains, in its own words. */
    private String explained() {
        return legend.wording().lines().filter(l -> !l.isBlank()).collect(Collectors.joining(Punctuation.clauses(),
                name() + Punctuation.label(), ""));
    }

    @Override
    public String wording() {
        return legend.wording();
    }
}
