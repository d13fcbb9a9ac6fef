package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.PageLink;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where something is told that is not told here; in a volume with the number of its page, to which it leads. Units:
 * logical pixels.
 *
 * @param page number of the page in the volume, once that is known
 */
record SeeRow(TextPainter text, LineBreaker breaker, PageText.See see, OptionalInt page) implements TextRow {
    private static final Messages TEXT = Messages.of("page");
    /** Room is kept for the longest number there is, before it is known which it is. */
    private static final int LONGEST = 9999;
    private static final double AFTER = 3;

    SeeRow(TextPainter text, LineBreaker breaker, PageText.See see) {
        this(text, breaker, see, OptionalInt.empty());
    }

    @Override
    public String wording() {
        return page.isPresent() ? numbered(page.getAsInt()) : TEXT.get("see", see.words());
    }

    private String numbered(int number) {
        return TEXT.get("see.page", see.words(), number);
    }

    @Override
    public TextRow withPages(EntryPages pages) {
        OptionalInt found = pages.of(see);
        return found.isEmpty() ? this : new SeeRow(text, breaker, see, found);
    }

    List<SetLine> lines(double width) {
        return lines(wording(), width);
    }

    private List<SetLine> lines(String words, double width) {
        return breaker.set(words, FurnitureStyle.BODY, width, LineBreaker.Edge.RAGGED);
    }

    @Override
    public double height(double width) {
        return lines(numbered(LONGEST), width).size() * TextRow.leading(FurnitureStyle.BODY) + AFTER;
    }

    @Override
    public void paint(Graphics2D g, double x, double y, double width) {
        double leading = TextRow.leading(FurnitureStyle.BODY);
        List<SetLine> lines = lines(width);
        PixelBox area = new PixelBox(x - 1, y, width + 2, lines.size() * leading);
        try (Tags.Part paragraph = Tags.begin(g, Role.PARAGRAPH);
                Tags.Part link = page.isEmpty() ? Tags.NONE : Tags.begin(g, new PageLink(area, page.getAsInt()),
                        TEXT.get("link.to", see.heading(), page.getAsInt()))) {
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).paint(g, text, x, y + i * leading);
            }
        }
    }
}
