package henan.atlas.ui.making.compare;

import henan.atlas.domain.SubjectRef;
import java.util.List;
import javafx.scene.Node;

/**
 * Lets a sheet of places side by side out, as a page.
 *
 * <p><b>Threading:</b> JavaFX thread.
 */
public interface SheetOut {
    /** Asks for a file and writes it. @param later whether with what is known from after the book only */
    void export(List<SubjectRef> places, boolean later);

    /** Offers the printers there are, and prints it. @param beside where they are offered */
    void print(List<SubjectRef> places, boolean later, Node beside);
}
