package henan.atlas.content;

import java.util.List;

/** A mark behind words, that print has small and raised and explains at the foot of the sheet. */
public interface RaisedMark {
    /** The mark as it stands in a line of text; empty when there is nothing to be marked. */
    String inline();

    /** What stands for it in print, raised; empty where all of it is printed. */
    String raised();

    /** What it means, for the foot of the sheet it is printed on; empty when there is nothing to be marked. */
    String key();

    /** All there are. */
    static List<RaisedMark> all() {
        return List.of(AfterBook.TIME, AfterBook.SOURCES, Uncertainty.UNCERTAIN);
    }
}
