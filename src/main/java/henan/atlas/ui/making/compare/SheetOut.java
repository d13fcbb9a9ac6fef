package henan.atlas.ui.making.compare;

import henan.atlas.domain.SubjectRef;
import henan.atlas.profile.ComparisonSheet;
import henan.atlas.ui.ground.out.FileOut;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.image.Image;

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

    /**
     * Paints where places lie, small, all on one scale.
     *
     * @param width  width of a map in logical pixels
     * @param height height likewise
     * @param hears  the map of each, once all are painted
     */
    void locate(List<SubjectRef> places, int width, int height, Consumer<Map<SubjectRef, Image>> hears);

    /** Offers the printers there are, and prints it. @param beside where they are offered */
    void print(ComparisonSheet sheet, Node beside);
}
