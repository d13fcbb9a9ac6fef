package henan.atlas.ui.making.compare;

import henan.atlas.ui.ground.nav.LinkedMap;
import java.util.function.Consumer;

/**
 * Something a map may show: a theme, or the clusters of one industry.
 *
 * @param name for people
 * @param show has a map show it, whatever it showed before
 */
public record MapChoice(String name, Consumer<LinkedMap> show) {
    @Override
    public String toString() {
        return name;
    }
}
