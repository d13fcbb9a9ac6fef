package henan.atlas.page;

import henan.atlas.content.AtlasSnapshot;
import henan.atlas.render.MapScenes;

/** What pages of words are set with. */
record Typesetter(MapScenes scenes, AtlasSnapshot content, LineBreaker breaker) {
}
