package henan.atlas.ui.map;

import henan.atlas.carto.AtlasProjection;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.render.MapQuery;
import henan.atlas.render.MapRenderer;
import henan.atlas.render.MapScenes;
import henan.atlas.ui.map.view.PlaceFinder;
import henan.atlas.ui.map.view.ZoomTargets;

/**
 * A snapshot as a map shows it: drawn, and asked what lies where.
 *
 * @param places       where subjects lie
 * @param destinations where to look to see them
 */
record MapGround(AtlasSnapshot snapshot, MapScenes scenes, MapRenderer renderer, MapQuery probe,
                 PlaceFinder places, ZoomTargets destinations) {
    MapGround(AtlasSnapshot snapshot, MapScenes scenes, AtlasProjection projection) {
        this(snapshot, scenes, new MapQuery(scenes),
                new PlaceFinder(snapshot.index(), projection, new MapQuery(scenes)));
    }

    private MapGround(AtlasSnapshot snapshot, MapScenes scenes, MapQuery probe, PlaceFinder places) {
        this(snapshot, scenes, new MapRenderer(scenes), probe, places, new ZoomTargets(places));
    }
}
