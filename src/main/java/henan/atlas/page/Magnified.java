package henan.atlas.page;

import henan.atlas.domain.AtlasException;
import henan.atlas.page.file.Drawing;
import henan.atlas.page.file.FileLabel;
import henan.atlas.page.file.PaperSize;
import java.awt.Graphics2D;
import java.util.List;

/**
 * A sheet drawn larger than it is laid out, letters, lines and margins with it.
 *
 * @param laidOut the sheet as it is laid out
 * @param by      how many times as large it is drawn
 */
record Magnified(Drawing laidOut, double by) implements Drawing {
    /** The sheet itself where it is drawn as large as it is laid out. */
    static Drawing of(Drawing laidOut, double by) {
        return by == 1 ? laidOut : new Magnified(laidOut, by);
    }

    @Override
    public String title() {
        return laidOut.title();
    }

    @Override
    public FileLabel label() {
        return laidOut.label();
    }

    @Override
    public PaperSize paper() {
        return laidOut.paper().enlarged(by);
    }

    @Override
    public boolean continues() {
        return laidOut.continues();
    }

    @Override
    public List<String> paint(Graphics2D g) throws AtlasException {
        Graphics2D larger = (Graphics2D) g.create();
        larger.scale(by, by);
        List<String> dropped = laidOut.paint(larger);
        larger.dispose();
        return dropped;
    }

    @Override
    public Picture picture(double density) throws AtlasException {
        return laidOut.picture(density * by);
    }
}
