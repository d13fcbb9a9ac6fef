package henan.atlas.page;

import henan.atlas.page.file.PaperSize;

/**
 * How much larger than on A4 letters are set on a paper: a larger sheet is read from further off, though not as much
 * further as it is larger.
 */
final class TypeSize {
    private static final double TEXT = 0.44;
    private static final double TITLE = 0.8;
    private static final double WALL = 0.6;

    private TypeSize() {
    }

    /** Of text: 8.6 points on A4 are 10 on A3. */
    static double text(PaperSize paper) {
        return Math.pow(larger(paper), TEXT);
    }

    /** Of a page's title. */
    static double title(PaperSize paper) {
        return Math.pow(larger(paper), TITLE);
    }

    /**
     * How many times as large as it is laid out a sheet is drawn, map, legend and margins with it: what hangs on a
     * wall, beyond A3, is read from further off as a whole. 1.9 for A0.
     */
    static double sheet(PaperSize paper) {
        return Math.pow(Math.max(1, shorter(paper) / PaperSize.A3.width()), WALL);
    }

    private static double shorter(PaperSize paper) {
        return Math.min(paper.width(), paper.height());
    }

    private static double larger(PaperSize paper) {
        return Math.max(1, Math.min(shorter(paper), PaperSize.A3.width()) / PaperSize.A4.width());
    }
}
