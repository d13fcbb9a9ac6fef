package henan.atlas.page.legend;

import henan.atlas.render.BundledFonts;
import henan.atlas.render.style.TextSymbol;
import java.awt.Color;

/** Colours and lettering of the furniture, one place for window and sheet. */
public final class FurnitureStyle {
    public static final Color TEXT = new Color(0x2A2522);
    public static final Color MUTED = new Color(0x6A6155);
    public static final Color PANEL = new Color(0xFFFDF8);
    public static final Color PANEL_LINE = new Color(0xC9BD9F);
    static final Color RULE = new Color(0xDCCFAF);
    static final Color PAPER = new Color(0xF1EDE1);
    /** {@link #PAPER}, so thin that the map shows through. */
    public static final Color PLATE = new Color(0xF1, 0xED, 0xE1, 232);
    /** The hue of clusters' names and numbers. */
    static final Color CLUSTER = new Color(0x0F5F4F);
    public static final Color WARNING = new Color(0x8E1B22);

    public static final TextSymbol TITLE = TextSymbol.plain(BundledFonts.SERIF, true, 25, TEXT, 3).withHalo(PAPER, 3);
    public static final TextSymbol SUBTITLE = TextSymbol.plain(BundledFonts.SERIF, false, 12.5, MUTED, 1)
            .withHalo(PAPER, 2.5);
    static final TextSymbol LEGEND_TITLE = TextSymbol.plain(BundledFonts.SERIF, true, 14, TEXT, 8);
    static final TextSymbol LEGEND_HEAD = TextSymbol.plain(BundledFonts.SANS, false, 10.5, MUTED, 1);
    static final TextSymbol LEGEND_ROW = TextSymbol.plain(BundledFonts.SANS, false, 12, TEXT, 0);
    static final TextSymbol LEGEND_SMALL = TextSymbol.plain(BundledFonts.SANS, false, 11, TEXT, 0);
    public static final TextSymbol SCALE = TextSymbol.plain(BundledFonts.SANS, false, 11, TEXT, 0).withHalo(PAPER, 2);
    public static final TextSymbol NORTH = TextSymbol.plain(BundledFonts.SERIF, true, 13, TEXT, 0).withHalo(PAPER, 2);
    public static final TextSymbol NOTE = TextSymbol.plain(BundledFonts.SANS, false, 10, MUTED, 0);
    public static final TextSymbol MARK = TextSymbol.plain(BundledFonts.SANS, true, 10.5, WARNING, 0.5);

    public static final Color HAIRLINE = new Color(0xE4DCCB);
    public static final Color BAR_EDGE = new Color(0x2A, 0x25, 0x22, 120);
    public static final TextSymbol PAGE_TITLE = TextSymbol.plain(BundledFonts.SERIF, true, 30, TEXT, 4);
    public static final TextSymbol PAGE_SUBTITLE = TextSymbol.plain(BundledFonts.SERIF, false, 12.5, MUTED, 0.5);
    public static final TextSymbol MAP_TITLE = TextSymbol.plain(BundledFonts.SERIF, true, 15, TEXT, 1);
    public static final TextSymbol RUNNING = TextSymbol.plain(BundledFonts.SERIF, false, 10.5, MUTED, 1);
    public static final TextSymbol HEADING = TextSymbol.plain(BundledFonts.SANS, true, 12.5, WARNING, 0.5);
    public static final TextSymbol BODY = TextSymbol.plain(BundledFonts.SERIF, false, 11.5, TEXT, 0);
    public static final TextSymbol CELL = TextSymbol.plain(BundledFonts.SANS, false, 10.5, TEXT, 0);
    /** As numbers are written on the map. */
    public static final TextSymbol CELL_NUMBER = TextSymbol.plain(BundledFonts.SANS, true, 10, CLUSTER, 0);
    public static final TextSymbol CELL_HEAD = TextSymbol.plain(BundledFonts.SANS, false, 10, MUTED, 0);
    public static final TextSymbol PAGE_NUMBER = TextSymbol.plain(BundledFonts.SERIF, false, 11.5, TEXT, 1);
    public static final TextSymbol ENTRY = TextSymbol.plain(BundledFonts.SERIF, false, 13, TEXT, 0.3);
    public static final TextSymbol REFERENCE = TextSymbol.plain(BundledFonts.SANS, false, 8.8, MUTED, 0);
    public static final TextSymbol PAPER_SCALE = TextSymbol.plain(BundledFonts.SANS, false, 11, TEXT, 0);

    private FurnitureStyle() {
    }
}
