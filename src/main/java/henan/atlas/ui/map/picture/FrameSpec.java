package henan.atlas.ui.map.picture;

import henan.atlas.carto.Viewport;
import henan.atlas.content.AtlasSnapshot;
import henan.atlas.domain.ListedPlaces;
import henan.atlas.domain.SubjectRef;
import henan.atlas.render.MapScenes;
import henan.atlas.render.RenderedMap;
import henan.atlas.render.SeenDrops;
import henan.atlas.render.SelectedTogether;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that decides one frame of the map in the window.
 *
 * @param content  the records shown
 * @param scenes   what pictures of them share
 * @param view     what is looked at
 * @param density  device pixels in a logical one
 * @param frame    the last finished picture; empty before the first
 * @param backdrop a coarse picture of all the ground, shown where the last picture does not reach
 * @param themed   whether the areas' colours mean something, and so are not tinted
 * @param drops    ids of the clusters whose drops are shown
 * @param marked   what is pointed out over the picture
 */
public record FrameSpec(AtlasSnapshot content, MapScenes scenes, Viewport view, double density,
                       Optional<MapFrame> frame, Optional<RenderedMap> backdrop, boolean themed, Set<String> drops,
                       Marked marked) {

    /** What is seen of the clusters. */
    SeenDrops seen() {
        return SeenDrops.of(drops, marked.selected(),
                Stream.of(marked.hovered(), marked.highlighted()).flatMap(Optional::stream));
    }

    /** What is laid over the picture. */
    FrameOverlay.Asked overlay() {
        return new FrameOverlay.Asked(content, drops, marked.selected(), marked.listed(), marked.others());
    }

    /** Ids of the clusters selected where these are many, and the others therefore paler; empty where they are few. */
    Set<String> standingOut() {
        return SeenDrops.areMany(marked.selected())
                ? SeenDrops.ids(marked.selected().stream()).collect(Collectors.toSet()) : Set.of();
    }

    /**
     * What is pointed out, each by its own mark.
     *
     * @param together what is selected together, beside what is looked at
     * @param listed   places listed beside the map
     * @param others   ids of the clusters shown that are not listed
     * @param today    areas that together are today what is selected; none where that is not shown
     */
    public record Marked(List<SubjectRef> selected, SelectedTogether together, Optional<SubjectRef> highlighted,
                         Optional<SubjectRef> hovered, List<SubjectRef> today, ListedPlaces listed,
                         Set<String> others) {
    }
}
