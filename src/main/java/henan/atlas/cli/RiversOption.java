package henan.atlas.cli;

import henan.atlas.carto.MapState;
import picocli.CommandLine.Option;

/** Whether rivers are wanted; without a word on it they are there as is usual for what the map is read for. */
final class RiversOption {
    @Option(names = "--rivers", negatable = true, description = "${bundle:rivers}")
    private Boolean rivers;

    /** What is chosen of a map, with or without rivers as it was asked. */
    MapState over(MapState map) {
        return rivers == null ? map : map.withRivers(rivers);
    }
}
