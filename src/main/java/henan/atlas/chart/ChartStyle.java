package henan.atlas.chart;

import henan.atlas.page.legend.FurnitureStyle;
import henan.atlas.render.BundledFonts;
import henan.atlas.render.style.TextSymbol;
import java.awt.Color;

/** Colours and lettering of charts, those of the furniture. Units: logical pixels. */
final class ChartStyle {
    static final TextSymbol TITLE = TextSymbol.plain(BundledFonts.SERIF, true, 21, FurnitureStyle.TEXT, 1.5);
    static final TextSymbol LABEL = TextSymbol.plain(BundledFonts.SANS, false, 12, FurnitureStyle.TEXT, 0);
    static final TextSymbol CHOSEN = TextSymbol.plain(BundledFonts.SANS, true, 12, FurnitureStyle.WARNING, 0);
    static final TextSymbol ABSENT = TextSymbol.plain(BundledFonts.SANS, false, 12, new Color(0x7A7268), 0);
    static final TextSymbol TICK = TextSymbol.plain(BundledFonts.SANS, false, 11, FurnitureStyle.MUTED, 0);
    static final TextSymbol POINT = TextSymbol.plain(BundledFonts.SANS, false, 11.5, FurnitureStyle.TEXT, 0);
    static final TextSymbol STRONG = TextSymbol.plain(BundledFonts.SANS, true, 12, FurnitureStyle.TEXT, 0);
    static final TextSymbol REMARK = TextSymbol.plain(BundledFonts.SANS, false, 11, FurnitureStyle.MUTED, 0);
    static final TextSymbol REFERENCE = TextSymbol.plain(BundledFonts.SANS, false, 10, FurnitureStyle.MUTED, 0);
    static final Color BAR = new Color(0xD8B98B);
    static final Color MARK = new Color(0x8A6326);
    static final Color CHOSEN_BAR = FurnitureStyle.WARNING;
    static final Color BOOK_END = FurnitureStyle.WARNING;
    static final Color GRID = FurnitureStyle.HAIRLINE;
    static final Color AXIS = FurnitureStyle.PANEL_LINE;
    /** Of lines of several places, told apart by their shapes too. */
    static final Color[] LINES = {FurnitureStyle.WARNING, new Color(0x1F6F8B), new Color(0x8A6326),
        new Color(0x5B3F8C), new Color(0x3F7A3A), new Color(0x5B544D)};

    private ChartStyle() {
    }

    /** Distance from one line to the next. */
    static double leading(TextSymbol symbol) {
        return Math.ceil(symbol.size() * 1.36);
    }
}
