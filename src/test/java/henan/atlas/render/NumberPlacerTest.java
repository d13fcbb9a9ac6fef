package henan.atlas.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import henan.atlas.carto.PixelBox;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.LabelPlacement.Dot;
import henan.atlas.render.LabelPlacement.PlacedLabel;
import henan.atlas.render.style.TextSymbol;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers of symbols that crowd one another. */
class NumberPlacerTest {
    private static final TextSymbol LOOK = TextSymbol.plain(BundledFonts.SANS, true, 10, Color.BLACK, 0);

    private static List<NumberPlacer.Symbol> crowd() {
        List<NumberPlacer.Symbol> symbols = new ArrayList<>();
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                Dot dot = new Dot(100 + 16 * column + 8 * (row % 2), 100 + 15 * row, 7.5);
                symbols.add(new NumberPlacer.Symbol(SubjectRef.cluster("c" + symbols.size()),
                        String.valueOf(symbols.size() + 40), dot, dot.box(), b -> 0, b -> true,
                        b -> true, b -> true));
            }
        }
        return symbols;
    }

    @Test
    void aNumberIsNearestToItsOwnSymbolOrALineLeadsToIt() {
        List<NumberPlacer.Symbol> symbols = crowd();
        List<PlacedLabel> placed = new NumberPlacer(new TextPainter(new BundledFonts()), List.of(), List.of(),
                b -> true).place(symbols, LOOK);
        assertTrue(placed.stream().anyMatch(l -> l.leader().isPresent()));
        assertEquals(10, placed.size(), "all but the two in the midst, about which everything is taken");
        for (PlacedLabel number : placed) {
            Dot own = symbols.stream().filter(s -> number.subject().orElseThrow().equals(s.subject())).findFirst()
                    .orElseThrow().head();
            for (NumberPlacer.Symbol other : symbols) {
                assertTrue(other.head().gap(number.box()) > 0, number.text().words() + " covers a symbol");
                assertTrue(number.leader().isPresent() || other.head() == own
                        || other.head().gap(number.box()) > own.gap(number.box()), number.text().words());
            }
        }
    }

    @Test
    void noNumberIsNearerToAnotherSymbol() {
        TextPainter text = new TextPainter(new BundledFonts());
        double w = text.width("63", LOOK);
        Dot own = new Dot(100, 100, 7.5);
        NumberPlacer.Symbol first = new NumberPlacer.Symbol(SubjectRef.cluster("a"), "63", own, own.box(), b -> 0,
                b -> true, b -> true, b -> true);
        Dot next = new Dot(100 + 2 * own.radius() + 2 + w, 100, own.radius());
        NumberPlacer.Symbol second = new NumberPlacer.Symbol(SubjectRef.cluster("b"), "", next, next.box(), b -> 0,
                b -> true, b -> true, b -> true);
        List<PixelBox> all = List.of(new PixelBox(40, 50, 140, 42), new PixelBox(40, 108, 140, 42),
                new PixelBox(40, 80, 52, 40));
        assertEquals(List.of(), new NumberPlacer(text, all, List.of(), b -> true).place(List.of(first, second), LOOK));
        assertEquals(1, new NumberPlacer(text, all, List.of(), b -> true).place(List.of(first), LOOK).size());
    }

    /** A line runs to the right, to the left and above: what is left is below. */
    @Test
    void aNumberLiesOnNoLineWhereAnyPlaceBesideItsSymbolIsFree() {
        Dot own = new Dot(100, 100, 7.5);
        NumberPlacer.Symbol symbol = new NumberPlacer.Symbol(SubjectRef.cluster("a"), "63", own, own.box(),
                box -> box.y() >= 106 ? 0 : 2, b -> true, b -> true, b -> true);
        PlacedLabel placed = new NumberPlacer(new TextPainter(new BundledFonts()), List.of(), List.of(), b -> true)
                .place(List.of(symbol), LOOK).get(0);
        assertTrue(placed.box().y() >= 106 && placed.leader().isEmpty(), placed.toString());
    }
}
