package henan.atlas.page;

import henan.atlas.page.file.PaperSize;

/**
 * How much larger than on A4 letters are set on a paper: a larger sheet is read from further off, though not as much
 * further as it is larger.
 */
final class TypeSize {
    private static final double TEXT = 0.44;
    private static final double TITLE = 0.8;

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

    private static double larger(PaperSize paper) {
        return Math.max(1, Math.min(paper.width(), paper.height()) / PaperSize.A4.width());
    }
}
