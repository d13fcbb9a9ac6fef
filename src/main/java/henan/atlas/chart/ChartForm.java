package henan.atlas.chart;

import henan.atlas.page.file.PaperSize;
import java.util.Optional;

/**
 * How large a chart is.
 *
 * @param paper its sheet; empty for a picture, as high as it needs
 * @param width width of a picture in device pixels
 * @param dpi   device pixels an inch of a picture
 */
public record ChartForm(Optional<PaperSize> paper, int width, double dpi) {
    /** Narrowest picture that holds names, bars and figures. Units: logical pixels. */
    public static final int NARROWEST = 480;
    /** Widest. */
    public static final int WIDEST = 4000;

    /** A picture of so many device pixels. */
    public static ChartForm picture(int width, double dpi) {
        return new ChartForm(Optional.empty(), width, dpi);
    }

    public static ChartForm sheet(PaperSize paper) {
        return new ChartForm(Optional.of(paper), 0, 0);
    }

    /** Width in logical pixels. */
    double logicalWidth() {
        return paper.map(PaperSize::pixelWidth).orElse(width * 96 / dpi);
    }
}
