package henan.atlas.ui.making.compare;

import henan.atlas.profile.ComparisonSheet;
import henan.atlas.ui.ground.out.FileOut;
import javafx.scene.Node;

/**
 * Lets a sheet of places side by side out, as a page.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public interface SheetOut {
    /** On what paper. */
    enum Paper { A4, A3 }

    /** What writes it into a file, whose ending names the format. */
    FileOut.Writing page(ComparisonSheet sheet, Paper paper);

    /** Offers the printers there are, and prints it. @param beside where they are offered */
    void print(ComparisonSheet sheet, Node beside);
}
