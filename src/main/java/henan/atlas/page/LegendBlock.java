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
 * @param factor how much larger it is than on paper, as before a room
 */
record LegendBlock(Legend legend, double factor) implements Block {
    LegendBlock(Legend legend) {
        this(legend, 1);
    }

    @Override
    public String name() {
        return Messages.of("page").get("legend.title");
    }

    @Override
    public double height(double width) {
        return legend.within(width / factor).height() * factor;
    }

    @Override
    public void paint(Graphics2D g, PixelBox box) throws AtlasException {
        try (Tags.Part figure = Tags.begin(g, Role.FIGURE, said())) {
            if (factor == 1) {
            // As it stands: moved and then painted, letters would fall on other parts of a pixel.
            legend.within(box.width()).paint(g, box.x(), box.y());
            return;
        }
        Graphics2D larger = (Graphics2D) g.create();
        larger.translate(box.x(), box.y());
        larger.scale(factor, factor);
        legend.within(box.width() / factor).paint(larger, 0, 0);
        larger.dispose();
        }
    }

    /** What it explains, in its own words. */
    private String said() {
        return legend.wording().lines().filter(l -> !l.isBlank()).collect(Collectors.joining(Punctuation.clauses(),
                name() + Punctuation.label(), ""));
    }

    @Override
    public String wording() {
        return legend.wording();
    }
}
