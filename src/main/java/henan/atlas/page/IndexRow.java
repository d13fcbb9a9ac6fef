package henan.atlas.page;

import henan.atlas.carto.PixelBox;
import henan.atlas.page.file.PageLink;
import henan.atlas.page.file.Role;
import henan.atlas.page.file.Tags;
import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.TextPainter;
import henan.atlas.render.style.TextSymbol;
import henan.atlas.text.Messages;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** An entry of the index: its words, then the numbers of its pages, each of which leads there. */
final class IndexRow implements BookRow {
    private static final TextSymbol WORDS = FurnitureStyle.BODY;
    private static final TextSymbol NUMBER = TextSymbol.plain(WORDS.family(), false, 10.5, WORDS.color(), 0);
    private static final TextSymbol OWN = TextSymbol.plain(NUMBER.family(), true, 10.5, FurnitureStyle.WARNING, 0);
    /** Distance of two lines, and the least where that saves a page. */
    static final double LEADING = 16.5;
    static final double TIGHT = 15.6;
    private static final double HANGING = 14;
    private static final double GAP = 8;
    private static final double COMMA = 5;

    private static final Messages TEXT = Messages.of("page");

    private final TextPainter text;
    private final String words;
    private final List<Piece> pieces = new ArrayList<>();
    private final int lines;
    private final double leading;

    /** Something written on one line, from the row's upper left corner. @param page where it leads; 0 for nowhere */
    private record Piece(String words, TextSymbol symbol, double x, int line, int page) {
    }

    /**
     * @param after   what is said behind the numbers; empty for nothing
     * @param leading distance of two lines
     */
    IndexRow(Typesetter setter, String words, List<PageNumbers.Run> runs, String after, double width, double leading) {
        text = setter.scenes().text();
        this.leading = leading;
        this.words = words;
        List<String> first = setter.breaker().lines(words, WORDS, width);
        List<String> broken = first.size() == 1 ? first
                : setter.breaker().lines(words, WORDS, width - HANGING);
        int line = 0;
        double x = 0;
        for (String part : broken) {
            double from = line == 0 ? 0 : HANGING;
            pieces.add(new Piece(part, WORDS, from, line++, 0));
            x = from + text.width(part, WORDS) + GAP;
        }
        line--;
        for (int i = 0; i < runs.size(); i++) {
            TextSymbol symbol = runs.get(i).own() ? OWN : NUMBER;
            double needed = text.width(runs.get(i).words(), symbol);
            if (x + needed + COMMA > width) {
                line++;
                x = HANGING;
            }
            String from = String.valueOf(runs.get(i).first());
            pieces.add(new Piece(from, symbol, x, line, runs.get(i).first()));
            if (runs.get(i).last() > runs.get(i).first()) {
                String dash = runs.get(i).words().substring(from.length(), from.length() + 1);
                double behind = x + text.width(from, symbol);
                pieces.add(new Piece(dash, symbol, behind, line, 0));
                pieces.add(new Piece(String.valueOf(runs.get(i).last()), symbol, behind + text.width(dash, symbol),
                        line, runs.get(i).last()));
            }
            x += needed;
            if (i < runs.size() - 1 || !after.isEmpty()) {
                pieces.add(new Piece(",", NUMBER, x, line, 0));
                x += COMMA + 2;
            }
        }
        if (!after.isEmpty()) {
            if (x + text.width(after, NUMBER) > width) {
                line++;
                x = HANGING;
            }
            pieces.add(new Piece(after, NUMBER, x, line, 0));
        }
        lines = line + 1;
    }

    /** What is written in it. */
    String wording() {
        return pieces.stream().map(Piece::words).collect(Collectors.joining());
    }

    @Override
    public double height() {
        return lines * leading;
    }

    @Override
    public void paint(Graphics2D g, double x, double y) {
        try (Tags.Part item = Tags.begin(g, Role.ITEM); Tags.Part body = Tags.begin(g, Role.BODY)) {
            for (Piece piece : pieces) {
                double top = y + piece.line() * leading;
                try (Tags.Part link = piece.page() == 0 ? Tags.NONE : Tags.begin(g, new PageLink(new PixelBox(
                        x + piece.x() - 1, top, text.width(piece.words(), piece.symbol()) + 2, leading),
                        piece.page()), TEXT.get("link.to", words, piece.page()))) {
                    text.paint(g, piece.words(), piece.symbol(), x + piece.x(),
                            top + (leading - TextPainter.height(piece.symbol())) / 2);
                }
            }
        }
    }

    @Override
    public Optional<Role> within() {
        return Optional.of(Role.LIST);
    }
}
