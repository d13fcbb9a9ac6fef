package henan.atlas.cli;

import henan.atlas.carto.MapOverlay;
import henan.atlas.carto.MapState;
import picocli.CommandLine.Option;

/** Whether clusters are wanted too that are recorded though they do not count for the map's year. */
final class LaterOption {
    @Option(names = "--later", description = "${bundle:later}")
    private boolean later;

    boolean isAsked() {
        return later;
    }

    /** What is chosen of a map, with their drops on it when they are asked for. */
    MapState over(MapState map) {
        return map.withShown(MapOverlay.BESIDES, later);
    }
}
