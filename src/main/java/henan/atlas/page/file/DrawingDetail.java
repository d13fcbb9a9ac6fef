package henan.atlas.page.file;

/**
 * How a drawing is written where its format leaves that open.
 *
 * @param dpi     device pixels an inch, of pictures
 * @param letters what letters are, in SVG
 */
public record DrawingDetail(double dpi, Lettering letters) {
    /** As fine as is usual in print. */
    public static final DrawingDetail PRINT = of(300);

    /** With letters as text. @param dpi device pixels an inch, of pictures */
    public static DrawingDetail of(double dpi) {
        return new DrawingDetail(dpi, Lettering.TEXT);
    }
}
