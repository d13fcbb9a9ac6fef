package henan.atlas.ui.ground.nav;

import henan.atlas.carto.GroundPoint;
import henan.atlas.carto.Viewport;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

/** A map that can be moved together with others of the same ground. */
public interface LinkedMap extends MapAccess, ThemeAccess {
    /** The view shown; null before the map has a size. */
    ReadOnlyObjectProperty<Viewport> viewportProperty();

    /** Whether it shows the whole province, and goes on doing so in another size. */
    boolean showsAll();

    /** Shows centre and scale of another map's view at once. */
    void follow(Viewport view);

    /** The place on the ground under the pointer; null when the pointer is elsewhere. */
    ReadOnlyObjectProperty<GroundPoint> pointedProperty();

    /** The place under another map's pointer, marked on this one; null for none. */
    ObjectProperty<GroundPoint> echoProperty();

    /** Whether another map beside it has the same legend: then its own stays folded until it is asked for. */
    BooleanProperty legendToldProperty();

    /** Whether another map beside it, of the same scale, has a scale bar: then it has none. */
    BooleanProperty scaleToldProperty();
}
