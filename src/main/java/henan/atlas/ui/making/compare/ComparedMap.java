package henan.atlas.ui.making.compare;

import henan.atlas.ui.ground.nav.LinkedMap;
import javafx.scene.layout.Region;

/**
 * A map to be compared.
 *
 * @param region the map, drawn
 * @param map    the map, to be spoken to
 */
public record ComparedMap(Region region, LinkedMap map) {
}
